"""Softmax regression, trained from labels to parameters."""

import numpy as np

from helpers.feedback.exercise import Exercise


def train_softmax(x, labels, k, learning_rate, steps):
    y = np.eye(k)[labels]
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        z = x @ theta
        y_hat = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        theta = theta - learning_rate * x.T @ (y_hat - y) / len(x)
    return theta


exercise = Exercise(
    "3.6",
    "training, from labels to θ",
    train_softmax,
    probes=[
        (
            np.array([[1.0, 0.5], [1.0, 3.0], [1.0, 1.5], [1.0, 2.0]]),
            np.array([0, 2, 1, 1]),
            3,
            0.5,
            4,
        ),
        (np.array([[1.0, -1.0, 2.0], [1.0, 0.5, -0.3]]), np.array([3, 1]), 4, 0.2, 1),
        (np.array([[1.0, 2.0], [1.0, -0.5], [1.0, 1.0]]), np.array([1, 0, 1]), 3, 0.7, 3),
        (np.array([[1.0, 0.5], [1.0, -1.5]]), np.array([0, 1]), 2, 0.3, 0),
        (
            np.array([[1.0, 0.2, 2.0], [1.0, -1.0, 0.5], [1.0, 1.5, -0.5], [1.0, 0.3, 1.0]]),
            np.array([0, 1, 0, 0]),
            3,
            0.4,
            2,
        ),
    ],
    hints=[
        "Before the loop you need the one-hot rows and θ full of zeros. θ has a row for each column"
        " of x and a column for each class.",
        "Each round of the loop computes the scores, the probabilities, the gradient and the step."
        " Your functions from above do most of it.",
        "The one-hot rows never change. The probabilities change in every step.",
        "Return θ after the loop, not inside it.",
    ],
    look="From one sample to all of them",
)
STEPS = "Five steps in vector form"
COLUMNS = "The parameters: one column for each class"
HOT = "The labels: one-hot"
SOFTMAX = "The softmax function"


@exercise.style
def by_steps(x, labels, k, learning_rate, steps):
    y = np.eye(k)[labels]
    theta = np.zeros((x.shape[1], k))
    start = theta
    for _ in range(steps):
        z = x @ theta
        e = np.exp(z)
        y_hat = e / e.sum(axis=1, keepdims=True)
        gradient = x.T @ (y_hat - y) / len(x)
        theta = theta - learning_rate * gradient
    return theta + 0 * start


exercise.slot(
    "theta - learning_rate * gradient",
    full_length=(
        "theta - gradient",
        "Your steps have the full length of the gradient. Multiply it by η.",
    ),
    uphill=(
        "theta + learning_rate * gradient",
        "Your steps go uphill, so the loss grows. Either you add the gradient, or you subtract it"
        " with the error y − ŷ.",
        STEPS,
    ),
    old_theta_forgotten=(
        "-learning_rate * gradient",
        "Your function forgets the old θ in each step. The new θ is the old one minus the step.",
        STEPS,
    ),
    begins_again=(
        "start - learning_rate * gradient",
        "Each step is taken from the θ of the start. Take it from the current θ.",
        STEPS,
    ),
    rate_times_all=(
        "learning_rate * (theta - gradient)",
        "Your function multiplies the whole difference by η. Only the gradient is multiplied.",
        STEPS,
    ),
    theta_stays=(
        "theta",
        "Your θ never moves. Is the new θ stored under the name that the loop reads?",
        STEPS,
    ),
    biases_not_learned=(
        "theta - learning_rate * gradient * (np.arange(x.shape[1]) > 0)[:, None]",
        "The first row of your θ did not move, so the biases did not learn. The leading 1 in x"
        " gives them a gradient too.",
        COLUMNS,
    ),
    only_biases_learned=(
        "theta - learning_rate * gradient * (np.arange(x.shape[1]) == 0)[:, None]",
        "Only the first row of your θ has moved, the biases. The weights have a gradient too.",
        COLUMNS,
    ),
)
exercise.slot(
    "z = x @ theta",
    stale_output=(
        "z = x @ start",
        "Your function computes the output once, before the loop, so every step is the same."
        " Compute it again in each round, from the current θ.",
    ),
)
exercise.slot(
    "/ len(x)",
    summed=(
        "/ 1",
        "Your function sums the gradients of the samples, so the steps are n times too long. Use"
        " the mean.",
    ),
    divided_by_classes=(
        "/ k",
        "Your function divides by the number of classes. Divide by the number of samples.",
    ),
    divided_by_entries=(
        "/ y.size",
        "Your function divides by n·k. The mean runs over the n samples only.",
    ),
    averaged_twice=(
        "/ len(x) ** 2",
        "Your function divides by the number of samples twice. Once is enough for the mean.",
    ),
    twice=(
        "/ len(x) * 2",
        "Your gradient contains a factor 2. It belongs to a squared error, not to cross-entropy.",
    ),
    divided_by_parameters=(
        "/ x.shape[1]",
        "Your function divides by the number of columns of x. Divide by the number of samples.",
    ),
)
exercise.slot(
    "y_hat - y",
    labels_as_targets=(
        "y_hat - labels[:, None]",
        "Your function subtracts the labels themselves. NumPy broadcasts them over the classes, so"
        " label 2 asks every class for a probability of 2. Use one-hot rows.",
        HOT,
    ),
    flat_labels=(
        "y_hat - labels",
        "Your function subtracts labels of shape (n,) from probabilities of shape (n, k). This"
        " raises an error, or gives wrong numbers if n equals k. Use one-hot rows.",
        HOT,
    ),
    labels_forgotten=(
        "y_hat",
        "Your function never subtracts the one-hot rows. The error is output minus target.",
        STEPS,
    ),
    slope_kept=(
        "(y_hat - y) * y_hat * (1 - y_hat)",
        "Your gradient has an extra factor ŷ(1 − ŷ). The derivative of the cross-entropy by z is ŷ"
        " − y alone.",
        "The derivative: why ŷ − y",
    ),
    only_the_true_class=(
        "(y_hat - y) * y",
        "A sample moves only the column of its own class. The other classes have errors too.",
        "Is the gradient right?",
    ),
    rounded_outputs=(
        "(y_hat == y_hat.max(axis=1, keepdims=True)) - y",
        "Your function rounds the probabilities to 0 or 1 first. The error uses them as they are.",
        "The derivative: why ŷ − y",
    ),
)
exercise.slot(
    "e.sum(axis=1, keepdims=True)",
    whole_array=(
        "e.sum()",
        "Your softmax divides by the sum of the whole table. Each row must sum to 1.",
        SOFTMAX,
    ),
    down_the_columns=(
        "e.sum(axis=0)",
        "Your softmax sums down the columns. Each row must sum to 1.",
        SOFTMAX,
    ),
    flat_sums=(
        "e.sum(axis=1)",
        "Your sums have the shape (n,), and NumPy matches them with the columns. Keep the sums in a"
        " column.",
        SOFTMAX,
    ),
    largest=(
        "e.max(axis=1, keepdims=True)",
        "Your softmax divides by the largest exponential. Divide by the sum of the row.",
        SOFTMAX,
    ),
)
exercise.slot(
    "e / e.sum(axis=1, keepdims=True)",
    not_divided=("e", "Your outputs are not divided by their sums, so no row sums to 1.", SOFTMAX),
    sigmoids=(
        "1 / (1 + np.exp(-z))",
        "Your outputs are sigmoids of the scores. Use the softmax: each row must sum to 1.",
        SOFTMAX,
    ),
    scores=(
        "z",
        "Your error uses the scores. Apply the softmax to them first.",
        SOFTMAX,
    ),
)
exercise.slot(
    "np.eye(k)[labels]",
    counted_from_one=(
        "np.eye(k)[labels - 1]",
        "Your one-hot rows count the classes from 1. They start at 0.",
        HOT,
    ),
    classes_that_occur=(
        "np.eye(labels.max() + 1)[labels]",
        "Your one-hot rows have as many columns as the largest label says. Use k.",
        HOT,
    ),
)
exercise.slot(
    "np.zeros((x.shape[1], k))",
    start_of_ones=(
        "np.ones((x.shape[1], k))",
        "Your training starts at ones. Start at zeros.",
    ),
    row_for_each_class=(
        "np.zeros((k, x.shape[1]))",
        "Your θ starts with a row for each class, so x @ θ has no fitting shapes. θ has a column"
        " for each class.",
        COLUMNS,
    ),
    start_of_samples=(
        "np.zeros((len(x), k))",
        "Your θ starts with a row for each sample. It has a row for each column of x.",
        COLUMNS,
    ),
    start_of_the_deck=(
        "np.arange(1, x.shape[1] * k + 1).reshape(x.shape[1], k) / 10",
        "Your training starts at the θ of the deck. Start at zeros.",
    ),
)
exercise.returns(
    probabilities=(
        "np.exp(x @ result) / np.exp(x @ result).sum(axis=1, keepdims=True)",
        "Your function returns the probabilities of the samples. Return the last θ.",
    ),
    transposed=(
        "result.T",
        "Your θ has a row for each class. The course keeps a column for each class.",
        COLUMNS,
    ),
    gradient_only=(
        "gradient if steps else result",
        "Your function returns the last gradient. Return θ.",
    ),
)


@exercise.mistake(
    "Your function takes a step for each sample in turn. The task asks for steps with the mean"
    " gradient of all samples."
)
def sample_after_sample(x, labels, k, learning_rate, steps):
    theta, y = np.zeros((x.shape[1], k)), np.eye(k)[labels]
    for i in [*range(len(x))] * steps:
        e = np.exp(x[i] @ theta)
        theta = theta - learning_rate * np.outer(x[i], e / e.sum() - y[i])
    return theta

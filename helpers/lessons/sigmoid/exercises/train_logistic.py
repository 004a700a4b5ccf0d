"""The whole training loop: one sample after the other, many epochs."""

import numpy as np

from helpers.feedback import slots
from helpers.feedback.exercise import Exercise


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_logistic(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        for x_i, y_i in zip(x, y, strict=True):
            y_hat = sigmoid(x_i @ theta)
            theta = theta - learning_rate * x_i * (y_hat - y_i)
    return theta


STUDENTS = np.array([[1.0, 2.0, 3.0], [1.0, 1.0, 0.5], [1.0, -1.0, 2.0], [1.0, 2.5, 1.0]])
PASSED = np.array([1, 0, 0, 1])

exercise = Exercise(
    "2.4",
    "a training loop",
    train_logistic,
    probes=[
        (np.array([[1.0, 1.0, 0.5]]), np.array([0]), np.array([0.1, 0.2, 0.1]), 0.1, 1),
        (STUDENTS, PASSED, np.array([0.5, -0.3, 0.2]), 0.4, 1),
        (STUDENTS, PASSED, np.array([0.5, -0.3, 0.2]), 0.7, 12),
        (STUDENTS[:, :2], np.array([0, 1, 1, 0]), np.array([-0.2, 0.6]), 0.3, 2),
        (STUDENTS, PASSED, np.array([0.5, -0.3, 0.2]), 0.4, 0),
    ],
    hints=[
        "Write two loops: the outer one over the epochs, the inner one over the samples.",
        "The inner loop computes one step for one sample. The update needs the error ŷ − y, but not"
        " the loss itself.",
        "theta = theta - ... makes a new array and does not change the caller's. Put return after"
        " both loops, with the indentation of the first for.",
    ],
    look="Through the eight samples",
)


@exercise.style
def by_steps(x, y, theta, learning_rate, epochs):
    start = theta
    for _ in range(epochs):
        for i in range(len(x)):
            z = x[i] @ theta
            y_hat = 1 / (1 + np.exp(-z))
            gradient = (y_hat - y[i]) * x[i]
            theta = theta - learning_rate * gradient
    return theta + 0 * start


exercise.slot("1 / (1 + np.exp(-z))", **slots.SIGMOIDS)
exercise.slot(
    "theta - learning_rate * gradient",
    rate_forgotten=(
        "theta - gradient",
        "Your function ignores learning_rate: each step subtracts the whole gradient.",
        "The five steps: two of them change",
    ),
    uphill=(
        "theta + learning_rate * gradient",
        "Your steps go uphill. Either you add the gradient, or you subtract it with the error y −"
        " ŷ.",
        "The five steps: two of them change",
    ),
    rate_times_all=(
        "learning_rate * (theta - gradient)",
        "Your function multiplies the whole difference by the learning rate. Only the gradient is"
        " multiplied.",
        "The five steps: two of them change",
    ),
    old_theta_forgotten=(
        "-learning_rate * gradient",
        "Your function forgets the old theta in each step. The new theta is the old one minus the"
        " step.",
        "The five steps: two of them change",
    ),
    begins_again=(
        "start - learning_rate * gradient",
        "Each step starts from the first theta again. Give the new theta the name that the loop"
        " reads.",
    ),
    theta_stays=(
        "theta",
        "Your theta never moves. Is the new theta stored under the name that return uses?",
    ),
    bias_stays=(
        "theta - learning_rate * gradient * (np.arange(len(theta)) > 0)",
        "The bias never moves in your steps. The leading 1 in x gives it a derivative too.",
        "The five steps: two of them change",
    ),
    only_bias_moves=(
        "theta - learning_rate * gradient * (np.arange(len(theta)) == 0)",
        "Only the bias moves in your steps. The weights need the error times x.",
        "The five steps: two of them change",
    ),
    divided_by_n=(
        "theta - learning_rate * gradient / len(x)",
        "Your function divides each step by the number of samples. A step for one sample uses its"
        " whole gradient.",
    ),
)
exercise.slot(
    "(y_hat - y[i]) * x[i]",
    with_the_slope=(
        "(y_hat - y[i]) * y_hat * (1 - y_hat) * x[i]",
        "Your gradient contains the factor ŷ(1 − ŷ). With cross-entropy this factor cancels.",
        "The derivative: ŷ − y",
    ),
    labels_forgotten=(
        "y_hat * x[i]",
        "Your function never subtracts the labels. The error is ŷ − y.",
        "The derivative: ŷ − y",
    ),
    twice=(
        "2 * (y_hat - y[i]) * x[i]",
        "Your gradient contains a factor 2. It belongs to the squared error of the line, not to"
        " cross-entropy.",
        "The five steps: two of them change",
    ),
    without_x=(
        "y_hat - y[i]",
        "Your function moves each parameter by the error alone. Multiply the error by x.",
        "The five steps: two of them change",
    ),
    rounded_outputs=(
        "((y_hat >= 0.5) - y[i]) * x[i]",
        "Your function turns the output into 0 or 1 first. The error uses the probability.",
        "The derivative: ŷ − y",
    ),
    squared=(
        "(y_hat - y[i]) ** 2 * x[i]",
        "Your function squares the error. The gradient uses the error itself.",
        "The derivative: ŷ − y",
    ),
)
exercise.slot(
    "x[i] @ theta",
    scores_of_the_start=(
        "x[i] @ start",
        "Your function computes every output with the first theta. After an update, compute the"
        " next output with the new theta.",
    ),
)
exercise.slot(
    "range(epochs)",
    one_epoch_only=(
        "range(1)",
        "Your function stops changing theta after one epoch. Is return inside the outer loop, or"
        " does each epoch start again from the first theta?",
    ),
)
exercise.slot(
    "range(len(x))",
    backwards=(
        "range(len(x))[::-1]",
        "Your function goes through the samples from the last to the first. Take them in order.",
    ),
    first_sample_each_epoch=(
        "range(1)",
        "Your function uses only the first sample in each epoch.",
    ),
    last_sample_each_epoch=(
        "range(len(x) - 1, len(x))",
        "Your function uses only the last sample in each epoch. Does the update stand inside the"
        " inner loop?",
    ),
)
exercise.returns(
    each_step=(
        "[result] * epochs",
        "Your function returns a list of thetas. The task asks for the last one only.",
    ),
)
exercise.takes(
    start_not_used=(
        "theta = 0 * theta",
        "Your function starts from zeros. Start from the theta that it is given.",
    ),
    one_sample_only=(
        "x, y, epochs = x[:1], y[:1], 1",
        "Your function uses only the first sample. Is return inside the inner loop?",
    ),
)


@exercise.mistake(
    "Your function makes one update per epoch, with the mean over all samples. Make one update"
    " after each sample."
)
def averaged(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        theta = theta - learning_rate * x.T @ (sigmoid(x @ theta) - y) / len(x)
    return theta


@exercise.mistake(
    "Your function computes all outputs at the start of an epoch. After an update, compute the next"
    " output with the new theta."
)
def outputs_once_an_epoch(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        theta = theta - learning_rate * x.T @ (sigmoid(x @ theta) - y)
    return theta


@exercise.mistake(
    "Your function makes all steps for the first sample before it goes on to the next. The outer"
    " loop runs over the epochs, the inner one over the samples."
)
def loops_exchanged(x, y, theta, learning_rate, epochs):
    for x_i, y_i in zip(x, y, strict=True):
        for _ in range(epochs):
            theta = theta - learning_rate * x_i * (sigmoid(x_i @ theta) - y_i)
    return theta


@exercise.mistake(
    "Your function updates the bias before it computes the error for the weights. Compute the error"
    " once, then update all parameters with it.",
    "The five steps: two of them change",
)
def bias_first(x, y, theta, learning_rate, epochs):
    theta = theta.copy()
    for _ in range(epochs):
        for x_i, y_i in zip(x, y, strict=True):
            theta[0] -= learning_rate * (sigmoid(x_i @ theta) - y_i)
            theta[1:] -= learning_rate * x_i[1:] * (sigmoid(x_i @ theta) - y_i)
    return theta


@exercise.mistake(
    "Your function changes the caller's theta. An update with -= writes into the caller's array:"
    " write theta = theta - ... instead.",
)
def start_overwritten(x, y, theta, learning_rate, epochs):
    theta[:] = train_logistic(x, y, theta, learning_rate, epochs)
    return theta

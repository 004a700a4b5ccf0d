"""The gradient of the mean loss of logistic regression."""

import numpy as np

from helpers.feedback import slots
from helpers.feedback.exercise import Exercise


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def logistic_gradient(x, theta, y):
    y_hat = sigmoid(x @ theta)
    return x.T @ (y_hat - y) / len(x)


SAMPLES = np.array([[1.0, 2.0, -1.0], [1.0, -0.5, 1.5], [1.0, 1.0, 3.0], [1.0, 3.0, 0.5]])

exercise = Exercise(
    "2.5",
    "the gradient of the mean loss",
    logistic_gradient,
    probes=[
        (np.array([[1.0, 1.0, 0.5], [1.0, 2.0, 4.0]]), np.array([0.1, 0.2, 0.1]), np.array([0, 1])),
        (SAMPLES, np.array([-0.4, 0.3, 0.8]), np.array([1, 0, 0, 1])),
        (np.array([[1.0, -2.0]]), np.array([0.2, 0.7]), np.array([1])),
        (SAMPLES[:, :2], np.array([1.5, -0.6]), np.array([0, 0, 1, 0])),
    ],
    hints=[
        "First compute one error per sample, ŷ − y, shape (n,).",
        "Each sample contributes its row times its error. One matrix product of x transposed and"
        " the errors adds up all of them.",
        "Check the shapes: (d, n) times (n,) gives (d,). Then divide the sum to get the mean.",
    ],
    look="Training on all samples",
)


@exercise.style
def by_steps(x, theta, y):
    z = x @ theta
    y_hat = 1 / (1 + np.exp(-z))
    return x.T @ (y_hat - y) / len(x)


@exercise.style
def by_loop(x, theta, y):
    gradient = np.zeros(len(theta))
    for i in range(len(x)):
        gradient += (sigmoid(x[i] @ theta) - y[i]) * x[i]
    return gradient / len(x)


exercise.slot("1 / (1 + np.exp(-z))", **slots.SIGMOIDS)
exercise.slot(
    "y_hat - y",
    truth_less_output=(
        "y - y_hat",
        "Your gradient has the wrong sign: it uses y − ŷ. A step against it would increase the"
        " loss.",
        "The five steps: two of them change",
    ),
    with_the_slope=(
        "(y_hat - y) * y_hat * (1 - y_hat)",
        "Your gradient contains the factor ŷ(1 − ŷ). With cross-entropy this factor cancels.",
        "The derivative: ŷ − y",
    ),
    labels_forgotten=(
        "y_hat",
        "Your function never subtracts the labels. The error is ŷ − y.",
        "The derivative: ŷ − y",
    ),
    outputs_forgotten=(
        "-y",
        "Your function does not use the outputs. The error is ŷ − y.",
        "The derivative: ŷ − y",
    ),
    added=(
        "y_hat + y",
        "Your function adds output and label. The error is their difference, ŷ − y.",
        "The derivative: ŷ − y",
    ),
    squared=(
        "(y_hat - y) ** 2",
        "Your function squares the errors. The gradient uses the errors themselves.",
        "The derivative: ŷ − y",
    ),
    absolute=(
        "np.abs(y_hat - y)",
        "Your function takes absolute errors. The gradient needs their signs.",
        "The derivative: ŷ − y",
    ),
    rounded_outputs=(
        "(y_hat >= 0.5) - y",
        "Your function rounds the outputs to 0 or 1 first. The error uses the probabilities.",
        "The derivative: ŷ − y",
    ),
    divided_by_the_slope=(
        "(y_hat - y) / (y_hat * (1 - y_hat))",
        "Your function divides the error by ŷ(1 − ŷ). That is the derivative by ŷ; by the score it"
        " is ŷ − y.",
        "The derivative: ŷ − y",
    ),
    labels_in_a_column=(
        "y_hat - y.reshape(-1, 1)",
        "Your function returns a matrix. Did you make y a column of shape (n, 1)? NumPy then"
        " subtracts every label from every output: n × n numbers.",
    ),
    summed_errors=(
        "np.full(len(x), (y_hat - y).sum())",
        "Your function adds up the errors before it multiplies by x. Multiply each error by its own"
        " row of x first.",
    ),
    mean_error=(
        "np.full(len(x), (y_hat - y).mean())",
        "Your function multiplies the mean error by the mean of x. Multiply sample by sample first,"
        " then take the mean.",
    ),
)
exercise.slot(
    "/ len(x)",
    summed=(
        "/ 1",
        "Your function sums over the samples. With n samples the gradient is n times too large:"
        " take the mean.",
    ),
    twice=(
        "/ len(x) * 2",
        "Your gradient contains a factor 2. It belongs to the squared error of the line, not to"
        " cross-entropy.",
        "The five steps: two of them change",
    ),
    divided_by_d=(
        "/ len(theta)",
        "Your function divides by the number of parameters. Divide by the number of samples, the"
        " rows of x.",
    ),
    divided_by_entries=(
        "/ x.size",
        "Your function divides by the number of entries of x. np.mean without an axis does that."
        " Divide by the number of rows.",
    ),
    one_too_few=(
        "/ (len(x) - 1)",
        "Your function divides by n − 1. A mean over n samples divides by n.",
    ),
)
exercise.slot(
    "x.T @ (y_hat - y) / len(x)",
    errors_without_samples=(
        "(y_hat - y).mean()",
        "Your function returns one number, the mean error. Multiply each error by its row of x"
        " before you average: the gradient has one number per parameter.",
    ),
    same_for_all=(
        "np.ones(len(theta)) * (y_hat - y).mean()",
        "Your function gives every parameter the mean error. Multiply each error by its row of x"
        " before you average.",
    ),
    errors_themselves=(
        "y_hat - y",
        "Your function returns the errors, one per sample. Multiply by x: the gradient has one"
        " number per parameter.",
    ),
    one_per_sample=(
        "(y_hat - y)[:, None] * x",
        "Your function returns one gradient per sample. Take their mean.",
    ),
    one_number=(
        "(x.T @ (y_hat - y)).sum() / len(x)",
        "Your function adds up the derivatives of all parameters. Return one for each.",
    ),
    mean_along_the_rows=(
        "((y_hat - y)[:, None] * x).mean(axis=1)",
        "Your function averages over the parameters. Average over the samples.",
    ),
    without_transpose=(
        "x @ (y_hat - y) / len(x)",
        "Your function multiplies x by the errors without the transpose. x.T has the shape (d, n),"
        " which fits n errors.",
    ),
    the_loss=(
        "-(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat)).mean()",
        "Your function returns the mean loss. The task asks for its gradient.",
    ),
    bias_without_gradient=(
        "x.T @ (y_hat - y) / len(x) * (np.arange(len(theta)) > 0)",
        "Your gradient is 0 for the bias. The leading 1 in x gives the bias a derivative too.",
    ),
)
exercise.slot(
    "sigmoid(x @ theta)",
    outputs_in_a_column=(
        "sigmoid(x @ theta.reshape(-1, 1))",
        "Your function returns a matrix. Did you make theta a column? Then ŷ has the shape (n, 1),"
        " and ŷ − y has n × n numbers.",
    ),
)
slots.loop_of_a_gradient(exercise)

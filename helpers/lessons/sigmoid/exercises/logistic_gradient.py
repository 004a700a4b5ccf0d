"""The gradient of the mean loss of logistic regression."""

import numpy as np

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
    ],
    hints=[
        "First compute one error per sample, ŷ − y, shape (n,).",
        "Each sample contributes its row times its error. One matrix product of x transposed and"
        " the errors adds up all of them.",
        "Check the shapes: (d, n) times (n,) gives (d,). Then divide the sum to get the mean.",
    ],
    look="Training on all samples",
)


@exercise.mistake(
    "Your gradient has the wrong sign: it uses y − ŷ. A step against it would increase the loss.",
    "Five steps, with two of them new",
)
def truth_less_output(x, theta, y):
    return -logistic_gradient(x, theta, y)


@exercise.mistake(
    "Your function sums over the samples. With 10 samples the gradient is 10 times too large: take"
    " the mean."
)
def summed(x, theta, y):
    return logistic_gradient(x, theta, y) * len(x)


@exercise.mistake(
    "Your gradient is 2 times too large. The factor 2 belongs to the squared error of the line, not"
    " to cross-entropy.",
    "Five steps, with two of them new",
)
def twice(x, theta, y):
    return 2 * logistic_gradient(x, theta, y)


@exercise.mistake(
    "Your gradient contains the factor ŷ(1 − ŷ). With cross-entropy this factor cancels.",
    "The derivative: ŷ − y",
)
def with_the_slope(x, theta, y):
    y_hat = sigmoid(x @ theta)
    return x.T @ ((y_hat - y) * y_hat * (1 - y_hat)) / len(x)


@exercise.mistake(
    "Your function uses x @ theta − y as the error. Apply the sigmoid to the score first.",
    "The model: a line feeds the sigmoid",
)
def without_the_sigmoid(x, theta, y):
    return x.T @ (x @ theta - y) / len(x)


@exercise.mistake(
    "Your function returns a matrix. Did you make y a column of shape (n, 1)? NumPy then subtracts"
    " every label from every output: n × n numbers."
)
def labels_in_a_column(x, theta, y):
    return x.T @ (sigmoid(x @ theta) - y.reshape(-1, 1)) / len(x)


@exercise.mistake(
    "Your function returns a matrix. Did you make theta a column? Then ŷ has the shape (n, 1), and"
    " ŷ − y has n × n numbers."
)
def outputs_in_a_column(x, theta, y):
    return x.T @ (sigmoid(x @ theta.reshape(-1, 1)) - y) / len(x)


@exercise.mistake(
    "Your function divides by the number of parameters. Divide by the number of samples, the rows"
    " of x."
)
def divided_by_d(x, theta, y):
    return logistic_gradient(x, theta, y) * len(x) / x.shape[1]


@exercise.mistake(
    "Your function returns one number, the mean error. Multiply each error by its row of x before"
    " you average: the gradient has one number per parameter."
)
def errors_without_samples(x, theta, y):
    return (sigmoid(x @ theta) - y).mean()

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
    "the gradient of a batch",
    logistic_gradient,
    probes=[
        (np.array([[1.0, 1.0, 0.5], [1.0, 2.0, 4.0]]), np.array([0.1, 0.2, 0.1]), np.array([0, 1])),
        (SAMPLES, np.array([-0.4, 0.3, 0.8]), np.array([1, 0, 0, 1])),
    ],
    hints=[
        "One error for each sample, output less truth, shape (n,).",
        "Each sample adds its own row times its error. Summed over all samples that is one product"
        " of x, transposed, and the errors.",
        "Look at the shapes: (d, n) times (n,) gives (d,). Then the mean: by what is the sum to be"
        " divided?",
    ],
    look="Training on all samples",
)


@exercise.mistake(
    "Each number has the wrong sign: this is y − ŷ. A step against it would climb.",
    "Five steps, with two of them new",
)
def truth_less_output(x, theta, y):
    return -logistic_gradient(x, theta, y)


@exercise.mistake(
    "The contributions were added up, not averaged: the step would grow with the number of samples."
)
def summed(x, theta, y):
    return logistic_gradient(x, theta, y) * len(x)


@exercise.mistake(
    "The factor 2 has come along from the squared error of the line. Cross-entropy has none.",
    "Five steps, with two of them new",
)
def twice(x, theta, y):
    return 2 * logistic_gradient(x, theta, y)


@exercise.mistake(
    "The slope ŷ(1 − ŷ) is still multiplied in, as the squared error would have it. With"
    " cross-entropy it cancels.",
    "Why a logarithm?",
)
def with_the_slope(x, theta, y):
    y_hat = sigmoid(x @ theta)
    return x.T @ ((y_hat - y) * y_hat * (1 - y_hat)) / len(x)


@exercise.mistake(
    "The error is that of the score, x @ theta less y. The score has not gone through the sigmoid.",
    "Where the score comes from",
)
def without_the_sigmoid(x, theta, y):
    return x.T @ (x @ theta - y) / len(x)


@exercise.mistake(
    "A matrix came out. It looks as if y had been made a column of shape (n, 1): taken from ŷ of"
    " shape (n,) it gives each output less each label, (n, n) numbers."
)
def labels_in_a_column(x, theta, y):
    return x.T @ (sigmoid(x @ theta) - y.reshape(-1, 1)) / len(x)


@exercise.mistake(
    "A matrix came out. It looks as if ŷ had become a column of shape (n, 1), because theta was"
    " made one: less y of shape (n,) it gives each output less each label, (n, n) numbers."
)
def outputs_in_a_column(x, theta, y):
    return x.T @ (sigmoid(x @ theta.reshape(-1, 1)) - y) / len(x)


@exercise.mistake(
    "Divided by the number of parameters. The mean is taken over the samples, the rows of x."
)
def divided_by_d(x, theta, y):
    return logistic_gradient(x, theta, y) * len(x) / x.shape[1]


@exercise.mistake(
    "One number came out, the mean error. Each error is to be taken times its own sample, the row"
    " of x, before the mean: one number for each parameter."
)
def errors_without_samples(x, theta, y):
    return (sigmoid(x @ theta) - y).mean()

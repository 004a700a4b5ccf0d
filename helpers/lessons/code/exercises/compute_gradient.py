"""The deck's fifth function: the gradient of the mean loss."""

import numpy as np

from helpers.feedback.exercise import Exercise


def compute_gradient(y_hat, y, x):
    error = y_hat - y
    return x.T @ error / len(x)


exercise = Exercise(
    "4.6",
    "the gradient of the mean loss",
    compute_gradient,
    probes=[
        (
            np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1], [0.1, 0.2, 0.7], [0.4, 0.4, 0.2]]),
            np.eye(3)[[1, 2, 2, 0]],
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, -1.0], [1.0, 3.0]]),
        ),
        (np.array([[0.46, 0.54]]), np.array([[1.0, 0.0]]), np.array([[1.0, 0.5]])),
        (
            np.array([[0.7, 0.3], [0.2, 0.8], [0.1, 0.9]]),
            np.eye(2)[[1, 1, 0]],
            np.array([[1.0, 2.0, -1.0], [1.0, 0.5, 4.0], [1.0, -2.0, 0.0]]),
        ),
    ],
    hints=[
        "First compute the error of each sample and class. It has the shape (n, k).",
        "The gradient has the shape of theta, (d, k). Which product of x and the error has it?",
        "The product adds up the n samples. The task asks for their mean.",
    ],
    look="Function 5: the gradient",
)


def _summed(y_hat, y, x):
    return x.T @ (y_hat - y)


@exercise.mistake(
    "Your function sums the gradients. With 4 samples the result is 4 times too large. Divide by"
    " the number of samples, and one learning rate suits batches of every size."
)
def summed(y_hat, y, x):
    return _summed(y_hat, y, x)


@exercise.mistake(
    "Your function subtracts the wrong way round. The error is prediction minus label. With the"
    " opposite sign, each step increases the loss."
)
def wrong_sign(y_hat, y, x):
    return _summed(y - y_hat, 0, x) / len(x)


@exercise.mistake(
    "Your function returns the transpose: one row per class. The gradient needs the shape of"
    " theta, (d, k). In a square table this bug raises no error."
)
def transposed(y_hat, y, x):
    return (_summed(y_hat, y, x) / len(x)).T


@exercise.mistake(
    "Your function divides by the number of classes. Divide by the number of samples, which is the"
    " length of x."
)
def divided_by_classes(y_hat, y, x):
    return _summed(y_hat, y, x) / y.shape[1]


@exercise.mistake(
    "Your function divides by the number of entries, n times k. np.mean without an axis does that."
    " Divide by n only."
)
def divided_by_entries(y_hat, y, x):
    return _summed(y_hat, y, x) / y_hat.size


@exercise.mistake(
    "Your function multiplies the mean of x by the mean error. The mean of the products is"
    " different: first multiply for each sample, then take the mean."
)
def product_of_means(y_hat, y, x):
    return np.outer(x.mean(axis=0), (y_hat - y).mean(axis=0))


@exercise.mistake(
    "Your function uses the probabilities alone and never subtracts the labels. Only the error"
    " y_hat - y tells what to correct."
)
def labels_forgotten(y_hat, y, x):
    return _summed(y_hat, 0, x) / len(x)


@exercise.mistake(
    "Your function returns the gradient of each sample, a stack of n tables. Take the mean over"
    " the samples."
)
def one_per_sample(y_hat, y, x):
    return x[:, :, None] * (y_hat - y)[:, None, :]

"""The mean squared error of a batch."""

import numpy as np

from helpers.feedback.exercise import Exercise


def mean_squared_error(y_hat, y):
    errors = y_hat - y
    return (errors**2).mean()


exercise = Exercise(
    "1.1",
    "the mean squared error",
    mean_squared_error,
    probes=[
        (np.array([1.0, 2.0, 4.0]), np.array([1.5, 0.0, 3.0])),
        (np.array([0.0, 10.0]), np.array([3.0, 6.0])),
    ],
    hints=[
        "Start with one error per sample: prediction minus true value.",
        "Square each error, so that positive and negative errors cannot cancel.",
        "The result is one number for the whole batch: the mean of the squares.",
    ],
    look="The loss of one sample",
)


@exercise.mistake(
    "Your function added up the squares, not averaged them. With twice as many samples, the loss"
    " would be twice as large.",
    "The mean loss",
)
def summed(y_hat, y):
    return ((y_hat - y) ** 2).sum()


@exercise.mistake(
    "Your function averages the absolute errors. Then an error of 10 counts ten times as much as an"
    " error of 1. In the loss of this course it counts a hundred times as much."
)
def absolute(y_hat, y):
    return np.abs(y_hat - y).mean()


@exercise.mistake(
    "Your function squares the mean of the errors. Before the square, positive and negative errors"
    " cancel. Square each error first."
)
def mean_before_square(y_hat, y):
    return (y_hat - y).mean() ** 2


@exercise.mistake(
    "Your function returns one loss per sample. The exercise asks for one number for all of them.",
    "The mean loss",
)
def not_averaged(y_hat, y):
    return (y_hat - y) ** 2


@exercise.mistake(
    "Your function takes the root of the mean squared error. The root has the unit of a salary, so"
    " it is easy to read. But the derivatives of this notebook belong to the square."
)
def with_root(y_hat, y):
    return np.sqrt(((y_hat - y) ** 2).mean())


@exercise.mistake(
    "Your function counts only the first error. Perhaps return stands inside the loop: the function"
    " then ends in the first round.",
    "The mean loss",
)
def returned_too_early(y_hat, y):
    return (y_hat[0] - y[0]) ** 2 / len(y)

"""The mean squared error of a batch."""

import numpy as np

from helpers.feedback.exercise import Exercise


def mean_squared_error(y_hat, y):
    errors = y_hat - y
    return (errors**2).mean()


exercise = Exercise(
    "1.2",
    "the mean squared error",
    mean_squared_error,
    probes=[
        (np.array([1.0, 2.0, 4.0]), np.array([1.5, 0.0, 3.0])),
        (np.array([0.0, 10.0]), np.array([3.0, 6.0])),
    ],
    hints=[
        "Begin with one error for each sample: output less target.",
        "Square each error, so that none of them can cancel another one.",
        "One number for the whole batch: the mean of the squares.",
    ],
    look="The loss of one sample",
)


@exercise.mistake(
    "The squares were added up, not averaged: twice as many samples would then mean twice the"
    " loss.",
    "All samples at once",
)
def summed(y_hat, y):
    return ((y_hat - y) ** 2).sum()


@exercise.mistake(
    "This is the mean of the absolute errors: an error of 10 counts ten times as much as an error"
    " of 1 here, and a hundred times as much in the loss of this course."
)
def absolute(y_hat, y):
    return np.abs(y_hat - y).mean()


@exercise.mistake(
    "The mean was squared, not each error: errors of both signs had cancelled each other before."
)
def mean_before_square(y_hat, y):
    return (y_hat - y).mean() ** 2


@exercise.mistake(
    "One loss for each sample came out; one number is to say how good the line is for all of them.",
    "All samples at once",
)
def not_averaged(y_hat, y):
    return (y_hat - y) ** 2


@exercise.mistake(
    "This is the root of the mean squared error. The root has the unit of a salary, which is good"
    " for reading, but the derivatives of this notebook belong to the square."
)
def with_root(y_hat, y):
    return np.sqrt(((y_hat - y) ** 2).mean())


@exercise.mistake(
    "Only the first error was counted: does return stand inside the loop? The function ends there,"
    " in the first round.",
    "All samples at once",
)
def returned_too_early(y_hat, y):
    return (y_hat[0] - y[0]) ** 2 / len(y)

"""The gradient of the mean squared error over some of the samples."""

import numpy as np

from helpers.feedback.exercise import Exercise


def batch_gradient(x, y, theta, rows):
    x, y = x[rows], y[rows]
    errors = x @ theta - y
    return 2 * x.T @ errors / len(rows)


exercise = Exercise(
    "1.3",
    "the gradient of a batch",
    batch_gradient,
    probes=[
        (
            np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 3.0], [1.0, 4.0]]),
            np.array([1.0, 2.0, -3.0, 7.0, 4.0]),
            np.array([0.5, -2.0]),
            np.array([4, 0, 2]),
        ),
        (
            np.array([[1.0, 3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 1.5], [1.0, 6.0], [1.0, 2.5]]),
            np.array([2.0, 0.0, -1.0, 6.0, 4.0, -2.0]),
            np.array([1.0, 2.0]),
            np.array([3, 1, 5, 0]),
        ),
    ],
    hints=[
        "First keep only the rows of x and of y that are asked for, then forget the others.",
        "One error for each row that you kept. Each error pulls at each parameter with the input"
        " that belongs to it.",
        "The transpose of x times the errors adds up those pulls. Two things are left: the factor"
        " from the square, and the mean over the rows that you kept.",
    ],
    look="All samples at once",
)


@exercise.mistake(
    "This vector points downhill. The error is output less target, so that the gradient points"
    " uphill; going down is the business of the update.",
    "Five steps of learning, by hand",
)
def target_less_output(x, y, theta, rows):
    return -batch_gradient(x, y, theta, rows)


@exercise.mistake(
    "Right direction, half the length: the derivative of a square brings a factor with it.",
    "Five steps of learning, by hand",
)
def two_forgotten(x, y, theta, rows):
    return batch_gradient(x, y, theta, rows) / 2


@exercise.mistake(
    "The gradients of the batch were added up, not averaged: the longer the batch, the longer the"
    " step would be."
)
def summed(x, y, theta, rows):
    return batch_gradient(x, y, theta, rows) * len(rows)


@exercise.mistake(
    "The sum over the batch was divided by the number of all samples, also of those that are not"
    " in the batch."
)
def divided_by_all(x, y, theta, rows):
    return batch_gradient(x, y, theta, rows) * len(rows) / len(x)


@exercise.mistake(
    "This is the gradient of all samples: the rows that were asked for do not matter."
)
def every_row(x, y, theta, rows):
    return batch_gradient(x, y, theta, np.arange(len(x)))


@exercise.mistake(
    "One number came out, the derivative with respect to the bias. Each parameter has a derivative"
    " of its own, in which the error is multiplied by that parameter's input.",
    "The same step, vectorized",
)
def input_forgotten(x, y, theta, rows):
    return 2 * (x[rows] @ theta - y[rows]).mean()


@exercise.mistake(
    "Outputs of shape (n, 1) met targets of shape (n,), and NumPy made a matrix of them: every"
    " output less every target, also those of other samples."
)
def every_output_less_every_target(x, y, theta, rows):
    errors = x[rows] @ theta[:, None] - y[rows]
    return 2 * x[rows].T @ errors / len(rows)

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
        "First pick the rows of x and of y that the batch names. Then forget all other rows.",
        "Compute one error per row of the batch. The gradient of one sample is its error times its"
        " row of x, times the factor from the square.",
        "The transpose of x times the errors adds these up. Two things are left: the factor from"
        " the square, and the mean over the rows of the batch.",
    ],
    look="All samples at once",
)


@exercise.mistake(
    "Your vector points downhill. Take prediction minus true value as the error, so that the"
    " gradient points uphill. The update turns it around.",
    "Five steps on one sample",
)
def target_less_output(x, y, theta, rows):
    return -batch_gradient(x, y, theta, rows)


@exercise.mistake(
    "The direction is right, but the length is half of what it should be. The derivative of a"
    " square has a factor in front.",
    "Partial derivatives",
)
def two_forgotten(x, y, theta, rows):
    return batch_gradient(x, y, theta, rows) / 2


@exercise.mistake(
    "Your function adds up the gradients of the batch. It should average them: a longer batch must"
    " not make a longer step.",
    "The mean loss",
)
def summed(x, y, theta, rows):
    return batch_gradient(x, y, theta, rows) * len(rows)


@exercise.mistake(
    "Your function divides by the number of all samples. Divide by the number of samples in the"
    " batch."
)
def divided_by_all(x, y, theta, rows):
    return batch_gradient(x, y, theta, rows) * len(rows) / len(x)


@exercise.mistake("Your function uses all samples. It should use only the rows of the batch.")
def every_row(x, y, theta, rows):
    return batch_gradient(x, y, theta, np.arange(len(x)))


@exercise.mistake(
    "Your function returns one number, the derivative for the bias. Each parameter has its own"
    " derivative: multiply the error by the input of that parameter.",
    "Partial derivatives",
)
def input_forgotten(x, y, theta, rows):
    return 2 * (x[rows] @ theta - y[rows]).mean()


@exercise.mistake(
    "Predictions of shape (n, 1) met true values of shape (n,). NumPy made a matrix of them: every"
    " prediction minus every true value, also those of other samples."
)
def every_output_less_every_target(x, y, theta, rows):
    errors = x[rows] @ theta[:, None] - y[rows]
    return 2 * x[rows].T @ errors / len(rows)

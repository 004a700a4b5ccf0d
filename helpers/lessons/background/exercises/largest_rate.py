"""The largest learning rate for a table of three levels."""

import numpy as np

from helpers import data
from helpers.feedback.exercise import Exercise


def largest_rate():
    x = np.column_stack([np.ones(3), [1.0, 2.0, 4.0]])
    hessian = 2 / len(x) * x.T @ x
    return 2 / np.linalg.eigvalsh(hessian).max()


exercise = Exercise(
    "1.5",
    "the largest learning rate",
    largest_rate,
    probes=[()],
    hints=[
        "The limit depends only on the curvatures of the loss, and they depend only on x. Start"
        " with the three rows of x, each with its 1.",
        "The curvatures are the eigenvalues of the Hessian. np.linalg.eigvalsh computes them.",
        "Each eigenvector has its own limit. A step must stay below all of them, so the largest"
        " curvature decides.",
    ],
    look="Going deeper: the largest learning rate",
)


def _curvatures(x):
    return np.linalg.eigvalsh(2 / len(x) * x.T @ x)


THREE = np.column_stack([np.ones(3), [1.0, 2.0, 4.0]])


@exercise.mistake(
    "With this rate, one step reaches the bottom in the steepest direction: the factor is 0. The"
    " limit is where the factor is −1."
)
def factor_zero():
    return 1 / _curvatures(THREE).max()


@exercise.mistake(
    "This is the limit of the flattest direction alone. Long before it, descent leads away in the"
    " steepest direction."
)
def flattest_direction():
    return 2 / _curvatures(THREE).min()


@exercise.mistake(
    "Your number is twice too large. The Hessian has a factor in front, from the square in the"
    " loss."
)
def two_of_the_hessian_forgotten():
    return 4 / _curvatures(THREE).max()


@exercise.mistake(
    "Your number is three times too small. The loss is the mean over the three samples, so its"
    " curvature is a mean too, not a sum."
)
def summed_curvatures():
    return 2 / (3 * _curvatures(THREE).max())


@exercise.mistake(
    "Your number uses the curvature along w alone, as if b did not move. Both move in a step: the"
    " steepest direction lies between the two axes."
)
def along_the_slope_alone():
    return 2 / (2 * (THREE[:, 1] ** 2).mean())


@exercise.mistake(
    "That is the limit for the eight salaries of this notebook. The three people have another"
    " table, so x is another matrix."
)
def of_the_eight_salaries():
    return 2 / _curvatures(data.SALARY.x).max()

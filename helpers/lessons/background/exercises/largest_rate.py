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
        "The border depends on the curvatures of the loss alone, and these only on x. Begin with"
        " the three rows of x, each with its 1.",
        "The curvatures along the directions of the bowl are the eigenvalues of the Hessian;"
        " np.linalg.eigvalsh gives them.",
        "Every direction has its own border. A step must stay below all of them, so the steepest"
        " direction decides.",
    ],
    look="The largest learning rate that works",
)


def _curvatures(x):
    return np.linalg.eigvalsh(2 / len(x) * x.T @ x)


THREE = np.column_stack([np.ones(3), [1.0, 2.0, 4.0]])


@exercise.mistake(
    "With this rate the steepest direction arrives in a single step: its factor is 0. The border is"
    " where the factor comes to −1."
)
def factor_zero():
    return 1 / _curvatures(THREE).max()


@exercise.mistake(
    "This is the border of the flattest direction alone. Long before it, the steepest one has run"
    " away."
)
def flattest_direction():
    return 2 / _curvatures(THREE).min()


@exercise.mistake(
    "Twice too large: the matrix of the curvatures has a factor of its own in front, from the"
    " square in the loss."
)
def two_of_the_hessian_forgotten():
    return 4 / _curvatures(THREE).max()


@exercise.mistake(
    "Three times too small: the loss is the mean over the three samples, so its curvature is a"
    " mean too, not a sum."
)
def summed_curvatures():
    return 2 / (3 * _curvatures(THREE).max())


@exercise.mistake(
    "This takes the curvature along the slope alone, as if the bias stood still. Bias and slope"
    " belong together: the steepest direction lies between the two axes."
)
def along_the_slope_alone():
    return 2 / (2 * (THREE[:, 1] ** 2).mean())


@exercise.mistake(
    "That is the border for the eight salaries of this notebook. Here the table is another one,"
    " and so is its x."
)
def of_the_eight_salaries():
    return 2 / _curvatures(data.SALARY.x).max()

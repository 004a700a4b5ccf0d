"""One step with three classes, small enough for paper."""

import numpy as np

from helpers.feedback.exercise import Exercise


def theta_by_hand():
    x = np.array([1.0, 2.0])
    y = np.array([0.0, 1.0, 0.0])
    y_hat = np.ones(3) / 3  # all three scores are 0
    return np.zeros((2, 3)) - 0.3 * np.outer(x, y_hat - y)


exercise = Exercise(
    "3.4",
    "a step by hand",
    theta_by_hand,
    probes=[()],
    hints=[
        "With θ = 0 all three scores are 0. What does softmax make of equal scores?",
        "The error ŷ − y has three entries, and they sum to 0. Class 1 is the middle one.",
        "The gradient has a row for each entry of x: the error times 1, and the error times 2.",
        "A step takes η times the gradient off θ: off 0, here.",
    ],
    look="The first step: half an hour",
)
ERROR = np.array([1.0, -2.0, 1.0]) / 3


def _step(x, error):
    return -0.3 * np.outer(x, error)


@exercise.mistake("This is the gradient. The step that it calls for is still to be taken.")
def gradient_itself():
    return np.outer([1, 2], ERROR)


@exercise.mistake("The way is right, the length is not: η was forgotten.")
def full_length():
    return -np.outer([1, 2], ERROR)


@exercise.mistake(
    "The step went up the slope: class 1 has lost, although the sample belongs to it.",
    "Five steps, in vector form",
)
def uphill():
    return -_step([1, 2], ERROR)


@exercise.mistake(
    "The first column has gained. The classes are counted from 0, so that is class 0, and this"
    " sample is of class 1.",
    "The labels: one-hot",
)
def counted_from_one():
    return _step([1, 2], np.array([-2, 1, 1]) / 3)


@exercise.mistake(
    "Only the column of the true class has moved. The others are wrong too: each gave the sample a"
    " probability where 0 was wanted. What one class gains, the others lose.",
    "Is the gradient right?",
)
def only_the_true_class():
    return _step([1, 2], np.array([0, -2, 0]) / 3)


@exercise.mistake(
    "Here the output was taken to be 0 as long as θ is 0. The scores are 0; probabilities always"
    " sum to 1.",
    "From scores to probabilities",
)
def output_of_zero():
    return _step([1, 2], np.array([0, -1, 0]))


@exercise.mistake(
    "The row of the weights moved as far as the row of the biases. The weights belong to the second"
    " entry of x, and that is not 1."
)
def hours_forgotten():
    return _step([1, 1], ERROR)


@exercise.mistake(
    "Rows and columns are exchanged: θ has a row for the bias and one for the hours, and a column"
    " for each class.",
    "The parameters: one column a class",
)
def row_for_each_class():
    return _step([1, 2], ERROR).T

"""Softmax of each row of scores."""

import numpy as np

from helpers.feedback.exercise import Exercise


def softmax_rows(z):
    exp_z = np.exp(z)
    return exp_z / exp_z.sum(axis=1, keepdims=True)


exercise = Exercise(
    "3.1",
    "softmax of each row",
    softmax_rows,
    probes=[
        (np.array([[1.0, 2.0, -0.5], [0.0, 0.5, 3.0]]),),
        (np.array([[0.2, -1.0, 1.0], [2.0, 0.0, 0.5], [-3.0, -1.5, -2.0]]),),
        (np.array([[-2.0, -1.0], [1.0, 4.0], [0.0, 3.0]]),),
    ],
    hints=[
        "Start with the exponentials of all scores. np.exp takes the whole table at once.",
        "Each row needs its own sum. Which axis runs along a row?",
        "Each sum must divide its own row. keepdims=True keeps the sums in a column.",
    ],
    look="The softmax function",
)


@exercise.mistake(
    "Your function divides by the sum of the whole table. All numbers together sum to 1, but each"
    " row must sum to 1."
)
def whole_table(z):
    return np.exp(z) / np.exp(z).sum()


@exercise.mistake(
    "Your function sums down the columns, so each column sums to 1. The classes of one sample stand"
    " in a row: each row must sum to 1."
)
def down_columns(z):
    return np.exp(z) / np.exp(z).sum(axis=0)


@exercise.mistake(
    "Your sums have the shape (n,), and NumPy matches them with the columns. This raises an error,"
    " or gives wrong numbers if the table is square. Keep the sums in a column."
)
def flat_sums(z):
    return np.exp(z) / np.exp(z).sum(axis=1)


@exercise.mistake(
    "Your function returns the exponentials, so no row sums to 1. The second step is missing:"
    " divide each row by its sum."
)
def not_divided(z):
    return np.exp(z)


@exercise.mistake(
    "Your function divides by the largest exponential of each row, so the largest number is 1."
    " Divide by the sum of the row."
)
def divided_by_largest(z):
    return np.exp(z) / np.exp(z).max(axis=1, keepdims=True)


@exercise.mistake(
    "Your function divides the scores by their sum. Negative scores then get negative shares. Take"
    " the exponentials first."
)
def scores_divided(z):
    return z / z.sum(axis=1, keepdims=True)


@exercise.mistake(
    "Your function returns the sigmoid of each score, so the rows do not sum to 1. In a softmax,"
    " one class can only gain what the others lose.",
    "The problem: from two classes to four",
)
def sigmoid_of_each(z):
    return 1 / (1 + np.exp(-z))


@exercise.mistake(
    "Your function uses powers of 2, not of e. The rows sum to 1, but the shares are too equal."
    " Use np.exp."
)
def powers_of_two(z):
    return 2**z / (2**z).sum(axis=1, keepdims=True)

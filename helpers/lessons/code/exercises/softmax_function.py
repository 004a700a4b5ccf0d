"""The deck's second function: scores to probabilities, row by row and without overflow."""

import numpy as np

from helpers.feedback.exercise import Exercise


def softmax_function(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


exercise = Exercise(
    "4.2",
    "softmax of a table or a row",
    softmax_function,
    probes=[
        (np.array([[0.4, 0.6, -1.0], [2.0, 0.0, 0.5], [-1.0, 3.0, 1.0]]),),
        (np.array([0.5, -1.0, 2.0, 1.5]),),
        (np.array([[0.4, 0.6]]),),
        (np.array([[1000.0, 999.0, 3.0], [-1000.0, -1002.0, -999.0]]),),
    ],
    hints=[
        "Start with one row. Take the exponentials and divide them by their sum.",
        "For a table you need one sum per row. axis=-1 is the last axis, in a table and in a row.",
        "keepdims=True keeps the sums in a column, so that each sum divides its own row.",
        "Large scores: you may subtract the same number from all scores of a row. Which number"
        " makes the largest exponential e⁰ = 1?",
    ],
    look="Function 2: softmax",
)
OVERFLOW = "Large scores overflow"


@exercise.mistake(
    "Your function divides by the sum of the whole table. With three rows, all three rows together"
    " sum to 1. Each row must sum to 1. Scores of 1000 also still overflow."
)
def one_sum_for_the_table(z):
    return np.exp(z) / np.exp(z).sum()


@exercise.mistake(
    "Your function divides by the sum of the whole table. Each row needs its own sum, so tell sum"
    " which axis to use."
)
def one_sum_after_a_shift(z):
    e = np.exp(z - z.max())
    return e / e.sum()


@exercise.mistake(
    "Your function sums down the columns. Then the samples share a probability instead of the"
    " classes. Sum along the classes, which is the last axis."
)
def down_the_columns(z):
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)


@exercise.mistake(
    "Your function works for small scores only. e^1000 is inf and e^-1000 is 0, so for large"
    " scores it computes inf / inf or 0 / 0. Both give nan.",
    OVERFLOW,
)
def not_shifted(z):
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)


@exercise.mistake(
    "Your function subtracts one number from the whole table. A row far below that number becomes"
    " all zeros, and 0 / 0 is nan. Subtract from each row its own largest score.",
    OVERFLOW,
)
def one_shift_for_the_table(z):
    e = np.exp(z - z.max())
    return e / e.sum(axis=-1, keepdims=True)


@exercise.mistake(
    "Your function works for a table, but a single row has no axis 1. The last axis, -1, exists"
    " for both."
)
def axis_one(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


@exercise.mistake(
    "Your function loses the column: without keepdims the sums have the shape (n,). NumPy lines"
    " them up with the columns of the table, not with its rows."
)
def flat_sums(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1)


@exercise.mistake(
    "Your function returns exponentials that are not divided by their sum. The largest number of"
    " each row is 1, and the row sums to more than 1."
)
def not_divided(z):
    return np.exp(z - z.max(axis=-1, keepdims=True))


@exercise.mistake(
    "Your function changes z itself. The caller still needs the scores. Subtract into a new array"
    " instead of using -=.",
    "Who changed my array?",
)
def shifted_in_place(z):
    z -= z.max(axis=-1, keepdims=True)
    return np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)

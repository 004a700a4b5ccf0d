"""Softmax of each row of scores, also of very large ones."""

import numpy as np

from helpers.feedback.exercise import Exercise


def softmax_rows(z):
    exp_z = np.exp(z - z.max(axis=1, keepdims=True))
    return exp_z / exp_z.sum(axis=1, keepdims=True)


exercise = Exercise(
    "3.2",
    "softmax of each row",
    softmax_rows,
    probes=[
        (np.array([[1.0, 2.0, -0.5], [0.0, 0.5, 3.0]]),),
        (np.array([[0.2, -1.0, 1.0], [2.0, 0.0, 0.5], [-3.0, -1.5, -2.0]]),),
        (np.array([[1000.0, 1001.0], [-1000.0, -1000.5], [0.0, 3.0]]),),
    ],
    hints=[
        "Get it right for small scores first: e to the power of each score, then a sum for each"
        " row. Which axis runs along a row?",
        "The sums must divide their own row: keepdims=True keeps them standing in a column.",
        "For large scores use the freedom that softmax leaves: the same number may be taken off"
        " every score of a row. Which number makes the largest exponent 0?",
    ],
    look="From scores to probabilities",
)
SHIFT = "The same number added to every score"


@exercise.mistake(
    "All numbers together sum to 1, where each row should: the sum ran over the whole array. And"
    " scores of 1000 will still overflow."
)
def whole_array(z):
    return np.exp(z) / np.exp(z).sum()


@exercise.mistake(
    "All numbers together sum to 1, where each row should: each sample has its own probabilities,"
    " and its neighbours in the batch must not change them."
)
def whole_array_shifted(z):
    exp_z = np.exp(z - z.max())
    return exp_z / exp_z.sum()


@exercise.mistake(
    "The columns sum to 1, where the rows should: the sum ran over the samples of a class, not over"
    " the classes of a sample. And scores of 1000 will still overflow."
)
def down_columns(z):
    return np.exp(z) / np.exp(z).sum(axis=0)


@exercise.mistake(
    "The maxima and the sums are those of the rows, but they came as flat rows of shape (n,), and"
    " NumPy lays a flat row along the columns: an error, or, in a square array, wrong numbers"
    " without one."
)
def flat_maxima_and_sums(z):
    exp_z = np.exp(z - z.max(axis=1))
    return exp_z / exp_z.sum(axis=1)


@exercise.mistake(
    "The sums are those of the rows, but they have the shape (n,), which NumPy matches with the"
    " columns: an error, or, in a square array, wrong numbers without one. When that is mended, try"
    " scores of 1000."
)
def flat_sums(z):
    return np.exp(z) / np.exp(z).sum(axis=1)


@exercise.mistake(
    "Right for small scores. But e to the power of 1000 is more than a number can hold, and for a"
    " row of scores near -1000 every power is 0: inf / inf and 0 / 0 are both nan.",
    SHIFT,
)
def not_shifted(z):
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


@exercise.mistake(
    "One number was taken off the whole array. No power overflows now, but in a row far below the"
    " array's maximum all of them become 0, and 0 / 0 is nan: what suits one row need not suit"
    " another.",
    SHIFT,
)
def one_shift_for_all(z):
    exp_z = np.exp(z - z.max())
    return exp_z / exp_z.sum(axis=1, keepdims=True)


@exercise.mistake(
    "The powers are positive and in the right order, but no row sums to 1: the second step, the"
    " division, is missing."
)
def not_divided(z):
    return np.exp(z)


@exercise.mistake(
    "The largest number of each row is 1, so the powers were shifted, or divided by the largest of"
    " them. The row must sum to 1."
)
def divided_by_largest(z):
    return np.exp(z - z.max(axis=1, keepdims=True))


@exercise.mistake(
    "The scores themselves were divided by their sum. Then negative scores give negative shares,"
    " and rows that sum to 0 give none at all: the powers of e come first."
)
def scores_divided(z):
    return z / z.sum(axis=1, keepdims=True)


@exercise.mistake(
    "This is the sigmoid of each score, on its own. The classes of a row must compete: when one"
    " score rises, the probabilities of the others fall.",
    "The problem: from two classes to four",
)
def sigmoid_of_each(z):
    return 1 / (1 + np.exp(-z))

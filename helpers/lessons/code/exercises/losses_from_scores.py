"""The cross-entropy of each sample from scores and labels, stable at any score."""

import numpy as np

from helpers.feedback.exercise import Exercise


def losses_from_scores(z, labels):
    largest = z.max(axis=1)
    sums = np.exp(z - largest[:, None]).sum(axis=1)
    of_true_class = z[np.arange(len(z)), labels]
    return largest + np.log(sums) - of_true_class


exercise = Exercise(
    "4.5",
    "the loss from the scores",
    losses_from_scores,
    probes=[
        (
            np.array([[0.4, -0.6, 1.5, 0.0], [2.0, 1.0, -1.0, 0.5], [0.3, 0.3, 0.1, -2.0]]),
            np.array([2, 0, 3]),
        ),
        (np.array([[1000.0, 999.0, 2.0], [-1000.0, -1001.0, -999.0]]), np.array([1, 0])),
        (np.array([[1000.0, 0.0], [2.0, 3.0]]), np.array([1, 0])),
    ],
    hints=[
        "Start with one row. Find its largest score m, then the sum of the exponentials of z - m.",
        "z.max(axis=1) has the shape (n,). With [:, None] it becomes a column, and each row is"
        " shifted by its own m.",
        "A row number and a label select one score per row: z[rows, labels].",
        "At the end you add and subtract three arrays, each of the shape (n,).",
    ],
    look="The loss from the scores",
)


@exercise.mistake(
    "Your function works for small scores only. e^1000 is inf and e^-1000 is 0, so it computes inf"
    " / inf or 0 / 0 for large scores.",
    "Large scores overflow",
)
def softmax_without_a_shift(z, labels):
    e = np.exp(z)
    y_hat = e / e.sum(axis=1, keepdims=True)
    return -np.log(y_hat[np.arange(len(z)), labels])


@exercise.mistake(
    "Your formula is right, but its exponentials still overflow at a score of 1000. The logarithm"
    " comes too late to help.",
    "Large scores overflow",
)
def sum_without_a_shift(z, labels):
    return np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "Your function computes the probabilities first. A very small one becomes 0, and its logarithm"
    " is -inf. Stay with the scores."
)
def log_of_probabilities(z, labels):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    y_hat = e / e.sum(axis=1, keepdims=True)
    return -np.log(y_hat[np.arange(len(z)), labels])


@exercise.mistake(
    "Your function seems to add a tiny number before the logarithm. That hides the infinity, but"
    " the loss can never exceed 27.6, whatever the scores are."
)
def made_safe_by_a_tiny_number(z, labels):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    y_hat = e / e.sum(axis=1, keepdims=True)
    return -np.log(y_hat[np.arange(len(z)), labels] + 1e-12)


@exercise.mistake(
    "Your function subtracts the largest score before the exponential but does not add it again"
    " after the logarithm."
)
def shift_not_put_back(z, labels):
    largest = z.max(axis=1, keepdims=True)
    return np.log(np.exp(z - largest).sum(axis=1)) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "Your function shifts all rows by the largest score in the whole table. A row far below it"
    " becomes"
    " all zeros, and the logarithm of their sum is -inf."
)
def one_shift_for_all_rows(z, labels):
    sums = np.exp(z - z.max()).sum(axis=1)
    return z.max() + np.log(sums) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "Your function returns a table. A column of the shape (n, 1) met arrays of the shape (n,), and"
    " NumPy combined each row with every other row.",
    "A label is not a one-hot row",
)
def shifts_left_in_a_column(z, labels):
    largest = z.max(axis=1, keepdims=True)
    sums = np.exp(z - largest).sum(axis=1)
    return largest + np.log(sums) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "Your function returns a table, because z[:, labels] takes the scores of all labels from every"
    " row. Take one score per row: that of its own label."
)
def all_labels_from_every_row(z, labels):
    largest = z.max(axis=1)
    sums = np.exp(z - largest[:, None]).sum(axis=1)
    return largest + np.log(sums) - z[:, labels]

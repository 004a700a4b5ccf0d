"""The cross-entropy of each sample from scores and labels, stable at any score."""

import numpy as np

from helpers.feedback.exercise import Exercise


def losses_from_scores(z, labels):
    largest = z.max(axis=1)
    sums = np.exp(z - largest[:, None]).sum(axis=1)
    of_true_class = z[np.arange(len(z)), labels]
    return largest + np.log(sums) - of_true_class


exercise = Exercise(
    "4.4",
    "the losses from the scores",
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
        "Begin with one row: its largest score m, then the sum of the exponentials of z - m.",
        "For all rows at once, z.max(axis=1) has the shape (n,). With [:, None] it becomes a column"
        " and each row is shifted by its own m.",
        "Pairs of a row number and a label pick one score from each row: z[rows, labels].",
        "What is added and taken away in the end are three arrays, each of the shape (n,).",
    ],
    look="A second look: exponentials overflow",
)


@exercise.mistake(
    "Right for small scores, but for large ones infinity is divided by infinity, and for very"
    " negative ones 0 by 0: e to the 1000 and e to the -1000 are beyond what the computer can hold."
)
def softmax_without_a_shift(z, labels):
    e = np.exp(z)
    y_hat = e / e.sum(axis=1, keepdims=True)
    return -np.log(y_hat[np.arange(len(z)), labels])


@exercise.mistake(
    "The logarithm of the sum is right in itself, but the exponentials in it still meet scores"
    " of 1000: they become infinite before the logarithm can make them small again."
)
def sum_without_a_shift(z, labels):
    return np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "This goes by way of the probabilities. Where one of them is too small to hold, it becomes 0,"
    " and its logarithm minus infinity, although the softmax itself is stable."
)
def log_of_probabilities(z, labels):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    y_hat = e / e.sum(axis=1, keepdims=True)
    return -np.log(y_hat[np.arange(len(z)), labels])


@exercise.mistake(
    "It looks as if a tiny number was added before the logarithm. That hides the infinity, but what"
    " stands there instead is made up: this loss cannot grow beyond 27.6, whatever the scores say."
)
def made_safe_by_a_tiny_number(z, labels):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    y_hat = e / e.sum(axis=1, keepdims=True)
    return -np.log(y_hat[np.arange(len(z)), labels] + 1e-12)


@exercise.mistake(
    "The largest score was taken off before the exponential and not put back after the logarithm."
)
def shift_not_put_back(z, labels):
    largest = z.max(axis=1, keepdims=True)
    return np.log(np.exp(z - largest).sum(axis=1)) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "All rows were shifted by the largest score of the whole table. A row that lies far below it"
    " is left with zeros only, and the logarithm of their sum is minus infinity."
)
def one_shift_for_all_rows(z, labels):
    sums = np.exp(z - z.max()).sum(axis=1)
    return z.max() + np.log(sums) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "A table came out: the column of the largest scores, (n, 1), met arrays of the shape (n,), and"
    " every row's shift was added to every row's logarithm.",
    "A second look: a label is not a one-hot row",
)
def shifts_left_in_a_column(z, labels):
    largest = z.max(axis=1, keepdims=True)
    sums = np.exp(z - largest).sum(axis=1)
    return largest + np.log(sums) - z[np.arange(len(z)), labels]


@exercise.mistake(
    "A table came out, since z[:, labels] takes the scores of all labels from every row. Of each"
    " row only the score of its own label is wanted."
)
def all_labels_from_every_row(z, labels):
    largest = z.max(axis=1)
    sums = np.exp(z - largest[:, None]).sum(axis=1)
    return largest + np.log(sums) - z[:, labels]

"""Labels as one-hot rows."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.one_hot_rows import one_hot_rows


def one_hot(labels, k):
    return np.eye(k)[labels]


exercise = Exercise(
    "3.2",
    "labels as one-hot rows",
    one_hot,
    probes=[
        (np.array([2, 0, 1, 2, 0]), 3),
        (np.array([3, 0, 3, 2]), 6),
        (np.array([1, 1, 0]), 3),
        (np.array([3]), 4),
        (np.array([0, 1, 2, 3]), 4),
    ],
    hints=[
        "How many rows and how many columns does the result have? Look at the example.",
        "The identity matrix of size k has every possible one-hot row, in order.",
        "An array of whole numbers in square brackets picks rows. It may pick the same row twice.",
    ],
    look="The labels: one-hot",
)


@exercise.style
def by_loop(labels, k):
    rows = np.zeros((len(labels), k))
    for i in range(len(labels)):
        rows[i, labels[i]] = 1
    return rows


one_hot_rows(exercise, "labels")

"""The deck's first function: labels as one-hot rows."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.one_hot_rows import one_hot_rows


def convert_one_hot(y, k):
    return np.eye(k)[y]


exercise = Exercise(
    "4.1",
    "labels to one-hot rows",
    convert_one_hot,
    probes=[
        (np.array([0]), 2),
        (np.array([2, 0, 1, 2]), 3),
        (np.array([3, 1, 3]), 5),
        (np.array([1, 1, 0]), 3),
        (np.array([0, 1, 2, 3]), 4),
    ],
    hints=[
        "Write the result for y = [2, 0] and k = 3 by hand. How many rows and columns does it"
        " have?",
        "np.eye(k) has k rows. Compare its row 2 with the one-hot row of class 2.",
        "A NumPy array can be indexed with an array of labels. You then get one row per label.",
    ],
    look="Function 1: one-hot rows",
)


@exercise.style
def by_loop(y, k):
    rows = np.zeros((len(y), k))
    for i in range(len(y)):
        rows[i, y[i]] = 1
    return rows


one_hot_rows(exercise, "y")

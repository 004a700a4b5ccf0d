"""The deck's first function: labels as one-hot rows."""

import numpy as np

from helpers.feedback.exercise import Exercise


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
    ],
    hints=[
        "Write the result for y = [2, 0] and k = 3 by hand. How many rows and columns has it?",
        "np.eye(k) has k rows. Compare its row 2 with the one-hot row of class 2.",
        "A NumPy array can be indexed with an array of labels. You then get one row per label.",
    ],
    look="Function 1: one-hot rows",
)


@exercise.mistake(
    "Your function counts the classes from 1. Each 1 stands one column too far to the left, and"
    " class 0 moved to the last column. The classes start at 0."
)
def counted_from_one(y, k):
    return np.eye(k)[y - 1]


@exercise.mistake(
    "Your function puts one label in each column. With n labels the shape is (k, n). The course"
    " keeps one sample per row, so the shape must be (n, k)."
)
def one_label_per_column(y, k):
    return np.eye(k)[:, y]


@exercise.mistake(
    "Your function takes the number of columns from the largest label. A batch may not contain the"
    " last class, so use k."
)
def width_of_the_largest_label(y, k):
    return np.eye(y.max() + 1)[y]


@exercise.mistake(
    "Your function sets whole rows to 1, because it uses each label as a row number. The sample"
    " gives the row. The label gives the column."
)
def labels_used_as_rows(y, k):
    rows = np.zeros((len(y), k))
    for label in y:
        rows[label % len(y)] = 1
    return rows


@exercise.mistake(
    "Your function sets whole columns to 1, so all rows are equal. Each row needs a 1 only in the"
    " column of its own label."
)
def whole_columns(y, k):
    rows = np.zeros((len(y), k))
    rows[:, y] = 1
    return rows


@exercise.mistake(
    "Your function returns only the row of the first label. The deck does the same with"
    " Y_one_hot[0], which works for one sample only."
)
def first_row_only(y, k):
    return np.eye(k)[y][0]


@exercise.mistake(
    "Your function writes the label itself into the row. A one-hot row contains a 1, whatever the"
    " class is, and the row of class 0 must not be empty."
)
def label_instead_of_one(y, k):
    return np.eye(k)[y] * y[:, None]

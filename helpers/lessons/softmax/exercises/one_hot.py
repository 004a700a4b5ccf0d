"""Labels as one-hot rows."""

import numpy as np

from helpers.feedback.exercise import Exercise


def one_hot(labels, k):
    return np.eye(k)[labels]


exercise = Exercise(
    "3.2",
    "labels as one-hot rows",
    one_hot,
    probes=[
        (np.array([2, 0, 1, 2, 0]), 3),
        (np.array([3, 0, 3, 2]), 6),
    ],
    hints=[
        "How many rows and how many columns does the result have? Look at the example.",
        "The identity matrix of size k has every possible one-hot row, in order.",
        "An array of whole numbers in square brackets picks rows. It may pick the same row twice.",
    ],
    look="The labels: one-hot",
)


@exercise.mistake(
    "Each 1 stands one place too far to the left, and class 0 has its 1 in the last place. Your"
    " function counts the classes from 1. Here they start at 0."
)
def counted_from_one(labels, k):
    return np.eye(k)[labels - 1]


@exercise.mistake(
    "Your function returns a column for each label. The course keeps a sample in a row, so that"
    " each one-hot vector lies beside its row of x."
)
def columns(labels, k):
    return np.eye(k)[:, labels]


@exercise.mistake(
    "Your function takes the number of classes from the largest label. A batch may lack the last"
    " class. Use k."
)
def width_of_largest_label(labels, k):
    return np.eye(labels.max() + 1)[labels]


@exercise.mistake(
    "Your function makes columns only for the classes that occur. After a missing class, each 1"
    " stands too far to the left. The label itself is the place of the 1."
)
def only_classes_that_occur(labels, k):
    found, places = np.unique(labels, return_inverse=True)
    return np.eye(len(found))[places]


@exercise.mistake(
    "Your rows hold a 1 in every place up to the class. A one-hot row has a single 1, so it sums"
    " to 1."
)
def filled_up(labels, k):
    return (np.arange(k) <= labels[:, None]).astype(float)


@exercise.mistake(
    "Some of your rows are full of ones and the others are empty. You used the labels as row"
    " numbers. The row is the number of the sample; the label gives the column."
)
def whole_rows_set(labels, k):
    y = np.zeros((len(labels), k))
    y[labels] = 1
    return y


@exercise.mistake(
    "All your rows are equal, with a 1 for every class that occurs. The assignment fills whole"
    " columns. Each row needs only the 1 of its own label."
)
def whole_columns_set(labels, k):
    y = np.zeros((len(labels), k))
    y[:, labels] = 1
    return y

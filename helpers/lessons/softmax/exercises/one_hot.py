"""Labels as one-hot rows."""

import numpy as np

from helpers.feedback.exercise import Exercise


def one_hot(labels, k):
    return np.eye(k)[labels]


exercise = Exercise(
    "3.1",
    "labels as one-hot rows",
    one_hot,
    probes=[
        (np.array([2, 0, 1, 2, 0]), 3),
        (np.array([3, 0, 3, 2]), 6),
    ],
    hints=[
        "How many rows and how many columns must the result have? Ask it of the example.",
        "The identity matrix of k rows has every one-hot row that can occur, in order.",
        "An array of whole numbers in square brackets picks rows: the same row as often as its"
        " number comes up.",
    ],
    look="The labels: one-hot",
)


@exercise.mistake(
    "Each 1 stands one place too far to the left, and class 0 has gone round to the last place:"
    " the classes were counted from 1, and here they begin with 0."
)
def counted_from_one(labels, k):
    return np.eye(k)[labels - 1]


@exercise.mistake(
    "There is a column for each label, and the classes run downwards. The course keeps a sample in"
    " a row, so that each label's vector lies beside its row of x."
)
def columns(labels, k):
    return np.eye(k)[:, labels]


@exercise.mistake(
    "The width was taken from the largest label. That goes well only as long as the last class"
    " occurs; a batch need not hold every class, and k says how many there are."
)
def width_of_largest_label(labels, k):
    return np.eye(labels.max() + 1)[labels]


@exercise.mistake(
    "Only the classes that occur got a column, so that each class after a missing one has moved to"
    " the left. The place of the 1 is the label itself, whichever others occur."
)
def only_classes_that_occur(labels, k):
    found, places = np.unique(labels, return_inverse=True)
    return np.eye(len(found))[places]


@exercise.mistake(
    "The ones run on from the first place up to the class. A one-hot row sums to 1, whatever its"
    " class."
)
def filled_up(labels, k):
    return (np.arange(k) <= labels[:, None]).astype(float)


@exercise.mistake(
    "Some rows are full of ones and the others empty: the labels were used as numbers of rows. The"
    " row is the sample's number; the label says which column."
)
def whole_rows_set(labels, k):
    y = np.zeros((len(labels), k))
    y[labels] = 1
    return y


@exercise.mistake(
    "All rows are the same, with a 1 for every class that occurs anywhere: the assignment went to"
    " whole columns. Each row has a label of its own."
)
def whole_columns_set(labels, k):
    y = np.zeros((len(labels), k))
    y[:, labels] = 1
    return y

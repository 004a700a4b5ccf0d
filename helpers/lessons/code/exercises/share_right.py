"""The accuracy: the share of samples whose most probable class is the true one."""

import numpy as np

from helpers.feedback.exercise import Exercise


def share_right(y_hat, labels):
    predicted = y_hat.argmax(axis=1)
    return (predicted == labels).mean()


exercise = Exercise(
    "4.1",
    "the share that is right",
    share_right,
    probes=[
        (np.array([[0.1, 0.2, 0.7], [0.3, 0.45, 0.25], [0.2, 0.5, 0.3]]), np.array([2, 0, 1])),
        (
            np.array([[4, 3, 3], [2, 2, 6], [3, 5, 2], [5, 1, 4], [1, 8, 1]]) / 10,
            np.array([0, 2, 2, 0, 1]),
        ),
        (np.array([[0.6, 0.4], [0.1, 0.9]]), np.array([1, 0])),
    ],
    hints=[
        "Two steps: first one predicted class for each row, then a comparison with the labels.",
        "argmax with an axis says where the largest entry of each row is. Which axis holds the"
        " classes?",
        "A comparison of two arrays gives True and False, and to NumPy these are 1 and 0: what is"
        " their mean?",
    ],
    look="The training loop",
)


@exercise.mistake(
    "The largest entry was looked for in each column, down the samples: that says which sample is"
    " most like a class. Wanted is the class of each sample."
)
def down_the_columns(y_hat, labels):
    return (y_hat.argmax(axis=0) == labels).mean()


@exercise.mistake(
    "Without an axis, argmax counts through the whole table and gives one position for all rows,"
    " not a class for each row."
)
def argmax_of_the_table(y_hat, labels):
    return (y_hat.argmax() == labels).mean()


@exercise.mistake("This is a percentage. A share lies between 0 and 1.")
def percent(y_hat, labels):
    return 100 * (y_hat.argmax(axis=1) == labels).mean()


@exercise.mistake("This counts the right ones. A share sets the count against all samples.")
def counted(y_hat, labels):
    return (y_hat.argmax(axis=1) == labels).sum()


@exercise.mistake(
    "Samples were taken for wrong although their true class is the most probable one. With three"
    " classes or more the winner may well have less than a half."
)
def more_than_half(y_hat, labels):
    return (y_hat[np.arange(len(labels)), labels] > 0.5).mean()


@exercise.mistake(
    "One-hot rows were compared entry by entry. Even a wrong row agrees in most of its zeros, and"
    " each of these was counted as right.",
    "A second look: a label is not a one-hot row",
)
def entry_by_entry(y_hat, labels):
    rows = np.eye(y_hat.shape[1])
    return (rows[y_hat.argmax(axis=1)] == rows[labels]).mean()

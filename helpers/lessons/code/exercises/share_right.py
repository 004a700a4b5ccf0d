"""The accuracy: the share of samples whose most probable class is the true one."""

import numpy as np

from helpers.feedback.exercise import Exercise


def share_right(y_hat, labels):
    predicted = y_hat.argmax(axis=1)
    return (predicted == labels).mean()


exercise = Exercise(
    "4.9",
    "the accuracy",
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
        "First find one predicted class per row. Then compare with the labels.",
        "argmax with an axis finds the largest entry of each row. Which axis holds the classes?",
        "Comparing two arrays gives True and False. NumPy counts them as 1 and 0. What is their"
        " mean?",
    ],
    look="Two classes, then four",
)


@exercise.mistake(
    "Your function looks for the largest entry of each column. It finds one sample per class, but"
    " you need one class per sample."
)
def down_the_columns(y_hat, labels):
    return (y_hat.argmax(axis=0) == labels).mean()


@exercise.mistake(
    "Your function calls argmax without an axis. NumPy then returns a single position in the whole"
    " table."
)
def argmax_of_the_table(y_hat, labels):
    return (y_hat.argmax() == labels).mean()


@exercise.mistake("Your function returns a percentage. A share lies between 0 and 1.")
def percent(y_hat, labels):
    return 100 * (y_hat.argmax(axis=1) == labels).mean()


@exercise.mistake(
    "Your function counts the correct samples. Divide the count by the number of samples."
)
def counted(y_hat, labels):
    return (y_hat.argmax(axis=1) == labels).sum()


@exercise.mistake(
    "Your function accepts a class only with more than one half. With three or more classes, the"
    " most probable class can have less."
)
def more_than_half(y_hat, labels):
    return (y_hat[np.arange(len(labels)), labels] > 0.5).mean()


@exercise.mistake(
    "Your function compares one-hot rows entry by entry. Two different rows still agree in most of"
    " their zeros, so the share is too large.",
    "A label is not a one-hot row",
)
def entry_by_entry(y_hat, labels):
    rows = np.eye(y_hat.shape[1])
    return (rows[y_hat.argmax(axis=1)] == rows[labels]).mean()

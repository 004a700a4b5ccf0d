"""The deck's fourth function: the cross-entropy of each sample, from its probabilities."""

import numpy as np

from helpers.feedback.exercise import Exercise


def compute_loss(y_hat, y):
    of_true_class = (y * y_hat).sum(axis=1)
    return -np.log(of_true_class)


exercise = Exercise(
    "4.4",
    "the loss of each sample",
    compute_loss,
    probes=[
        (np.array([[0.45, 0.55]]), np.array([[1.0, 0.0]])),
        (
            np.array([[0.2, 0.5, 0.3], [0.7, 0.1, 0.2], [0.25, 0.15, 0.6]]),
            np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]),
        ),
        (
            np.array([[1.0, 0.0, 0.0, 0.0], [0.1, 0.2, 0.3, 0.4]]),
            np.array([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]]),
        ),
    ],
    hints=[
        "Multiply y and y_hat number by number. Which numbers are left in each row?",
        "Add up each row. Then you have one probability per sample, shape (n,).",
        "Take the logarithm last. A probability of 0 in another class then does no harm.",
    ],
    look="Function 4: the loss",
)


@exercise.mistake(
    "Your function returns the mean loss. The task asks for one loss per sample, with the shape"
    " (n,). The mean comes later."
)
def mean_loss(y_hat, y):
    return compute_loss(y_hat, y).mean()


@exercise.mistake(
    "Your function adds the losses of all samples together. The task asks for one loss per sample,"
    " so sum along axis 1 only."
)
def summed(y_hat, y):
    return compute_loss(y_hat, y).sum()


@exercise.mistake(
    "Your function sums down the columns. The result has one number per class. Sum along axis 1 to"
    " get one number per sample."
)
def down_the_columns(y_hat, y):
    return -np.log((y * y_hat).sum(axis=0))


@exercise.mistake(
    "Your function returns negative losses. The logarithm of a probability is at most 0, so the"
    " loss needs a minus sign."
)
def minus_forgotten(y_hat, y):
    return np.log((y * y_hat).sum(axis=1))


@exercise.mistake(
    "Your function takes the logarithm of every probability before it selects one. Where another"
    " class has probability 0, it computes 0 · (-inf), which is nan. Select first."
)
def logarithm_first(y_hat, y):
    return -(y * np.log(y_hat)).sum(axis=1)


@exercise.mistake(
    "Your function uses the largest probability of each row. The loss uses the probability of the"
    " true class, even when another class has more."
)
def largest_probability(y_hat, y):
    return -np.log(y_hat.max(axis=1))


@exercise.mistake(
    "Your function returns a column of the shape (n, 1). Later a column and an array of shape (n,)"
    " would make a table. Return the shape (n,).",
    "A label is not a one-hot row",
)
def column(y_hat, y):
    return -np.log((y * y_hat).sum(axis=1, keepdims=True))


@exercise.mistake(
    "Your function uses the logarithm to base 2. In this course log means the natural"
    " logarithm, np.log."
)
def base_two(y_hat, y):
    return -np.log2((y * y_hat).sum(axis=1))

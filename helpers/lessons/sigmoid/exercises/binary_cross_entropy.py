"""The mean cross-entropy of probabilities against labels 0 and 1."""

import numpy as np

from helpers.feedback.exercise import Exercise


def binary_cross_entropy(y_hat, y):
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean()


exercise = Exercise(
    "2.4",
    "the loss of a batch",
    binary_cross_entropy,
    probes=[
        (np.array([0.8, 0.3, 0.6]), np.array([1, 0, 0])),
        (np.array([0.02, 0.45, 0.9, 0.7, 0.25]), np.array([1, 1, 0, 1, 0])),
        (np.array([0.15]), np.array([1])),
    ],
    hints=[
        "First one loss for each sample. NumPy computes them all in one line, as it does for one.",
        "With y = 1 only the logarithm of ŷ may count, with y = 0 only that of 1 − ŷ: y and 1 − y"
        " are the switches.",
        "One number for the batch: the mean over the samples.",
    ],
    look="The loss: how wrong is a probability?",
)


@exercise.mistake(
    "The losses were added up, not averaged: ten students would then cost ten times as much as one."
)
def summed(y_hat, y):
    return binary_cross_entropy(y_hat, y) * len(y)


@exercise.mistake("One loss for each sample came out; the mean over the samples is still to take.")
def not_averaged(y_hat, y):
    return -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)


@exercise.mistake(
    "This looks like logarithms to the base 10. The gradient is x(ŷ − y) only with the natural"
    " logarithm, np.log."
)
def base_ten(y_hat, y):
    return binary_cross_entropy(y_hat, y) / np.log(10)


@exercise.mistake(
    "This looks like logarithms to the base 2: the loss in bits. This course uses the natural"
    " logarithm, np.log."
)
def base_two(y_hat, y):
    return binary_cross_entropy(y_hat, y) / np.log(2)


@exercise.mistake(
    "Only the samples with y = 1 are charged. Those with y = 0 cost nothing here, however wrong"
    " the model is about them."
)
def second_term_missing(y_hat, y):
    return (-y * np.log(y_hat)).mean()


@exercise.mistake(
    "The two terms have changed places: what was given to the wrong class is charged, so the surest"
    " right answer costs most."
)
def classes_swapped(y_hat, y):
    return binary_cross_entropy(1 - y_hat, y)


@exercise.mistake(
    "A negative loss. The logarithm of a probability is never above 0; the loss is what it is with"
    " the sign turned."
)
def no_minus_sign(y_hat, y):
    return -binary_cross_entropy(y_hat, y)


@exercise.mistake(
    "This is the mean squared error, the loss of the line. Here each sample costs a logarithm.",
    "Why a logarithm?",
)
def squared_error(y_hat, y):
    return ((y_hat - y) ** 2).mean()

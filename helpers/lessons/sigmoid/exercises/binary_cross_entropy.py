"""The mean cross-entropy of probabilities against labels 0 and 1."""

import numpy as np

from helpers.feedback.exercise import Exercise


def binary_cross_entropy(y_hat, y):
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean()


exercise = Exercise(
    "2.3",
    "the mean loss",
    binary_cross_entropy,
    probes=[
        (np.array([0.8, 0.3, 0.6]), np.array([1, 0, 0])),
        (np.array([0.02, 0.45, 0.9, 0.7, 0.25]), np.array([1, 1, 0, 1, 0])),
        (np.array([0.15]), np.array([1])),
    ],
    hints=[
        "First compute one loss per sample. NumPy can do this for the whole array in one line.",
        "For y = 1 only log ŷ counts, for y = 0 only log(1 − ŷ). The factors y and 1 − y switch"
        " the terms on and off.",
        "Then reduce the losses to one number: take their mean.",
    ],
    look="The loss: cross-entropy",
)


@exercise.mistake(
    "Your function sums the losses. With 10 samples the result is 10 times too large: take the"
    " mean."
)
def summed(y_hat, y):
    return binary_cross_entropy(y_hat, y) * len(y)


@exercise.mistake(
    "Your function returns one loss per sample. You still need to average over the samples."
)
def not_averaged(y_hat, y):
    return -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)


@exercise.mistake(
    "Your function seems to use the logarithm to the base 10. Use the natural logarithm, np.log."
)
def base_ten(y_hat, y):
    return binary_cross_entropy(y_hat, y) / np.log(10)


@exercise.mistake(
    "Your function seems to use the logarithm to the base 2. Use the natural logarithm, np.log."
)
def base_two(y_hat, y):
    return binary_cross_entropy(y_hat, y) / np.log(2)


@exercise.mistake(
    "Your function gives the loss 0 to every sample with y = 0. The second term of the formula is"
    " missing."
)
def second_term_missing(y_hat, y):
    return (-y * np.log(y_hat)).mean()


@exercise.mistake(
    "Your function swaps the two terms. The better the prediction, the larger your loss."
)
def classes_swapped(y_hat, y):
    return binary_cross_entropy(1 - y_hat, y)


@exercise.mistake(
    "Your loss is negative. The logarithm of a probability is at most 0, so the formula needs its"
    " minus signs."
)
def no_minus_sign(y_hat, y):
    return -binary_cross_entropy(y_hat, y)


@exercise.mistake(
    "Your function returns the mean squared error, the loss of the line. Use the logarithm of the"
    " probability instead.",
    "Why a logarithm?",
)
def squared_error(y_hat, y):
    return ((y_hat - y) ** 2).mean()

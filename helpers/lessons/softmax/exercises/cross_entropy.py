"""The mean cross-entropy of a batch."""

import numpy as np

from helpers.feedback.exercise import Exercise


def cross_entropy(y_hat, y):
    losses = -(y * np.log(y_hat)).sum(axis=1)
    return losses.mean()


exercise = Exercise(
    "3.3",
    "the cross-entropy of a batch",
    cross_entropy,
    probes=[
        (np.array([[0.2, 0.7, 0.1], [0.5, 0.2, 0.3]]), np.array([[1.0, 0, 0], [0, 0, 1.0]])),
        (
            np.array([[0.1, 0.9], [0.35, 0.65], [0.8, 0.2], [0.55, 0.45]]),
            np.array([[0, 1.0], [1.0, 0], [1.0, 0], [0, 1.0]]),
        ),
        (
            np.array([[0.3, 0.3, 0.4], [0.6, 0.15, 0.25], [0.05, 0.9, 0.05]]),
            np.array([[0, 1.0, 0], [0, 0, 1.0], [0, 1.0, 0]]),
        ),
    ],
    hints=[
        "Start with one loss for each sample: -log of the probability of its own class.",
        "Multiply y by the logarithms. Only the term for the true class remains. Then sum each"
        " row.",
        "The batch has one loss, the mean of the n losses.",
    ],
    look="The loss: cross-entropy",
)


@exercise.mistake(
    "Your function uses the logarithm with base 10. Use np.log, the natural one: only with it is"
    " the derivative ŷ − y.",
    "The derivative: why ŷ − y",
)
def base_ten(y_hat, y):
    return -(y * np.log10(y_hat)).sum(axis=1).mean()


@exercise.mistake(
    "Your function sums the losses. Twice as many samples would then give twice the loss. Return"
    " the mean."
)
def summed(y_hat, y):
    return -(y * np.log(y_hat)).sum()


@exercise.mistake(
    "Your function returns one loss for each sample. The task asks for one number, their mean."
)
def not_averaged(y_hat, y):
    return -(y * np.log(y_hat)).sum(axis=1)


@exercise.mistake(
    "Your function averages over all n·k entries, zeros included. The result is k times too small:"
    " there are only n losses."
)
def mean_of_all_entries(y_hat, y):
    return -(y * np.log(y_hat)).mean()


@exercise.mistake(
    "Your loss is negative. The logarithm of a probability is never positive, so a minus sign is"
    " missing."
)
def negative(y_hat, y):
    return (y * np.log(y_hat)).sum(axis=1).mean()


@exercise.mistake(
    "Your function uses the most probable class. A model that is sure of a wrong class would then"
    " get a small loss. Use the true class."
)
def most_probable_class(y_hat, y):
    return -np.log(y_hat.max(axis=1)).mean()


@exercise.mistake(
    "Your function adds log(1 − ŷ) for the other classes, as in notebook 2. The cross-entropy of a"
    " softmax has only the term of the true class."
)
def both_terms(y_hat, y):
    return -(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat)).sum(axis=1).mean()


@exercise.mistake(
    "Your function takes the logarithm of the mean probability. One good sample then hides a bad"
    " one. Take the logarithms first, then the mean."
)
def log_of_the_mean(y_hat, y):
    return -np.log((y * y_hat).sum(axis=1).mean())


@exercise.mistake(
    "The formula with the transposed y is for one sample. With a batch it mixes the samples and"
    " returns k × k numbers."
)
def formula_of_one_sample(y_hat, y):
    return -y.T @ np.log(y_hat)


@exercise.mistake(
    "The product -y @ log ŷ is for one sample. Here both arrays have the shape (n, k), and @ pairs"
    " the classes of y with the samples of ŷ."
)
def code_of_one_sample(y_hat, y):
    return -y @ np.log(y_hat)


@exercise.mistake(
    "Your function takes the logarithm of y. A one-hot row holds zeros, and log 0 is minus"
    " infinity. Take the logarithm of ŷ."
)
def exchanged(y_hat, y):
    return -(y_hat * np.log(y)).sum(axis=1).mean()

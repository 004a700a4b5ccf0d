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
        "First one loss for each sample: -log of the probability of its own class.",
        "y times the logarithms keeps the term of the true class and makes the others 0; a sum"
        " along the row then collects it.",
        "One number for the batch: the mean of the n losses.",
    ],
    look="The loss: cross-entropy",
)


@exercise.mistake(
    "This is the logarithm with base 10. The course, and np.log, use base e: only then is the"
    " gradient as simple as it is."
)
def base_ten(y_hat, y):
    return -(y * np.log10(y_hat)).sum(axis=1).mean()


@exercise.mistake(
    "The losses were added up, not averaged: twice as many samples would then mean twice the loss."
)
def summed(y_hat, y):
    return -(y * np.log(y_hat)).sum()


@exercise.mistake("There is one loss for each sample here; one number for the batch is asked for.")
def not_averaged(y_hat, y):
    return -(y * np.log(y_hat)).sum(axis=1)


@exercise.mistake(
    "The mean ran over all n·k entries, and the zeros counted too. With more classes the loss would"
    " then seem smaller, although nothing was learned: there are n losses, not n·k."
)
def mean_of_all_entries(y_hat, y):
    return -(y * np.log(y_hat)).mean()


@exercise.mistake(
    "The loss is negative. The logarithm of a probability is never positive, so that one sign is"
    " missing."
)
def negative(y_hat, y):
    return (y * np.log(y_hat)).sum(axis=1).mean()


@exercise.mistake(
    "The most probable class was asked, not the true one. A model that is sure of the wrong class"
    " would then be praised for it."
)
def most_probable_class(y_hat, y):
    return -np.log(y_hat.max(axis=1)).mean()


@exercise.mistake(
    "The classes that are not the true one have a term log(1 − ŷ) here, as if each were a yes-or-no"
    " question of notebook 2. With softmax their probabilities are paid for already: they are what"
    " the true class lacks."
)
def both_terms(y_hat, y):
    return -(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat)).sum(axis=1).mean()


@exercise.mistake(
    "The probabilities were averaged first, and the logarithm taken of their mean. Then one good"
    " sample hides a bad one: each sample has a loss of its own."
)
def log_of_the_mean(y_hat, y):
    return -np.log((y * y_hat).sum(axis=1).mean())


@exercise.mistake(
    "The formula with the transposed y is that of one sample, where y is a column. For a batch it"
    " multiplies samples with each other and gives a table of k × k numbers."
)
def formula_of_one_sample(y_hat, y):
    return -y.T @ np.log(y_hat)


@exercise.mistake(
    "That is the code of one sample, where both are vectors. Here both are tables of shape (n, k),"
    " and @ would match the classes of the one with the samples of the other."
)
def code_of_one_sample(y_hat, y):
    return -y @ np.log(y_hat)


@exercise.mistake(
    "The two arguments have changed places: the logarithm of a one-hot row is that of 0, minus"
    " infinity."
)
def exchanged(y_hat, y):
    return -(y_hat * np.log(y)).sum(axis=1).mean()

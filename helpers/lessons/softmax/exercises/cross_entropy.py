"""The mean cross-entropy of a batch."""

import numpy as np

from helpers.feedback import slots
from helpers.feedback.exercise import Exercise
from helpers.lessons.sample_losses import sample_losses


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
        (
            np.array([[0.4, 0.3, 0.2, 0.1], [0.1, 0.2, 0.3, 0.4]]),
            np.array([[1.0, 0, 0, 0], [1.0, 0, 0, 0]]),
        ),
        (np.array([[0.3, 0.7]]), np.array([[1.0, 0]])),
        (
            np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1], [0.1, 0.1, 0.8], [0.5, 0.25, 0.25]]),
            np.array([[0, 0, 1.0], [1.0, 0, 0], [0, 0, 1.0], [1.0, 0, 0]]),
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


@exercise.style
def from_true_class(y_hat, y):
    losses = -np.log((y * y_hat).sum(axis=1))
    return losses.mean()


@exercise.style
def by_loop(y_hat, y):
    total = 0
    for i in range(len(y)):
        total += -np.sum(y[i] * np.log(y_hat[i]))
    return total / len(y)


sample_losses(exercise)
exercise.slot(
    "losses.mean()",
    summed=(
        "losses.sum()",
        "Your function sums the losses. Twice as many samples would then give twice the loss."
        " Return the mean.",
    ),
    not_averaged=(
        "losses",
        "Your function returns one loss for each sample. The task asks for one number, their mean.",
    ),
    mean_of_all_entries=(
        "losses.mean() / y.shape[1]",
        "Your function averages over all n·k entries, zeros included. There are only n losses, so"
        " divide by n alone.",
    ),
    divided_by_classes=(
        "losses.sum() / y.shape[1]",
        "Your function divides by the number of classes. Divide by the number of samples.",
    ),
    log_of_the_mean=(
        "-np.log((y * y_hat).sum(axis=1).mean())",
        "Your function takes the logarithm of the mean probability. One good sample then hides a"
        " bad one. Take the logarithms first, then the mean.",
    ),
    log_of_the_mean_of_all=(
        "-np.log((y * y_hat).mean())",
        "Your function takes the mean of all products before the logarithm. Take the logarithms"
        " first, then the mean of the n losses.",
    ),
    each_with_each_averaged=(
        "-(y @ np.log(y_hat).T).sum() / len(y)",
        "Your function combines each sample with every other one. Multiply y and log ŷ number by"
        " number.",
    ),
    log_of_the_sum=(
        "-np.log((y * y_hat).sum())",
        "Your function adds up the probabilities before the logarithm. Take the logarithms first,"
        " then the mean.",
    ),
    one_too_few=(
        "losses.sum() / (len(y) - 1)",
        "Your function divides by n − 1. A mean over n samples divides by n.",
    ),
    largest=("losses.max()", "Your function returns the largest loss. Return their mean."),
    middle=(
        "np.median(losses)",
        "Your function returns the median of the losses. Return the mean.",
    ),
    product=("losses.prod()", "Your function multiplies the losses. Return their mean."),
)
slots.loop_of_a_total(exercise)

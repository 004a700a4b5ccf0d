"""The mean cross-entropy of probabilities against labels 0 and 1."""

import numpy as np

from helpers.feedback import slots
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
        (np.array([0.004, 0.997]), np.array([1, 0])),
        (np.array([0.6, 0.5, 0.35, 0.95]), np.array([0, 0, 1, 1])),
    ],
    hints=[
        "First compute one loss per sample. NumPy can do this for the whole array in one line.",
        "For y = 1 only log ŷ counts, for y = 0 only log(1 − ŷ). The factors y and 1 − y switch the"
        " terms on and off.",
        "Then reduce the losses to one number: take their mean.",
    ],
    look="The loss: cross-entropy",
)


@exercise.style
def with_both_terms(y_hat, y):
    ones, zeros = y * np.log(y_hat), (1 - y) * np.log(1 - y_hat)
    return -(ones + zeros).mean()


@exercise.style
def by_loop(y_hat, y):
    total = 0
    for i in range(len(y)):
        total += -y[i] * np.log(y_hat[i]) - (1 - y[i]) * np.log(1 - y_hat[i])
    return total / len(y)


exercise.slot("np.log", **slots.LOGARITHMS)
exercise.slot(
    "-(ones + zeros).mean()",
    not_averaged=(
        "-(ones + zeros)",
        "Your function returns one loss per sample. You still need to average over the samples.",
    ),
    no_minus_sign=(
        "(ones + zeros).mean()",
        "The minus signs are missing. The logarithm of a probability is at most 0, so the formula"
        " needs its minus signs.",
    ),
    second_with_the_wrong_sign=(
        "-(ones - zeros).mean()",
        "Your function gives the second term the wrong sign. Both terms need a minus sign.",
    ),
    first_with_the_wrong_sign=(
        "(ones - zeros).mean()",
        "Your function gives the first term the wrong sign. Both terms need a minus sign.",
    ),
    one_too_few=(
        "-(ones + zeros).sum() / (len(y) - 1 + (len(y) == 1))",
        "Your function divides by n − 1. A mean over n samples divides by n.",
    ),
    multiplied=(
        "(ones * zeros).mean()",
        "Your function multiplies the two terms. One of them is always 0: add them.",
    ),
    log_of_the_mean=(
        "-np.log(np.exp(ones + zeros).mean())",
        "Your function takes the logarithm of the mean probability. Take the logarithms first, then"
        " the mean.",
    ),
)
exercise.slot(
    "y * np.log(y_hat), (1 - y) * np.log(1 - y_hat)",
    second_term_missing=(
        "y * np.log(y_hat), 0",
        "Your function gives the loss 0 to every sample with y = 0. The second term of the formula"
        " is missing.",
    ),
    first_term_missing=(
        "0, (1 - y) * np.log(1 - y_hat)",
        "Your function gives the loss 0 to every sample with y = 1. The first term of the formula"
        " is missing.",
    ),
    classes_swapped=(
        "y * np.log(1 - y_hat), (1 - y) * np.log(y_hat)",
        "Your function swaps the two terms. The better the prediction, the larger your loss.",
    ),
    same_probability_twice=(
        "y * np.log(y_hat), (1 - y) * np.log(y_hat)",
        "Your function uses log ŷ for both classes. A sample with y = 0 needs log(1 − ŷ).",
    ),
    other_probability_twice=(
        "y * np.log(1 - y_hat), (1 - y) * np.log(1 - y_hat)",
        "Your function uses log(1 − ŷ) for both classes. A sample with y = 1 needs log ŷ.",
    ),
    second_not_switched=(
        "y * np.log(y_hat), np.log(1 - y_hat)",
        "Your function adds log(1 − ŷ) for every sample. The factor 1 − y must switch it off where"
        " y is 1.",
    ),
    first_not_switched=(
        "np.log(y_hat), (1 - y) * np.log(1 - y_hat)",
        "Your function adds log ŷ for every sample. The factor y must switch it off where y is 0.",
    ),
    both_not_switched=(
        "np.log(y_hat), np.log(1 - y_hat)",
        "Your function adds both logarithms for every sample. The factors y and 1 − y must switch"
        " one of them off.",
    ),
    second_switched_by_y=(
        "y * np.log(y_hat), y * np.log(1 - y_hat)",
        "Your function multiplies both terms by y. The second term needs the factor 1 − y.",
    ),
    one_minus_the_logarithm=(
        "y * np.log(y_hat), (1 - y) * (1 - np.log(y_hat))",
        "Your function takes 1 − log ŷ. The second term needs log(1 − ŷ): subtract first.",
    ),
    second_without_logarithm=(
        "y * np.log(y_hat), (1 - y) * (1 - y_hat)",
        "The second term lacks its logarithm: it needs log(1 − ŷ).",
    ),
    without_logarithms=(
        "y * y_hat, (1 - y) * (1 - y_hat)",
        "Your function takes no logarithms. It averages the probabilities of the true classes.",
        "Why a logarithm?",
    ),
    rounded_outputs=(
        "y * np.log(1e-15 + (y_hat >= 0.5)), (1 - y) * np.log(1e-15 + (y_hat < 0.5))",
        "Your function turns the probabilities into 0 and 1 before it takes logarithms.",
    ),
)
exercise.slot(
    "losses.mean()",
    mean_of_each_class=(
        "losses[y == 1].mean() + losses[y == 0].mean()",
        "Your function adds the mean loss of class 1 and that of class 0. Take one mean over all"
        " samples.",
    ),
    largest=("losses.max()", "Your function returns the largest loss. Return their mean."),
    ones_alone=(
        "losses[y == 1].sum() / max((y == 1).sum(), 1)",
        "Your function leaves out the samples with y = 0. They have a loss too.",
    ),
    squared_error=(
        "((y_hat - y) ** 2).mean()",
        "Your function returns the mean squared error, the loss of the line. Use the logarithm of"
        " the probability instead.",
        "Why a logarithm?",
    ),
    absolute_error=(
        "np.abs(y_hat - y).mean()",
        "Your function returns the mean absolute error. Use the logarithm of the probability"
        " instead.",
        "Why a logarithm?",
    ),
    exchanged=(
        "-(y_hat * np.log(y) + (1 - y_hat) * np.log(1 - y)).mean()",
        "Your function takes the logarithm of the labels. A label of 0 gives log 0, which is −inf."
        " Take the logarithm of ŷ.",
    ),
)
exercise.returns(
    summed=(
        "result * len(y)",
        "Your function sums the losses. With n samples the result is n times too large: take the"
        " mean.",
    ),
)
slots.loop_of_a_total(exercise)

"""The feature at which the probability reaches a given one: the sigmoid, undone."""

import numpy as np

from helpers.feedback.exercise import Exercise


def hours_for_90():
    score = np.log(0.9 / 0.1)
    return (score + 3) / 1.2


exercise = Exercise(
    "2.1",
    "hours for ninety percent",
    hours_for_90,
    probes=[()],
    hints=[
        "Two questions, one after the other: which score has the probability 0.9, and which hours"
        " have that score?",
        "σ(z) = 0.9 says 1 + e to the −z = 1 / 0.9. Solve it for e to the −z, then take the"
        " logarithm.",
        "What is left is a straight line, −3 + 1.2 · hours, which has to equal the score found.",
    ],
    look="Where the score comes from",
)


@exercise.mistake(
    "This is the score at which the probability is 0.9, and a score is not a number of hours yet:"
    " one step further."
)
def the_score_itself():
    return np.log(9)


@exercise.mistake(
    "Here the score, not the probability, is 0.9. Between the two stands the sigmoid."
)
def probability_taken_for_the_score():
    return (0.9 + 3) / 1.2


@exercise.mistake(
    "Here the score is 9. Nine to one are the odds of 0.9; the score is their logarithm.",
    "The sigmoid function",
)
def odds_taken_for_the_score():
    return (0.9 / 0.1 + 3) / 1.2


@exercise.mistake(
    "This looks like a logarithm to the base 10. The sigmoid is made of powers of e, and np.log is"
    " the logarithm to that base.",
    "The sigmoid function",
)
def logarithm_to_base_ten():
    return (np.log10(9) + 3) / 1.2


@exercise.mistake(
    "The logarithm of 0.9 alone was taken. With it e to the z would be 0.9, but the sigmoid has"
    " e to the z over 1 + e to the z.",
    "The sigmoid function",
)
def logarithm_of_the_probability():
    return (np.log(0.9) + 3) / 1.2


@exercise.mistake(
    "Hours below 0: the score was right, but b is −3, and it changed its sign on the way from the"
    " score to the hours."
)
def bias_with_the_wrong_sign():
    return (np.log(9) - 3) / 1.2


@exercise.mistake(
    "With these hours the probability of a pass is 0.1: the score is that of 0.9 with its sign"
    " turned.",
    "The sigmoid function",
)
def score_with_the_wrong_sign():
    return (-np.log(9) + 3) / 1.2

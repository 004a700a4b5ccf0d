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
        "Work backwards in two steps: first find the score that gives the probability 0.9, then the"
        " hours that give this score.",
        "Compute the odds of 0.9. The score is the logarithm of the odds.",
        "Now you know the score. Solve −3 + 1.2 · hours = score for the hours.",
    ],
    look="Log-odds: what the score means",
)


@exercise.mistake(
    "Your number is the score that gives the probability 0.9. One step is missing: find the hours"
    " that give this score.",
    "The model: a line feeds the sigmoid",
)
def the_score_itself():
    return np.log(9)


@exercise.mistake(
    "Your number of hours gives the score 0.9. But 0.9 is the probability. First compute the"
    " score that gives this probability."
)
def probability_taken_for_the_score():
    return (0.9 + 3) / 1.2


@exercise.mistake(
    "Your number of hours gives the score 9. The odds of 0.9 are 9, and the score is the logarithm"
    " of the odds."
)
def odds_taken_for_the_score():
    return (0.9 / 0.1 + 3) / 1.2


@exercise.mistake(
    "You seem to use the logarithm to the base 10. The sigmoid contains e, so use the natural"
    " logarithm, np.log."
)
def logarithm_to_base_ten():
    return (np.log10(9) + 3) / 1.2


@exercise.mistake(
    "You seem to take the logarithm of 0.9. The score is the logarithm of the odds, p / (1 − p)."
)
def logarithm_of_the_probability():
    return (np.log(0.9) + 3) / 1.2


@exercise.mistake(
    "Your number of hours is below 0. The score is right, but check the sign of b = −3 when you"
    " solve for the hours.",
    "The model: a line feeds the sigmoid",
)
def bias_with_the_wrong_sign():
    return (np.log(9) - 3) / 1.2


@exercise.mistake(
    "Your number of hours gives the probability 0.1. The score has the wrong sign: check which"
    " number is on top in the odds."
)
def score_with_the_wrong_sign():
    return (-np.log(9) + 3) / 1.2

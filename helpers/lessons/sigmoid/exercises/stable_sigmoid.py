"""A sigmoid for scores of any size."""

import numpy as np

from helpers.feedback.exercise import Exercise


def stable_sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


exercise = Exercise(
    "2.2",
    "a sigmoid that never overflows",
    stable_sigmoid,
    probes=[
        (np.array([-2.0, 0.0, 1.0, 3.0]),),
        (np.array([1000.0, 2.0]),),
        (np.array([-1000.0, -0.5]),),
        (np.array([0.3]),),
    ],
    hints=[
        "An exponential is safe as long as its exponent is not above 0.",
        "For z < 0 multiply the fraction above and below by e to the z. Which exponent is left?",
        "Both forms need only e = np.exp(-np.abs(z)). The denominator is the same, 1 + e, and"
        " np.where can pick the numerator by the sign of z.",
    ],
    look="On paper and in the computer",
    quiet=True,
)


@exercise.mistake(
    "The numbers are right, but NumPy warns: this is the formula as on paper, and at z = −1000 it"
    " needs e to the 1000, which no float can hold. Here a warning counts as wrong."
)
def as_on_paper(z):
    return 1 / (1 + np.exp(-z))


@exercise.mistake(
    "The numbers are right, but NumPy warns: np.where computes both of its branches for all scores"
    " and only then picks from them, so the branch that overflows is computed, too."
)
def both_branches_computed(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


@exercise.mistake(
    "This looks like e to the z over 1 + e to the z. It is the same function on paper, but at"
    " z = 1000 it is infinity over infinity, and that is NaN."
)
def e_to_the_z_above_and_below(z):
    return np.exp(z) / (1 + np.exp(z))


@exercise.mistake(
    "The curve falls instead of rising: this is σ(−z), with the sign of the exponent turned.",
    "It only ever rises",
)
def sign_turned(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, e, 1) / (1 + e)


@exercise.mistake(
    "Scores below 0 get the probabilities of those above 0: the absolute value keeps the"
    " exponential small, but it has swallowed the sign.",
    "The sigmoid function",
)
def sign_swallowed(z):
    return 1 / (1 + np.exp(-np.abs(z)))


@exercise.mistake(
    "It works for one score and stops at several: if decides once, for one number, and an array"
    " has no single truth. np.where decides for each element."
)
def one_decision_for_all(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))

"""A sigmoid for scores of any size."""

import numpy as np

from helpers.feedback.exercise import Exercise


def stable_sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


exercise = Exercise(
    "2.6",
    "a sigmoid that never overflows",
    stable_sigmoid,
    probes=[
        (np.array([-2.0, 0.0, 1.0, 3.0]),),
        (np.array([1000.0, 2.0]),),
        (np.array([-1000.0, -0.5]),),
        (np.array([0.3]),),
    ],
    hints=[
        "An exponential cannot overflow if its exponent is 0 or negative.",
        "For z < 0, multiply the numerator and the denominator by e to the z. Which exponent is"
        " left?",
        "Both cases need only e = np.exp(-np.abs(z)) and the denominator 1 + e. np.where can choose"
        " the numerator by the sign of z.",
    ],
    look="Going deeper: scores of any size",
    quiet=True,
)


@exercise.mistake(
    "Your numbers are right, but NumPy warns. At z = −1000 your function computes e to the 1000,"
    " and no float can hold this number."
)
def as_on_paper(z):
    return 1 / (1 + np.exp(-z))


@exercise.mistake(
    "Your numbers are right, but NumPy warns. np.where computes both branches for all scores before"
    " it chooses, so one branch still overflows."
)
def both_branches_computed(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


@exercise.mistake(
    "You seem to compute e to the z over 1 + e to the z. On paper this is the same function, but at"
    " z = 1000 the computer divides infinity by infinity and gets NaN."
)
def e_to_the_z_above_and_below(z):
    return np.exp(z) / (1 + np.exp(z))


@exercise.mistake(
    "Your curve falls instead of rising. It is σ(−z): check the sign of the exponent.",
    "The sigmoid only rises",
)
def sign_turned(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, e, 1) / (1 + e)


@exercise.mistake(
    "Your function gives z and −z the same probability. The absolute value removes the sign, so"
    " treat z ≥ 0 and z < 0 differently.",
    "The sigmoid function",
)
def sign_swallowed(z):
    return 1 / (1 + np.exp(-np.abs(z)))


@exercise.mistake(
    "Your function works for one score, but not for an array: if needs a single True or False."
    " np.where chooses for each element."
)
def one_decision_for_all(z):
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))

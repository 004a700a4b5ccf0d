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
        (np.array([-8.0, -6.5, -4.0, -0.2, 0.7, 5.5, 9.0]),),
        (np.array([-710.0, -30.0, -9.0, 20.0, 36.0, 800.0, 0.0]),),
        (np.array([-12.0, -15.0, -10.5, -19.0]),),
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


exercise.slot(
    "np.where(z >= 0, 1, e) / (1 + e)",
    as_on_paper=(
        "1 / (1 + np.exp(-z))",
        "At z = −1000 your function computes e to the 1000, and no float can hold this number.",
    ),
    both_branches_computed=(
        "np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))",
        "NumPy warns: np.where computes both branches for all scores before it chooses, so one"
        " branch still overflows.",
    ),
    e_to_the_z_above_and_below=(
        "np.exp(z) / (1 + np.exp(z))",
        "You seem to compute e to the z over 1 + e to the z. On paper this is the same function,"
        " but at z = 1000 the computer divides infinity by infinity and gets NaN.",
    ),
    sign_turned=(
        "np.where(z >= 0, e, 1) / (1 + e)",
        "Your curve falls instead of rising. It is σ(−z): check the sign of the exponent.",
        "The sigmoid only rises",
    ),
    sign_swallowed=(
        "1 / (1 + e)",
        "Your function gives z and −z the same probability, that of the positive score. Treat z ≥ 0"
        " and z < 0 differently.",
        "The sigmoid function",
    ),
    sign_swallowed_below=(
        "e / (1 + e)",
        "Your function gives z and −z the same probability, that of the negative score. Treat z ≥ 0"
        " and z < 0 differently.",
        "The sigmoid function",
    ),
    one_decision_for_all=(
        "1 / (1 + np.exp(-z)) if z >= 0 else np.exp(z) / (1 + np.exp(z))",
        "Your function works for one score, but not for an array: if needs a single True or False."
        " np.where chooses for each element.",
    ),
    step=(
        "np.where(z >= 0, 1.0, 0.0)",
        "Your function jumps from 0 to 1 at z = 0. The sigmoid rises smoothly.",
        "The sigmoid function",
    ),
    one_forgotten=(
        "np.where(z >= 0, 1, e) / e",
        "Your function divides by e to the −|z| alone. The denominator needs 1 + in front.",
        "The sigmoid function",
    ),
    without_denominator=(
        "np.where(z >= 0, 1, e)",
        "Your function never divides by 1 + e to the −|z|.",
        "The sigmoid function",
    ),
    tanh=(
        "np.tanh(z)",
        "Your function is tanh, which runs from −1 to 1. The sigmoid runs from 0 to 1.",
        "The sigmoid function",
    ),
    tanh_of_z=(
        "(1 + np.tanh(z)) / 2",
        "Your function rises twice as fast as the sigmoid. With tanh the score must be halved.",
        "The sigmoid function",
    ),
    scaled=(
        "np.exp(z - z.max()) / (1 + np.exp(z - z.max()))",
        "Your function shifts all scores by the largest one. Softmax allows that, the sigmoid does"
        " not.",
    ),
    softmax=(
        "np.exp(z - z.max()) / np.exp(z - z.max()).sum()",
        "Your function divides by the sum over all scores. The sigmoid treats each score alone.",
        "The sigmoid function",
    ),
    rounded=(
        "np.round(np.where(z >= 0, 1, e) / (1 + e))",
        "Your function rounds the probabilities to 0 and 1.",
    ),
)

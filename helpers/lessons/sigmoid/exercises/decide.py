"""From scores to classes, with a threshold."""

import numpy as np

from helpers.feedback.exercise import Exercise


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def decide(x, theta, threshold):
    y_hat = sigmoid(x @ theta)
    return (y_hat >= threshold).astype(int)


HOURS = np.array([[1.0, 4.5], [1.0, 2.0], [1.0, 0.5], [1.0, 3.0], [1.0, 6.0], [1.0, -4.0]])
THETA = np.array([-1.0, 0.5])  # the student with two hours has exactly the score 0

exercise = Exercise(
    "2.2",
    "from probabilities to answers",
    decide,
    probes=[
        (HOURS, THETA, 0.5),
        (HOURS, THETA, 0.75),
        (HOURS, THETA, 0.2),
        (np.array([[1.0, 1.0, 0.5], [1.0, 2.0, 4.0]]), np.array([0.5, -1.0, 1.0]), 0.6),
    ],
    hints=[
        "Three lines are enough: the scores, the probabilities, the answers.",
        "If you compare an array with a number, NumPy returns an array of True and False.",
        "A probability equal to the threshold counts as a 1. .astype(int) turns False and True into"
        " 0 and 1.",
    ],
    look="From a probability to an answer",
    whole=True,
)


@exercise.mistake(
    "Your function returns 0 where the probability equals the threshold. In this course, equal"
    " counts as a 1."
)
def only_above(x, theta, threshold):
    return (sigmoid(x @ theta) > threshold).astype(int)


@exercise.mistake(
    "Your function returns 1 below the threshold and 0 above it. Turn the comparison round."
)
def below_it(x, theta, threshold):
    return (sigmoid(x @ theta) < threshold).astype(int)


@exercise.mistake(
    "Your function compares the score with the threshold. The threshold is a probability, so apply"
    " the sigmoid to the score first.",
    "The model: a line feeds the sigmoid",
)
def score_against_threshold(x, theta, threshold):
    return (x @ theta >= threshold).astype(int)


@exercise.mistake(
    "Your function ignores its argument threshold. It always answers as if the threshold were 0.5."
)
def always_one_half(x, theta, threshold):
    return (x @ theta >= 0).astype(int)


@exercise.mistake(
    "Your function ignores its argument threshold, and it turns exactly 0.5 into a 0. Do you use"
    " np.round or > 0.5?"
)
def rounded(x, theta, threshold):
    return np.round(sigmoid(x @ theta)).astype(int)


@exercise.mistake(
    "Your function compares the probability of class 0 with the threshold. Use ŷ, the probability"
    " of class 1."
)
def from_the_other_class(x, theta, threshold):
    return (1 - sigmoid(x @ theta) >= threshold).astype(int)

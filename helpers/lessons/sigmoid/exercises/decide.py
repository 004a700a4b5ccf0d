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
    "2.3",
    "from probabilities to answers",
    decide,
    probes=[
        (HOURS, THETA, 0.5),
        (HOURS, THETA, 0.75),
        (HOURS, THETA, 0.2),
        (np.array([[1.0, 1.0, 0.5], [1.0, 2.0, 4.0]]), np.array([0.5, -1.0, 1.0]), 0.6),
    ],
    hints=[
        "Three lines will do: the scores, the probabilities, the answers.",
        "A comparison of an array with a number gives an array of truth values.",
        "Someone whose probability is the threshold reaches it. And .astype(int) makes 0 and 1 of"
        " False and True.",
    ],
    look="From a probability to an answer",
    whole=True,
)


@exercise.mistake(
    "A student whose probability is exactly the threshold got a 0. The rule of this course is that"
    " whoever reaches it gets a 1."
)
def only_above(x, theta, threshold):
    return (sigmoid(x @ theta) > threshold).astype(int)


@exercise.mistake("It is the other way round: those below the threshold got the 1.")
def below_it(x, theta, threshold):
    return (sigmoid(x @ theta) < threshold).astype(int)


@exercise.mistake(
    "The score was compared with the threshold. The threshold is a probability, and the score has"
    " not gone through the sigmoid.",
    "Where the score comes from",
)
def score_against_threshold(x, theta, threshold):
    return (x @ theta >= threshold).astype(int)


@exercise.mistake(
    "The threshold plays no part here: the answers are those of 0.5, whatever was asked for."
)
def always_one_half(x, theta, threshold):
    return (x @ theta >= 0).astype(int)


@exercise.mistake(
    "The threshold plays no part here, and exactly 0.5 became a 0: is this np.round, or a"
    " comparison with > 0.5?"
)
def rounded(x, theta, threshold):
    return np.round(sigmoid(x @ theta)).astype(int)


@exercise.mistake(
    "The probability of class 0 was compared with the threshold, so the 1 marks those who fail."
)
def from_the_other_class(x, theta, threshold):
    return (1 - sigmoid(x @ theta) >= threshold).astype(int)

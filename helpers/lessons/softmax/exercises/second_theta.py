"""θ after the deck's second sample."""

import numpy as np

from helpers.feedback.exercise import Exercise

START = np.array([[0.1, 0.2], [0.3, 0.4]])


def second_theta():
    theta = np.array([[0.1, 0.2], [0.3, 0.4]])
    x, y = np.array([1.0, 1.0]), np.array([1.0, 0.0])
    y_hat = np.exp(x @ theta) / np.exp(x @ theta).sum()
    return theta - 0.1 * np.outer(x, y_hat - y)


exercise = Exercise(
    "3.4",
    "the second step",
    second_theta,
    probes=[()],
    hints=[
        "The scores are 0.1 + 0.3 · 1 and 0.2 + 0.4 · 1.",
        "Softmax of these two scores gives ŷ. The label 0 has the one-hot vector [1, 0].",
        "The gradient has a row for each entry of x. Both entries of x are 1 here.",
        "The step subtracts 0.1 times the gradient from the θ of the start.",
    ],
    look="The first step: half an hour",
)
STEPS = "Five steps in vector form"


def _softmax(z):
    return np.exp(z) / np.exp(z).sum()


def _gradient(x=(1, 1), y=(1, 0), theta=START):
    return np.outer(x, _softmax(np.asarray(x) @ theta) - y)


@exercise.mistake("This is the gradient. One thing is left: take the step from the start θ.", STEPS)
def gradient_itself():
    return _gradient()


@exercise.mistake("Your step is ten times too long. It uses η = 1: multiply the gradient by 0.1.")
def full_length():
    return START - _gradient()


@exercise.mistake(
    "Your step is ten times too short. It uses η = 0.01, and the task asks for η = 0.1."
)
def rate_of_the_code():
    return START - 0.01 * _gradient()


@exercise.mistake(
    "Class 1 gains in your step, but the label is 0. Either the sign of the step is wrong, or the 1"
    " of the one-hot vector stands in the wrong place.",
    STEPS,
)
def uphill():
    return START + 0.1 * _gradient()


@exercise.mistake(
    "Your target is [0, 1], the vector of class 1. This student failed, so the class is 0.",
    "The labels: one-hot",
)
def other_class():
    return START - 0.1 * _gradient(y=(0, 1))


@exercise.mistake(
    "This is θ after the first sample, half an hour. The task takes the second one, one hour."
)
def first_sample():
    return START - 0.1 * _gradient(x=(1, 0.5))


@exercise.mistake(
    "You started from the θ that the first step gave. The deck starts again from the first θ."
)
def from_the_updated_theta():
    theta = START - 0.1 * _gradient(x=(1, 0.5))
    return theta - 0.1 * _gradient(theta=theta)


@exercise.mistake(
    "Only the column of class 0 has moved. Class 1 has an error too, so its column must move the"
    " other way.",
    "Is the gradient right?",
)
def only_the_true_class():
    return START - 0.1 * _gradient() * [1, 0]


@exercise.mistake(
    "Only the biases have moved. The weights have x = 1 here, so they move just as far."
)
def only_the_biases():
    return START - 0.1 * _gradient() * [[1], [0]]


@exercise.mistake(
    "Your θ has a row for each class. The course keeps a column for each class.",
    "The parameters: one column for each class",
)
def row_for_each_class():
    return (START - 0.1 * _gradient()).T

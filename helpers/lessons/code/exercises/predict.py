"""The deck's third function: the scores and the probabilities of samples."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.code.exercises.softmax_function import softmax_function


def predict(x, theta):
    z = x @ theta
    return z, softmax_function(z)


exercise = Exercise(
    "4.3",
    "scores and probabilities",
    predict,
    probes=[
        (
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, 4.0]]),
            np.array([[0.1, 0.2, -0.3], [0.3, 0.4, 1.0]]),
        ),
        (np.array([1.0, 0.25]), np.array([[0.1, 0.2], [0.3, 0.4]])),
        (np.array([[1.0, 2.0], [1.0, -3.0]]), np.array([[0.0, 1.0], [-400.0, 500.0]])),
    ],
    hints=[
        "Two lines are enough: one for the scores, one for what you return.",
        "The samples are the rows of x and the classes are the columns of theta. Which product"
        " has one row per sample and one column per class?",
        "You already have a function for the probabilities. Call it.",
    ],
    look="Function 3: scores and probabilities",
)


def _softmax_of_the_table(z):
    e = np.exp(z - z.max())
    return e / e.sum()


@exercise.mistake(
    "Your function returns the probabilities only. The task asks for two arrays: the scores, then"
    " the probabilities."
)
def probabilities_only(x, theta):
    return softmax_function(x @ theta)


@exercise.mistake("Your function returns the right two arrays in the wrong order. z comes first.")
def wrong_order(x, theta):
    z = x @ theta
    return softmax_function(z), z


@exercise.mistake(
    "Your function computes softmax again, as the deck's predict does, with one sum for the whole"
    " table. Your softmax_function already treats each row by itself."
)
def one_sum_for_the_table(x, theta):
    z = x @ theta
    return z, np.exp(z) / np.exp(z).sum()


@exercise.mistake(
    "Your function shares one sum of exponentials between all rows. Call your softmax_function,"
    " which gives each row its own sum."
)
def one_sum_after_a_shift(x, theta):
    z = x @ theta
    return z, _softmax_of_the_table(z)


@exercise.mistake(
    "Your function computes softmax again, and this copy overflows for large scores. Call"
    " softmax_function: it does not."
)
def overflows(x, theta):
    z = x @ theta
    e = np.exp(z)
    return z, e / e.sum(axis=-1, keepdims=True)


@exercise.mistake(
    "Your function multiplies by the transpose of theta. With samples as rows, the scores are the"
    " product of x and theta, in this order and without a transpose.",
)
def transposed_theta(x, theta):
    z = x @ theta.T
    return z, softmax_function(z)


@exercise.mistake(
    "Your function multiplies number by number with *. The score is a sum of products, which the"
    " matrix product computes."
)
def number_by_number(x, theta):
    z = x * theta
    return z, softmax_function(z)


@exercise.mistake(
    "Your function returns the predicted class in second place. Return the probabilities. argmax"
    " comes later."
)
def class_instead(x, theta):
    z = x @ theta
    return z, z.argmax(axis=-1)

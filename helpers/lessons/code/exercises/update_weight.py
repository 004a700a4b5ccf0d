"""The deck's sixth function: one step of gradient descent, into a new table."""

import numpy as np

from helpers.feedback.exercise import Exercise


def update_weight(theta, gradient, learning_rate):
    return theta - learning_rate * gradient


exercise = Exercise(
    "4.7",
    "one step, into a new table",
    update_weight,
    probes=[
        (np.array([[0.1, 0.2], [0.3, 0.4]]), np.array([[-0.5, 0.5], [-1.0, 1.0]]), 0.01),
        (np.array([[1.0, -2.0, 3.0]]), np.array([[4.0, 0.5, -2.0]]), 0.5),
        (np.array([[0.5, 0.0], [2.0, -1.0], [3.0, 1.5]]), np.full((3, 2), 0.25), 2.0),
    ],
    hints=[
        "The formula stands above, and NumPy writes it almost the same way.",
        "The whole gradient is multiplied by the learning rate.",
        "theta -= ... writes into the caller's table. A minus sign between two arrays makes a new"
        " one.",
    ],
    look="Function 6: the update",
)


@exercise.mistake(
    "Your function returns the right numbers but changes theta in place, as the deck's function"
    " does. If you run the cell twice, theta moves twice.",
    "Who changed my array?",
)
def in_place(theta, gradient, learning_rate):
    theta -= learning_rate * gradient
    return theta


@exercise.mistake(
    "Your function adds the gradient. The gradient points uphill, so this step increases the loss."
)
def uphill(theta, gradient, learning_rate):
    return theta + learning_rate * gradient


@exercise.mistake(
    "Your function ignores the learning rate and takes the whole gradient as its step."
)
def rate_forgotten(theta, gradient, learning_rate):
    return theta - gradient


@exercise.mistake(
    "Your function returns only the step. Subtract it from theta and return the new theta."
)
def step_only(theta, gradient, learning_rate):
    return learning_rate * gradient


@exercise.mistake(
    "Your function multiplies the whole difference by the learning rate. Only the gradient is"
    " multiplied. Look at your parentheses."
)
def rate_times_all(theta, gradient, learning_rate):
    return learning_rate * (theta - gradient)


@exercise.mistake(
    "Your function divides by the learning rate. A smaller learning rate must give a smaller step."
)
def divided_by_the_rate(theta, gradient, learning_rate):
    return theta - gradient / learning_rate


@exercise.mistake(
    "Your function changes theta in place and returns nothing. Return a new table instead.",
    "Who changed my array?",
)
def in_place_without_return(theta, gradient, learning_rate):
    theta -= learning_rate * gradient

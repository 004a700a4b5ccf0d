"""One step of gradient descent with all samples."""

import numpy as np

from helpers.feedback.exercise import Exercise


def line_step(theta, x, y, learning_rate):
    gradient = 2 * x.T @ (x @ theta - y) / len(x)
    return theta - learning_rate * gradient


exercise = Exercise(
    "1.4",
    "one step",
    line_step,
    probes=[
        (
            np.array([1.0, -2.0]),
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, 3.0]]),
            np.array([2.0, -1.0, 4.0]),
            0.1,
        ),
        (
            np.array([3.0, 0.5]),
            np.array([[1.0, -1.0], [1.0, 1.5], [1.0, 4.0], [1.0, 2.0]]),
            np.array([0.0, 5.0, 2.0, -3.0]),
            0.04,
        ),
    ],
    hints=[
        "The gradient says which way is up, for both parameters at once.",
        "A step goes against it, and the learning rate says which part of it to go.",
        "New parameters: the old ones less the learning rate times the gradient. Return them as a"
        " new array.",
    ],
    look="The same step, vectorized",
)


def _gradient(theta, x, y):
    return 2 * x.T @ (x @ theta - y) / len(x)


@exercise.mistake(
    "The step has the full length of the gradient: nothing here depends on the learning rate.",
    "Five steps of learning, by hand",
)
def learning_rate_forgotten(theta, x, y, learning_rate):
    return theta - _gradient(theta, x, y)


@exercise.mistake(
    "This step climbs: it went along the gradient, which points to where the loss grows.",
    "Five steps of learning, by hand",
)
def uphill(theta, x, y, learning_rate):
    return theta + learning_rate * _gradient(theta, x, y)


@exercise.mistake(
    "The new parameters are right, but the old ones are gone: theta was changed in place (by -="
    " perhaps, or entry by entry). Whoever called the function still needs it, to compare, or to"
    " run the cell twice."
)
def in_place(theta, x, y, learning_rate):
    theta -= learning_rate * _gradient(theta, x, y)
    return theta


@exercise.mistake("The gradient came back. It says which way is up; where does the step end?")
def gradient_returned(theta, x, y, learning_rate):
    return _gradient(theta, x, y)


@exercise.mistake(
    "This is the move alone, from the old parameters to the new ones. Where does it lead?"
)
def move_returned(theta, x, y, learning_rate):
    return -learning_rate * _gradient(theta, x, y)


@exercise.mistake(
    "The bias had already moved when the derivative for the slope was computed. Both derivatives"
    " belong to the same point, the one before the step."
)
def bias_first(theta, x, y, learning_rate):
    theta = theta.copy()
    theta[0] -= learning_rate * _gradient(theta, x, y)[0]
    theta[1] -= learning_rate * _gradient(theta, x, y)[1]
    return theta


@exercise.mistake(
    "The parameters moved after each sample, several times in all. Asked for is one step, with the"
    " mean over all samples.",
    "Descent over the data",
)
def one_by_one(theta, x, y, learning_rate):
    for i in range(len(x)):
        theta = theta - learning_rate * _gradient(theta, x[i : i + 1], y[i : i + 1])
    return theta

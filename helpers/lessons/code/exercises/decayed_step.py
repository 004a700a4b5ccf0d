"""One step down the loss with a price for large weights."""

import numpy as np

from helpers.feedback.exercise import Exercise


def decayed_step(theta, gradient, learning_rate, strength):
    pull = strength * theta
    pull[0] = 0  # the biases are not pulled
    return theta - learning_rate * (gradient + pull)


exercise = Exercise(
    "4.6",
    "a step with a pull",
    decayed_step,
    probes=[
        (
            np.array([[1.0, -2.0], [3.0, 4.0], [-5.0, 6.0]]),
            np.array([[0.5, -0.5], [-1.0, 1.0], [2.0, -2.0]]),
            0.5,
            0.2,
        ),
        (
            np.array([[0.5, 1.0, -1.5, 2.0], [8.0, -2.0, 4.0, 1.0]]),
            np.array([[0.3, -0.1, -0.4, 0.2], [1.5, -2.5, 0.5, 0.5]]),
            0.1,
            0.5,
        ),
    ],
    hints=[
        "Write the plain step first. What has to be added to the gradient, and in which rows?",
        "λ times θ is a new array of the same shape; its first row belongs to the biases.",
        "η goes with the whole gradient, the pull included.",
    ],
    look="Handwritten digits",
)


@exercise.mistake(
    "The biases were pulled towards 0 too. The price is for the weights only: the first row of θ is"
    " to follow its gradient alone."
)
def biases_pulled_too(theta, gradient, learning_rate, strength):
    return theta - learning_rate * (gradient + strength * theta)


@exercise.mistake(
    "The first column was spared, which holds all that belongs to class 0. The biases of all"
    " classes stand in the first row.",
    "The example",
)
def first_column_spared(theta, gradient, learning_rate, strength):
    pull = strength * theta
    pull[:, 0] = 0
    return theta - learning_rate * (gradient + pull)


@exercise.mistake(
    "The pull was taken off at its full length. It is a part of the gradient, so η applies to it"
    " just as to the rest."
)
def learning_rate_forgotten(theta, gradient, learning_rate, strength):
    pull = strength * theta
    pull[0] = 0
    return theta - learning_rate * gradient - pull


@exercise.mistake(
    "The pull was taken from the weights after the step. Both parts of the gradient belong to the θ"
    " from which the step starts."
)
def pull_after_the_step(theta, gradient, learning_rate, strength):
    new = theta - learning_rate * gradient
    new[1:] -= learning_rate * strength * new[1:]
    return new


@exercise.mistake("The weights were pushed away from 0, not pulled towards it: look at the signs.")
def pushed_away(theta, gradient, learning_rate, strength):
    pull = strength * theta
    pull[0] = 0
    return theta - learning_rate * (gradient - pull)


@exercise.mistake(
    "The result is right, but θ itself was changed in place. Run the cell twice, and two steps are"
    " taken.",
    "A second look: who changed my array?",
)
def in_place(theta, gradient, learning_rate, strength):
    theta -= learning_rate * (gradient + np.vstack([0 * theta[:1], strength * theta[1:]]))
    return theta


@exercise.mistake(
    "The biases are lost, in θ as well. An equals sign makes no copy, only a second name for the"
    " same array: what is written through one name shows under the other.",
    "A second look: who changed my array?",
)
def second_name_for_theta(theta, gradient, learning_rate, strength):
    pull = theta
    pull[0] = 0
    return theta - learning_rate * (gradient + strength * pull)

"""The whole loop of gradient descent, with a record of the losses."""

import numpy as np

from helpers.feedback.exercise import Exercise


def train_line(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [((x @ theta - y) ** 2).mean()]
    for _ in range(steps):
        gradient = 2 * x.T @ (x @ theta - y) / len(x)
        theta = theta - learning_rate * gradient
        losses.append(((x @ theta - y) ** 2).mean())
    return theta, losses


exercise = Exercise(
    "1.4",
    "a whole training loop",
    train_line,
    probes=[
        (
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, 3.0]]),
            np.array([2.0, -1.0, 4.0]),
            0.1,
            3,
        ),
        (
            np.array([[1.0, -1.0], [1.0, 1.5], [1.0, 2.5], [1.0, 2.0]]),
            np.array([0.0, 5.0, 2.0, -3.0]),
            0.05,
            4,
        ),
    ],
    hints=[
        "There are three parts: a start (theta of zeros, and its loss), a loop with one round per"
        " step, and a return of both results.",
        "In each round, compute the gradient over all samples at the present theta. Then compute"
        " the new theta.",
        "Record one loss before the loop. At the end of each round, record the loss of the new"
        " theta.",
    ],
    look="Descent over the data",
)


def _loss(theta, x, y):
    return ((x @ theta - y) ** 2).mean()


def _step(theta, x, y, learning_rate):
    return theta - learning_rate * 2 * x.T @ (x @ theta - y) / len(x)


@exercise.mistake(
    "theta is right. The first loss is missing from the list: the loss before any step."
)
def start_left_out(x, y, learning_rate, steps):
    theta, losses = train_line(x, y, learning_rate, steps)
    return theta, losses[1:]


@exercise.mistake(
    "theta is right. The last loss is missing from the list: the loss of the last theta."
)
def end_left_out(x, y, learning_rate, steps):
    theta, losses = train_line(x, y, learning_rate, steps)
    return theta, losses[:-1]


@exercise.mistake(
    "theta is right, and the list has the right length. But the loss of the start is in it twice:"
    " each round recorded the loss from before its step."
)
def old_errors_noted(x, y, learning_rate, steps):
    theta, losses = train_line(x, y, learning_rate, steps)
    return theta, [losses[0], *losses[:-1]]


@exercise.mistake(
    "Your function takes one step too few. How many rounds does a range have that starts at 1?"
)
def one_step_too_few(x, y, learning_rate, steps):
    return train_line(x, y, learning_rate, steps - 1)


@exercise.mistake(
    "Your function takes one step too many. The list has one number more than there are steps, but"
    " the loop has one round per step."
)
def one_step_too_many(x, y, learning_rate, steps):
    return train_line(x, y, learning_rate, steps + 1)


@exercise.mistake(
    "Your function moves theta after each sample, many times in a round. The exercise asks for one"
    " step per round, with the mean gradient of all samples."
)
def one_by_one(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [_loss(theta, x, y)]
    for _ in range(steps):
        for i in range(len(x)):
            theta = _step(theta, x[i : i + 1], y[i : i + 1], learning_rate)
        losses.append(_loss(theta, x, y))
    return theta, losses


@exercise.mistake(
    "Each round learned from the last sample only. A line after a loop over the samples sees only"
    " the values of the last round."
)
def last_sample_only(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [_loss(theta, x, y)]
    for _ in range(steps):
        theta = _step(theta, x[-1:], y[-1:], learning_rate)
        losses.append(_loss(theta, x, y))
    return theta, losses


@exercise.mistake(
    "Your steps climb: they go along the gradient, which points uphill. Each step should go against"
    " it.",
    "Five steps on one sample",
)
def uphill(x, y, learning_rate, steps):
    return train_line(x, y, -learning_rate, steps)


@exercise.mistake(
    "Your steps have the full length of the gradient. Multiply it by the learning rate.",
    "Five steps on one sample",
)
def learning_rate_forgotten(x, y, learning_rate, steps):
    return train_line(x, y, 1.0, steps)


@exercise.mistake(
    "Your steps use the sum of the gradients, so they are too long. Use their mean.",
    "The mean loss",
)
def summed(x, y, learning_rate, steps):
    return train_line(x, y, learning_rate * len(x), steps)


@exercise.mistake(
    "Your function moves the bias first, then computes the derivative for the slope with the new"
    " bias. Both derivatives belong to the theta from before the step.",
    "Five steps on one sample",
)
def bias_first(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [_loss(theta, x, y)]
    for _ in range(steps):
        for j in range(len(theta)):
            theta[j] = _step(theta, x, y, learning_rate)[j]
        losses.append(_loss(theta, x, y))
    return theta, losses

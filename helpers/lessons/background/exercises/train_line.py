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
    "1.6",
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
        "Three parts: a start (theta at zeros, and its loss), a loop of as many rounds as there are"
        " steps, and the return of both results.",
        "In a round: the gradient over all samples at the present theta, then the new theta. You"
        " wrote that as one step.",
        "Note a loss once before the loop, and then at the end of each round, computed afresh with"
        " the new theta.",
    ],
    look="Descent over the data",
)


def _loss(theta, x, y):
    return ((x @ theta - y) ** 2).mean()


def _step(theta, x, y, learning_rate):
    return theta - learning_rate * 2 * x.T @ (x @ theta - y) / len(x)


@exercise.mistake(
    "theta is right. One loss is missing in the list, the very first: how wrong was it before any"
    " step?"
)
def start_left_out(x, y, learning_rate, steps):
    theta, losses = train_line(x, y, learning_rate, steps)
    return theta, losses[1:]


@exercise.mistake(
    "theta is right. One loss is missing in the list, the very last: the new theta of the last step"
    " was never judged."
)
def end_left_out(x, y, learning_rate, steps):
    theta, losses = train_line(x, y, learning_rate, steps)
    return theta, losses[:-1]


@exercise.mistake(
    "theta is right, and the list is long enough, but the loss of the start stands in it twice:"
    " each round noted the error from before its step."
)
def old_errors_noted(x, y, learning_rate, steps):
    theta, losses = train_line(x, y, learning_rate, steps)
    return theta, [losses[0], *losses[:-1]]


@exercise.mistake(
    "One step too few was taken. How many rounds does a range make that begins with 1?"
)
def one_step_too_few(x, y, learning_rate, steps):
    return train_line(x, y, learning_rate, steps - 1)


@exercise.mistake(
    "One step too many was taken. The list holds one number more than there are steps; the loop"
    " does not make one round more."
)
def one_step_too_many(x, y, learning_rate, steps):
    return train_line(x, y, learning_rate, steps + 1)


@exercise.mistake(
    "theta moved after each sample, many times in a round. Asked for is the other way: one step in"
    " each round, with the mean over all samples."
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
    "Each round learned from the last sample alone. In a loop over the samples, what stands after"
    " the loop sees only the values of its last round."
)
def last_sample_only(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [_loss(theta, x, y)]
    for _ in range(steps):
        theta = _step(theta, x[-1:], y[-1:], learning_rate)
        losses.append(_loss(theta, x, y))
    return theta, losses

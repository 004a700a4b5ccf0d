"""The training loop: the five steps, batch by batch and epoch by epoch."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.code.exercises.compute_gradient import compute_gradient
from helpers.lessons.code.exercises.convert_one_hot import convert_one_hot
from helpers.lessons.code.exercises.losses_from_scores import losses_from_scores
from helpers.lessons.code.exercises.predict import predict
from helpers.lessons.code.exercises.update_weight import update_weight


def train(theta, x, labels, learning_rate, orders, batch_size):
    y = convert_one_hot(labels, theta.shape[1])
    losses = [losses_from_scores(x @ theta, labels).mean()]
    for order in orders:
        for start in range(0, len(order), batch_size):
            rows = order[start : start + batch_size]
            z, y_hat = predict(x[rows], theta)
            gradient = compute_gradient(y_hat, y[rows], x[rows])
            theta = update_weight(theta, gradient, learning_rate)
        losses.append(losses_from_scores(x @ theta, labels).mean())
    return theta, np.array(losses)


exercise = Exercise(
    "4.8",
    "the training loop",
    train,
    probes=[
        (
            np.array([[0.1, 0.2, -0.1], [0.3, -0.4, 0.0]]),
            np.array([[1.0, 0.5], [1.0, -1.0], [1.0, 2.0], [1.0, 0.0], [1.0, 1.5]]),
            np.array([0, 2, 1, 2, 0]),
            0.5,
            np.array([[2, 0, 4, 1, 3], [3, 1, 2, 4, 0]]),
            2,
        ),
        (
            np.zeros((3, 4)),
            np.array([[1] * 7, [2, 0, -2, 1, -1, 0.5, 3], [-1, 3, 0.5, 1, 2, -2, 0]]).T,
            np.array([3, 1, 0, 0, 2, 1, 3]),
            0.2,
            np.array([[6, 2, 4, 0, 1, 5, 3], [1, 0, 3, 6, 5, 2, 4], [5, 4, 3, 2, 6, 1, 0]]),
            3,
        ),
        (
            np.array([[0.0, 0.0], [2.0, -1.0]]),
            np.array([[1.0, 800.0], [1.0, -600.0], [1.0, 300.0]]),
            np.array([1, 0, 1]),
            0.001,
            np.array([[1, 2, 0]]),
            2,
        ),
    ],
    hints=[
        "Write two loops, one inside the other: over the orders (one per epoch), and over the"
        " batches.",
        "range(0, n, batch_size) gives the start of each batch. A slice of the order gives its"
        " rows.",
        "Four of your functions work in the loop: predict, compute_gradient, update_weight, and"
        " convert_one_hot once before it.",
        "Take the mean loss over all samples before the first epoch and after each epoch. For it"
        " you have losses_from_scores.",
    ],
    look="The training loop",
)


def _batches(order, size):
    """Return the rows of each batch and their places in the order, for the wrong programs."""
    starts = range(0, len(order), size)
    return [(order[i : i + size], slice(i, i + size)) for i in starts]


def _gradient(theta, x, labels):
    return compute_gradient(predict(x, theta)[1], convert_one_hot(labels, len(theta.T)), x)


def _train(theta, x, labels, orders, epoch):
    """Train with another epoch, and return what `train` returns."""
    losses = [losses_from_scores(x @ theta, labels).mean()]
    for order in orders:
        theta = epoch(theta, order)
        losses.append(losses_from_scores(x @ theta, labels).mean())
    return theta, np.array(losses)


@exercise.mistake(
    "Your function drops the last batch of each epoch when it is not full. Use its samples too: a"
    " slice that goes past the end simply stops there."
)
def last_batch_dropped(theta, x, labels, learning_rate, orders, batch_size):
    full = orders[:, : orders.shape[1] // batch_size * batch_size]
    return train(theta, x, labels, learning_rate, full, batch_size)


@exercise.mistake(
    "Your function shuffles the samples but not their labels. Each sample then learns the label of"
    " another one. Use the same rows for both."
)
def labels_not_shuffled(theta, x, labels, learning_rate, orders, batch_size):
    def epoch(theta, order):
        for rows, places in _batches(order, batch_size):
            theta = theta - learning_rate * _gradient(theta, x[rows], labels[places])
        return theta

    return _train(theta, x, labels, orders, epoch)


@exercise.mistake(
    "Your function stops after the first epoch. Does the return stand inside the outer loop?"
)
def one_epoch_only(theta, x, labels, learning_rate, orders, batch_size):
    return train(theta, x, labels, learning_rate, orders[:1], batch_size)


@exercise.mistake(
    "Your function computes all gradients of an epoch from the theta at its start. Each batch must"
    " use the theta that the batch before it left."
)
def same_theta_all_epoch(theta, x, labels, learning_rate, orders, batch_size):
    def epoch(theta, order):
        batches = [rows for rows, _ in _batches(order, batch_size)]
        return theta - learning_rate * sum(_gradient(theta, x[r], labels[r]) for r in batches)

    return _train(theta, x, labels, orders, epoch)


@exercise.mistake(
    "Your function starts each step from the first theta again. Give the new theta the name that"
    " the loop reads."
)
def begins_again(theta, x, labels, learning_rate, orders, batch_size):
    def epoch(_, order):
        rows = _batches(order, batch_size)[-1][0]
        return theta - learning_rate * _gradient(theta, x[rows], labels[rows])

    return _train(theta, x, labels, orders, epoch)


@exercise.mistake(
    "Your function uses the whole table for every step and forgets the batches. Select the rows of"
    " the batch from x and from y."
)
def whole_table_each_step(theta, x, labels, learning_rate, orders, batch_size):
    def epoch(theta, order):
        for _ in _batches(order, batch_size):
            theta = theta - learning_rate * _gradient(theta, x, labels)
        return theta

    return _train(theta, x, labels, orders, epoch)


@exercise.mistake(
    "Your theta is right, but the loss before the first epoch is missing. With E epochs, losses"
    " has E + 1 numbers."
)
def first_loss_missing(theta, x, labels, learning_rate, orders, batch_size):
    theta, losses = train(theta, x, labels, learning_rate, orders, batch_size)
    return theta, losses[1:]


@exercise.mistake(
    "Your theta is right, but the losses are sums. Take the mean over the samples: you can then"
    " compare tables of different lengths."
)
def summed_losses(theta, x, labels, learning_rate, orders, batch_size):
    theta, losses = train(theta, x, labels, learning_rate, orders, batch_size)
    return theta, losses * len(x)


@exercise.mistake(
    "Your function returns theta only. The task asks for theta and for the mean losses."
)
def theta_only(theta, x, labels, learning_rate, orders, batch_size):
    return train(theta, x, labels, learning_rate, orders, batch_size)[0]


@exercise.mistake(
    "Your theta is right, but the losses come from probabilities that were rounded to 0, so one"
    " of them is inf. losses_from_scores does not have this problem.",
    "The loss from the scores",
)
def losses_from_probabilities(theta, x, labels, learning_rate, orders, batch_size):
    def mean_loss(theta):
        y_hat = predict(x, theta)[1]
        return -np.log(y_hat[np.arange(len(x)), labels]).mean()

    losses = [mean_loss(theta)]
    for order in orders:
        theta, _ = train(theta, x, labels, learning_rate, order[None], batch_size)
        losses.append(mean_loss(theta))
    return theta, np.array(losses)

"""The whole training loop, in batches, in given orders."""

import numpy as np

from helpers.feedback.exercise import Exercise


def train_in_batches(theta, x, labels, learning_rate, orders, size):
    y = np.eye(theta.shape[1])[labels]
    for order in orders:
        for start in range(0, len(order), size):
            rows = order[start : start + size]
            z = x[rows] @ theta
            e = np.exp(z - z.max(axis=1, keepdims=True))
            y_hat = e / e.sum(axis=1, keepdims=True)
            gradient = x[rows].T @ (y_hat - y[rows]) / len(rows)
            theta = theta - learning_rate * gradient
    return theta


def _batches(orders, size):
    """Return the rows of each batch and their places in the order; for the wrong programs below."""
    starts = range(0, len(orders[0]), size)
    return [(order[i : i + size], slice(i, i + size)) for order in orders for i in starts]


def _summed_gradient(theta, x, labels):
    z = x @ theta
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return x.T @ (e / e.sum(axis=1, keepdims=True) - np.eye(len(theta.T))[labels])


exercise = Exercise(
    "4.7",
    "the whole training loop",
    train_in_batches,
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
        "Two loops, one inside the other: over the orders, one for each epoch, and over the"
        " batches.",
        "range(0, n, size) gives the start of each batch; a slice of the order gives its rows.",
        "Four of the steps are functions that you have: predict, compute_gradient, update_weight,"
        " and convert_one_hot for the labels, once, before the loops.",
        "The rows of a batch have to be picked from x and from y, and the new θ has to be the one"
        " with which the next batch begins.",
    ],
    look="The training loop",
)


@exercise.mistake(
    "The gradients of a batch were added up, not averaged: each step is as many times too long as"
    " the batch has samples.",
    "A second look: a label is not a one-hot row",
)
def summed(theta, x, labels, learning_rate, orders, size):
    for rows, _ in _batches(orders, size):
        theta = theta - learning_rate * _summed_gradient(theta, x[rows], labels[rows])
    return theta


@exercise.mistake(
    "Full batches are right, but the last one was divided by the full size, although it holds fewer"
    " samples."
)
def last_batch_divided_by_size(theta, x, labels, learning_rate, orders, size):
    for rows, _ in _batches(orders, size):
        theta = theta - learning_rate * _summed_gradient(theta, x[rows], labels[rows]) / size
    return theta


@exercise.mistake(
    "The last batch of each epoch is left out where it is not full. Its samples are to teach"
    " something too."
)
def last_batch_dropped(theta, x, labels, learning_rate, orders, size):
    full = orders[:, : orders.shape[1] // size * size]
    return train_in_batches(theta, x, labels, learning_rate, full, size)


@exercise.mistake(
    "The samples were taken in the new order, their labels in the old one: each sample was trained"
    " with the label of another."
)
def labels_not_shuffled(theta, x, labels, learning_rate, orders, size):
    for rows, places in _batches(orders, size):
        gradient = _summed_gradient(theta, x[rows], labels[places]) / len(rows)
        theta = theta - learning_rate * gradient
    return theta


@exercise.mistake(
    "Only the first epoch was trained. Perhaps the return stands inside the outer loop, and leaves"
    " it in its first round."
)
def one_epoch_only(theta, x, labels, learning_rate, orders, size):
    return train_in_batches(theta, x, labels, learning_rate, orders[:1], size)


@exercise.mistake(
    "All gradients of an epoch come from the θ with which the epoch began. Each batch has to ask"
    " anew, with the θ that the batch before has left."
)
def same_theta_all_epoch(theta, x, labels, learning_rate, orders, size):
    for order in orders:
        steps = [
            learning_rate * _summed_gradient(theta, x[rows], labels[rows]) / len(rows)
            for rows, _ in _batches([order], size)
        ]
        theta = theta - sum(steps)
    return theta


@exercise.mistake(
    "Each step began again at the first θ, so what came out is a single step, that of the last"
    " batch. Is the new θ given a name that the loop does not look at?"
)
def begins_again(theta, x, labels, learning_rate, orders, size):
    rows, _ = _batches(orders, size)[-1]
    return theta - learning_rate * _summed_gradient(theta, x[rows], labels[rows]) / len(rows)

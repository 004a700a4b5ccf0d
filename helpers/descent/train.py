"""Training: whole epochs of softmax regression, fast enough to train anew at each slider move.

The arguments are checked once; the loop then works on plain arrays.
"""

import numpy as np

from helpers import arrays
from helpers.models import softmax


def train(theta, x, labels, learning_rate, epochs, batch_size, *, seed=0, l2=0.0):
    """Descend for some epochs, each a pass over all samples in a new order, batch by batch.

    Parameters
    ----------
    theta : array_like, shape (d, k)
        The start; it is not changed.
    x : array_like, shape (n, d)
    labels : array_like of int, shape (n,)
    learning_rate : float
        Above 0.
    epochs : int
        At least 0.
    batch_size : int
        From 1 to n; the last batch of an epoch may be smaller.
    seed : int
        Fixes the orders.
    l2 : float
        From 0: how strongly the weights, the biases excepted, are pulled towards 0. What is
        descended is the mean loss plus l2 / 2 times the sum of their squares.

    Returns
    -------
    ndarray, shape (epochs + 1, d, k)
        The parameters at the start and after each epoch.

    Raises
    ------
    ValueError
        If an argument has a wrong shape, is not finite, or is out of its range.
    """
    x, learning_rate = arrays.samples(x), arrays.positive(learning_rate, "learning_rate")
    theta = arrays.parameters(theta, x, columns=True)
    y = softmax.target(labels, x, theta)
    epochs = _whole(epochs, "epochs", 0, np.inf)
    batch_size = _whole(batch_size, "batch_size", 1, len(x))
    if not 0 <= l2 * learning_rate < 1:
        raise ValueError(f"l2 must be from 0 to below 1 / learning_rate; it is {l2}")
    random, thetas = np.random.default_rng(seed), [theta]
    for _ in range(epochs):
        order = random.permutation(len(x))
        thetas.append(one_epoch(thetas[-1], x, y, order, learning_rate, batch_size, l2))
    return np.array(thetas)


def one_epoch(theta, x, y, order, learning_rate, batch_size, l2):
    """Return the parameters after one pass over the samples; nothing is checked.

    Parameters
    ----------
    theta : ndarray, shape (d, k)
    x : ndarray, shape (n, d)
    y : ndarray, shape (n, k)
        One-hot rows.
    order : ndarray of int, shape (n,)
    learning_rate : float
    batch_size : int
    l2 : float

    Returns
    -------
    ndarray, shape (d, k)
    """
    x, y = x[order], y[order]
    for start in range(0, len(x), batch_size):
        some, wanted = x[start : start + batch_size], y[start : start + batch_size]
        z = some @ theta
        e = np.exp(z - z.max(axis=1, keepdims=True))
        gradient = some.T @ (e / e.sum(axis=1, keepdims=True) - wanted) / len(some)
        gradient[1:] += l2 * theta[1:]
        theta = theta - learning_rate * gradient
    return theta


def assess(thetas, x, labels):
    """Return how good parameters are: the mean loss and the share of right predictions.

    Parameters
    ----------
    thetas : array_like, shape (..., d, k)
    x : array_like, shape (n, d)
    labels : array_like of int, shape (n,)

    Returns
    -------
    losses, accuracies : ndarray, shape (...)
    """
    x, thetas = arrays.samples(x), arrays.finite(thetas, "thetas")
    labels = arrays.class_labels(labels, len(x), thetas.shape[-1])
    z = x @ thetas
    own = softmax.log_softmax(z)[..., np.arange(len(x)), labels]
    return -own.mean(axis=-1), (z.argmax(axis=-1) == labels).mean(axis=-1)


def _whole(value, name, low, high):
    if value % 1 or not low <= value <= high:
        raise ValueError(f"{name} must be a whole number from {low} to {high}; it is {value}")
    return int(value)

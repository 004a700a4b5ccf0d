"""Softmax regression: y_hat = softmax(x @ theta), one column of theta a class, cross-entropy."""

import numpy as np

from helpers import arrays
from helpers.models.evaluation import Evaluation

QUADRATIC_LOSS, SMOOTHNESS = False, 1 / 2


def _scores(z):
    z = arrays.finite(z, "z")
    if z.ndim == 0:
        raise ValueError("z must have a class axis, shape (..., k); it is a single number")
    return z


def shifted(z):
    """Return the scores less the largest of their row, shape (..., k); the largest becomes 0."""
    return _shifted(_scores(z))


def _shifted(z):
    with np.errstate(over="ignore"):
        return z - z.max(axis=-1, keepdims=True)


def softmax(z):
    """Turn scores into class probabilities, row by row.

    Parameters
    ----------
    z : array_like, shape (..., k)
        Scores (logits), any finite real numbers.

    Returns
    -------
    ndarray, shape (..., k)
        Non-negative; each row sums to 1. The row's maximum is taken off first: nothing overflows.

    Raises
    ------
    ValueError
        If `z` has no class axis, is empty, or holds NaN or infinity.
    """
    e = np.exp(shifted(z))
    return e / e.sum(axis=-1, keepdims=True)


def log_softmax(z):
    """Return the logarithm of `softmax(z)`, shape (..., k), exact where softmax itself is 0."""
    s = shifted(z)
    return s - np.log(np.exp(s).sum(axis=-1, keepdims=True))


def one_hot(labels, k):
    """Return a row for each label: 1 in the label's column, 0 elsewhere.

    Parameters
    ----------
    labels : array_like of int, shape (n,)
    k : int
        The number of classes.

    Returns
    -------
    ndarray, shape (n, k)
    """
    labels = arrays.finite(labels, "labels")
    return np.eye(k)[arrays.class_labels(labels, labels.size, k)]


def cross_entropy(z, labels):
    """Return -log of the probability of each sample's own class, computed from the scores.

    Parameters
    ----------
    z : array_like, shape (n, k)
    labels : array_like of int, shape (n,)

    Returns
    -------
    ndarray, shape (n,)
        In nats.
    """
    z = _scores(z)
    if z.ndim != 2:
        raise ValueError(f"z must have the shape (n, k), one row a sample; its shape is {z.shape}")
    labels = arrays.class_labels(labels, *z.shape)
    return -log_softmax(z)[np.arange(len(z)), labels]


def target(y, x, theta):
    """Return the labels as one-hot rows, shape (n, k)."""
    return np.eye(theta.shape[1])[arrays.class_labels(y, len(x), theta.shape[1])]


def forward(x, theta):
    """Return the intermediates of one evaluation, by name.

    Parameters
    ----------
    x : array_like, shape (n, d)
    theta : array_like, shape (d, k)

    Returns
    -------
    dict
        `z`, `z_shifted`, `exp_z` (of the shifted scores) and `y_hat`, all (n, k); `total`, (n, 1).
    """
    x = arrays.samples(x)
    return _parts(_scores(x @ arrays.parameters(theta, x, columns=True)))


def _parts(z):
    z_shifted = _shifted(z)
    exp_z = np.exp(z_shifted)
    total = exp_z.sum(axis=-1, keepdims=True)
    return {
        "z": z,
        "z_shifted": z_shifted,
        "exp_z": exp_z,
        "total": total,
        "y_hat": exp_z / total,
    }


def output(x, theta):
    """Return the probability of each class for each sample, shape (n, k)."""
    return forward(x, theta)["y_hat"]


def loss(x, theta, y):
    """Return the cross-entropy of each sample, shape (n,), in nats."""
    return cross_entropy(forward(x, theta)["z"], y)


def contributions(x, theta, y):
    """Return each sample's gradient x(y_hat - y)^T, shape (n, d, k)."""
    x, theta = arrays.samples(x), arrays.finite(theta, "theta")
    error = output(x, theta) - target(y, x, theta)
    return x[:, :, None] * error[:, None, :]


def gradient(x, theta, y):
    """Return the gradient of the mean loss, shape (d, k)."""
    x, theta = arrays.samples(x), arrays.finite(theta, "theta")
    return slope(x, output(x, theta) - target(y, x, theta))


def hessian(x, theta, y=None):
    """Return the curvature of the mean loss at `theta`, shape (d·k, d·k), theta read row by row."""
    x = arrays.samples(x)
    return curvature(x, None, output(x, theta))


def checked(x, theta, y):
    """Return the arguments as arrays that fit each other, or raise ValueError."""
    x = arrays.samples(x)
    theta = arrays.parameters(theta, x, columns=True)
    return x, theta, arrays.class_labels(y, len(x), theta.shape[1])


def evaluate(x, theta, y):
    """Return the `Evaluation` of samples that were checked."""
    return evaluated(x @ theta, y)


def evaluated(z, y):
    """Return the `Evaluation` of scores, shape (..., n, k)."""
    parts, own = _parts(z), (..., np.arange(len(y)), y)
    error = parts["y_hat"].copy()
    error[own] -= 1
    loss = np.log(parts["total"][..., 0]) - parts["z_shifted"][own]
    return Evaluation(parts["z"], parts["y_hat"], loss, error)


def slope(x, error):
    """Return the gradient of the mean loss from what an evaluation says, shape (d, k)."""
    return x.T @ error / len(x)


def curvature(x, z, y_hat):
    """Return the hessian of the mean loss from what an evaluation says, as `hessian` does."""
    (n, d), k = x.shape, y_hat.shape[1]
    between = y_hat[:, :, None] * (np.eye(k) - y_hat[:, None, :])
    return np.einsum("na,nb,nij->aibj", x, x, between).reshape(d * k, d * k) / n


def predict(x, theta):
    """Return the most probable class of each sample, shape (n,)."""
    return forward(x, theta)["z"].argmax(axis=1)

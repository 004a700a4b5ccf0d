"""Logistic regression: y_hat = sigmoid(x · theta), cross-entropy."""

import numpy as np

from helpers import arrays
from helpers.models.evaluation import Evaluation

QUADRATIC_LOSS, SMOOTHNESS = False, 1 / 4


def sigmoid(z):
    """Map any score to a probability between 0 and 1.

    Parameters
    ----------
    z : array_like
        Scores, any finite real numbers.

    Returns
    -------
    ndarray
        1 / (1 + e^-z), in the shape of `z`; it never overflows.

    Raises
    ------
    ValueError
        If `z` is empty or holds NaN or infinity.
    """
    return _sigmoid(arrays.finite(z, "z"))


def _sigmoid(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


def sigmoid_derivative(z):
    """Return the slope of the sigmoid, sigmoid(z) · sigmoid(-z), at most 1/4."""
    return sigmoid(z) * sigmoid(-np.asarray(z, dtype=float))


def cross_entropy(z, labels):
    """Return -y log y_hat - (1 - y) log (1 - y_hat) for each score, computed from the score.

    Parameters
    ----------
    z : array_like, shape (n,)
    labels : array_like of 0 or 1, shape (n,)

    Returns
    -------
    ndarray, shape (n,)
        In nats; finite for every finite score.
    """
    z = arrays.finite(z, "z")
    if z.ndim != 1:
        raise ValueError(f"z must have the shape (n,), one score a sample; its shape is {z.shape}")
    y = arrays.class_labels(labels, len(z), 2)
    return _cross_entropy(z, y)


def _cross_entropy(z, y):
    return np.logaddexp(0, np.where(y == 1, -z, z))


def checked(x, theta, y):
    """Return the arguments as arrays that fit each other, or raise ValueError."""
    x = arrays.samples(x)
    return x, arrays.parameters(theta, x, columns=False), arrays.class_labels(y, len(x), 2)


def target(y, x, theta):
    """Return the labels as floats 0 and 1, shape (n,)."""
    return arrays.class_labels(y, len(x), 2).astype(float)


def forward(x, theta):
    """Return the intermediates of one evaluation, by name.

    Parameters
    ----------
    x : array_like, shape (n, d)
    theta : array_like, shape (d,)

    Returns
    -------
    dict
        `z` and `y_hat`, both (n,).
    """
    x = arrays.samples(x)
    z = x @ arrays.parameters(theta, x, columns=False)
    return {"z": z, "y_hat": sigmoid(z)}


def output(x, theta):
    """Return the probability of class 1 for each sample, shape (n,)."""
    return forward(x, theta)["y_hat"]


def loss(x, theta, y):
    """Return the cross-entropy of each sample, shape (n,), in nats."""
    return cross_entropy(forward(x, theta)["z"], y)


def contributions(x, theta, y):
    """Return each sample's gradient x(y_hat - y), shape (n, d)."""
    x = arrays.samples(x)
    return x * (output(x, theta) - target(y, x, theta))[:, None]


def gradient(x, theta, y):
    """Return the gradient of the mean loss, shape (d,)."""
    return contributions(x, theta, y).mean(axis=0)


def hessian(x, theta, y=None):
    """Return the curvature of the mean loss at `theta`, shape (d, d)."""
    x = arrays.samples(x)
    return curvature(x, **forward(x, theta))


def evaluate(x, theta, y):
    """Return the `Evaluation` of samples that were checked."""
    return evaluated(x @ theta, y)


def evaluated(z, y):
    """Return the `Evaluation` of scores, shape (..., n)."""
    y_hat = _sigmoid(z)
    return Evaluation(z, y_hat, _cross_entropy(z, y), y_hat - y)


def slope(x, error):
    """Return the gradient of the mean loss from what an evaluation says, shape (d,)."""
    return (x * error[..., None]).mean(axis=-2)


def curvature(x, z, y_hat):
    """Return the hessian of the mean loss from what an evaluation says, shape (d, d)."""
    steepness = y_hat * _sigmoid(-z)
    return (x * steepness[:, None]).T @ x / len(x)


def predict(x, theta, threshold=0.5):
    """Return class 1 where its probability reaches the threshold, else 0; shape (n,)."""
    return (output(x, theta) >= threshold).astype(int)

"""One step of gradient descent, with every number in sight."""

from dataclasses import dataclass

import numpy as np

from helpers import arrays


@dataclass(frozen=True)
class Step:
    """Every intermediate of one step, in the order in which it is computed.

    With n samples, d features and, for softmax, k classes:

    Attributes
    ----------
    x : ndarray, shape (n, d)
    z, y_hat : ndarray, shape (n,) or (n, k)
        Scores and output.
    z_shifted, exp_z, total : ndarray, shape (n, k), (n, k), (n, 1), or None
        Softmax only: scores less their row's maximum, their exponentials and the row sums.
    y : ndarray
        What y_hat is compared with, in its shape; one-hot rows for softmax.
    loss : ndarray, shape (n,)
    error : ndarray
        y_hat - y.
    contributions : ndarray, shape (n, d) or (n, d, k)
        Each sample's own gradient.
    gradient : ndarray
        Their mean, in the shape of theta.
    learning_rate : float
    update : ndarray
        learning_rate · gradient.
    theta, theta_new : ndarray
        Before and after.
    """

    x: np.ndarray
    z: np.ndarray
    y_hat: np.ndarray
    y: np.ndarray
    loss: np.ndarray
    error: np.ndarray
    contributions: np.ndarray
    gradient: np.ndarray
    learning_rate: float
    update: np.ndarray
    theta: np.ndarray
    theta_new: np.ndarray
    z_shifted: np.ndarray | None = None
    exp_z: np.ndarray | None = None
    total: np.ndarray | None = None


def step(model, theta, x, y, learning_rate):
    """Take one step of gradient descent and keep every intermediate.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
    theta : array_like, shape (d,) or (d, k)
    x : array_like, shape (n, d)
        The samples of this step: one, a batch, or all.
    y : array_like, shape (n,)
    learning_rate : float
        Above 0.

    Returns
    -------
    Step

    Raises
    ------
    ValueError
        If an argument has a wrong shape, is not finite, or the learning rate is not above 0.
    """
    learning_rate = arrays.positive(learning_rate, "learning_rate")
    x, theta = arrays.samples(x), arrays.finite(theta, "theta")
    forward = model.forward(x, theta)
    target = model.target(y, x, theta)
    contributions = model.contributions(x, theta, y)
    gradient = contributions.mean(axis=0)
    update = learning_rate * gradient
    return Step(
        x=x,
        y=target,
        loss=model.loss(x, theta, y),
        error=forward["y_hat"] - target,
        contributions=contributions,
        gradient=gradient,
        learning_rate=learning_rate,
        update=update,
        theta=theta,
        theta_new=theta - update,
        **forward,
    )

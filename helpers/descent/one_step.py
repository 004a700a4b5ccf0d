"""One step of gradient descent, with every number in sight."""

from dataclasses import dataclass
from types import ModuleType

import numpy as np

from helpers import arrays


@dataclass(frozen=True)
class Step:
    """Every intermediate of one step, in the order in which it is computed.

    With n samples, d features and, for softmax, k classes:

    Attributes
    ----------
    model : module
        The one that took the step.
    x : ndarray, shape (n, d)
    forward : dict of str to ndarray
        What the model computes on the way to its output, by name: z, y_hat, and for softmax
        z_shifted, exp_z and total.
    truth : ndarray, shape (n,)
        The values or labels that the model learns from.
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

    model: ModuleType
    x: np.ndarray
    forward: dict
    truth: np.ndarray
    y: np.ndarray
    loss: np.ndarray
    error: np.ndarray
    contributions: np.ndarray
    gradient: np.ndarray
    learning_rate: float
    update: np.ndarray
    theta: np.ndarray
    theta_new: np.ndarray

    @property
    def z(self):
        """The scores, shape (n,) or (n, k)."""
        return self.forward["z"]

    @property
    def y_hat(self):
        """The output, in the shape of the scores."""
        return self.forward["y_hat"]

    def __getitem__(self, key):
        """Return the numbers of this name, those of `forward` too."""
        return self.forward[key] if key in self.forward else getattr(self, key)


def step(model, theta, x, y, learning_rate):
    """Take one step of gradient descent and keep every intermediate.

    Parameters
    ----------
    model : module
        One of `helpers.models`.
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
        model=model,
        x=x,
        forward=forward,
        truth=np.asarray(y),
        y=target,
        loss=model.loss(x, theta, y),
        error=forward["y_hat"] - target,
        contributions=contributions,
        gradient=gradient,
        learning_rate=learning_rate,
        update=update,
        theta=theta,
        theta_new=theta - update,
    )

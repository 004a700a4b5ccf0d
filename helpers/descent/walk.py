"""A descent under way: it can go on, go back, and start anew."""

from typing import NamedTuple

import numpy as np

from helpers import arrays
from helpers.descent.divergence import explain


class Ahead(NamedTuple):
    """Where the next step would lead.

    Attributes
    ----------
    theta : ndarray
    loss : float
        The mean loss there; it and the parameters may be infinite.
    gradient : ndarray
        Of the samples from which the step learns, here.
    """

    theta: np.ndarray
    loss: float
    gradient: np.ndarray


class Walk:
    """Parameters that descend, with the way they have come.

    Parameters
    ----------
    model : module
        One of `helpers.models`.
    theta : array_like, shape (d,) or (d, k)
        The start.
    x : array_like, shape (n, d)
    y : array_like, shape (n,)

    Attributes
    ----------
    thetas : list of ndarray
        From the start to the present parameters.
    losses : list of float
        The mean loss over all samples at each of them.
    divergence : Divergence or None
        Why it cannot go on.
    used : ndarray of bool, shape (n,)
        The samples from which a step has learned.

    Raises
    ------
    ValueError
        If the shapes do not fit, or the loss overflows at the start.
    """

    SMALLEST = 1e-8

    def __init__(self, model, theta, x, y):
        self.model, self.x, self.y = model, arrays.samples(x), np.asarray(y)
        self.restart(theta)

    @property
    def theta(self):
        """The present parameters."""
        return self.thetas[-1]

    @property
    def step_number(self):
        """How many steps were taken since the start."""
        return len(self.thetas) - 1

    @property
    def settled(self):
        """Whether the last step was too small to matter."""
        if not self.step_number:
            return False
        before, now = self.thetas[-2:]
        return bool((np.abs(now - before) <= self.SMALLEST * (1 + np.abs(now))).all())

    def restart(self, theta):
        """Forget the way and start from here."""
        theta = arrays.finite(theta, "theta")
        with np.errstate(over="ignore", invalid="ignore"):
            loss = self.model.loss(self.x, theta, self.y).mean()
        if not np.isfinite(loss):
            raise ValueError("theta must start where the mean loss is finite; there it overflows")
        self.thetas, self.losses = [theta], [loss]
        self.divergence = None
        self.used = np.zeros(len(self.x), dtype=bool)

    def ahead(self, learning_rate, chosen=slice(None)):
        """Return where the next step would lead, without taking it.

        Parameters
        ----------
        learning_rate : float
        chosen : index
            The samples whose gradient it follows.

        Returns
        -------
        Ahead
        """
        with np.errstate(over="ignore", invalid="ignore"):
            gradient = self.model.gradient(self.x[chosen], self.theta, self.y[chosen])
            theta = self.theta - learning_rate * gradient
            if not np.isfinite(self.x @ theta).all():
                return Ahead(theta, np.inf, gradient)
            return Ahead(theta, self.model.loss(self.x, theta, self.y).mean(), gradient)

    def advance(self, learning_rate, chosen=slice(None)):
        """Take the next step.

        Returns
        -------
        bool
            Whether it was taken; if not, `divergence` says why.
        """
        self.used[chosen] = True
        theta, loss, _ = self.ahead(learning_rate, chosen)
        for quantity, value in (("theta", theta), ("loss", loss)):
            if not np.isfinite(value).all():
                self.divergence = explain(self, quantity, learning_rate, chosen)
                return False
        self.thetas.append(theta)
        self.losses.append(loss)
        return True

    def back(self):
        """Undo the last step, or the failure to take one."""
        if not self.divergence and self.step_number:
            self.thetas.pop()
            self.losses.pop()
        self.divergence = None

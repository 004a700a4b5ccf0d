"""A descent under way: it can go on, go back, and start anew."""

from dataclasses import dataclass

import numpy as np

from helpers import arrays


@dataclass(frozen=True)
class Divergence:
    """Why a descent stopped early.

    Attributes
    ----------
    step : int
        The last step whose numbers are all finite.
    quantity : str
        What overflowed after it.
    reason : str
        One sentence for a reader.
    """

    step: int
    quantity: str
    reason: str


class Walk:
    """Parameters that descend, with the way they have come.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
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
    settled : bool
        Whether the last step was too small to matter.

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

    def restart(self, theta):
        """Forget the way and start from here."""
        theta = arrays.finite(theta, "theta")
        with np.errstate(over="ignore", invalid="ignore"):
            loss = self.model.loss(self.x, theta, self.y).mean()
        if not np.isfinite(loss):
            raise ValueError("theta must start where the mean loss is finite; there it overflows")
        self.thetas, self.losses = [theta], [loss]
        self.divergence, self.settled = None, False

    def ahead(self, learning_rate, chosen=slice(None)):
        """Return where the next step would lead, without taking it.

        Parameters
        ----------
        learning_rate : float
        chosen : index
            The samples whose gradient it follows.

        Returns
        -------
        theta : ndarray
        loss : float
            The mean loss there; either may be infinite.
        """
        with np.errstate(over="ignore", invalid="ignore"):
            gradient = self.model.gradient(self.x[chosen], self.theta, self.y[chosen])
            theta = self.theta - learning_rate * gradient
            if not np.isfinite(self.x @ theta).all():
                return theta, np.inf
            return theta, self.model.loss(self.x, theta, self.y).mean()

    def advance(self, learning_rate, chosen=slice(None)):
        """Take the next step.

        Returns
        -------
        bool
            Whether it was taken; if not, `divergence` says why.
        """
        theta, loss = self.ahead(learning_rate, chosen)
        for quantity, value in (("theta", theta), ("loss", loss)):
            if not np.isfinite(value).all():
                self.divergence = _divergence(self.step_number, quantity, learning_rate)
                return False
        moved = np.abs(theta - self.theta)
        self.settled = bool((moved <= self.SMALLEST * (1 + np.abs(theta))).all())
        self.thetas.append(theta)
        self.losses.append(loss)
        return True

    def back(self):
        """Undo the last step, or the failure to take one."""
        if not self.divergence and self.step_number:
            self.thetas.pop()
            self.losses.pop()
        self.divergence, self.settled = None, False


def _divergence(step_number, quantity, learning_rate):
    name = {"theta": "a parameter", "loss": "the loss"}[quantity]
    reason = (
        f"After step {step_number} {name} grows past the largest number a computer can hold"
        f" (about 1.8e308): with a learning rate of {learning_rate:.4g} each step overshoots the"
        " valley by more than it was away. Choose a smaller learning rate and start again."
    )
    return Divergence(step_number, quantity, reason)

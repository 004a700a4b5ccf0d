"""What is descended: the mean loss of a model on samples, and the next step down."""

from typing import NamedTuple

import numpy as np

from helpers import arrays
from helpers.descent.divergence import explain
from helpers.descent.trail import Point
from helpers.models.evaluation import Evaluation


class Here(NamedTuple):
    """What is known at some parameters.

    Attributes
    ----------
    theta : ndarray
    loss : float
        The mean loss over all samples; it and the parameters may be infinite.
    samples : Evaluation
    """

    theta: np.ndarray
    loss: float
    samples: Evaluation


class Ahead(NamedTuple):
    """The next step, not taken yet.

    Attributes
    ----------
    gradient : ndarray
        Of the samples from which it learns, where it begins.
    there : Here
        Where it would lead.
    """

    gradient: np.ndarray
    there: Here


class Objective:
    """The mean loss of a model on samples, which are checked here, once and for all steps.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
    theta : array_like, shape (d,) or (d, k)
        Parameters of the shape that is meant.
    x : array_like, shape (n, d)
    y : array_like, shape (n,)
    l2 : float
        From 0: how strongly the weights, the biases excepted, are pulled towards 0. The loss is
        then the mean loss plus l2 / 2 times the sum of their squares.

    Raises
    ------
    ValueError
        If the shapes do not fit, or an entry is not finite.
    """

    def __init__(self, model, theta, x, y, l2=0.0):
        self.model, self.l2 = model, l2
        self.x, theta, self.y = model.checked(x, theta, y)
        self.shape = theta.shape

    def start(self, theta):
        """Return what is known at parameters from which a descent can start, or raise ValueError.

        They are refused if the mean loss overflows there.
        """
        here = self.at(arrays.finite(theta, "theta").reshape(self.shape))
        if not np.isfinite(here.loss):
            raise ValueError("theta must start where the mean loss is finite; there it overflows")
        return here

    def at(self, theta):
        """Return what is known at `theta`; nothing is checked."""
        with np.errstate(over="ignore", invalid="ignore"):
            samples = self.model.evaluate(self.x, theta, self.y)
            loss = samples.loss.mean() if np.isfinite(samples.z).all() else np.inf
            if self.l2:
                loss += self.l2 / 2 * (theta[1:] ** 2).sum()
        return Here(theta, loss, samples)

    def ahead(self, here, learning_rate, chosen=slice(None)):
        """Return where the next step would lead, without taking it.

        Parameters
        ----------
        here : Here
            Where it begins.
        learning_rate : float
        chosen : index
            The samples whose gradient it follows.

        Returns
        -------
        Ahead
        """
        with np.errstate(over="ignore", invalid="ignore"):
            gradient = self.model.slope(self.x[chosen], here.samples.error[chosen])
            if self.l2:
                gradient[1:] += self.l2 * here.theta[1:]
            theta = here.theta - learning_rate * gradient
        return Ahead(gradient, self.at(theta))

    def advance(self, trail, here, learning_rate, chosen=slice(None), rule=None):
        """Take the next step of a trail, if the numbers there are finite.

        Parameters
        ----------
        trail : Trail
            It gets another point, or the reason why it cannot.
        here : Here
            What is known where it is now.
        learning_rate, chosen
            As for `ahead`.
        rule : tuple of str, optional
            What the trail is to remember of the step.

        Returns
        -------
        Here
            What is known at its end: `here` itself if the step was not taken.
        """
        there = self.ahead(here, learning_rate, chosen).there
        for quantity, value in (("theta", there.theta), ("loss", there.loss)):
            if not np.isfinite(value).all():
                trail.divergence = explain(self, trail, quantity, learning_rate, chosen)
                return here
        trail.add(Point(there.theta, there.loss, rule, chosen))
        return there

    def curvature(self, here, chosen=slice(None)):
        """Return the hessian of the loss of some samples, shape (m, m)."""
        z, y_hat = here.samples.z[chosen], here.samples.y_hat[chosen]
        hessian = self.model.curvature(self.x[chosen], z, y_hat)
        if self.l2:
            weights = np.arange(here.theta[:1].size, here.theta.size)
            hessian[weights, weights] += self.l2
        return hessian

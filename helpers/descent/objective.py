"""What is descended: the mean loss of a model on samples, and the next step down."""

from typing import NamedTuple

import numpy as np

from helpers import arrays
from helpers.descent.curvature import regions
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
        self.shape, self._regions = theta.shape, {}

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

    def regions(self, chosen=slice(None)):
        """Return 1 / L and 2 / L, where the loss of some samples never curves more than by L.

        Its hessian is at no theta larger than `SMOOTHNESS` · XᵀX / n plus the pull; that of a
        quadratic loss is just that. Below 2 / L a step that follows their gradient makes their
        loss smaller, from every theta (the descent lemma).

        Parameters
        ----------
        chosen : slice(None) or ndarray of int

        Returns
        -------
        zigzag, away : float
            As `descent.regions` returns them; 0 if there is no such L.
        """
        key = None if isinstance(chosen, slice) else chosen.tobytes()
        if key not in self._regions:
            x = self.x[chosen]
            with np.errstate(over="ignore", invalid="ignore"):
                most = self.model.SMOOTHNESS * (x.T @ x) / len(x)
            weights = np.arange(1, len(most))
            most[weights, weights] += self.l2
            self._regions[key] = regions(most) if np.isfinite(most).all() else (0.0, 0.0)
        return self._regions[key]

    def loss_of(self, here, chosen):
        """Return the mean loss of the samples `chosen`, and what the pull adds to it."""
        if len(chosen) == len(self.x):
            return here.loss
        with np.errstate(over="ignore", invalid="ignore"):
            return here.samples.loss[chosen].mean() + self.l2 / 2 * (here.theta[1:] ** 2).sum()

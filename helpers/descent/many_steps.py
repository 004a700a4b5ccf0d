"""Many steps of gradient descent, with their history."""

from dataclasses import dataclass

import numpy as np

from helpers import arrays
from helpers.descent.divergence import Divergence
from helpers.descent.objective import Objective
from helpers.descent.trail import Point, Trail


@dataclass(frozen=True)
class History:
    """A descent from its start to its last finite step.

    Attributes
    ----------
    thetas : ndarray, shape (steps + 1, *theta.shape)
    losses : ndarray, shape (steps + 1,)
        The mean loss over all samples.
    divergence : Divergence or None
    """

    thetas: np.ndarray
    losses: np.ndarray
    divergence: Divergence | None

    @property
    def theta(self):
        """The parameters after the last step."""
        return self.thetas[-1]


def whole(n):
    """Yield all n samples, for ever: batch descent."""
    everything = np.arange(n)
    while True:
        yield everything


def one_by_one(n):
    """Yield one sample after the other, for ever: the deck's way."""
    while True:
        for i in range(n):
            yield np.array([i])


def shuffled(n, size, seed=0):
    """Yield batches of at most `size` samples, each epoch in a new order fixed by the seed."""
    if size not in range(1, n + 1):
        raise ValueError(f"size must be a whole number from 1 to {n}, the samples; it is {size}")
    size, generator = int(size), np.random.default_rng(seed)
    while True:
        order = generator.permutation(n)
        for start in range(0, n, size):
            yield order[start : start + size]


def run(model, theta, x, y, learning_rate, steps, batches=None):
    """Descend for a number of steps, or until a number is no longer finite.

    Parameters
    ----------
    model : module
        One of `helpers.models`.
    theta : array_like, shape (d,) or (d, k)
        The start; it is not changed.
    x : array_like, shape (n, d)
    y : array_like, shape (n,)
    learning_rate : float
        Above 0.
    steps : int
        At least 0.
    batches : iterable of index arrays, optional
        Which samples each step uses: `whole` (the default), `one_by_one` or `shuffled`.

    Returns
    -------
    History
    """
    learning_rate = arrays.positive(learning_rate, "learning_rate")
    number_of_steps = arrays.finite(steps, "steps")
    if number_of_steps.ndim or number_of_steps < 0 or number_of_steps % 1:
        raise ValueError(f"steps must be a whole number from 0; it is {steps}")
    objective = Objective(model, theta, x, y)
    here = objective.start(theta)
    trail = Trail(Point(here.theta, here.loss))
    batches = iter(whole(len(objective.x)) if batches is None else batches)
    for number in range(int(steps)):
        chosen = next(batches, None)
        if chosen is None:
            raise ValueError(f"batches must last for {steps} steps; they end after {number}")
        here = objective.advance(trail, here, learning_rate, chosen)
        if trail.divergence:
            break
    return History(np.array(trail.thetas), np.array(trail.losses), trail.divergence)

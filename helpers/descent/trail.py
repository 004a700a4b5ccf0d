"""The trail of a descent: every point it has come by, and the rule of the step to it."""

from typing import NamedTuple

import numpy as np

SMALLEST = 1e-8
SEEN = 4  # steps over which something must go up and down by turns to be called a zigzag


class Point(NamedTuple):
    """A point of a trail.

    Attributes
    ----------
    theta : ndarray
    loss : float
        The mean loss over all samples.
    rule : tuple of str or None
        What the settings said of the step that led here; None at the start.
    chosen : index or None
        The samples from which that step learned.
    """

    theta: np.ndarray
    loss: float
    rule: tuple | None = None
    chosen: np.ndarray | slice | None = None


class Trail:
    """The points of a descent from its start to where it is now.

    Parameters
    ----------
    start : Point
        Or another tuple with a `theta`, a `loss` and a `rule`, as all points added later.

    Attributes
    ----------
    points : list of Point
    divergence : Divergence or None
        Why it cannot go on.
    losses_before : list of float
        The losses of the trail before this one, the last that took a step; empty at first.
    """

    def __init__(self, start):
        self.points, self.divergence, self.losses_before = [start], None, []

    def restart(self, start):
        """Forget the trail, but for its losses, and begin here."""
        if len(self.points) > 1:
            self.losses_before = [point.loss for point in self.points]
        self.points, self.divergence = [start], None

    def add(self, point):
        """Go on to a point."""
        self.points.append(point)

    def back(self):
        """Undo the last step, or the failure to take one."""
        if not self.divergence and self.step_number:
            self.points.pop()
        self.divergence = None

    @property
    def step_number(self):
        """How many steps were taken since the start."""
        return len(self.points) - 1

    @property
    def theta(self):
        """The present parameters."""
        return self.points[-1].theta

    @property
    def thetas(self):
        """The parameters from the start to now."""
        return [point.theta for point in self.points]

    @property
    def losses(self):
        """The loss at each of them."""
        return [point.loss for point in self.points]

    @property
    def rules(self):
        """The rule of each step."""
        return [point.rule for point in self.points[1:]]

    @property
    def settled(self):
        """Whether the last step was too small to matter."""
        if not self.step_number:
            return False
        before, now = self.points[-2].theta, self.points[-1].theta
        return bool((np.abs(now - before) <= SMALLEST * (1 + np.abs(now))).all())

    def zigzagged(self):
        """Return whether the loss, and which parameters, alternated over the last `SEEN` steps.

        Returns
        -------
        loss : bool
        theta : ndarray of bool, shape (m,)
        """
        if len(self.points) <= SEEN:
            return False, np.zeros(self.points[0].theta.size, bool)
        values = np.array([[p.loss, *p.theta.flat] for p in self.points[-SEEN - 1 :]])
        with np.errstate(over="ignore", invalid="ignore"):
            changes = np.diff(values, axis=0)
            turns = np.sign(changes[1:]) != np.sign(changes[:-1])
            seen = np.abs(changes) > SMALLEST * (1 + np.abs(values[1:]))
        loss, *theta = turns.all(axis=0) & seen.all(axis=0)
        return bool(loss), np.array(theta)

"""What there is to see of a descent, computed once a move from plain values."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from helpers import arrays, descent


class Fixed(NamedTuple):
    """What stays the same in a panel of a descent with m parameters.

    Attributes
    ----------
    names : list of str
        The symbol of each parameter, theta read row by row.
    limits : ndarray, shape (2, m)
        The lowest and the highest number on the slider of each.
    highest : float
        The largest learning rate there is to choose.
    most_steps : int
        After which a run ends.
    """

    names: list
    limits: np.ndarray
    highest: float
    most_steps: int


class Reading(NamedTuple):
    """What the settings of a descent say, and where it is.

    Attributes
    ----------
    objective : helpers.descent.Objective
    trail : helpers.descent.Trail
    here : helpers.descent.objective.Here
        What is known at the end of the trail.
    rate : float
        The learning rate.
    chosen : ndarray of int
        The samples from which the next step learns.
    which : str
        From which sample the next step learns, if not from all.
    in_turn : bool
        Whether the samples come one after the other.
    same_rule : bool
        Whether the last step was taken with the settings of now.
    fixed : Fixed
    """

    objective: descent.Objective
    trail: descent.Trail
    here: descent.objective.Here
    rate: float
    chosen: np.ndarray
    which: str
    in_turn: bool
    same_rule: bool
    fixed: Fixed


@dataclass(frozen=True)
class DescentLook:
    """A descent with its m parameters.

    Attributes
    ----------
    step_number : int
    theta, gradient : ndarray, shape (d,) or (d, k)
        Of now, and of the next step.
    loss : float
        The mean loss of now.
    ahead : helpers.descent.objective.Here
        Where the next step leads.
    table : ndarray, shape (4, m)
        Theta, gradient, learning rate · gradient, and theta after the next step, each read row by
        row and without rounding errors.
    samples : Evaluation
        All samples at this theta.
    rate, chosen, which, fixed
        As they were read.
    forecast : Forecast
        Of the next step.
    steps : ndarray of int, shape (p,)
        The steps to draw.
    path : list of Point
        Those points of the trail.
    before : list of float
        The mean loss at each step of the trail before this one.
    divergence : Divergence or None
    settled : bool
        Whether the last step was too small to matter, and the next one is of its kind.
    grew : bool
        Whether the last step made the mean loss larger.
    zigzagged : tuple of bool and ndarray of bool, shape (m,)
        Whether the mean loss, and which parameters, went up and down by turns in the last steps.
    beyond : ndarray of bool, shape (m,)
        The parameters that have gone beyond the end of their slider.
    """

    step_number: int
    theta: np.ndarray
    gradient: np.ndarray
    loss: float
    ahead: tuple
    table: np.ndarray
    samples: tuple
    rate: float
    chosen: np.ndarray
    which: str
    fixed: Fixed
    forecast: descent.Forecast
    steps: np.ndarray
    path: list
    before: list
    divergence: descent.Divergence | None
    settled: bool
    grew: bool
    zigzagged: tuple
    beyond: np.ndarray

    @property
    def losses(self):
        """What `figures.LossPath.set` takes: steps, losses, the point ahead, the run before."""
        losses = np.array([point.loss for point in self.path])
        return self.steps, losses, (self.step_number + 1, self.ahead.loss), self.before


def descend(reading, drawn):
    """Compute what there is to see of a descent.

    Parameters
    ----------
    reading : Reading
    drawn : callable
        Given the number of steps, returns which of them to draw.

    Returns
    -------
    DescentLook
    """
    objective, trail, here, rate, chosen, which, _, same_rule, fixed = reading
    theta, points, last = here.theta, trail.points, trail.step_number
    gradient, there = ahead = objective.ahead(here, rate, chosen)
    with np.errstate(over="ignore"):
        rows = np.reshape([theta, gradient, rate * gradient, there.theta], (4, -1))
    steps = drawn(last)
    return DescentLook(
        step_number=last,
        theta=theta,
        gradient=gradient,
        loss=here.loss,
        ahead=there,
        table=arrays.without_noise(rows),
        samples=here.samples,
        rate=rate,
        chosen=chosen,
        which=which,
        fixed=fixed,
        forecast=descent.forecast(objective, here, ahead, rate, chosen),
        steps=steps,
        path=[points[step] for step in steps],
        before=trail.losses_before,
        divergence=trail.divergence,
        settled=same_rule and trail.settled,
        grew=last > 0 and points[-1].loss > points[-2].loss,
        zigzagged=trail.zigzagged(),
        beyond=(theta.ravel() < fixed.limits[0]) | (theta.ravel() > fixed.limits[1]),
    )

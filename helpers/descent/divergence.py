"""Why a descent could not go on, and which learning rate would have done better."""

from dataclasses import dataclass

import numpy as np

from helpers import text


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
        For a reader: what overflowed, why, and which learning rate to choose.
    limit : float
        That learning rate: below it no step makes the loss of its samples larger, from any theta.
        Infinite if none is known.
    """

    step: int
    quantity: str
    reason: str
    limit: float


def explain(objective, trail, quantity, learning_rate, chosen):
    """Return the Divergence of a trail whose next step would overflow.

    Parameters
    ----------
    objective : Objective
    trail : Trail
    quantity : str
        "theta" or "loss".
    learning_rate : float
        Of the step that was not taken.
    chosen : index
        The samples whose gradient it would have followed.
    """
    limit = _safe_rate(objective, trail, chosen)
    below = f"below {text.number(limit)}" if limit < learning_rate else "that is much smaller"
    name = {"theta": "a parameter", "loss": "the loss"}[quantity]
    reason = (
        f"After step {trail.step_number} {name} grows past the largest number a computer can hold"
        f" (about 1.8e308): with a learning rate of {learning_rate:.4g} each step overshoots the"
        " valley and ends farther away than it began."
        f" Start again with a learning rate {below}."
    )
    return Divergence(trail.step_number, quantity, reason, limit)


def _safe_rate(objective, trail, chosen):
    """Return 2 / L; of the steepest sample used, if a step learns from a few."""
    everything = np.arange(len(objective.x))
    parts = [everything]
    if len(everything[chosen]) < len(everything):
        steps = [chosen, *(point.chosen for point in trail.points[1:])]
        parts = np.unique(np.concatenate([everything[step] for step in steps]))[:, None]
    limit = min(objective.regions(part)[1] for part in parts)
    return limit or np.inf

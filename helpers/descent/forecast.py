"""What is certain of the next step before it is taken, and what is not."""

from typing import NamedTuple

import numpy as np

STEADY, ZIGZAG, AWAY = "steady", "zigzag", "leads away"
FALLS, OVERSHOOT, FLAT = "falls (proved)", "may overshoot", "no forecast"
NEGLIGIBLE_CURVATURE, NEGLIGIBLE_FALL = 1e-3, 1e-12


class Forecast(NamedTuple):
    """What is known of the next step.

    Attributes
    ----------
    exact : bool
        Whether the curvature is the same at every theta.
    bounds : tuple of float
        1 / L and 2 / L, as `Objective.regions` returns them.
    verdict : str
        The region in which the learning rate lies; `FLAT` where that says nothing.
    now, after : float
        The loss of the samples from which the step learns, here and where it leads.
    """

    exact: bool
    bounds: tuple
    verdict: str
    now: float
    after: float

    @property
    def regions(self):
        """Each region of learning rates, from the lowest, with its end."""
        zigzag, away = self.bounds
        if self.exact:
            return {STEADY: zigzag, ZIGZAG: away, AWAY: np.inf}
        return {FALLS: away, OVERSHOOT: np.inf}


def forecast(objective, here, ahead, rate, chosen):
    """Say what is known of a step before it is taken, and where it leads.

    For a quadratic loss the region tells how a descent goes on. For the others 2 / L is a bound:
    below it the loss of the chosen samples falls, from every theta; above it, it may still fall.
    Where the output hardly changes with theta (saturation) the curvature forecasts nothing.

    Parameters
    ----------
    objective : Objective
    here : Here
        Where the step begins.
    ahead : Ahead
        As `Objective.ahead` returns it for this rate and these samples.
    rate : float
    chosen : ndarray of int

    Returns
    -------
    Forecast
    """
    exact, bounds = objective.model.QUADRATIC_LOSS, objective.regions(chosen)
    losses = objective.loss_of(here, chosen), objective.loss_of(ahead.there, chosen)
    zigzag, away = bounds
    with np.errstate(over="ignore"):
        fall = rate * (ahead.gradient**2).sum()  # to the first order
    if exact:
        verdict = STEADY if rate <= zigzag else ZIGZAG if rate < away else AWAY
    elif fall <= NEGLIGIBLE_FALL * (1 + losses[0]):
        verdict = FLAT
    elif rate < away:
        verdict = FALLS
    else:
        verdict = FLAT if _saturated(objective, here, chosen, away) else OVERSHOOT
    return Forecast(exact, bounds, verdict, *losses)


def _saturated(objective, here, chosen, away):
    """Return whether the loss curves far less here than it can; `away` is 2 / L."""
    z, y_hat = here.samples.z[chosen], here.samples.y_hat[chosen]
    curvature = objective.model.curvature(objective.x[chosen], z, y_hat)
    return away > 0 and np.trace(curvature) * away <= 2 * NEGLIGIBLE_CURVATURE

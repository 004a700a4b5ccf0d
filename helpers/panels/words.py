"""What a descent panel says: pure functions from numbers to sentences."""

import numpy as np

from helpers import arrays, text


def scope(exact, which):
    """Say for what a curvature holds.

    Parameters
    ----------
    exact : bool
        Whether the curvature is the same at every theta.
    which : str
        "this sample" or "next sample"; nothing if it is that of all samples.
    """
    if which:
        return f"for {which}, {'any' if exact else 'near'} θ"
    return "at every θ" if exact else "near this θ"


def verdict(rate, bounds, highest, scope):
    """Say what a learning rate does, and which ones do something else.

    Parameters
    ----------
    rate : float
    bounds : tuple of float
        As `descent.regions` returns them.
    highest : float
        The largest learning rate there is to choose.
    scope : str
        For what the bounds hold, as the function of that name says it.

    Returns
    -------
    str
        For example "steady; zigzags above 0.2000, leads away above 0.4000, near this θ".
    """
    zigzag, away = bounds
    here = 0 if rate <= zigzag else 1 if rate < away else 2
    names = ("steady", "zigzags", "leads away")
    said = [f"{name} up to {text.number(bounds[i])}" for i, name in enumerate(names[:here])]
    said += [
        f"{names[i]} above {text.number(bounds[i - 1])}"
        for i in range(here + 1, 3)
        if bounds[i - 1] < highest
    ]
    if away >= highest:
        said.append("all of this slider converges")
    return f"{names[here]}; {', '.join([*said, scope])}"


def rows(theta, rate, ahead):
    """Return the rows of the table of a step: each name with a value for each parameter.

    Parameters
    ----------
    theta : ndarray
    rate : float
    ahead : helpers.descent.Ahead
    """
    with np.errstate(over="ignore"):
        values = {
            "now": theta,
            "gradient": ahead.gradient,
            "η · gradient": rate * ahead.gradient,
            "after a step": ahead.theta,
        }
    return {name: arrays.without_noise(value).flat for name, value in values.items()}


def state(walk, names, gradient, rate, verdict):
    """Return the state of a descent in one plain line.

    Parameters
    ----------
    walk : helpers.descent.Walk
    names : list of str
        A symbol for each parameter.
    gradient : ndarray
        Of the next step.
    rate : float
    verdict : str
        What the function of that name returns.
    """
    values = ", ".join(
        f"{name} = {text.number(value)}"
        for name, value in zip(names, arrays.without_noise(walk.theta).flat, strict=True)
    )
    return (
        f"step {walk.step_number}: {values}, loss = {text.number(walk.losses[-1])},"
        f" gradient = {text.array(arrays.without_noise(gradient))},"
        f" learning rate = {text.number(rate)} ({verdict})"
    )


def whereabouts(walk, settled, most_steps, rule, exact):
    """Say in a sentence or two where a descent is, and where to go if it went astray.

    Parameters
    ----------
    walk : helpers.descent.Walk
    settled : bool
        Whether its steps no longer move.
    most_steps : int
        After which a run ends.
    rule : str
        The learning rate with its verdict.
    exact : bool
        Whether the curvature is the same at every theta.
    """
    if walk.divergence:
        return f"{walk.divergence.reason} {_way_out(walk.divergence.limit, exact)}"
    if settled:
        return "The steps no longer move: this is the bottom of the valley."
    if walk.step_number >= most_steps:
        return f"{walk.step_number} steps are enough for one run."
    if walk.step_number and walk.losses[-1] > walk.losses[-2]:
        rule = f"The mean loss grew. {rule}"
        rule += "" if exact else "; elsewhere the loss curves otherwise"
    return f"{rule}."


def _way_out(limit, exact):
    where = "at every θ" if exact else "near the first θ"
    end = f" and keep η left of there: that is where the zigzag ends, {where}"
    return f"Press Reset{end if np.isfinite(limit) else ''}."


def off_the_end(names, sliders, theta):
    """Say which parameters have gone beyond the end of their slider; nothing if none has.

    Parameters
    ----------
    names : list of str
    sliders : list of NumberSlider
    theta : ndarray
    """
    beyond = [
        name
        for name, slider, value in zip(names, sliders, theta.flat, strict=True)
        if not slider.numbers[0] <= value <= slider.numbers[-1]
    ]
    return f"(Off the end of the slider: {', '.join(beyond)}.)" if beyond else ""

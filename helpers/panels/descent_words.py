"""What is said of a descent: pure functions from numbers to sentences."""

import itertools
from typing import NamedTuple

import numpy as np

from helpers import text

ROWS = ("now", "gradient", "η · gradient", "after a step")


class Words(NamedTuple):
    """What is said of a descent.

    Attributes
    ----------
    twin : str
        Its state in one plain line.
    head, status : str
        The step and the loss; then, in a sentence or two, where it is.
    """

    twin: str
    head: str
    status: str


def rows(look, wanted=ROWS):
    """Return the rows of a descent's table: a number for each parameter, as a text.

    Parameters
    ----------
    look : DescentLook
    wanted : sequence of str
        The names of the rows.

    Returns
    -------
    dict of str to list of str
    """
    table = dict(zip(ROWS, look.table, strict=True))
    return {name: list(map(text.number, table[name])) for name in wanted}


def say(look):
    """Say a descent in words.

    Parameters
    ----------
    look : DescentLook

    Returns
    -------
    Words
    """
    loss, rate = text.number(look.loss), text.number(look.rate)
    said = verdict(look.rate, look.bounds, look.fixed.highest, look.scope)
    now, gradient = rows(look, ROWS[:2]).values()
    pairs = zip(look.fixed.names, now, strict=True)
    gradient = text.brackets(np.reshape(gradient, look.theta.shape))
    twin = (
        f"step {look.step_number}: {', '.join(map(' = '.join, pairs))}, loss = {loss},"
        f" gradient = {gradient}, learning rate = {rate} ({said})"
    )
    status = f"{whereabouts(look, f'η = {rate}: {said}')} {off_the_end(look)}".rstrip()
    return Words(twin, f"Step {look.step_number} · mean loss {loss}", status)


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


def whereabouts(look, rule):
    """Say in a sentence or two where a descent is, and where to go if it went astray.

    Parameters
    ----------
    look : DescentLook
    rule : str
        The learning rate with its verdict.
    """
    exact = look.fixed.exact
    if look.divergence:
        return f"{look.divergence.reason} {_way_out(look.divergence.limit, exact)}"
    if look.settled:
        return "The parameters no longer change: this is the bottom of the valley."
    if look.step_number >= look.fixed.most_steps:
        return f"{look.step_number} steps are enough for one run."
    if look.grew:
        rule = f"The mean loss grew. {rule}"
        rule += "" if exact else "; elsewhere the loss curves differently"
    return f"{rule}."


def _way_out(limit, exact):
    where = "at every θ" if exact else "near the first θ"
    end = f" and keep η below this limit, which holds {where}"
    return f"Press Reset{end if np.isfinite(limit) else ''}."


def off_the_end(look):
    """Say which parameters have gone beyond the end of their slider; nothing if none has."""
    beyond = ", ".join(itertools.compress(look.fixed.names, look.beyond))
    return f"(Off the end of the slider: {beyond}.)" if beyond else ""

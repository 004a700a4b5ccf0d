"""What is said of a descent: pure functions from numbers to sentences."""

import itertools
from typing import NamedTuple

import numpy as np

from helpers import descent, text
from helpers.panels.rate_words import expected

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
    first, then = expected(look)
    now, gradient = rows(look, ROWS[:2]).values()
    pairs = zip(look.fixed.names, now, strict=True)
    gradient = text.brackets(np.reshape(gradient, look.theta.shape))
    twin = (
        f"step {look.step_number}: {', '.join(map(' = '.join, pairs))}, loss = {loss},"
        f" gradient = {gradient}, learning rate = {rate} ({first}{then and f'; next step: {then}'})"
    )
    rule = f"η = {rate}: {first}" + (f". Next step: {then}" if then else "")
    status = f"{whereabouts(look, rule)} {off_the_end(look)}".rstrip()
    return Words(twin, f"Step {look.step_number} · mean loss {loss}", status)


def whereabouts(look, rule):
    """Say in a sentence or two where a descent is, and where to go if it went astray.

    Parameters
    ----------
    look : DescentLook
    rule : str
        The learning rate, and what is expected of it.
    """
    exact = look.forecast.exact
    if look.divergence:
        return f"{look.divergence.reason} {_way_out(look.divergence.limit)}"
    if look.settled:
        where = "this is the bottom of the valley" if exact else "the loss is flat here"
        return f"The parameters no longer change: {where}."
    if look.step_number >= look.fixed.most_steps:
        return f"{look.step_number} steps are enough for one run."
    grew = "The mean loss grew. " if look.grew else ""
    return f"{(not exact and seen(look)) or grew}{rule}."


def seen(look):
    """Say what went up and down by turns in the last steps; nothing if nothing did."""
    loss, theta = look.zigzagged
    if loss or theta.sum() > 2:
        what = "The loss" if loss else f"{theta.sum()} parameters"
    else:
        what = ", ".join(itertools.compress(look.fixed.names, theta))
    return f"{what} zigzagged in the last {descent.SEEN} steps. " if what else ""


def _way_out(limit):
    end = " and keep η below this limit, which holds at every θ" if np.isfinite(limit) else ""
    return f"Press Reset{end}."


def off_the_end(look):
    """Say which parameters have gone beyond the end of their slider; nothing if none has."""
    beyond = ", ".join(itertools.compress(look.fixed.names, look.beyond))
    return f"(Off the end of the slider: {beyond}.)" if beyond else ""

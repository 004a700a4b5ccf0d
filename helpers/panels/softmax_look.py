"""What there is to see of softmax regression on one feature, computed once a move."""

from dataclasses import dataclass

import numpy as np

from helpers.arrays import with_ones
from helpers.models import softmax
from helpers.panels.descent_look import DescentLook, descend

PLACES, ASKED = np.linspace(0, 5, 76), np.array([0.25, 4.5])
AT_PLACES, AT_ASKED = with_ones(PLACES), with_ones(ASKED)


@dataclass(frozen=True)
class Sample:
    """The one sample from which the next step learns: its numbers, and whether it is in turn."""

    in_turn: bool
    x: np.ndarray
    y: int
    z: np.ndarray
    y_hat: np.ndarray
    loss: float


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    descent : DescentLook
    curves, asked : ndarray, shape (76, k) and (2, k)
        The probability of each class at `PLACES` and at `ASKED`.
    answers : list of str
        The most probable class at each of `ASKED`.
    only : Sample or None
        What the next step learns from, if it is one sample.
    """

    descent: DescentLook
    curves: np.ndarray
    asked: np.ndarray
    answers: list
    only: Sample | None


def compute(reading):
    """Compute what there is to see.

    Parameters
    ----------
    reading : Reading

    Returns
    -------
    Look
    """
    descent = descend(reading, drawn)
    curves = softmax.softmax(AT_PLACES @ descent.theta)
    asked = softmax.softmax(AT_ASKED @ descent.theta)
    return Look(descent, curves, asked, answer(asked), _only(reading))


def _only(reading):
    if len(reading.chosen) != 1:
        return None
    (i,), (_, y_hat, loss, _) = reading.chosen, reading.here.samples
    x, y, z = reading.objective.x, reading.objective.y, reading.here.samples.z
    return Sample(reading.in_turn, x[i], y[i], z[i], y_hat[i], loss[i])


def answer(y_hat):
    """Return the most probable class of each row as a text; "?" where two classes share the lead.

    Parameters
    ----------
    y_hat : ndarray, shape (n, k)
    """
    second, first = np.sort(y_hat, axis=1)[:, -2:].T
    tied = first - second < 1e-12
    return ["?" if t else str(c) for t, c in zip(tied, y_hat.argmax(axis=1), strict=True)]


def drawn(last):
    """Return the numbers of the steps to draw, ever fewer on the way."""
    later = np.geomspace(1, max(last, 1), 18).round().astype(int)
    return np.unique(np.r_[: min(last, 12) + 1, later[later <= last]])

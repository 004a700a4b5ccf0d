"""What there is to see of a line that is fitted by hand, computed once a move from plain values."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from helpers.models import linear

REACHED = 1.01  # times the lowest mean loss: as near as the sliders come


class Fixed(NamedTuple):
    """What never moves, for n samples.

    Attributes
    ----------
    x : ndarray, shape (n, 2)
        The samples, with their leading 1.
    y : ndarray, shape (n,)
    ends : ndarray, shape (2,)
        The features between which lines are drawn.
    best : ndarray, shape (2,)
        b and w of the line with the lowest mean loss.
    lowest : float
        That mean loss.
    """

    x: np.ndarray
    y: np.ndarray
    ends: np.ndarray
    best: np.ndarray
    lowest: float


@dataclass(frozen=True)
class Look:
    """What there is to see, for n samples.

    Attributes
    ----------
    theta : ndarray, shape (2,)
        b and w.
    y_hat, error, loss : ndarray, shape (n,)
        What the line says, what this is too much, and the square of it.
    mean : float
        The mean loss.
    at_ends : ndarray, shape (2,)
        What the line says where it is drawn from and to.
    reached : bool
        Whether this line is as good as the best one, as near as the sliders come.
    shown : bool
        Whether the best line is to be shown.
    """

    theta: np.ndarray
    y_hat: np.ndarray
    error: np.ndarray
    loss: np.ndarray
    mean: float
    at_ends: np.ndarray
    reached: bool
    shown: bool


def fixed(dataset):
    """Return what never moves for a dataset of one feature, as Fixed."""
    x, y = dataset.x, dataset.y
    margin = 0.05 * np.ptp(x[:, 1])
    ends = np.array([x[:, 1].min() - margin, x[:, 1].max() + margin])
    best = np.linalg.lstsq(x, y, rcond=None)[0]
    return Fixed(x, y, ends, best, float(np.mean((x @ best - y) ** 2)))


def compute(b, w, asked, still):
    """Compute what there is to see.

    Parameters
    ----------
    b, w : float
    asked : bool
        Whether the student wants to see the best line.
    still : Fixed

    Returns
    -------
    Look
    """
    theta = np.array([b, w])
    samples = linear.evaluate(still.x, theta, still.y)
    mean = float(samples.loss.mean())
    reached = mean <= REACHED * still.lowest
    at_ends = b + w * still.ends
    shown = reached or asked
    return Look(theta, samples.y_hat, samples.error, samples.loss, mean, at_ends, reached, shown)

"""What there is to see of three classes in the plane, computed once a move from plain values."""

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np

from helpers import arrays
from helpers.data.features import grid
from helpers.figures import fitted
from helpers.models import softmax
from helpers.panels.descent_look import DescentLook, descend
from helpers.panels.plane_lines import END, lines_of, name_places

CELLS = 36, 27
AT_CELLS = arrays.with_ones(grid(*[END * (np.arange(1, 2 * n, 2) / n - 1) for n in CELLS]))
DRAWN = partial(fitted.spread, points=24)  # the steps to draw
LARGEST = 1e300  # three times as much is still a number


class Own(NamedTuple):
    """The sample that the student places.

    Attributes
    ----------
    on : bool
        Whether it takes part in the training.
    x : ndarray, shape (3,)
        With the constant 1.
    label : int
    """

    on: bool
    x: np.ndarray
    label: int


class Sample(NamedTuple):
    """The numbers of one sample.

    Attributes
    ----------
    x : ndarray, shape (3,)
    label, predicted : int
    z, y_hat, error : ndarray, shape (3,)
    loss : float
    """

    x: np.ndarray
    label: int
    predicted: int
    z: np.ndarray
    y_hat: np.ndarray
    error: np.ndarray
    loss: float


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    descent : DescentLook
    l2 : float
        λ.
    data_loss : float
        The mean loss of the samples, to which the rest of the loss is added.
    x, labels : ndarray, shape (n, 3) and (n,)
        The samples of the training, the student's last if it takes part.
    wrong : ndarray of bool, shape (n,)
        Which of them are predicted wrongly.
    probabilities : ndarray, shape (rows, columns, 3)
        At each cell of the picture.
    lines, borders : list of ndarray
        For each of `PAIRS` where the scores are equal, and where that divides two regions.
    places : list of (ndarray, str) or None
        For each of them where its name stands, with an arrow if the line is outside.
    sample : Sample
        The chosen one.
    number : int or None
        Its number from 0; None for the student's.
    own : Own
    """

    descent: DescentLook
    l2: float
    data_loss: float
    x: np.ndarray
    labels: np.ndarray
    wrong: np.ndarray
    probabilities: np.ndarray
    lines: list
    borders: list
    places: list
    sample: Sample
    number: int | None
    own: Own

    @property
    def shows_own(self):
        """Whether the student's sample is in the picture."""
        return self.own.on or self.number is None


def compute(reading, number, own):
    """Compute what there is to see.

    Parameters
    ----------
    reading : Reading
    number : int or None
        The chosen sample; None for the student's.
    own : Own

    Returns
    -------
    Look
    """
    descent, objective = descend(reading, DRAWN), reading.objective
    samples, theta = descent.samples, np.clip(descent.theta, -LARGEST, LARGEST)
    lines, borders = lines_of(theta)
    return Look(
        descent=descent,
        l2=objective.l2,
        data_loss=samples.loss.mean(),
        x=objective.x,
        labels=objective.y,
        wrong=samples.z.argmax(axis=1) != objective.y,
        probabilities=softmax.softmax(AT_CELLS @ theta).reshape(*CELLS[::-1], 3),
        lines=lines,
        borders=borders,
        places=name_places(theta, lines, objective.x[:, 1:]),
        sample=_sample(objective, descent, number, own),
        number=number,
        own=own,
    )


def _sample(objective, descent, number, own):
    if number is None and not own.on:
        x, label = own.x, own.label
        parts = softmax.evaluate(x[None], descent.theta, [label])
        place = 0
    else:
        place, parts = -1 if number is None else number, descent.samples
        x, label = objective.x[place], objective.y[place]
    z = parts.z[place]
    return Sample(
        x, label, z.argmax(), z, parts.y_hat[place], parts.error[place], parts.loss[place]
    )

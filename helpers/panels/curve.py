"""The sigmoid's curve over samples of one feature."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from markupsafe import Markup

from helpers import arrays, controls, figures, text
from helpers.live import LiveFigure
from helpers.models import logistic
from helpers.panels import html
from helpers.panels.base import Panel
from helpers.panels.html import Said

GRID = np.linspace(0, 5, 161)
AT_GRID = arrays.with_ones(GRID)
_LINE = Markup('<div style="flex:1 1 100%">{}</div>')


class Samples(NamedTuple):
    """What is drawn, and never moves.

    Attributes
    ----------
    hours : ndarray, shape (n,)
        The feature.
    labels : ndarray of int, shape (n,)
        The class, 0 or 1.
    names : pair of str
        The classes.
    asked : ndarray, shape (a,)
        The features to predict for.
    """

    hours: np.ndarray
    labels: np.ndarray
    names: tuple
    asked: np.ndarray


@dataclass(frozen=True)
class Look:
    """What there is to see, for n samples and a features that are asked for.

    Attributes
    ----------
    b, w, threshold : float
        As they were read.
    curve, y_hat, asked : ndarray, shape (161,), (n,), (a,)
        The probability along `GRID`, at the samples, at what is asked for.
    right : ndarray of bool, shape (n,)
        Which samples are predicted rightly.
    loss : float
        The mean cross-entropy of the samples.
    border : float or None
        The feature at which the probability is the threshold, if there is one.
    """

    b: float
    w: float
    threshold: float
    curve: np.ndarray
    y_hat: np.ndarray
    asked: np.ndarray
    right: np.ndarray
    loss: float
    border: float | None


def compute(b, w, threshold, samples):
    """Compute what there is to see.

    Parameters
    ----------
    b, w, threshold : float
    samples : Samples

    Returns
    -------
    Look
    """
    theta = np.array([b, w])
    places = AT_GRID, arrays.with_ones(samples.hours), arrays.with_ones(samples.asked)
    scores = [x @ theta for x in places]
    curve, y_hat, asked = map(logistic.sigmoid, scores)
    loss = logistic.cross_entropy(scores[1], samples.labels).mean()
    border = (np.log(threshold / (1 - threshold)) - b) / w if w else None
    right = (y_hat >= threshold) == samples.labels
    return Look(b, w, threshold, curve, y_hat, asked, right, loss, border)


class Picture:
    """The samples at 0 and 1, the curve, the threshold.

    Parameters
    ----------
    samples : Samples
    """

    def __init__(self, samples):
        self.figure, axes = figures.new_figure(height=3.2)
        figures.label(axes, "The probability of a pass, over the hours", "hours", "ŷ")
        hours, labels, names, asked = samples
        self._curve = figures.ProbabilityCurve(axes, hours, labels, names, asked, GRID)

    def show(self, look):
        """Set what moves."""
        at = look.threshold, look.border
        self._curve.set(look.curve, look.y_hat, look.asked, *at, look.right)


def words(look, samples):
    """Return what is said of the picture."""
    hours, _, names, asked = samples
    score = f"{look.right.sum()} of {len(hours)} right, mean loss {look.loss:.4f}"
    said = [
        f"{x:g} h: {p:.4f}, {names[int(p >= look.threshold)]}"
        for x, p in zip(asked, look.asked, strict=True)
    ]
    twin = (
        f"b = {look.b:.1f}, w = {look.w:.1f}, threshold = {look.threshold:.2f}:"
        f" y_hat = {text.array(look.y_hat.round(4))}, {score}; {'; '.join(said)}"
    )
    below = html.beside(_LINE.format(_said(look)), _table(look, samples))
    return Said(twin, f"{score[0].upper()}{score[1:]}", below)


def _table(look, samples):
    """Make the table with a column for each sample, then for each that is asked for."""
    both = np.r_[look.y_hat, look.asked]
    truth = [*samples.labels, *[None] * len(look.asked)]
    says = [int(p >= look.threshold) for p in both]
    marks = [
        "" if y is None else " ✓" if s == y else " ✗" for s, y in zip(says, truth, strict=True)
    ]
    rows = {
        "passed": ["?" if y is None else str(y) for y in truth],
        "ŷ": [f"{p:.3f}" for p in both],
        "predicted": [f"{s}{mark}" for s, mark in zip(says, marks, strict=True)],
    }
    return html.table([f"{x:g} h" for x in (*samples.hours, *samples.asked)], rows)


def _said(look):
    if look.border is None:
        return "With w = 0 the hours do not matter: every student gets the same prediction."
    if look.border < 0:
        answer = "pass" if look.w > 0 else "fail"
        return f"For every number of hours from 0 up the model predicts a {answer}."
    side = "more" if look.w > 0 else "fewer"
    crosses = f"The curve crosses the threshold {look.threshold:.2f} at {look.border:.2f} hours."
    return f"{crosses} For {side} hours the model predicts a pass."


class CurvePanel(Panel):
    """Bend the sigmoid over samples of one feature with b and w, and choose the threshold.

    Parameters
    ----------
    hours, labels : array_like, shape (n,)
        The feature, and the class 0 or 1.
    asked : sequence of float
        Features to predict for.
    b, w, threshold : float
        The start.
    names : pair of str
        The classes.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(
        self,
        hours,
        labels,
        asked=(0.25, 4.5),
        b=-1.0,
        w=0.6,
        threshold=0.5,
        names=("fail", "pass"),
        *,
        scenes=None,
    ):
        hours = arrays.finite(hours, "hours")
        labels = arrays.class_labels(labels, len(hours), 2)
        self.samples = Samples(hours, labels, names, arrays.finite(asked, "asked"))
        self.sliders = [
            controls.theta_slider("b, the bias", b, -10.0, 5.0, 0.1, ".1f"),
            controls.theta_slider("w, per hour", w, -4.0, 6.0, 0.1, ".1f"),
            controls.threshold_slider(threshold),
        ]
        self.picture = Picture(self.samples)
        settings = dict(zip(("b", "w", "threshold"), self.sliders, strict=True))
        rows = [
            controls.group("parameters", *self.sliders[:2]),
            controls.group("decision", self.sliders[2]),
        ]
        live = LiveFigure(self.picture.figure)
        super().__init__(rows, live, settings, scenes)

    def draw(self):
        numbers = [slider.number for slider in self.sliders]
        self.look = compute(*numbers, self.samples)
        self.picture.show(self.look)
        return words(self.look, self.samples)

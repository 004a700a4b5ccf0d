"""Logistic regression on two features: the dividing line beside the path of the loss."""

from dataclasses import dataclass
from functools import partial

import numpy as np

from helpers import arrays, controls, figures
from helpers.figures import fitted
from helpers.live import LiveFigure
from helpers.models import boundary, logistic
from helpers.panels import descent_words, html
from helpers.panels.base import Panel
from helpers.panels.descent import Descent
from helpers.panels.descent_look import DescentLook, descend
from helpers.panels.html import Said

LIMITS = (X0, X1), (Y0, Y1) = ((0.4, 3.6), (-0.2, 5.0))
CORNERS = np.array([[X0, Y0], [X1, Y0], [X1, Y1], [X0, Y1]])
AT_CORNERS = arrays.with_ones(CORNERS)
DRAWN = partial(fitted.spread, points=90)  # the steps to draw
NAMES = ["b", "w₁", "w₂"]


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    descent : DescentLook
    threshold : float
        The probability from which on class 1 is predicted.
    right : ndarray of bool, shape (n,)
        Which samples are predicted rightly.
    asked : ndarray, shape (a,)
        The probability of class 1 at the points to predict.
    side, cut : ndarray
        Where class 1 is predicted, and the line that divides it from the rest.
    beyond : ndarray or None
        The corner nearest to that line, if it is outside.
    """

    descent: DescentLook
    threshold: float
    right: np.ndarray
    asked: np.ndarray
    side: np.ndarray
    cut: np.ndarray
    beyond: np.ndarray | None


def compute(reading, threshold, asked):
    """Compute what there is to see.

    Parameters
    ----------
    reading : Reading
    threshold : float
    asked : ndarray, shape (a, 3)
        The points to predict, with a constant 1.

    Returns
    -------
    Look
    """
    descent = descend(reading, DRAWN)
    theta, y_hat = descent.theta, descent.samples.y_hat
    shifted = AT_CORNERS @ theta - np.log(threshold / (1 - threshold))
    right = (y_hat >= threshold) == reading.objective.y
    side, cut = boundary.positive_side(CORNERS, shifted)
    outside = not len(cut) and theta[1:].any()
    beyond = CORNERS[np.abs(shifted).argmin()] if outside else None
    return Look(descent, threshold, right, logistic.sigmoid(asked @ theta), side, cut, beyond)


class Picture:
    """The plane of the samples with the dividing line, and the path of the loss.

    Parameters
    ----------
    dataset : Dataset
    asked : ndarray, shape (a, 2)
        The points to predict.
    """

    def __init__(self, dataset, asked):
        self.figure, (left, right) = figures.new_figure(2, height=3.0, width_ratios=(1.1, 1))
        figures.label(left, "Shaded: predicted to pass", *dataset.feature_names)
        samples = dataset.features, dataset.y, dataset.classes
        figures.plane(left, *samples, asked, LIMITS)
        left.set_xticks([1, 2, 3])
        self._division = figures.Division(left, dataset.features)
        self._path = figures.LossPath(right, low=1e-2, high=10)

    def show(self, look):
        """Set what moves."""
        rule = f"pass where\nŷ ≥ {look.threshold:.2f}"
        self._division.set(look.side, look.cut, look.beyond, look.right, rule)
        self._path.set(*look.descent.losses)


def answers(look, points, classes):
    """Say how many samples are right, and what is predicted for the points asked for."""
    said = [
        f"day {day:g}, {hours:g} h: {p:.4f}, {classes[int(p >= look.threshold)]}"
        for (day, hours), p in zip(points, look.asked, strict=True)
    ]
    score = f"{look.right.sum()} of {len(look.right)} are right"
    return f"At the threshold {look.threshold:.2f}, {score}; {'; '.join(said)}."


def words(look, points, classes):
    """Return what is said of the picture."""
    said, answered = descent_words.say(look.descent), answers(look, points, classes)
    headline = f"{said.head} · {look.right.sum()} of {len(look.right)} right"
    return Said(f"{said.twin}. {answered}", headline, html.status(f"{answered} {said.status}"))


def numbers(look):
    """Return the table of the step."""
    rows = dict(zip(descent_words.ROWS, look.descent.table, strict=True))
    return html.beside(html.table(NAMES, rows))


class LogisticPanel(Panel):
    """Move b, w₁, w₂, η and the threshold; watch the dividing line and the loss.

    Parameters
    ----------
    dataset : Dataset
        Two features and two classes.
    asked : array_like, shape (a, 2)
        The points to predict.
    theta : sequence of float, shape (3,)
    learning_rate, threshold : float
        The start.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(
        self,
        dataset,
        asked=((2, 0.25), (1, 4.5)),
        theta=(0.1, 0.2, 0.1),
        learning_rate=0.1,
        threshold=0.5,
        *,
        scenes=None,
    ):
        self._points, self._classes = arrays.finite(asked, "asked"), dataset.classes
        self._asked = arrays.with_ones(self._points)
        self.picture = Picture(dataset, self._points)
        first, second = dataset.feature_names
        labels = "b, the bias", f"w₁, per {first}", f"w₂, per {second.removesuffix('s')}"
        ranges = (-20.0, 5.0), (-5.0, 10.0), (-5.0, 10.0)
        sliders = [
            controls.theta_slider(label, value, *ends, 0.05)
            for label, value, ends in zip(labels, theta, ranges, strict=True)
        ]
        rate_slider = controls.learning_rate_slider(learning_rate, high=10.0)
        self.descent = Descent(logistic, dataset, theta, NAMES, sliders, rate_slider, self)
        self.threshold_slider = controls.threshold_slider(threshold)
        settings = {**self.descent.rule, "threshold": self.threshold_slider}
        rows = [*self.descent.rows(), controls.group("decision", self.threshold_slider)]
        live = LiveFigure(self.picture.figure)
        super().__init__(rows, live, settings, scenes, self.descent.stepping)

    def draw(self):
        self.look = compute(self.descent.read(), self.threshold_slider.number, self._asked)
        self.descent.show(self.look.descent)
        self.picture.show(self.look)
        return words(self.look, self._points, self._classes)

    def numbers(self):
        return numbers(self.look)

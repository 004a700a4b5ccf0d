"""The sigmoid: its slope at a score, and its curve over samples of one feature."""

import numpy as np

from helpers import arrays, controls, figures, text
from helpers.figures.style import label
from helpers.models import logistic
from helpers.panels import html
from helpers.panels.base import Panel


def threshold_slider(value=0.5):
    """Make the slider for the probability from which on class 1 is predicted."""
    return controls.theta_slider("threshold", value, 0.05, 0.95, 0.05)


class SlopePanel(Panel):
    """Move z along the sigmoid; watch its tangent and its slope.

    Parameters
    ----------
    z : float
        The first score.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, z=0.0, *, scenes=None):
        self.slider = controls.theta_slider("z, the score", z, -8.0, 8.0, 0.1, ".1f")
        self.slider.observe(self.refresh, names="index")
        grid = np.linspace(-8, 8, 201)
        figure, (left, right) = figures.new_figure(2, height=2.7)
        values, slopes = logistic.sigmoid(grid), logistic.sigmoid_derivative(grid)
        self._tangent = figures.Tangent(left, right, grid, values, slopes)
        super().__init__([self.slider], figure, {"z": self.slider}, scenes)

    def draw(self):
        z = self.slider.number
        value, slope = float(logistic.sigmoid(z)), float(logistic.sigmoid_derivative(z))
        ends = np.array([z - 2, z + 2])
        self._tangent.set(z, value, slope, ends, value + slope * (ends - z))
        twin = (
            f"z = {z:.1f}: sigma(z) = {value:.4f}, 1 - sigma(z) = {1 - value:.4f},"
            f" slope = {slope:.4f}"
        )
        numbers = {"z": f"{z:.1f}", "σ(z)": value, "1 − σ(z)": 1 - value, "slope": slope}
        return twin, html.beside(html.table(numbers, {"now": numbers.values()}))


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

    GRID = np.linspace(0, 5, 161)

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
        self._hours = arrays.finite(hours, "hours")
        self._labels = arrays.class_labels(labels, len(self._hours), 2)
        self._asked, self._names = arrays.finite(asked, "asked"), names
        self.sliders = [
            controls.theta_slider("b, the bias", b, -10.0, 5.0, 0.1, ".1f"),
            controls.theta_slider("w, per hour", w, -4.0, 6.0, 0.1, ".1f"),
            threshold_slider(threshold),
        ]
        for slider in self.sliders:
            slider.observe(self.refresh, names="index")
        figure, axes = figures.new_figure(height=3.2)
        label(axes, "The probability of a pass, over the hours", "hours", "ŷ")
        self._curve = figures.ProbabilityCurve(
            axes, self._hours, self._labels, names, self._asked, self.GRID
        )
        settings = dict(zip(("b", "w", "threshold"), self.sliders, strict=True))
        super().__init__([controls.row(*self.sliders)], figure, settings, scenes)

    def draw(self):
        b, w, threshold = (slider.number for slider in self.sliders)
        curve, y_hat, at_asked = (
            logistic.output(arrays.with_ones(values), [b, w])
            for values in (self.GRID, self._hours, self._asked)
        )
        right = (y_hat >= threshold) == self._labels
        border = _border(b, w, threshold)
        self._curve.set(curve, y_hat, at_asked, threshold, border, right)
        score = f"{right.sum()} of {len(right)} right"
        words = [
            f"{x:g} h: {p:.4f}, {self._names[int(p >= threshold)]}"
            for x, p in zip(self._asked, at_asked, strict=True)
        ]
        twin = (
            f"b = {b:.1f}, w = {w:.1f}, threshold = {threshold:.2f}:"
            f" y_hat = {text.array(y_hat.round(4))}, {score}; {'; '.join(words)}"
        )
        return twin, html.beside(
            self._table(y_hat, at_asked, threshold),
            f"<div><b>{score}.</b> {_in_words(border, w, threshold)}</div>",
        )

    def _table(self, y_hat, at_asked, threshold):
        """Make the table with a column for each sample, then for each that is asked for."""
        both = np.r_[y_hat, at_asked]
        truth = [*self._labels, *[None] * len(at_asked)]
        says = [int(p >= threshold) for p in both]
        marks = [
            "" if y is None else " ✓" if s == y else " ✗" for s, y in zip(says, truth, strict=True)
        ]
        rows = {
            "passed": ["?" if y is None else str(y) for y in truth],
            "ŷ": [f"{p:.3f}" for p in both],
            "predicted": [f"{s}{mark}" for s, mark in zip(says, marks, strict=True)],
        }
        return html.table([f"{x:g} h" for x in (*self._hours, *self._asked)], rows)


def _border(b, w, threshold):
    """Return the feature at which the probability is the threshold, or None where there is none."""
    return (np.log(threshold / (1 - threshold)) - b) / w if w else None


def _in_words(border, w, threshold):
    if border is None:
        return "With w = 0 the hours do not matter: one prediction for all."
    side = "from" if w > 0 else "up to"
    return f"The curve reaches {threshold:.2f} at {border:.2f} h; a pass is predicted {side} there."

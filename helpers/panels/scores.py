"""Scores become probabilities: e^z beside softmax, and the formula that overflows."""

import numpy as np

from helpers import arrays, controls, figures, text
from helpers.models import softmax
from helpers.panels import html
from helpers.panels.base import Panel

LARGEST_SCORE = 3.0
ADDED = (-1000, -100, -10, -1, 0, 1, 10, 100, 700, 710, 1000)


def exponentials(z):
    """Return e^z as a computer has it: infinity where it is too large, 0 where too small."""
    with np.errstate(over="ignore", under="ignore"):
        return np.exp(z)


def naive_softmax(z):
    """Return e^z divided by its sum, without care: nan where it overflows."""
    e = exponentials(z)
    with np.errstate(over="ignore", invalid="ignore"):
        return e / e.sum()


class ScoresPanel(Panel):
    """Move the scores, add the same number to all of them; watch e^z and the probabilities.

    Parameters
    ----------
    z : array_like, shape (k,)
        The first scores, two to four, each between -3 and 3.
    added : float
        What is added to every score at first.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, z, added=0, *, scenes=None):
        z = arrays.finite(z, "z")
        if z.ndim != 1 or not 2 <= len(z) <= 4:
            raise ValueError(f"z must hold two to four scores; its shape is {z.shape}")
        self.classes = [f"class {i}" for i in range(len(z))]
        self.sliders = [
            controls.theta_slider(f"z{i}, score of {name}", v, -LARGEST_SCORE, LARGEST_SCORE, 0.1)
            for i, (name, v) in enumerate(zip(self.classes, z, strict=True))
        ]
        self.added = controls.NumberSlider("c, added to all", ADDED, added, "g")
        figure, (left, right) = figures.new_figure(2, height=3.1)
        figures.label(left, "e to the power of each score z + c", y="e^(z + c)")
        figures.label(right, "Probabilities", y="probability")
        self._left = figures.Bars(left, self.classes, top=np.exp(LARGEST_SCORE))
        self._right = figures.Bars(right, self.classes, top=1.0)
        self._sum = right.text(
            1, 1.02, "", ha="right", fontsize=11, transform=right.transAxes, animated=True
        )
        for slider in (*self.sliders, self.added):
            slider.observe(self.refresh, names="index")
        settings = {f"z{i}": slider for i, slider in enumerate(self.sliders)} | {"c": self.added}
        super().__init__([controls.row(*self.sliders, self.added)], figure, settings, scenes)

    @property
    def scores(self):
        """The scores, before the same number is added to them."""
        return np.array([slider.number for slider in self.sliders])

    def draw(self):
        z, added = self.scores, self.added.number
        e, naive, stable = exponentials(z + added), naive_softmax(z + added), softmax.softmax(z)
        self._left.set(e, [_above_left(value) for value in e])
        self._right.set(stable, [text.number(p, 3) for p in stable])
        self._sum.set_text(f"sum = {text.number(stable.sum())}")
        return _twin(z, added, naive, stable), self._below(z + added, e, naive, stable)

    def _below(self, z, e, naive, stable):
        rows = {
            "z + c": [*z, ""],
            "e^(z + c)": [text.number(value, 3) for value in (*e, _sum(e))],
            "naive formula": [*naive, _sum(naive)],
            "stable formula": [*stable, stable.sum()],
        }
        return html.beside(
            html.table([*self.classes, "sum"], rows), html.sentence(*_words(e, naive))
        )


def _sum(values):
    with np.errstate(over="ignore", invalid="ignore"):
        return values.sum()


def _above_left(value):
    """Write e^z above its bar, with an arrow where the bar is cut."""
    arrow = "↑ " if value > np.exp(LARGEST_SCORE) * (1 + 1e-9) else ""
    return arrow + text.number(value, 2)


def _words(e, naive):
    if np.isfinite(naive).all():
        return "Both formulas agree.", "The probabilities sum to 1; what is added to all cancels."
    if np.isfinite(_sum(e)):
        return (
            "The naive formula gives nan.",
            "Every e^(z + c) is too small and kept as 0, and 0 / 0 is not a number. The stable"
            " formula takes off the largest score first: no harm done.",
        )
    return (
        "The naive formula gives nan.",
        "The largest number a computer can hold is about 1.8e308. Beyond it stands inf, and"
        " inf / inf is not a number. The stable formula takes off the largest score first.",
    )


def _twin(z, added, naive, stable):
    values = f"gives {text.array(naive)}" if np.isfinite(naive).all() else "fails (not a number)"
    return (
        f"z = {text.array(z)}, added to all: {text.number(added, 0)};"
        f" probabilities {text.array(stable)}, sum {text.number(stable.sum())};"
        f" the naive formula {values}"
    )

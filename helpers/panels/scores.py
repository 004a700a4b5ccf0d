"""Scores become probabilities: e^z beside softmax, and the formula that overflows."""

from dataclasses import dataclass

import numpy as np

from helpers import arrays, controls, figures, text
from helpers.live import LiveFigure
from helpers.models import softmax
from helpers.panels import html
from helpers.panels.base import Panel

LARGEST_SCORE = 3.0
ADDED = (-1000, -100, -10, -1, 0, 1, 10, 100, 700, 710, 1000)


@dataclass(frozen=True)
class Look:
    """What there is to see, for k scores.

    Attributes
    ----------
    z : ndarray, shape (k,)
    added : float
        The number that is added to each.
    e : ndarray, shape (k + 1,)
        e^(z + added), and the sum.
    naive, stable : ndarray, shape (k + 1,)
        The probabilities by each formula, and their sum.
    """

    z: np.ndarray
    added: float
    e: np.ndarray
    naive: np.ndarray
    stable: np.ndarray


def compute(z, added):
    """Compute what there is to see.

    Parameters
    ----------
    z : ndarray, shape (k,)
    added : float

    Returns
    -------
    Look
    """
    e = exponentials(z + added)
    with np.errstate(over="ignore", invalid="ignore"):
        sums = [np.r_[p, p.sum()] for p in (e, divided(e), softmax.softmax(z))]
    return Look(z, added, *sums)


def exponentials(z):
    """Return e^z as a computer has it: infinity where it is too large, 0 where too small."""
    with np.errstate(over="ignore", under="ignore"):
        return np.exp(z)


def divided(e):
    """Return each entry divided by their sum, without care: nan where it overflows."""
    with np.errstate(over="ignore", invalid="ignore"):
        return e / e.sum()


class Picture:
    """A bar for each e^(z + c), and one for each probability.

    Parameters
    ----------
    classes : list of str
    """

    def __init__(self, classes):
        self.figure, (left, right) = figures.new_figure(2, height=3.1)
        figures.label(left, "e to the power of each score z + c", y="e^(z + c)")
        figures.label(right, "Probabilities", y="probability")
        self._left = figures.Bars(left, classes, top=np.exp(LARGEST_SCORE))
        self._right = figures.Bars(right, classes, top=1.0)
        self._sum = right.text(
            1, 1.02, "", ha="right", fontsize=11, transform=right.transAxes, animated=True
        )

    def show(self, look):
        """Set what moves."""
        e, (*stable, total) = look.e[:-1], look.stable
        self._left.set(e, [_above_left(value) for value in e])
        self._right.set(stable, [text.number(p, 3) for p in stable])
        self._sum.set_text(f"sum = {text.number(total)}")


def _above_left(value):
    """Write e^z above its bar, with an arrow where the bar is cut."""
    arrow = "↑ " if value > np.exp(LARGEST_SCORE) * (1 + 1e-9) else ""
    return arrow + text.number(value, 2)


def words(look, classes):
    """Return the twin and what stands under the picture."""
    rows = {
        "z + c": [*(look.z + look.added), ""],
        "e^(z + c)": [text.number(value, 3) for value in look.e],
        "naive formula": look.naive,
        "stable formula": look.stable,
    }
    table = html.table([*classes, "sum"], rows)
    return _twin(look), html.beside(table, html.sentence(*_said(look)))


def _said(look):
    if np.isfinite(look.naive[:-1]).all():
        return "Both formulas agree.", "The probabilities sum to 1; what is added to all cancels."
    if np.isfinite(look.e[-1]):
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


def _twin(look):
    (*naive, _), (*stable, total) = look.naive, look.stable
    values = f"gives {text.array(naive)}" if np.isfinite(naive).all() else "fails (not a number)"
    return (
        f"z = {text.array(look.z)}, added to all: {text.number(look.added, 0)};"
        f" probabilities {text.array(stable)}, sum {text.number(total)};"
        f" the naive formula {values}"
    )


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
        self.picture = Picture(self.classes)
        settings = {f"z{i}": slider for i, slider in enumerate(self.sliders)} | {"c": self.added}
        row, live = controls.row(*self.sliders, self.added), LiveFigure(self.picture.figure, "")
        super().__init__([row], live, settings, scenes)

    def draw(self):
        z = np.array([slider.number for slider in self.sliders])
        self.look = compute(z, self.added.number)
        self.picture.show(self.look)
        return words(self.look, self.classes)

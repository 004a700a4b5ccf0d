"""From the sigmoid to softmax: for two classes they are one."""

from dataclasses import dataclass

import numpy as np

from helpers import controls, figures, text
from helpers.live import LiveFigure
from helpers.models import logistic, softmax
from helpers.panels import html
from helpers.panels.base import Panel
from helpers.panels.html import Said

SCORES = np.linspace(-8, 8, 161)
SIGMOID = logistic.sigmoid(SCORES)


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    z1, z0 : float
        The scores of class 1 and of class 0.
    curve : ndarray, shape (161,)
        The probability of class 1 for each z1 of `SCORES`.
    both : ndarray, shape (2,)
        softmax([z0, z1]).
    sigma, moved : float
        σ(z1) and σ(z1 − z0).
    difference : float
        The probability of class 1 minus σ(z1).
    """

    z1: float
    z0: float
    curve: np.ndarray
    both: np.ndarray
    sigma: float
    moved: float
    difference: float


def compute(z1, z0):
    """Compute what there is to see.

    Parameters
    ----------
    z1, z0 : float
        The scores.

    Returns
    -------
    Look
    """
    sigma, moved = logistic.sigmoid([z1, z1 - z0]).tolist()
    both = softmax.softmax([z0, z1])
    # Twelve digits: beyond them the last bit may differ from machine to machine.
    difference = round(float(both[1]) - sigma, 12)
    return Look(z1, z0, probability_of_class_1(SCORES, z0), both, sigma, moved, difference)


def probability_of_class_1(z1, z0):
    """Return softmax([z0, z1]) of class 1 for each score z1, in the shape of `z1`."""
    z1 = np.asarray(z1, dtype=float)
    return softmax.softmax(np.stack([np.full_like(z1, z0), z1], axis=-1))[..., 1]


class Picture:
    """Two curves, and their difference."""

    def __init__(self):
        self.figure, (left, right) = figures.new_figure(2, height=3.1)
        figures.label(left, "Two curves", "z₁, the score of class 1", "probability of class 1")
        left.plot(SCORES, SIGMOID, color=figures.PALE, lw=6, label="σ(z₁)")
        self._curve = figures.line(left, [], [], style="--", animated=True)
        left.plot([], [], "--", color=figures.INK, lw=2, label="softmax([z₀, z₁]), class 1")
        left.set(xlim=SCORES[[0, -1]], ylim=(-0.05, 1.32), yticks=np.linspace(0, 1, 6))
        left.legend(loc="upper center", ncols=2, borderaxespad=0, frameon=False, fontsize=9.5)
        figures.label(right, "Their difference", "z₁, the score of class 1", "softmax − σ")
        right.set(xlim=SCORES[[0, -1]], ylim=(-1.05, 1.05))
        self._difference = figures.line(right, [], [], animated=True)
        self._dots = [
            axes.plot([], [], "o", ms=9, color="black", mec="white", animated=True, zorder=5)[0]
            for axes in (left, right)
        ]

    def show(self, look):
        """Set what moves."""
        self._curve.set_data(SCORES, look.curve)
        self._difference.set_data(SCORES, look.curve - SIGMOID)
        for dot, height in zip(self._dots, (look.both[1], look.difference), strict=True):
            dot.set_data([look.z1], [height])


def words(look):
    """Return what is said of the picture."""
    sigma, difference, moved = map(text.number, (look.sigma, look.difference, look.moved))
    twin = (
        f"z1 = {text.number(look.z1)}, z0 = {text.number(look.z0)}: sigmoid(z1) = {sigma},"
        f" softmax([z0, z1]) = {text.array(look.both)}, difference = {difference},"
        f" sigmoid(z1 - z0) = {moved}"
    )
    numbers = {"now": [look.sigma, look.both[1], look.difference, look.moved]}
    heads = ["σ(z₁)", "softmax([z₀, z₁]), class 1", "difference", "σ(z₁ − z₀)"]
    headline, why = _said(look.z0)
    return Said(twin, headline, html.beside(html.status(why), html.table(heads, numbers)))


def _said(z0):
    if z0 == 0:
        return "No difference", "With z₀ = 0, softmax and the sigmoid agree at every z₁."
    return (
        "The two curves differ",
        "The score of class 0 is not 0. Only the difference of the scores counts: softmax gives"
        " class 1 the probability σ(z₁ − z₀).",
    )


class BridgePanel(Panel):
    """Move the scores of two classes; watch softmax leave the sigmoid as z0 leaves 0.

    Parameters
    ----------
    z1, z0 : float
        The first scores of class 1 and of class 0.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, z1=1.0, z0=0.0, *, scenes=None):
        self.z1 = controls.theta_slider("z₁, score of class 1", z1, SCORES[0], SCORES[-1], 0.1)
        self.z0 = controls.theta_slider("z₀, score of class 0", z0, -6, 6, 0.1)
        for k, slider in enumerate((self.z0, self.z1)):
            slider.style.handle_color = figures.CLASS_COLORS[k]
        self.picture = Picture()
        row, settings = controls.group("scores", self.z1, self.z0), {"z1": self.z1, "z0": self.z0}
        super().__init__([row], LiveFigure(self.picture.figure), settings, scenes)

    def draw(self):
        self.look = compute(self.z1.number, self.z0.number)
        self.picture.show(self.look)
        return words(self.look)

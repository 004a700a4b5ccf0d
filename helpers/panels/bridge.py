"""From the sigmoid to softmax: for two classes they are one."""

from dataclasses import dataclass

import numpy as np

from helpers import controls, figures, text
from helpers.live import LiveFigure
from helpers.models import logistic, softmax
from helpers.panels import html
from helpers.panels.base import Panel

SCORES = np.linspace(-8, 8, 161)
SIGMOID = logistic.sigmoid(SCORES)


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    z, c : float
        The score, and that of the other class.
    curve : ndarray, shape (161,)
        The first entry of softmax([z, c]) for each of `SCORES`.
    both : ndarray, shape (2,)
        softmax([z, c]) at z.
    sigma, moved : float
        σ(z) and σ(z − c).
    difference : float
        softmax([z, c]), its first entry, less σ(z).
    """

    z: float
    c: float
    curve: np.ndarray
    both: np.ndarray
    sigma: float
    moved: float
    difference: float


def compute(z, c):
    """Compute what there is to see.

    Parameters
    ----------
    z, c : float
        The scores.

    Returns
    -------
    Look
    """
    sigma, moved = logistic.sigmoid([z, z - c]).tolist()
    both = softmax.softmax([z, c])
    # Twelve digits: beyond them the last bit may differ from machine to machine.
    difference = round(float(both[0]) - sigma, 12)
    return Look(z, c, first_probability(SCORES, c), both, sigma, moved, difference)


def first_probability(z, other):
    """Return the first entry of softmax([z, other]) for each score z, in the shape of `z`."""
    z = np.asarray(z, dtype=float)
    return softmax.softmax(np.stack([z, np.full_like(z, other)], axis=-1))[..., 0]


class Picture:
    """Two curves, and their difference."""

    def __init__(self):
        self.figure, (left, right) = figures.new_figure(2, height=3.1)
        figures.label(left, "Two curves", "z", "probability")
        left.plot(SCORES, SIGMOID, color=figures.SKY, lw=6, label="σ(z)")
        self._curve = figures.line(left, [], [], style="--", animated=True)
        left.plot([], [], "--", color=figures.RED, lw=2, label="softmax([z, c]), first entry")
        left.set(xlim=SCORES[[0, -1]], ylim=(-0.05, 1.32), yticks=np.linspace(0, 1, 6))
        left.legend(loc="upper center", ncols=2, borderaxespad=0, frameon=False, fontsize=9.5)
        figures.label(right, "Their difference", "z", "softmax − σ")
        right.set(xlim=SCORES[[0, -1]], ylim=(-1.05, 1.05))
        self._difference = figures.line(right, [], [], color=figures.PURPLE, animated=True)
        self._dots = [
            axes.plot([], [], "o", ms=9, color="black", mec="white", animated=True, zorder=5)[0]
            for axes in (left, right)
        ]

    def show(self, look):
        """Set what moves."""
        self._curve.set_data(SCORES, look.curve)
        self._difference.set_data(SCORES, look.curve - SIGMOID)
        for dot, height in zip(self._dots, (look.both[0], look.difference), strict=True):
            dot.set_data([look.z], [height])


def words(look):
    """Return the twin and what stands under the picture."""
    sigma, difference, moved = map(text.number, (look.sigma, look.difference, look.moved))
    twin = (
        f"z = {text.number(look.z)}, c = {text.number(look.c)}: sigmoid(z) = {sigma},"
        f" softmax([z, c]) = {text.array(look.both)}, difference = {difference},"
        f" sigmoid(z - c) = {moved}"
    )
    numbers = {"at this z": [sigma, look.both[0], difference, moved]}
    heads = ["σ(z)", "softmax([z, c]), first", "difference", "σ(z − c)"]
    return twin, html.beside(html.table(heads, numbers), html.sentence(*_said(look.c)))


def _said(c):
    if c == 0:
        return "No difference.", "With the other score at 0, softmax is the sigmoid, at every z."
    return (
        "They differ,",
        "because the other class has a score of its own. Only the difference of the two scores"
        " counts: softmax([z, c]) has the first entry σ(z − c).",
    )


class BridgePanel(Panel):
    """Move the score z and the other class's score c; watch softmax([z, c]) leave the sigmoid.

    Parameters
    ----------
    z, c : float
        The first scores.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, z=1.0, c=0.0, *, scenes=None):
        self.z = controls.theta_slider("z, the score", z, SCORES[0], SCORES[-1], 0.1)
        self.c = controls.theta_slider("c, the other score", c, -6, 6, 0.1)
        self.picture = Picture()
        row, settings = controls.row(self.z, self.c), {"z": self.z, "c": self.c}
        super().__init__([row], LiveFigure(self.picture.figure, ""), settings, scenes)

    def draw(self):
        self.look = compute(self.z.number, self.c.number)
        self.picture.show(self.look)
        return words(self.look)

"""The slope of the sigmoid at a score."""

from dataclasses import dataclass

import numpy as np

from helpers import controls, figures, text
from helpers.live import LiveFigure
from helpers.models import logistic
from helpers.panels import html
from helpers.panels.base import Panel
from helpers.panels.html import Said

GRID = np.linspace(-8, 8, 201)


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    z, value, slope : float
        The score, σ(z), and the slope there.
    ends, heights : ndarray, shape (2,)
        Where the tangent begins and ends.
    """

    z: float
    value: float
    slope: float
    ends: np.ndarray
    heights: np.ndarray


def compute(z):
    """Compute what there is to see at a score `z`; return a Look."""
    value, rest = logistic.sigmoid([z, -z]).tolist()
    slope = value * rest
    ends = np.array([z - 2, z + 2])
    return Look(z, value, slope, ends, value + slope * (ends - z))


class Picture:
    """The sigmoid with its tangent, beside its slope."""

    def __init__(self):
        self.figure, (left, right) = figures.new_figure(2, height=2.7)
        values, slopes = logistic.sigmoid(GRID), logistic.sigmoid_derivative(GRID)
        self._tangent = figures.Tangent(left, right, GRID, values, slopes)

    def show(self, look):
        """Set what moves."""
        self._tangent.set(look.z, look.value, look.slope, look.ends, look.heights)


def words(look):
    """Return what is said of the picture."""
    z, value, slope = look.z, look.value, look.slope
    twin = (
        f"z = {z:.1f}: sigma(z) = {value:.4f}, 1 - sigma(z) = {1 - value:.4f}, slope = {slope:.4f}"
    )
    numbers = {"z": f"{z:.1f}", "σ(z)": value, "1 − σ(z)": 1 - value, "slope": slope}
    below = html.beside(html.table(numbers, {"now": numbers.values()}))
    return Said(twin, text.signed(f"At z = {z:.1f} the slope is {slope:.4f}"), below)


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
        self.picture = Picture()
        live = LiveFigure(self.picture.figure)
        super().__init__([controls.group("score", self.slider)], live, {"z": self.slider}, scenes)

    def draw(self):
        self.look = compute(self.slider.number)
        self.picture.show(self.look)
        return words(self.look)

"""Scores become probabilities: e^z beside softmax, and what one number for all of them does."""

from dataclasses import dataclass

import numpy as np

from helpers import arrays, controls, figures, text
from helpers.live import LiveFigure
from helpers.models import softmax
from helpers.panels import html
from helpers.panels.base import Panel
from helpers.panels.html import Said

LARGEST_SCORE = 3.0
ADDED = (-1000, -100, -10, -1, 0, 1, 10, 100, 700, 710, 1000)
SCORES = -LARGEST_SCORE, LARGEST_SCORE
SYMBOLS = "z₀", "z₁", "z₂", "z₃"
TIMES = (0, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5, 7, 10)


@dataclass(frozen=True)
class Look:
    """What there is to see, for k scores.

    Attributes
    ----------
    z : ndarray, shape (k,)
    added, times : float or None
        The number that is added to each score, and that by which each is multiplied, if any.
    exponent : ndarray, shape (k,)
        times · z + added.
    e : ndarray, shape (k + 1,)
        e^exponent, and the sum.
    naive, stable : ndarray, shape (k + 1,)
        The probabilities by each formula, and their sum.
    """

    z: np.ndarray
    added: float | None
    times: float | None
    exponent: np.ndarray
    e: np.ndarray
    naive: np.ndarray
    stable: np.ndarray


def compute(z, added=None, times=None):
    """Compute what there is to see.

    Parameters
    ----------
    z : ndarray, shape (k,)
    added, times : float, optional

    Returns
    -------
    Look
    """
    exponent = (1.0 if times is None else times) * z + (added or 0.0)
    e = exponentials(exponent)
    with np.errstate(over="ignore", invalid="ignore"):
        sums = [np.r_[p, p.sum()] for p in (e, divided(e), softmax.softmax(exponent))]
    return Look(z, added, times, exponent, *sums)


def exponentials(z):
    """Return e^z as a computer has it: infinity where it is too large, 0 where too small."""
    with np.errstate(over="ignore", under="ignore"):
        return np.exp(z)


def divided(e):
    """Return each entry divided by their sum, without care: nan where it overflows."""
    with np.errstate(over="ignore", invalid="ignore"):
        return e / e.sum()


def symbols(added, times):
    """Return how the exponent and its exponential are written: "z + c" and "e^(z + c)"."""
    if added is None and times is None:
        return "z", "e^z"
    exponent = ("z" if times is None else "s·z") + ("" if added is None else " + c")
    return exponent, f"e^({exponent})"


class Picture:
    """A bar for each exponential, and one for each probability.

    Parameters
    ----------
    classes : list of str
    exponent : str
        How it is written.
    """

    def __init__(self, classes, exponent):
        self.figure, (left, right) = figures.new_figure(2, height=3.1)
        of = "each score" if exponent == "z" else exponent
        figures.label(left, f"The exponential of {of}")
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
        self._right.set(stable, _fixed(stable, 3))
        self._sum.set_text(f"sum = {total:.4f}")


def _fixed(probabilities, digits=4):
    """Write probabilities with the same number of decimals, very small ones too."""
    return [f"{p:.{digits}f}" for p in probabilities]


def _above_left(value):
    """Write e^z above its bar, with an arrow where the bar is cut."""
    arrow = "↑ " if value > np.exp(LARGEST_SCORE) * (1 + 1e-9) else ""
    return arrow + text.number(value, 2)


def words(look, classes):
    """Return what is said of the picture."""
    exponent, exponential = symbols(look.added, look.times)
    rows = {exponent: [*look.exponent, ""], exponential: [text.number(e, 3) for e in look.e]}
    if look.added is None:
        said, rows["probability"] = _say_largest(look, classes), _fixed(look.stable)
    else:
        rows |= {"naive formula": _fixed(look.naive), "stable formula": _fixed(look.stable)}
        said = _say_formulas(look)
    (headline, why), table = said, html.table([*classes, "sum"], rows)
    return Said(_twin(look), headline, html.beside(html.status(why), table))


def _say_largest(look, classes):
    p = look.stable[:-1]
    largest = p.argmax()
    if (p > p[largest] - 1e-9).sum() > 1:
        return "Two or more classes share the lead", "Equal scores get equal probabilities."
    e, total = (text.number(value, 3) for value in (look.e[largest], look.e[-1]))
    headline = f"{classes[largest].capitalize()} leads with {p[largest]:.3f}"
    return headline, f"Its exponential is {e} of {total}, a share of {p[largest]:.3f}."


def _say_formulas(look):
    if np.isfinite(look.naive[:-1]).all():
        return "Both formulas agree", "The number added to all scores cancels in the division."
    if np.isfinite(look.e[-1]):
        return (
            "The naive formula gives nan",
            "Every e^(z + c) is so small that the computer stores it as 0, and 0 / 0 is not a"
            " number. The stable formula subtracts the largest score first and still works.",
        )
    return (
        "The naive formula gives nan",
        "The largest number a computer can hold is about 1.8e308. It writes inf for anything"
        " larger, and inf / inf is not a number. The stable formula subtracts the largest score"
        " first and still works.",
    )


def _twin(look):
    (*naive, _), (*stable, total) = look.naive, look.stable
    said = f"z = {text.array(look.z)}"
    if look.times is not None:
        said += f", all times {text.number(look.times, 2)}"
    if look.added is not None:
        said += f", added to all: {text.number(look.added, 0)}"
    said += f"; probabilities [{', '.join(_fixed(stable))}], sum {total:.4f}"
    if look.added is None:
        return said
    if not np.isfinite(naive).all():
        return f"{said}; the naive formula fails (not a number)"
    return f"{said}; the naive formula gives [{', '.join(_fixed(naive))}]"


class ScoresPanel(Panel):
    """Move the scores, and one number for all of them; watch e^z and the probabilities.

    Parameters
    ----------
    z : array_like, shape (k,)
        The first scores, two to four, each between -3 and 3.
    added : float or None
        What is added to every score at first; None leaves out this slider and the naive formula.
    times : float, optional
        By what every score is multiplied at first; by default there is no such slider.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, z, added=0, times=None, *, scenes=None):
        z = arrays.finite(z, "z")
        if z.ndim != 1 or not 2 <= len(z) <= 4:
            raise ValueError(f"z must hold two to four scores; its shape is {z.shape}")
        self.classes = [f"class {i}" for i in range(len(z))]
        self.sliders = [
            controls.theta_slider(f"{symbol}, score of {name}", value, *SCORES, 0.1)
            for symbol, name, value in zip(SYMBOLS, self.classes, z, strict=False)
        ]
        for slider, color in zip(self.sliders, figures.CLASS_COLORS, strict=False):
            slider.style.handle_color = color
        self.added = self.times = None
        settings = {f"z{i}": slider for i, slider in enumerate(self.sliders)}
        if times is not None:
            self.times = controls.NumberSlider("s, times all scores", TIMES, times, "g")
            settings["s"] = self.times
        if added is not None:
            self.added = controls.NumberSlider("c, added to all", ADDED, added, "g")
            settings["c"] = self.added
        self.picture = Picture(self.classes, symbols(added, times)[0])
        live = LiveFigure(self.picture.figure)
        super().__init__([controls.group("scores", *settings.values())], live, settings, scenes)

    def draw(self):
        z = np.array([slider.number for slider in self.sliders])
        extra = [slider and slider.number for slider in (self.added, self.times)]
        self.look = compute(z, *extra)
        self.picture.show(self.look)
        return words(self.look, self.classes)

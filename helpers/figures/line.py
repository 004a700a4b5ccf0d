"""Data on a line: points, the line, its residuals, and its loss as a landscape."""

import numpy as np
from matplotlib.collections import LineCollection

from helpers.figures.style import BLUE, GREEN, GREY, ORANGE, PURPLE, RED
from helpers.figures.style import label as label_axes


def points(axes, x, y, *, label=None, color=BLUE, marker="o"):
    """Draw samples as points; return the artist."""
    return axes.scatter(x, y, s=38, c=color, marker=marker, zorder=3, label=label)


def line(axes, x, y, *, color=RED, label=None, style="-", animated=False):
    """Draw a curve through the points (x, y); return the artist."""
    return axes.plot(x, y, style, color=color, lw=2, label=label, animated=animated)[0]


def band(axes, low, high):
    """Mark two heights with dashed lines across the axes."""
    for y in (low, high):
        axes.axhline(y, ls="--", lw=1.2, color=GREY)


def losses(axes, curves, lowest=None):
    """Draw the loss of each step, on a logarithmic axis.

    Parameters
    ----------
    axes : Axes
    curves : dict of str to ndarray, shape (steps + 1,)
        Each curve by its name.
    lowest : float, optional
        The least possible loss, drawn dashed.
    """
    colors = (ORANGE, BLUE, GREEN, PURPLE)
    for (name, values), color in zip(curves.items(), colors, strict=False):
        axes.plot(values, color=color, lw=1.8, label=name)
    if lowest is not None:
        axes.axhline(lowest, ls="--", lw=1.2, color=GREY, label="lowest possible")
    axes.set_yscale("log")
    axes.legend()
    label_axes(axes, "Loss on the way", "step", "mean loss")


class Residuals:
    """A line over the data, and the vertical distance from each sample to it.

    Parameters
    ----------
    axes : Axes
    x, y : array_like, shape (n,)
        The samples.
    ends : array_like, shape (2,)
        Where the line begins and ends on the x axis.
    """

    def __init__(self, axes, x, y, ends):
        self._x, self._y, self._ends = np.asarray(x), np.asarray(y), ends
        self._bars = LineCollection([], colors=GREY, linewidths=1.5, zorder=2, animated=True)
        axes.add_collection(self._bars, autolim=False)
        self._line = line(axes, ends, [0, 0], animated=True)

    def set(self, y_hat, y_at_ends):
        """Move the line; `y_hat` (n,) are its values at the samples."""
        y_hat, y_at_ends = np.clip(y_hat, -1e6, 1e6), np.clip(y_at_ends, -1e6, 1e6)
        bars = np.stack([np.c_[self._x, self._y], np.c_[self._x, y_hat]], axis=1)
        self._bars.set_segments(bars)
        self._line.set_data(self._ends, y_at_ends)


def loss_contours(axes, first, second, losses, minimum):
    """Draw a loss over two parameters as filled contours, a level for each doubling.

    Parameters
    ----------
    axes : Axes
    first, second : array_like, shape (a,) and (b,)
    losses : array_like, shape (b, a)
        Above 0.
    minimum : tuple of float
        Where the loss is least; marked with a star.
    """
    low, high = np.log2(losses.min()), np.log2(losses.max())
    levels = 2 ** np.linspace(low, high, 14)
    axes.contourf(first, second, losses, levels=levels, cmap="Blues_r", alpha=0.85, norm="log")
    axes.contour(first, second, losses, levels=levels, colors="white", linewidths=0.6)
    axes.plot(*minimum, "*", ms=13, color="white", mec="black", zorder=3)
    axes.grid(False)


class Path:
    """The way of a descent over two parameters, or of a quantity over the steps.

    It is drawn up to the first point that is far outside the axes.
    """

    def __init__(self, axes, *, color=RED):
        self._axes = axes
        self._way = axes.plot([], [], ".-", color=color, lw=1.4, ms=5, zorder=4, animated=True)[0]
        (self._here,) = axes.plot(
            [], [], "o", ms=9, color=color, mec="white", mew=1.5, zorder=5, animated=True
        )

    def set(self, x, y):
        """Move the way; `x` and `y` have the shape (m,), the last point is where it is now."""
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        outside = _far(x, self._axes.get_xlim()) | _far(y, self._axes.get_ylim())
        if outside.any():
            x, y = (values[: outside.argmax() + 1].clip(-1e6, 1e6) for values in (x, y))
        self._way.set_data(x, y)
        self._here.set_data(x[-1:], y[-1:])


def _far(values, limits):
    low, high = sorted(limits)
    return (values < low - 2 * (high - low)) | (values > high + 2 * (high - low))

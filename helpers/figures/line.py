"""Data on a line: points, the line, its residuals, and its loss as a landscape."""

import numpy as np
from matplotlib.collections import LineCollection

from helpers import text
from helpers.figures.edges import Edge
from helpers.figures.style import CLASS_COLORS, CLASS_MARKERS, GREY, INK, SLATE


def points(axes, x, y, *, label=None, color=SLATE, marker="o"):
    """Draw samples as points; return the artist."""
    return axes.scatter(x, y, s=38, c=color, marker=marker, zorder=3, label=label)


def class_points(axes, x, y, labels, names):
    """Draw samples with a colour and a shape for each class.

    Parameters
    ----------
    axes : Axes
    x, y : array_like, shape (n,)
    labels : array_like of int, shape (n,)
    names : sequence of str
        The name of each class, for the legend.
    """
    x, y, labels = np.asarray(x), np.asarray(y), np.asarray(labels)
    for k, name in enumerate(names):
        own = labels == k
        color, marker = CLASS_COLORS[k % 4], CLASS_MARKERS[k % 4]
        points(axes, x[own], y[own], label=name, color=color, marker=marker)


def line(axes, x, y, *, color=INK, label=None, style="-", animated=False):
    """Draw a curve through the points (x, y); return the artist."""
    return axes.plot(x, y, style, color=color, lw=2, label=label, animated=animated)[0]


def band(axes, low, high):
    """Mark two heights with dashed lines across the axes."""
    for y in (low, high):
        axes.axhline(y, ls="--", lw=1.2, color=GREY)


class NamedLine:
    """A dashed line with its name below the left end, to be shown and hidden.

    Parameters
    ----------
    axes : Axes
    x, y : array_like, shape (2,)
        Its ends.
    name : str
    """

    def __init__(self, axes, x, y, name):
        self._artists = [
            line(axes, x, y, color=GREY, style="--", animated=True),
            axes.annotate(
                name, (x[0], y[0]), (5, -3), textcoords="offset points", va="top", color=GREY,
                weight="bold", animated=True,
            ),
        ]  # fmt: skip

    def show(self, wanted):
        """Show it, or hide it."""
        for artist in self._artists:
            artist.set_visible(wanted)


class Residuals:
    """A line over the data, and the vertical distance from each sample to it.

    Parameters
    ----------
    axes : Axes
    x, y : array_like, shape (n,)
        The samples.
    ends : array_like, shape (2,), or (m,) for a curve
        Where the line begins and ends on the x axis, or where the curve is drawn.
    """

    def __init__(self, axes, x, y, ends):
        self._axes = axes
        self._x, self._y, self._ends = np.asarray(x), np.asarray(y), ends
        self._bars = LineCollection([], colors=GREY, linewidths=1.5, zorder=2, animated=True)
        axes.add_collection(self._bars, autolim=False)
        self._line = line(axes, ends, np.zeros(len(ends)), animated=True)
        tips = {"color": GREY, "ms": 6, "ls": "", "clip_on": False, "in_layout": False}
        self._tips = [axes.plot([], [], marker, animated=True, **tips)[0] for marker in "v^"]
        self._edge = Edge(axes)

    def set(self, y_hat, y_at_ends):
        """Move the line; `y_hat` (n,) are its values at the samples.

        A bar that leaves the axes ends there in a tip, and a line that is outside, or so steep
        that its ends are far away, is said at the edge.
        """
        low, high = limits = self._axes.get_ylim()
        for tip, edge, gone in zip(self._tips, limits, (y_hat < low, y_hat > high), strict=True):
            tip.set_data(self._x[gone], np.full(gone.sum(), edge))
        ends = np.clip(np.nan_to_num([y_at_ends[0], y_at_ends[-1]]), -1e300, 1e300)
        self._say(ends.min(), ends.max())
        y_hat, heights = np.clip(y_hat, -1e6, 1e6), np.clip(y_at_ends, -1e6, 1e6)
        bars = np.stack([np.c_[self._x, self._y], np.c_[self._x, y_hat]], axis=1)
        self._bars.set_segments(bars)
        self._line.set_data(self._places(heights, ends), heights)

    def _places(self, heights, ends):
        """Return where the line has these heights; a curve is never so high that it is cut."""
        if len(heights) > 2 or (heights == ends).all():
            return self._ends
        x, rise = np.asarray(self._ends), ends[1] / 2 - ends[0] / 2
        return x[0] + (heights / 2 - ends[0] / 2) / rise * np.ptp(x) if rise else x

    def _say(self, least, most):
        low, high = self._axes.get_ylim()
        nearest = most if most < low else least if least > high else None
        if nearest is None and most - least < 10 * (high - low):
            self._edge.hide()
            return
        said = [text.short(value, 2) for value in (least, most)]
        said = said[0] if least == most else " to ".join(said)
        height = np.nextafter(high, np.inf) if nearest is None else nearest
        self._edge.set((self._axes.get_xlim()[0], height), f"line: {said}")

"""The probability simplex of three classes: every prediction is a point in a triangle."""

import numpy as np
from matplotlib.collections import LineCollection

from helpers.figures.style import CLASS_COLORS, CLASS_MARKERS, GREY, INK

# Classes 0, 1 and 2: left, top, right. A prediction lies at the mean of the corners, weighted
# by its probabilities.
CORNERS = np.array([[0.0, 0.0], [0.5, np.sqrt(0.75)], [1.0, 0.0]])


class Simplex:
    """A triangle whose corners are the classes, with a curve and points of predictions in it.

    Parameters
    ----------
    axes : Axes
    labels : array_like of int, shape (n,)
        The class of each sample, which gives its colour and shape.
    names : sequence of str
        The names of the three classes.
    """

    def __init__(self, axes, labels, names):
        self._labels = np.asarray(labels)
        axes.set(xlim=(-0.1, 1.1), ylim=(-0.22, 1.05), aspect="equal", anchor="N")
        axes.axis("off")
        axes.fill(*CORNERS.T, facecolor="#F4F4F4", edgecolor=GREY, lw=1.2, zorder=0)
        for corner, (name, below) in enumerate(zip(names, (True, False, True), strict=True)):
            x, y = CORNERS[corner]
            axes.text(
                x,
                y - 0.06 if below else y + 0.06,
                name,
                ha="center",
                va="top" if below else "bottom",
                color=CLASS_COLORS[corner],
                fontsize=10,
                fontweight="bold",
            )
            middle = (CORNERS.sum(axis=0) - CORNERS[corner]) / 2
            axes.plot(*np.c_[CORNERS.mean(axis=0), middle], color="#BBBBBB", lw=1, zorder=1)
        self._to_go = LineCollection([], colors=GREY, linewidths=1.2, linestyles=":", animated=True)
        axes.add_collection(self._to_go, autolim=False)
        (self._curve,) = axes.plot([], [], color=INK, lw=1.6, zorder=2, animated=True)
        self._points = [
            axes.plot(
                [],
                [],
                CLASS_MARKERS[k],
                ms=12 - 2 * k,  # all can be seen where they lie on one another
                color=CLASS_COLORS[k],
                mec="white",
                mew=1.2,
                zorder=4,
                animated=True,
            )[0]
            for k in self._labels
        ]

    def set(self, curve, samples):
        """Move the predictions; `curve` (m, 3) and `samples` (n, 3) hold probabilities."""
        self._curve.set_data(*(np.asarray(curve) @ CORNERS).T)
        places = np.asarray(samples) @ CORNERS
        for point, place in zip(self._points, places, strict=True):
            point.set_data(place[:1], place[1:])
        self._to_go.set_segments(np.stack([places, CORNERS[self._labels]], axis=1))

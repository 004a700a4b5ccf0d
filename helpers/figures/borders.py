"""Where two classes have the same score: a line for each pair of three classes."""

import numpy as np
from matplotlib.collections import LineCollection

_ROOM = {"facecolor": "white", "alpha": 0.8, "pad": 1.2, "linewidth": 0}


class Borders:
    """A dashed line for each pair of classes, solid where it divides two regions, with its name.

    Parameters
    ----------
    axes : Axes
        With its limits already set.
    pairs : sequence of pair of str
        The names of the two classes of each line.
    """

    def __init__(self, axes, pairs):
        self._names = [f"{a} = {b}" for a, b in pairs]
        self._lines, self._borders = (
            LineCollection([], colors="black", animated=True, zorder=2, **look)
            for look in ({"linewidths": 0.9, "linestyles": (0, (4, 3))}, {"linewidths": 2})
        )
        for lines in (self._lines, self._borders):
            axes.add_collection(lines, autolim=False)
        self._texts = [
            axes.text(0, 0, "", fontsize=9.5, bbox=_ROOM, zorder=5, animated=True) for _ in pairs
        ]
        self._middle = np.mean([axes.get_xlim(), axes.get_ylim()], axis=1)

    def set(self, lines, borders, places):
        """Move the lines.

        Parameters
        ----------
        lines : list of ndarray, shape (2, 2) or (0, 2)
            The ends of each line; none where it is outside.
        borders : list of ndarray, shape (p, 2)
            The part of it that divides two regions.
        places : list of (ndarray of shape (2,), str) or None
            For each line where its name stands, and an arrow if the line is outside; None if
            there is no such line.
        """
        self._lines.set_segments(list(filter(len, lines)))
        self._borders.set_segments(list(filter(len, borders)))
        for text, name, place in zip(self._texts, self._names, places, strict=True):
            text.set_visible(place is not None)
            if place is not None:
                self._write(text, name, *place)

    def _write(self, text, name, place, arrow):
        """Write a name at a place, towards the middle of the axes."""
        right, upper = place > self._middle
        text.set(x=place[0], y=place[1], text=f"{arrow} {name}".lstrip())
        text.set(ha="right" if right else "left", va="top" if upper else "bottom")

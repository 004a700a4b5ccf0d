"""What an axes says, at its edge, of what has left it."""

import numpy as np

from helpers import text
from helpers.figures.style import INK

_ARROWS = np.array([["↙", "↓", "↘"], ["←", "", "→"], ["↖", "↑", "↗"]])
_PAPER = {"facecolor": "white", "alpha": 0.85, "pad": 1, "linewidth": 0}
_GAP = 5  # points between the edge and what is written at it


class Edge:
    """An arrow and a value at the edge of an axes, while a point lies beyond it.

    Parameters
    ----------
    axes : Axes
        With its limits already set.
    """

    def __init__(self, axes):
        self._axes = axes
        self._said = axes.annotate(
            "", (0, 0), (0, 0), textcoords="offset points", color=INK, fontweight="bold",
            bbox=_PAPER, zorder=7, animated=True, annotation_clip=False,
        )  # fmt: skip
        self._said.set_in_layout(False)
        self._said.set_visible(False)

    def hide(self):
        """Say nothing."""
        self._said.set_visible(False)

    def holds(self, point):
        """Return whether a point (x, y) lies inside the axes or on its rim."""
        return not any(self._beyond(point)[1:])

    def set(self, point, said):
        """Say what a point (x, y) is, if it lies beyond; return whether it lies inside."""
        at, right, up = self._beyond(point)
        self._said.set_visible(bool(right or up))
        if right or up:
            self._write(at, right, up, said)
        return not (right or up)

    def _beyond(self, point):
        low, high = np.sort([self._axes.get_xlim(), self._axes.get_ylim()]).T
        right, up = np.greater(point, high).astype(int) - np.less(point, low)
        return np.clip(point, low, high), right, up

    def _write(self, at, right, up, said):
        arrow, mark = _ARROWS[up + 1, right + 1], self._said
        across = self._axes.transAxes.inverted().transform(self._axes.transData.transform(at))
        left = across[0] < 0.5
        mark.xy = at
        mark.set_text(f"{arrow} {said}" if left else f"{said} {arrow}")
        mark.set(ha="left" if left else "right")
        mark.set(va={1: "top", 0: "center", -1: "bottom"}[up])
        mark.set_position((_GAP if left else -_GAP, -_GAP * up))


def pair(point):
    """Write a point of two coordinates in short."""
    return f"({', '.join([text.short(value, 2) for value in point])})"

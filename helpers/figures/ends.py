"""The names of curves at their right ends, kept apart where the ends are close."""

import numpy as np


def spread(heights, gap, low, high):
    """Return heights as near to the given ones as they can be, at least `gap` apart.

    Parameters
    ----------
    heights : array_like, shape (k,)
    gap, low, high : float
        There must be room for k of them between `low` and `high`.
    """
    heights = np.asarray(heights, dtype=float)
    order, steps = np.argsort(heights, kind="stable"), gap * np.arange(len(heights))
    wanted = heights[order] - steps  # without the gaps, they must only never fall
    upwards, downwards = np.maximum.accumulate(wanted), np.minimum.accumulate(wanted[::-1])[::-1]
    placed = np.clip((upwards + downwards) / 2, low, high - steps[-1]) + steps
    return placed[np.argsort(order)]


class EndNames:
    """The name of each curve at the right end of an axes.

    Parameters
    ----------
    axes : Axes
        With its limits already set.
    names, colors : sequence of str
        Of each curve.
    gap : float
        The least distance of two names, in the units of the vertical axis.
    """

    def __init__(self, axes, names, colors, gap):
        self._gap, self._limits = gap, axes.get_ylim()
        look = {"textcoords": "offset points", "va": "center", "animated": True}
        right = axes.get_xlim()[1]
        self._texts = [
            axes.annotate(name, (right, 0), (5, 0), color=color, annotation_clip=False, **look)
            for name, color in zip(names, colors, strict=True)
        ]

    def set(self, heights):
        """Move the names to the ends of the curves; `heights` has the shape (k,)."""
        low, high = self._limits
        places = spread(heights, self._gap, low + self._gap / 2, high - self._gap / 2)
        for text, place in zip(self._texts, places, strict=True):
            text.xy = text.xy[0], place

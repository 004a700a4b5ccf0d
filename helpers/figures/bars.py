"""Bars that move, one a class, with their numbers above them."""

import numpy as np

from helpers.figures.style import CLASS_COLORS


class Bars:
    """One bar a class; a bar that would leave the axes is cut at the top.

    Parameters
    ----------
    axes : Axes
    names : sequence of str
        The name of each class, written under its bar.
    top : float
        The height at which a bar is cut; the axes leave room for its number above.
    """

    def __init__(self, axes, names, top):
        self._top, places = top, range(len(names))
        axes.set(xlim=(-0.6, len(names) - 0.4), ylim=(0, 1.16 * top))
        axes.set_xticks(places, names)
        axes.grid(False, axis="x")
        colors = [CLASS_COLORS[k % 4] for k in places]
        self._bars = axes.bar(places, np.zeros(len(names)), 0.6, color=colors, animated=True)
        self._texts = [
            axes.text(k, 0, "", ha="center", va="bottom", fontsize=10, animated=True)
            for k in places
        ]

    def set(self, heights, numbers):
        """Move the bars; `heights` (k,) from 0 up, `numbers` the text above each."""
        heights = np.minimum(heights, self._top)
        for bar, text, height, number in zip(
            self._bars, self._texts, heights, numbers, strict=True
        ):
            bar.set_height(height)
            text.set_y(height + 0.02 * self._top)
            text.set_text(number)

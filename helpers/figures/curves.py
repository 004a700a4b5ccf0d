"""What changes from epoch to epoch: the loss and the accuracy."""

import numpy as np

from helpers import text
from helpers.figures.edges import Edge
from helpers.figures.legend import legend_above
from helpers.figures.style import INK, PALE, label


class Curves:
    """One quantity over the epochs, for the training samples and, dashed, for the test samples.

    Parameters
    ----------
    axes : Axes
    title : str
    names : sequence of str
        "train", or "train" and "test".
    limits : tuple of float
        The values at which the vertical axis begins and ends; what lies beyond is not seen.
    epochs : int
        The end of the horizontal axis.
    log : bool
        Whether the vertical axis is logarithmic.
    """

    def __init__(self, axes, title, names, limits, epochs, *, log=False):
        self._limits = limits
        axes.set(xlim=(0, epochs), ylim=limits, yscale="log" if log else "linear")
        axes.minorticks_off()
        if not log:
            axes.locator_params(axis="y", nbins=5)
        looks = zip(names, (INK, PALE), ("-", "--"), strict=False)
        self._curves = [_line(axes, style, color, label=name, lw=2) for name, color, style in looks]
        self._ends = [_line(axes, "o", curve.get_color(), clip_on=False) for curve in self._curves]
        self._dash, self._ahead = _line(axes, "--", INK), _line(axes, "o", INK, mfc="white")
        self._ahead.set_clip_on(False)
        self._names, self._edges = names, [Edge(axes), Edge(axes)]
        label(axes, title, "epoch")
        if len(names) > 1:
            legend_above(axes)

    def set(self, *values, ahead=None):
        """Move the curves; each has the shape (epochs so far + 1,).

        `ahead`, if given, is where the next epoch would lead the first of them.
        """
        low, high = self._limits
        for curve, end, heights in zip(self._curves, self._ends, values, strict=True):
            epochs, heights = np.arange(len(heights)), np.clip(heights, low / 10, high * 10)
            curve.set_data(epochs, heights)
            last = slice(-1, None) if low <= heights[-1] <= high else slice(0)
            end.set_data(epochs[last], heights[last])
        self._say([heights[-1] for heights in values], len(values[0]) - 1)
        if ahead is not None:
            epoch = len(values[0])
            self._dash.set_data([epoch - 1, epoch], [values[0][-1], ahead])
            self._ahead.set_data([epoch], [ahead])
            self._ahead.set_visible(low <= ahead <= high)

    def _say(self, values, epoch):
        """Write the values that lie above the axes, and those below, at its edges."""
        low, high = self._limits
        named = list(zip(self._names, values, strict=True))
        above = [(name, value) for name, value in named if value > high]
        below = [(name, value) for name, value in named if value < low]
        for edge, gone in zip(self._edges, (above, below), strict=True):
            if gone:
                said = "\n".join([f"{name} {text.short(value)}" for name, value in gone])
                edge.set((epoch, gone[0][1]), said)
            else:
                edge.hide()


def _line(axes, style, color, **look):
    """Draw a line that will move: as yet without points, so that the layout must not ask for it."""
    artist = axes.plot([], [], style, color=color, animated=True, **look)[0]
    artist.set_in_layout(False)
    return artist

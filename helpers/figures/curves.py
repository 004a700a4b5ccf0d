"""What changes from epoch to epoch: the loss and the accuracy."""

import numpy as np

from helpers.figures.legend import legend_above
from helpers.figures.style import GREY, ORANGE, label


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
        looks = zip(names, (GREY, ORANGE), ("-", "--"), strict=False)
        self._curves = [_line(axes, style, color, label=name, lw=2) for name, color, style in looks]
        self._ends = [_line(axes, "o", curve.get_color(), clip_on=False) for curve in self._curves]
        self._ahead = _line(axes, "o--", GREY, mfc="white", markevery=[-1])
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
        if ahead is not None:
            epoch = len(values[0])
            self._ahead.set_data([epoch - 1, epoch], [values[0][-1], ahead])


def _line(axes, style, color, **look):
    """Draw a line that will move: as yet without points, so that the layout must not ask for it."""
    artist = axes.plot([], [], style, color=color, animated=True, **look)[0]
    artist.set_in_layout(False)
    return artist

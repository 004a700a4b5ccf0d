"""Samples of which each wears its loss as a ring, and one more sample that can be moved."""

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import ScaledTranslation

from helpers.figures.style import CLASS_COLORS, CLASS_MARKERS, GREY

_CIRCLE = Path.arc(0, 360, n=4)  # half as long to send as the circle that is a marker
_BESIDE = 0.14, 0.12  # inches, so that a cross hides no sample


def diameter(loss):
    """Return how wide the ring of a loss is, in points; even a loss of 100 leaves room for it."""
    return 9 + 8 * np.log1p(loss)


class LossRings:
    """A ring around each sample, the wider the larger its loss, and a cross beside each mistake.

    Parameters
    ----------
    axes : Axes
        With the samples already drawn, and its limits set.
    """

    def __init__(self, axes):
        self._rings = axes.scatter(
            [], [], marker=_CIRCLE, facecolors="none", edgecolors=GREY, linewidths=1, zorder=4
        )
        (self._crosses,) = axes.plot([], [], "x", ms=6, mew=1.8, color="black", zorder=5)
        beside = ScaledTranslation(*_BESIDE, axes.figure.dpi_scale_trans)
        self._crosses.set_transform(axes.transData + beside)
        (self._chosen,) = axes.plot([], [], "o", mfc="none", mec="black", mew=2.2, zorder=4)
        (self._own,) = axes.plot([], [], ms=10, mec="black", mew=1.8, ls="", zorder=4.5)
        self._name = axes.annotate(
            "yours", (0, 0), (0, 9), textcoords="offset points", ha="right", fontsize=10, zorder=5
        )
        self._rings.set_clip_on(False)
        for artist in (self._rings, self._crosses, self._chosen, self._own, self._name):
            artist.set_animated(True)

    def set(self, points, losses, wrong, chosen, chosen_loss):
        """Show other losses.

        Parameters
        ----------
        points : ndarray, shape (n, 2)
        losses : ndarray, shape (n,)
        wrong : ndarray of bool, shape (n,)
            Which samples are predicted wrongly.
        chosen : ndarray, shape (2,)
            The sample whose ring is drawn in black, and
        chosen_loss : float
            its loss.
        """
        self._rings.set_offsets(points)
        self._rings.set_sizes(diameter(losses) ** 2)
        self._crosses.set_data(*points[wrong].T)
        self._chosen.set_data(chosen[:1], chosen[1:])
        self._chosen.set_markersize(diameter(chosen_loss))

    def place(self, point, label, loss, *, visible, filled):
        """Move the sample that is not one of the data.

        Parameters
        ----------
        point : ndarray, shape (2,)
        label : int
            Its class.
        loss : float
            Above whose ring its name stands.
        visible, filled : bool
            Whether it is seen, and in the colour of its class or hollow.
        """
        self._own.set_visible(visible)
        self._name.set_visible(visible)
        if visible:
            self._own.set_data(point[:1], point[1:])
            self._own.set_marker(CLASS_MARKERS[label])
            self._own.set_markerfacecolor(CLASS_COLORS[label] if filled else "white")
            self._name.xy = point
            self._name.set_position((4, diameter(loss) / 2 + 1))

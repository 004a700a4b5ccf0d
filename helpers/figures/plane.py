"""Samples of two features in their plane, and the line that divides them."""

import numpy as np
from matplotlib.patches import Polygon

from helpers.figures.edges import Edge
from helpers.figures.line import class_points
from helpers.figures.sigmoid import question_marks, rings
from helpers.figures.style import CLASS_COLORS, INK


def plane(axes, features, labels, names, asked, limits):
    """Draw samples by class, and question marks at the points to predict.

    Parameters
    ----------
    axes : Axes
    features : ndarray, shape (n, 2)
    labels : ndarray of int, shape (n,)
    names : sequence of str
        The classes, for the legend.
    asked : ndarray, shape (a, 2)
    limits : pair of pairs of float
        Of the horizontal and the vertical axis.
    """
    class_points(axes, *features.T, labels, names)
    question_marks(axes, *asked.T)
    axes.set(xlim=limits[0], ylim=limits[1])
    _legend(axes)


class Division:
    """The line between two predicted classes, the side of class 1 shaded, wrong samples ringed.

    Parameters
    ----------
    axes : Axes
        With the samples drawn by `plane`.
    features : ndarray, shape (n, 2)
    """

    def __init__(self, axes, features):
        self._features = features
        self._side = Polygon(np.empty((0, 2)), color=CLASS_COLORS[1], alpha=0.13, animated=True)
        self._side.set(linewidth=0, zorder=1)
        axes.add_patch(self._side)
        self._line = axes.plot([], [], color=INK, lw=1.8, zorder=2, animated=True)[0]
        self._wrong = rings(axes)
        self._rule = axes.text(
            1.03, 0.97, "", transform=axes.transAxes, va="top", animated=True, in_layout=False
        )
        self._edge = Edge(axes)
        self._middle = np.mean([axes.get_xlim(), axes.get_ylim()], axis=1)
        _legend(axes)

    def set(self, side, cut, beyond, right, rule):
        """Move the line.

        Parameters
        ----------
        side : ndarray, shape (p, 2)
            The corners of the region of class 1; none where it is empty.
        cut : ndarray, shape (2, 2) or (0, 2)
            The ends of the line; none where it is outside.
        beyond : ndarray, shape (2,), or None
            The corner nearest to a line that is outside.
        right : ndarray of bool, shape (n,)
        rule : str
            What makes a point lie on the side of class 1; written beside the axes.
        """
        self._rule.set_text(rule)
        self._side.set_visible(len(side) > 2)
        if len(side) > 2:
            self._side.set_xy(side)
        self._line.set_data(*cut.T)
        corner = self._middle if beyond is None else beyond + 0.01 * (beyond - self._middle)
        self._edge.set(corner, "dividing line")
        self._wrong.set_data(*self._features[~right].T)


def _legend(axes):
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, labelspacing=0.8)

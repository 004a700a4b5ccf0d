"""The sigmoid: its slope, its curve over samples, its two losses, and growth over the steps."""

import numpy as np
from matplotlib.ticker import LogLocator

from helpers import text
from helpers.figures.edges import Edge
from helpers.figures.line import Residuals, class_points, line
from helpers.figures.style import CLASS_COLORS, GREY, INK, label


class Tangent:
    """A curve with a point on it and the tangent there, beside the curve of its slope.

    Parameters
    ----------
    left, right : Axes
    z, values, slopes : array_like, shape (m,)
        The curve and its derivative.
    """

    def __init__(self, left, right, z, values, slopes):
        label(left, "σ(z), with its tangent", "z")
        label(right, "The slope σ(z)(1 − σ(z))", "z")
        line(left, z, values)
        line(right, z, slopes)
        left.set(xlim=(z[0], z[-1]), ylim=(-0.08, 1.08))
        right.set(xlim=(z[0], z[-1]), ylim=(-0.02, 0.28))
        self._tangent = line(left, [], [], color=GREY, style="--", animated=True)
        self._here = [_dot(axes) for axes in (left, right)]

    def set(self, z, value, slope, ends, heights):
        """Move the point; `ends` and `heights`, both (2,), are those of the tangent."""
        self._tangent.set_data(ends, heights)
        for dot, height in zip(self._here, (value, slope), strict=True):
            dot.set_data([z], [height])


class ProbabilityCurve:
    """A probability over one feature: samples at 0 and 1, the curve, the threshold.

    Parameters
    ----------
    axes : Axes
    x, y : array_like, shape (n,)
        The feature and the class, 0 or 1.
    names : sequence of str
        The two classes.
    asked : array_like, shape (a,)
        Features to predict for, marked with a question mark on the curve.
    grid : array_like, shape (m,)
        Where the curve is drawn.
    """

    def __init__(self, axes, x, y, names, asked, grid):
        self._x, self._y, self._asked = np.asarray(x), np.asarray(y), asked
        axes.set(xlim=(grid[0], grid[-1]), ylim=(-0.12, 1.12))
        class_points(axes, x, y, y, names)
        self._curve = Residuals(axes, x, y, grid)
        self._wrong = rings(axes)
        self._threshold = axes.axhline(
            0.5, ls="--", lw=1.4, color=GREY, label="threshold", animated=True
        )
        self._border = axes.plot([], [], ":", lw=1.6, color=GREY, animated=True)[0]
        self._edge = Edge(axes)
        self._questions = question_marks(axes, animated=True)
        axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, labelspacing=0.8)

    def set(self, curve, y_hat, at_asked, threshold, border, right):
        """Move what moves.

        Parameters
        ----------
        curve, y_hat, at_asked : ndarray, shape (m,), (n,), (a,)
            The probability along the grid, at the samples, at the asked features.
        threshold : float
        border : float or None
            The feature at which the probability reaches the threshold.
        right : ndarray of bool, shape (n,)
        """
        self._curve.set(y_hat, curve)
        self._wrong.set_data(self._x[~right], self._y[~right])
        self._threshold.set_ydata([threshold, threshold])
        self._border.set_data(([], []) if border is None else ([border] * 2, [-0.12, threshold]))
        if border is None:
            self._edge.hide()
        else:
            self._edge.set((border, threshold), text.short(border) if border > 0 else "below 0")
        self._questions.set_data(self._asked, at_asked)


def rings(axes):
    """Prepare the rings that will mark wrong predictions; return the artist."""
    return axes.plot(
        [], [], "o", ms=15, mew=2, mfc="none", mec="black", label="wrong", zorder=6, animated=True
    )[0]


def question_marks(axes, x=(), y=(), *, animated=False):
    """Mark what is to be predicted; return the artist."""
    return axes.plot(
        x, y, marker="$?$", ls="", ms=11, color="black", label="to predict", zorder=5,
        animated=animated,
    )[0]  # fmt: skip


def two_losses(axes, y_hat, if_passed, if_failed):
    """Draw the loss over the predicted probability, one curve for each true class."""
    line(axes, y_hat, if_passed, color=CLASS_COLORS[1], label="y = 1:  −log ŷ")
    line(axes, y_hat, if_failed, color=CLASS_COLORS[0], style="--", label="y = 0:  −log(1 − ŷ)")
    axes.set(xlim=(0, 1), ylim=(0, 5))
    axes.legend(loc="upper center", frameon=False)
    label(axes, "Cross-entropy of one sample", "ŷ, the predicted probability of 1", "loss")


def log_or_square(axes, z, cross_entropy, square):
    """Draw two losses over the score of a sample of class 1."""
    _two_kinds(axes, z, cross_entropy, square)
    axes.legend(loc="upper right", frameon=False)
    label(axes, "The loss for y = 1, over the score", "z", "loss")


def along_a_weight(axes, w, cross_entropy, square):
    """Draw two mean losses over one weight, the first with the straight line below which it stays.

    Parameters
    ----------
    axes : Axes
    w, cross_entropy, square : ndarray, shape (m,)
        The weight, and both losses there.
    """
    _two_kinds(axes, w, cross_entropy, square)
    ends = [0, -1]
    line(axes, w[ends], cross_entropy[ends], color=GREY, style=":", label="straight line")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, 0.9), frameon=False)
    label(axes, "The mean loss along w, with b = 0", "w", "mean loss")


def _two_kinds(axes, x, cross_entropy, square):
    line(axes, x, cross_entropy, label="cross-entropy")
    line(axes, x, square, color=GREY, style="--", label="squared error")


def over_steps(axes, steps, values, *, logarithmic=False):
    """Draw a quantity over the number of steps on a logarithmic axis."""
    axes.plot(steps, values, "o-", lw=1.8, ms=6, color=INK)
    axes.set_xscale("log")
    axes.set_xticks(steps, [f"{step:,}" for step in steps])
    if logarithmic:
        axes.set_yscale("log")
        axes.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.yaxis.set_major_formatter("{x:g}")
    axes.minorticks_off()


def _dot(axes):
    return axes.plot([], [], "o", ms=9, color=INK, mec="white", mew=1.5, zorder=5, animated=True)[0]

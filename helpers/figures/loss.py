"""The loss: over the steps, and as a landscape over two parameters."""

import numpy as np

from helpers.figures.style import BLUE, GREEN, GREY, ORANGE, PURPLE, RED, label

MOST_STEPS = 10_000


def losses(axes, curves, lowest=None):
    """Draw the loss of each step, on a logarithmic axis.

    Parameters
    ----------
    axes : Axes
    curves : dict of str to ndarray, shape (steps + 1,)
        Each curve by its name.
    lowest : float, optional
        The least possible loss, drawn dashed.
    """
    colors = (ORANGE, BLUE, GREEN, PURPLE)
    for (name, values), color in zip(curves.items(), colors, strict=False):
        axes.plot(values, color=color, lw=1.8, label=name)
    if lowest is not None:
        axes.axhline(lowest, ls="--", lw=1.2, color=GREY, label="lowest possible")
    axes.set_yscale("log")
    axes.legend()
    label(axes, "Loss on the way", "step", "mean loss")


def loss_contours(axes, first, second, losses, minimum):
    """Draw a loss over two parameters as filled contours, a level for each doubling.

    Parameters
    ----------
    axes : Axes
    first, second : array_like, shape (a,) and (b,)
    losses : array_like, shape (b, a)
        Above 0.
    minimum : tuple of float
        Where the loss is least; marked with a star.
    """
    low, high = np.log2(losses.min()), np.log2(losses.max())
    levels = 2 ** np.linspace(low, high, 14)
    axes.contourf(first, second, losses, levels=levels, cmap="Blues_r", alpha=0.85, norm="log")
    axes.contour(first, second, losses, levels=levels, colors="white", linewidths=0.6)
    axes.plot(*minimum, "*", ms=13, color="white", mec="black", zorder=3)
    axes.grid(False)


class Path:
    """The way of a descent over two parameters, or of a quantity over the steps.

    It is drawn up to the first point that is far outside the axes. A dashed line with a hollow
    end shows the step that would come next.
    """

    def __init__(self, axes, *, color=RED):
        self._axes = axes
        self._way = axes.plot([], [], ".-", color=color, lw=1.4, ms=5, zorder=4, animated=True)[0]
        (self._here,) = axes.plot(
            [], [], "o", ms=9, color=color, mec="white", mew=1.5, zorder=5, animated=True
        )
        self._ahead = axes.plot(
            [], [], "o--", ms=7, color=color, mfc="white", lw=1.4, zorder=4, markevery=[-1],
            animated=True,
        )[0]  # fmt: skip

    def set(self, x, y, ahead=None):
        """Move the way; `x` and `y` have the shape (m,), the last point is where it is now.

        `ahead`, if given, is the point (x, y) to which the next step would lead.
        """
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        outside = _far(x, self._axes.get_xlim()) | _far(y, self._axes.get_ylim())
        if outside.any():
            x, y = (values[: outside.argmax() + 1].clip(-1e6, 1e6) for values in (x, y))
        self._way.set_data(x, y)
        self._here.set_data(x[-1:], y[-1:])
        to = np.clip([x[-1:], y[-1:]] if ahead is None else np.reshape(ahead, (2, 1)), -1e6, 1e6)
        self._ahead.set_data(np.r_[x[-1], to[0]], np.r_[y[-1], to[1]])
        self._ahead.set_visible(ahead is not None)


class LossPath(Path):
    """The mean loss at each step so far, both axes logarithmic, so that early steps stay visible.

    Parameters
    ----------
    axes : Axes
    low, high : float
        The losses at which the vertical axis begins and ends; both above 0.
    """

    def __init__(self, axes, low=1e-3, high=10.0):
        axes.set_xscale("function", functions=(np.log1p, np.expm1))
        axes.set_yscale("log")
        axes.set(xlim=(-0.25, 1.25 * MOST_STEPS), ylim=(low, high))  # room for half a point
        ticks = [0, 1, 10, 100, 1000, 10_000]
        axes.set_xticks(ticks, [f"{tick:,}" for tick in ticks])
        axes.minorticks_off()
        label(axes, "Mean loss, step by step", "step", "mean loss")
        super().__init__(axes)

    def set(self, x, y, ahead=None):
        """Move the way; `x` are step numbers, `y` losses, shape (m,)."""
        low, high = self._axes.get_ylim()
        ahead = ahead and (ahead[0], np.clip(ahead[1], low, high))
        super().set(x, np.clip(y, low, high), ahead)


def _far(values, limits):
    low, high = sorted(limits)
    return (values < low - 2 * (high - low)) | (values > high + 2 * (high - low))

"""The loss: over the steps, and as a landscape over two parameters."""

import numpy as np

from helpers import text
from helpers.figures import fitted
from helpers.figures.edges import Edge, pair
from helpers.figures.style import GREY, INK, PALE, label

HELD = 1e-6, 1e6  # the losses for which the axis still has room
GAP = 6  # points between the end of a run and what is said of it
LATE = 8  # how many steps of a way are not pale


def losses(axes, curves, lowest=None):
    """Draw the loss of each step, on a logarithmic axis.

    Parameters
    ----------
    axes : Axes
    curves : dict of str to ndarray, shape (steps + 1,)
        Two curves by their names, the first paler.
    lowest : float, optional
        The least possible loss, drawn dashed.
    """
    for (name, values), color in zip(curves.items(), (PALE, INK), strict=True):
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
    axes.contourf(first, second, losses, levels=levels, cmap="Greys", alpha=0.35, norm="log")
    axes.contour(first, second, losses, levels=levels, colors="white", linewidths=0.6)
    axes.plot(*minimum, "*", ms=13, color="white", mec="black", zorder=3)
    axes.grid(False)


class Path:
    """The way of a descent over two parameters.

    It is drawn up to the first point that is far outside the axes, its early part pale. A dashed
    line with a hollow end shows the step that would come next; where that or the present point
    lies outside, its value stands at the edge.
    """

    def __init__(self, axes, *, color=INK):
        self._axes, look = axes, {"color": color, "lw": 1.4, "ms": 5, "animated": True}
        (self._early,) = axes.plot([], [], "-", alpha=0.35, zorder=4, **look)
        (self._late,) = axes.plot([], [], ".-", zorder=4, **look)
        look = {"color": color, "animated": True}
        (self._here,) = axes.plot(
            [], [], "o", ms=9, mec="white", mew=1.5, zorder=5, clip_on=False, **look
        )
        (self._dash,) = axes.plot([], [], "--", lw=1.4, zorder=4, **look)
        look |= {"mfc": "white", "zorder": 4.5, "clip_on": False}
        (self._ahead,) = axes.plot([], [], "o", ms=7, **look)
        for dot in (self._here, self._ahead):
            dot.set_in_layout(False)  # unclipped, and as yet without a place
        self._edge = Edge(axes)

    def set(self, x, y, ahead=None):
        """Move the way; `x` and `y` have the shape (m,), the last point is where it is now.

        `ahead`, if given, is the point (x, y) to which the next step would lead.
        """
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        outside = _far(x, self._axes.get_xlim()) | _far(y, self._axes.get_ylim())
        end = outside.argmax() + 1 if outside.any() else len(x)
        said = None if ahead is None else pair(ahead)
        self._draw(x[:end], y[:end], (x[-1], y[-1]), pair((x[-1], y[-1])), ahead, said)

    def _draw(self, x, y, here, said, ahead, said_ahead):
        late = max(len(x) - LATE, 0)
        self._early.set_data(x[: late + 1], y[: late + 1])
        self._late.set_data(x[late:], y[late:])
        seen = self._edge.set(here, said)
        self._here.set_data([here[0]], [here[1]])
        self._here.set_visible(seen)
        coming = ahead is not None and not np.isnan(ahead).any()
        reached = coming and self._edge.holds(ahead)
        if seen and coming and not reached:
            self._edge.set(ahead, f"next {said_ahead}")
        self._ahead.set_visible(reached)
        self._dash.set_visible(coming and (seen or reached))
        if coming:
            self._ahead.set_data([ahead[0]], [ahead[1]])
            end = ahead if reached else self._towards(here, ahead)
            self._dash.set_data(*np.transpose([here, end]))

    def _towards(self, here, ahead):
        """Return `ahead`, or a point in its direction that a picture can hold."""
        here, way = np.asarray(here), np.clip(ahead, -1e300, 1e300) - here
        spans = np.abs([np.ptp(self._axes.get_xlim()), np.ptp(self._axes.get_ylim())])
        return here + way / max(1, *(np.abs(way) / (10 * spans)))


class LossPath(Path):
    """The mean loss at each step so far, both axes logarithmic, so that early steps stay visible.

    The run before stays as a dotted line, with its last loss in words. Before the first step the
    axes are wide; then they are fitted to this run and the one before.

    Parameters
    ----------
    axes : Axes
    low, high : float
        The losses at which the vertical axis begins and ends at first; both above 0.
    """

    def __init__(self, axes, low=1e-3, high=10.0):
        self._wide, self._fitted = ((low, high), fitted.ENDS.item(-1)), None
        axes.set_xscale("function", functions=(np.log1p, np.expm1))
        axes.set_yscale("log")
        axes.minorticks_off()
        label(axes, "Mean loss, step by step", "step", "mean loss")
        super().__init__(axes)
        self._before = _Before(axes)
        self._fit(*self._wide)
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_animated(True)

    def set(self, x, y, ahead=None, before=()):
        """Move the way.

        Parameters
        ----------
        x, y : ndarray, shape (m,)
            Step numbers and losses.
        ahead : tuple of float, optional
            The step and the loss to which the next step would lead.
        before : sequence of float
            The loss at each step of the run before.
        """
        if before is not self._before.losses:
            self._before.set(before)
        if len(x) > 1 or before:
            losses, steps = np.append(y, before), max(x[-1] + 1, len(before) - 1)
            wanted = fitted.limits(losses, HELD), fitted.last_step(steps)
        else:
            wanted = self._wide
        if wanted != self._fitted:  # ticks cost more than all else
            self._fit(*wanted)
        low, high = self._axes.get_ylim()
        kept = low / 10, high * 10  # what a logarithmic axis can hold
        said = None if ahead is None else text.short(ahead[1])
        here = x[-1], y[-1]
        if ahead is not None:
            ahead = ahead[0], np.clip(ahead[1], *kept)
        self._draw(x, np.clip(y, *kept), here, text.short(here[1]), ahead, said)

    def _fit(self, losses, end):
        self._fitted, axes = (losses, end), self._axes
        axes.set(xlim=(-0.25, end), ylim=losses)  # room for half a point
        steps = fitted.STEP_TICKS[end]
        axes.set_xticks(steps, map("{:,}".format, steps))
        axes.set_yticks(*fitted.ticks(*losses))
        axes.xaxis.stale = axes.yaxis.stale = True

    def _towards(self, here, ahead):
        return ahead


class _Before:
    """The run before: a dotted line, and its last loss in words."""

    def __init__(self, axes):
        look, self.losses = {"color": GREY, "animated": True, "zorder": 3}, ()
        (self._line,) = axes.plot([], [], ":", lw=1.3, **look)
        self._said = axes.annotate("", (0, 1), (0, -GAP), textcoords="offset points", **look)
        self._said.set(fontsize=9.5, in_layout=False, va="top")

    def set(self, losses):
        """Move it."""
        self.losses, seen = losses, len(losses) > 0
        for part in (self._line, self._said):
            part.set_visible(seen)
        if not seen:
            return
        last = len(losses) - 1
        steps = fitted.spread(last, 60)
        drawn = np.clip(np.array(losses)[steps], *HELD)
        self._line.set_data(steps, drawn)
        self._said.xy = last, drawn[-1]
        self._said.set_text(f"run before: {text.short(losses[-1])}")
        self._said.set_horizontalalignment("left" if last < 4 else "right")


def _far(values, limits):
    low, high = sorted(limits)
    return (values < low - (high - low)) | (values > high + (high - low))

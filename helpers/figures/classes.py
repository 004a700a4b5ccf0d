"""Class probabilities over one feature, and what they predict."""

import numpy as np

from helpers.figures.ends import EndNames
from helpers.figures.line import class_points
from helpers.figures.style import CLASS_COLORS, GREY, SIGNS

CLASS_LINES = ("-", (0, (6, 2)), (0, (6, 2, 1.5, 2)), (0, (1.5, 1.5)))
GAP = 0.085  # of two names: a line of text


class ClassCurves:
    """A curve for each class; its samples wait at the height 1, to which it has to climb.

    Parameters
    ----------
    axes : Axes
    feature : array_like, shape (n,)
        The samples.
    labels : array_like of int, shape (n,)
    names : sequence of str
        The name of each class, to stand at the right end of its curve.
    places : array_like, shape (m,)
        Where the curves are drawn, in rising order.
    """

    def __init__(self, axes, feature, labels, names, places):
        feature = np.asarray(feature)
        class_points(axes, feature, np.ones(len(feature)), labels, names)
        axes.set(xlim=(places[0], places[-1]), ylim=(-0.03, 1.2))
        axes.set_yticks(np.linspace(0, 1, 6))
        self._places, self._feature = places, feature
        looks = zip(names, CLASS_COLORS, CLASS_LINES, strict=False)
        self._lines = [
            axes.plot([], [], color=color, ls=style, lw=2, animated=True)[0]
            for _, color, style in looks
        ]
        signed = [f"{SIGNS[k]} {name}" for k, name in enumerate(names)]
        self._names = EndNames(axes, signed, CLASS_COLORS[: len(names)], GAP)
        (self._rings,) = axes.plot(
            [], [], "o", ms=13, mfc="none", mec="black", mew=1.3, animated=True
        )

    def set(self, y_hat, chosen=()):
        """Move the curves; `y_hat` is (m, k), `chosen` the samples to ring."""
        for line, values in zip(self._lines, np.transpose(y_hat), strict=True):
            line.set_data(self._places, values)
        self._names.set(y_hat[-1])
        ringed = self._feature[list(chosen)]
        self._rings.set_data(ringed, np.ones(len(ringed)))


class Questions:
    """Two places that ask for a class, and the answers above them.

    Parameters
    ----------
    axes : Axes
    places : pair of float
        Left and right; the left answer is written to the right of its place, the right one
        to the left.
    """

    HEIGHT = 1.12

    def __init__(self, axes, places):
        for place in places:
            axes.plot([place, place], [0, self.HEIGHT], ":", color=GREY, lw=1.3, zorder=1)
        self._texts = [
            axes.text(
                place + gap, self.HEIGHT, "", ha=side, va="center", fontsize=10, animated=True
            )
            for place, gap, side in zip(places, (0.06, -0.06), ("left", "right"), strict=True)
        ]

    def set(self, answers):
        """Write the answers, a text for each place."""
        for text, answer in zip(self._texts, answers, strict=True):
            text.set_text(answer)

"""The regions in which each class is the most probable one, under the samples."""

import numpy as np
from matplotlib.colors import to_rgb

from helpers.figures.legend import legend_above
from helpers.figures.style import CLASS_COLORS, CLASS_MARKERS


class Regions:
    """An image of the most probable class, and the samples over it, the mistakes rimmed in black.

    Parameters
    ----------
    axes : Axes
        With its limits already set; the image fills them.
    points : array_like, shape (n, 2)
        Where the samples lie.
    labels : array_like of int, shape (n,)
    classes : sequence of str
    legend : bool
        Whether to name the classes above the axes.
    size : float
        Of a sample, in points.
    """

    def __init__(self, axes, points, labels, classes, *, legend=True, size=5.5):
        self._points, labels = np.asarray(points), np.asarray(labels)
        self._colors = np.array([to_rgb(CLASS_COLORS[k % 4]) for k in range(len(classes))])
        self._image = axes.imshow(
            np.ones((1, 1, 3)),
            extent=(*axes.get_xlim(), *axes.get_ylim()),
            origin="lower",
            aspect="auto",
            interpolation="none",
            animated=True,
        )
        self._mistakes = []
        for k, name in enumerate(classes):
            look = {"marker": CLASS_MARKERS[k % 4], "mfc": self._colors[k], "ls": "", "zorder": 3}
            own = self._points[labels == k].T
            axes.plot(*own, **look, ms=size, mew=0.7, mec="white", label=name)
            wrong = axes.plot([], [], **look, ms=size + 1.5, mew=1.6, mec="black", animated=True)[0]
            self._mistakes.append((labels == k, wrong))
        if legend:
            legend_above(axes)
        axes.grid(False)

    def set(self, probabilities, wrong):
        """Show other regions.

        Parameters
        ----------
        probabilities : array_like, shape (rows, columns, k)
            Of each class, from the lower left corner of the axes.
        wrong : array_like of bool, shape (n,)
            Which samples are predicted wrongly.
        """
        probabilities, k = np.asarray(probabilities), len(self._colors)
        certainty = (probabilities.max(axis=-1, keepdims=True) - 1 / k) / (1 - 1 / k)
        strength = 0.12 + 0.38 * certainty
        color = self._colors[probabilities.argmax(axis=-1)]
        self._image.set_data(np.uint8(255 * (1 - strength * (1 - color))))
        wrong = np.asarray(wrong)
        for own, missed in self._mistakes:
            missed.set_data(*self._points[own & wrong].T)

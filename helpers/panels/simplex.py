"""Three classes from three points of view: the input line, the probability simplex, the loss."""

from dataclasses import dataclass

import numpy as np

from helpers import figures, text
from helpers.live import LiveFigure
from helpers.panels import softmax, softmax_look
from helpers.panels.base import Panel


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    softmax : helpers.panels.softmax_look.Look
        What two or four classes show too.
    y_hat : ndarray, shape (n, 3)
        The probability of each class for each sample.
    own : ndarray, shape (n,)
        That of its own class.
    """

    softmax: softmax_look.Look
    y_hat: np.ndarray
    own: np.ndarray


def compute(reading):
    """Compute what there is to see.

    Parameters
    ----------
    reading : Reading

    Returns
    -------
    Look
    """
    y_hat, y = reading.here.samples.y_hat, reading.objective.y
    return Look(softmax_look.compute(reading), y_hat, y_hat[np.arange(len(y)), y])


class Picture:
    """The probabilities over the hours, the simplex, and the path of the loss.

    Parameters
    ----------
    dataset : Dataset
    """

    def __init__(self, dataset):
        self.figure, (left, middle, right) = figures.new_figure(
            3, height=3.0, width_ratios=[1.15, 0.9, 1]
        )
        figures.label(middle, "The same in the simplex")
        self._simplex = figures.Simplex(middle, dataset.y, softmax.class_names(dataset))
        self._outer = softmax.Picture(dataset, left, right)

    def show(self, look):
        """Set what moves."""
        self._outer.show(look.softmax)
        self._simplex.set(look.softmax.curves, look.y_hat)


def words(look):
    """Return what is said of the picture."""
    said = softmax.words(look.softmax)
    own = f"each sample's own class has {text.array(look.own)}"
    return said._replace(twin=f"{said.twin}; {own}")


class SimplexPanel(Panel):
    """As SoftmaxPanel for three classes, with the predictions as points in a triangle too.

    Parameters
    ----------
    dataset : Dataset
        One feature, in hours, and three classes.
    theta : array_like, shape (2, 3)
        The start.
    learning_rate : float
        The first η.
    reach, grain : float
        The sliders of theta go from -reach to reach by steps of `grain`.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, dataset, theta, learning_rate=0.1, *, reach=10.0, grain=0.1, scenes=None):
        if len(dataset.classes) != 3:
            raise ValueError(f"dataset must have three classes; it has {len(dataset.classes)}")
        self.descent = softmax.make_descent(dataset, theta, learning_rate, reach, grain, self)
        self.picture = Picture(dataset)
        live, settings = LiveFigure(self.picture.figure), self.descent.rule
        rows = softmax.rows(self.descent, dataset)
        super().__init__(rows, live, settings, scenes, self.descent.stepping)

    def draw(self):
        self.look = compute(self.descent.read())
        self.descent.show(self.look.softmax.descent)
        self.picture.show(self.look)
        return words(self.look)

    def numbers(self):
        return softmax.numbers(self.look.softmax)

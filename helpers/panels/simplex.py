"""Three classes from three points of view: the input line, the probability simplex, the loss."""

import numpy as np

from helpers import figures, text
from helpers.models import softmax
from helpers.panels.softmax import SoftmaxPanel


class SimplexPanel(SoftmaxPanel):
    """As SoftmaxPanel for three classes, with the predictions as points in a triangle too.

    Parameters
    ----------
    dataset : Dataset
        One feature, in hours, and three classes.
    theta : array_like, shape (2, 3)
        The start.
    learning_rate : float
        The first η.
    **options
        As for SoftmaxPanel.
    """

    def __init__(self, dataset, theta, learning_rate=0.1, **options):
        if len(dataset.classes) != 3:
            raise ValueError(f"dataset must have three classes; it has {len(dataset.classes)}")
        super().__init__(dataset, theta, learning_rate, **options)

    def picture(self, dataset):
        figure, (left, middle, right) = figures.new_figure(
            3, height=3.0, width_ratios=[1.15, 0.9, 1]
        )
        self.draw_curves(left, dataset)
        figures.label(middle, "The same in the simplex")
        self._simplex = figures.Simplex(middle, dataset.y, dataset.classes)
        self._loss = figures.LossPath(right, high=30)
        return figure

    def move(self):
        super().move()
        y_hat = softmax.output(self.walk.x, self.theta)
        self._simplex.set(softmax.output(self._everywhere, self.theta), y_hat)

    def draw(self):
        twin, below = super().draw()
        y_hat = softmax.output(self.walk.x, self.theta)
        own = y_hat[np.arange(len(y_hat)), self.walk.y]
        return f"{twin}; each sample's own class has {text.array(own)}", below

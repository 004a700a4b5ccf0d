"""Linear regression on one feature: the line beside the landscape of its loss."""

import numpy as np

from helpers import controls, figures
from helpers.figures.style import label
from helpers.models import linear
from helpers.panels.descent import DescentPanel


class LinePanel(DescentPanel):
    """Move b, w and η; watch the line, its residuals and the path over the loss.

    Parameters
    ----------
    dataset : Dataset
        One feature and a quantity to predict.
    b, w, learning_rate : float
        The start.
    scenes : helpers.scenes.Scenes, optional
    """

    EXACT = True
    B_RANGE, W_RANGE = (-20.0, 40.0), (-5.0, 15.0)

    def __init__(self, dataset, b=0.0, w=0.0, learning_rate=0.02, *, scenes=None):
        x, y = dataset.x, dataset.y
        feature = x[:, 1]
        figure, (left, right) = figures.new_figure(2)
        label(left, "The line and its residuals", dataset.feature_names[0], dataset.target_name)
        figures.points(left, feature, y)
        margin = 0.07 * np.ptp(feature)
        self._ends = np.array([feature.min() - margin, feature.max() + margin])
        left.set(xlim=self._ends, ylim=(y.min() - 0.3 * np.ptp(y), y.max() + 0.2 * np.ptp(y)))
        self._residuals = figures.Residuals(left, feature, y, self._ends)

        label(right, "Mean loss for each line, and the path", "b", "w")
        first, second = np.linspace(*self.B_RANGE, 90), np.linspace(*self.W_RANGE, 90)
        best = np.linalg.lstsq(x, y, rcond=None)[0]
        losses = linear.mean_loss_grid(x, y, first, second)
        figures.loss_contours(right, first, second, losses, best)
        right.set(xlim=self.B_RANGE, ylim=self.W_RANGE)
        self._path = figures.Path(right)

        sliders = [
            controls.theta_slider("b, salary at level 0", b, *self.B_RANGE, 0.25),
            controls.theta_slider("w, salary per level", w, *self.W_RANGE, 0.1),
        ]
        rate_slider = controls.learning_rate_slider(learning_rate)
        names = ["b", "w"]
        super().__init__(
            linear, dataset, [b, w], sliders, rate_slider, names, figure, scenes=scenes
        )

    def move(self):
        with np.errstate(over="ignore", invalid="ignore"):
            b, w = self.theta
            self._residuals.set(self.walk.x @ self.theta, b + w * self._ends)
        path = np.array([self.walk.thetas[i] for i in self.path()])
        self._path.set(path[:, 0], path[:, 1], self.ahead.theta)

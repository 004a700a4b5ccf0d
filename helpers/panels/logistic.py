"""Logistic regression on two features: the dividing line beside the path of the loss."""

import numpy as np

from helpers import arrays, controls, figures
from helpers.models import boundary, logistic
from helpers.panels.descent import DescentPanel
from helpers.panels.sigmoid import threshold_slider


class LogisticPanel(DescentPanel):
    """Move b, w₁, w₂, η and the threshold; watch the dividing line and the loss.

    Parameters
    ----------
    dataset : Dataset
        Two features and two classes.
    asked : array_like, shape (a, 2)
        The points to predict.
    theta : sequence of float, shape (3,)
    learning_rate, threshold : float
        The start.
    scenes : helpers.scenes.Scenes, optional
    """

    LIMITS = ((0.4, 3.6), (-0.2, 5.0))

    def __init__(
        self,
        dataset,
        asked=((2, 0.25), (1, 4.5)),
        theta=(0.1, 0.2, 0.1),
        learning_rate=0.1,
        threshold=0.5,
        *,
        scenes=None,
    ):
        self._asked = arrays.finite(asked, "asked")
        self._classes = dataset.classes
        figure, (left, right) = figures.new_figure(2, height=3.0, width_ratios=(1.1, 1))
        first, second = dataset.feature_names
        figures.label(left, "Shaded: predicted to pass", first, second)
        samples = dataset.features, dataset.y, dataset.classes
        figures.plane(left, *samples, self._asked, self.LIMITS)
        left.set_xticks([1, 2, 3])
        self._division = figures.Division(left, dataset.features)
        self._path = figures.LossPath(right, low=1e-2, high=10)
        (x0, x1), (y0, y1) = self.LIMITS
        self._corners = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])

        b, w1, w2 = theta
        sliders = [
            controls.theta_slider("b, the bias", b, -20.0, 5.0, 0.05),
            controls.theta_slider(f"w₁, per {first}", w1, -5.0, 10.0, 0.05),
            controls.theta_slider(f"w₂, per {second.removesuffix('s')}", w2, -5.0, 10.0, 0.05),
        ]
        rate_slider = controls.learning_rate_slider(learning_rate, high=10.0)
        self.threshold_slider = threshold_slider(threshold)
        self.threshold_slider.observe(self.refresh, names="index")
        names = ["b", "w₁", "w₂"]
        more = {"settings": {"threshold": self.threshold_slider}, "scenes": scenes}
        super().__init__(logistic, dataset, theta, sliders, rate_slider, names, figure, **more)
        self.children[0].children += (self.threshold_slider,)

    @property
    def threshold(self):
        """The probability from which on class 1 is predicted."""
        return self.threshold_slider.number

    def right(self):
        """Return which samples are predicted rightly, shape (n,)."""
        return logistic.predict(self.walk.x, self.theta, self.threshold) == self.walk.y

    def path(self):
        """Return the numbers of the steps to draw, evenly spread on the logarithmic axis."""
        spread = np.expm1(np.linspace(0, np.log1p(self.walk.step_number), 90))
        return np.unique(spread.round().astype(int))

    def move(self):
        threshold = self.threshold
        scores = arrays.with_ones(self._corners) @ self.theta
        shifted = scores - np.log(threshold / (1 - threshold))
        side, cut = boundary.positive_side(self._corners, shifted)
        self._division.set(side, cut, self.right(), f"pass where\nŷ ≥ {threshold:.2f}")
        self._path.set(*self.loss_path())

    def answers(self):
        """Say how many samples are right, and what is predicted for the points asked for."""
        y_hat = logistic.output(arrays.with_ones(self._asked), self.theta)
        words = [
            f"day {day:g}, {hours:g} h: {p:.4f}, {self._classes[int(p >= self.threshold)]}"
            for (day, hours), p in zip(self._asked, y_hat, strict=True)
        ]
        right = self.right()
        start = f"At the threshold {self.threshold:.2f}, {right.sum()} of {len(right)} are right;"
        return f"{start} {'; '.join(words)}."

    def status(self):
        return f"{self.answers()} {super().status()}"

    def draw(self):
        twin, below = super().draw()
        return f"{twin}. {self.answers()}", below

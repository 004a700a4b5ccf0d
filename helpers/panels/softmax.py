"""Softmax regression on one feature: the class probabilities beside the loss on the way."""

import numpy as np

from helpers import arrays, controls, figures, text
from helpers.arrays import with_ones
from helpers.models import softmax
from helpers.panels import html
from helpers.panels.descent import DescentPanel
from helpers.panels.samples import IN_TURN

PLACES = np.linspace(0, 5, 76)
ASKED = np.array([0.25, 4.5])
# The sliders of theta stand as its matrix does: a row for the bias, a row for the slope.
ROW_WIDTH = 836


def answer(y_hat):
    """Return the most probable class of each row as a text; "?" where two classes share the lead.

    Parameters
    ----------
    y_hat : ndarray, shape (n, k)
    """
    second, first = np.sort(y_hat, axis=1)[:, -2:].T
    tied = first - second < 1e-12
    return ["?" if t else str(c) for t, c in zip(tied, y_hat.argmax(axis=1), strict=True)]


class SoftmaxPanel(DescentPanel):
    """Move theta and η; watch the probability of each class over the hours, and the loss.

    Parameters
    ----------
    dataset : Dataset
        One feature, in hours, and two to four classes.
    theta : array_like, shape (2, k)
        The start: the biases, then the slopes.
    learning_rate : float
        The first η.
    reach, grain : float
        The sliders of theta go from -reach to reach by steps of `grain`.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, dataset, theta, learning_rate=0.1, *, reach=10.0, grain=0.1, scenes=None):
        theta, k = arrays.finite(theta, "theta"), len(dataset.classes)
        if theta.shape != (2, k):
            raise ValueError(f"theta must have the shape (2, {k}); its shape is {theta.shape}")
        self._asked, self._everywhere = with_ones(ASKED), with_ones(PLACES)
        names = [f"{letter}{i}" for letter in "bw" for i in range(k)]
        sliders = [
            _narrow(controls.theta_slider(name, value, -reach, reach, grain), ROW_WIDTH // k)
            for name, value in zip(names, theta.flat, strict=True)
        ]
        rate_slider = controls.learning_rate_slider(learning_rate, high=10)
        figure = self.picture(dataset)
        super().__init__(
            softmax, dataset, theta, sliders, rate_slider, names, figure, scenes=scenes
        )
        self.children[0].layout.max_width = f"{ROW_WIDTH + 20}px"

    def picture(self, dataset):
        """Make the figure and its artists; return the figure."""
        figure, (left, right) = figures.new_figure(2, height=3.0)
        self.draw_curves(left, dataset)
        self._loss = figures.LossPath(right, high=30)
        return figure

    def draw_curves(self, axes, dataset):
        """Draw what stands still of the input line."""
        figures.label(axes, "Probability of each class", "hours", "probability")
        feature = dataset.features[:, 0]
        names = [name.split()[-1] for name in dataset.classes]  # "score 3" becomes "3"
        self._curves = figures.ClassCurves(axes, feature, dataset.y, names, PLACES)
        self._questions = figures.Questions(axes, ASKED)

    def move(self):
        chosen = self.chosen
        self._curves.set(
            softmax.output(self._everywhere, self.theta),
            chosen if len(chosen) < len(self.walk.x) else (),
        )
        answers = answer(softmax.output(self._asked, self.theta))
        self._questions.set([f"{h:g} h → {c}" for h, c in zip(ASKED, answers, strict=True)])
        self._loss.set(*self.loss_path())

    def path(self):
        last = self.walk.step_number
        later = np.geomspace(1, max(last, 1), 18).round().astype(int)
        return np.unique(np.r_[: min(last, 12) + 1, later[later <= last]])

    def table(self, rows):
        """Lay out each matrix as the course writes it: a row a feature, a column a class."""
        matrices = {
            name: np.array(list(values)).reshape(self.theta.shape) for name, values in rows.items()
        }
        lines = {
            f"{name}: {letter}": row
            for name, matrix in matrices.items()
            if not name.startswith("η")
            for letter, row in zip("bw", matrix, strict=True)
        }
        return html.table([f"class {i}" for i in range(self.theta.shape[1])], lines)

    def draw(self):
        twin, below = super().draw()
        y_hat = softmax.output(self._asked, self.theta)
        asked = ", ".join(
            f"{hours:g} h: {text.array(p)}" for hours, p in zip(ASKED, y_hat, strict=True)
        )
        sample = f"; {self._sample()}" if self._sample() else ""
        return f"{twin}; probabilities at {asked}{sample}", below

    def status(self):
        return " ".join(filter(None, [super().status(), self._sample()]))

    def _sample(self):
        """Say the numbers of the one sample from which the next step learns, if it is one."""
        if len(self.chosen) != 1:
            return ""
        x, labels = self.walk.x[self.chosen], self.walk.y[self.chosen]
        forward = softmax.forward(x, self.theta)
        z, y_hat = (text.array(forward[name][0]) for name in ("z", "y_hat"))
        loss = text.number(softmax.loss(x, self.theta, labels)[0])
        turn = "Next in turn" if self.samples.value == IN_TURN else "The chosen sample"
        return (
            f"{turn}: x = {text.array(x[0], 1)}, y = {labels[0]}, z = {z}, ŷ = {y_hat}, L = {loss}."
        )


def _narrow(slider, width):
    slider.layout.width = f"{min(width, 400)}px"
    slider.style.description_width = "28px"
    return slider

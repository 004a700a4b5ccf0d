"""Three classes in the plane of two features: nine sliders, three regions, a ring for each loss."""

import ipywidgets as widgets

from helpers import arrays, controls, figures, shared
from helpers.live import LiveFigure
from helpers.panels.base import Panel
from helpers.panels.matrix import matrix
from helpers.panels.plane_controls import Training
from helpers.panels.plane_descent import PlaneDescent
from helpers.panels.plane_html import STYLE, names_of
from helpers.panels.plane_lines import END, PAIRS
from helpers.panels.plane_look import compute
from helpers.panels.plane_words import ONE, VIEWS, numbers, words

YOURS = "yours"
LOSSES = 0.3, 30  # where the axis of the loss begins and ends
START = ((0.5, 0.2, -0.4), (0.6, -0.5, 0.8), (-0.8, 0.4, 0.2))


class Picture:
    """The plane with its regions and the samples, and the path of the loss.

    Parameters
    ----------
    dataset : Dataset
    """

    def __init__(self, dataset):
        self.figure, (left, right) = figures.new_figure(2, height=2.8, width_ratios=(1.3, 1))
        names = zip(dataset.feature_names, dataset.units, strict=False)
        labels = [f"{name}, {unit}" for name, unit in names]
        figures.label(left, "", *labels)
        left.set(xlim=(-END, END), ylim=(-END, END))
        self._regions = figures.Regions(left, dataset.features, dataset.y, dataset.classes, size=7)
        classes = dataset.classes
        self._borders = figures.Borders(left, [(classes[a], classes[b]) for a, b in PAIRS])
        self._rings = figures.LossRings(left)
        self._count = len(dataset.y)
        self._loss = figures.LossPath(right, low=LOSSES[0], high=LOSSES[1])
        figures.label(right, "Loss, step by step", "step", "loss")
        left.text(1, 1.03, "ring: its loss, ×: wrong", ha="right", transform=left.transAxes)

    def show(self, look):
        """Set what moves."""
        self._regions.set(look.probabilities, look.wrong[: self._count])
        self._borders.set(look.lines, look.borders, look.places)
        points, sample, own = look.x[:, 1:], look.sample, look.own
        losses = look.descent.samples.loss
        self._rings.set(points, losses, look.wrong, sample.x[1:], sample.loss)
        loss = losses[-1] if own.on else sample.loss
        self._rings.place(own.x[1:], own.label, loss, visible=look.shows_own, filled=own.on)
        self._loss.set(*look.descent.losses)


class PlanePanel(Panel):
    """Move theta, η and λ; watch the regions of three classes and the loss of each sample.

    The loss is the mean cross-entropy plus λ / 2 times the sum of the squared weights.

    Parameters
    ----------
    dataset : Dataset
        Two features between -3 and 3, and three classes.
    theta : array_like, shape (3, 3)
        The start.
    learning_rate, l2 : float
        The first η and λ.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, dataset, theta=START, learning_rate=0.5, l2=0.0, *, scenes=None):
        theta = arrays.finite(theta, "theta")
        if theta.shape != (3, 3) or len(dataset.classes) != 3 or dataset.features.shape[1] != 2:
            raise ValueError(
                "theta must have the shape (3, 3), and dataset two features and three classes;"
                f" they have {theta.shape}, {dataset.features.shape[1]} and {len(dataset.classes)}"
            )
        self.training, self.names = Training(dataset, l2), names_of(dataset)
        self.descent = PlaneDescent(dataset, theta, learning_rate, self.training, self)
        each = [(f"{i + 1}: {dataset.classes[k]}", i) for i, k in enumerate(dataset.y)]
        self.chosen = controls.dropdown("sample", [*each, ("yours", YOURS)], 0, 170, 54)
        self.view = controls.dropdown("numbers of", [(v, v) for v in VIEWS], ONE, 210, 80)
        what = "Start from random parameters"
        self.random = controls.button("Random θ", "random", what, self.descent.draw_theta, "104px")
        self.picture = Picture(dataset)
        shown = {"sample": self.chosen, "numbers": self.view}
        settings = {**self.descent.rule, **self.training.settings, **shown}
        live, stepping = LiveFigure(self.picture.figure), self.descent.stepping
        rows, beside = self._rows(dataset), [self.view]
        super().__init__(rows, live, settings, scenes, stepping, beside=beside)

    def _rows(self, dataset):
        training, descent = self.training, self.descent
        theta = matrix(descent.sliders, self.names.rows, dataset.classes)
        own = shared.make(
            widgets.VBox,
            [shared.make(widgets.Box, [training.on, training.label]), *training.places],
            layout={"overflow": "hidden"},
        )
        style = shared.sheet(STYLE)
        buttons = descent.stepping.buttons, self.random, self.chosen, style
        return [
            controls.row(theta, own, descent.readouts),
            controls.group("learning", descent.strip, training.pull, *buttons),
        ]

    def draw(self):
        chosen = self.chosen.value
        number = None if chosen == YOURS else chosen
        self.look = compute(self.descent.read(), number, self.training.own)
        self.training.offer(self.look.shows_own)
        self.descent.show(self.look.descent)
        self.picture.show(self.look)
        return words(self.look, self.names)

    def numbers(self):
        return numbers(self.look, self.view.value, self.names)

    def reset(self):
        self.descent.forget_draws()
        super().reset()

"""Training anew at each slider move: the regions, the loss and the accuracy follow."""

import ipywidgets as widgets
import numpy as np

from helpers import controls, figures, shared, text
from helpers.live import LiveFigure
from helpers.panels import html
from helpers.panels.base import Panel
from helpers.panels.html import Said
from helpers.panels.training_look import CELLS, Parts, Rule, compute

MOST_STEPS = 1600  # what a slider move may cost: about 20 ms
SYMBOLS = ("size", "seed", "η", "epochs", "batch", "standardise")
EPOCHS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200)


class Picture:
    """The regions of the classes, the loss and the accuracy over the epochs.

    Parameters
    ----------
    dataset : Dataset
    parts : Parts
    most_epochs : int
    """

    def __init__(self, dataset, parts, most_epochs):
        self.figure, (left, *right) = figures.new_figure(3, height=3.4, width_ratios=[1.55, 1, 1])
        self._regions = self._draw_regions(left, dataset, parts)
        names = list(parts.labels)
        self._loss = figures.Curves(right[0], "Mean loss", names, (0.01, 10), most_epochs, log=True)
        self._accuracy = figures.Curves(right[1], "Accuracy", names, (0, 1), most_epochs)

    def _draw_regions(self, axes, dataset, parts):
        features, labels = parts.features["training"], parts.labels["training"]
        classes = dataset.classes
        pairs = zip(dataset.feature_names, dataset.units, strict=False)
        names, limits = [f"{name} ({unit})" for name, unit in pairs], parts.limits
        figures.label(axes, "Most probable class", *names)
        if len(names) == 1:  # one feature: upwards, draw the class itself
            axes.set(xlim=limits[:, 0], ylim=(-0.5, len(classes) - 0.5))
            axes.set_yticks(range(len(classes)), classes)
            features = np.column_stack([features, labels])
        else:
            axes.set(xlim=limits[:, 0], ylim=limits[:, 1])
        self._shape = (CELLS ** (len(names) - 1), CELLS, -1)
        return figures.Regions(axes, features, labels, classes, legend=len(names) > 1)

    def show(self, look):
        """Set what moves."""
        self._regions.set(look.probabilities.reshape(self._shape), look.wrong)
        self._loss.set(*look.losses.values())
        self._accuracy.set(*look.accuracies.values())


def words(look, dataset):
    """Return what is said of the picture."""
    said = ", ".join(
        [
            verdict(name, look.sizes[name], losses[-1], look.accuracies[name][-1])
            for name, losses in look.losses.items()
        ]
    )
    rule, updates = look.rule, f"{look.batches * look.rule.epochs:.0f} updates"
    epochs = "1 epoch" if rule.epochs == 1 else f"{rule.epochs:.0f} epochs"
    twin = (
        f"{epochs} in batches of {rule.batch_size:.0f}, {updates}, learning rate ="
        f" {text.number(rule.rate)}: {said}, theta = {text.array(look.theta)}"
    )
    rim = "A black rim marks a training sample that is predicted wrongly."
    below = html.status(f"{updates}, {look.batches} an epoch: {said}. {rim}")
    return Said(twin, headline(look), below)


def headline(look):
    """Say how many samples of each part are right."""
    shares = {name: round(a[-1] * look.sizes[name]) for name, a in look.accuracies.items()}
    return " · ".join(
        [f"{name}: {right} of {look.sizes[name]} right" for name, right in shares.items()]
    ).capitalize()


def numbers(look, dataset):
    """Return theta as its matrix."""
    rows = dict(zip(("bias", *dataset.feature_names), look.theta, strict=True))
    return html.beside(html.table(dataset.classes, rows))


def verdict(name, n, loss, share):
    """Say how well n samples are predicted: their mean loss, and how many are right."""
    return f"{name} loss = {text.number(loss)}, {round(share * n)} of {n} right"


class TrainingPanel(Panel):
    """Choose the start, η, the epochs and the batch size; softmax regression is trained anew.

    Parameters
    ----------
    dataset : Dataset
        One or two features, and classes.
    training, validation : array_like of int, optional
        The rows to learn from (all, by default), and the rows that are held back.
    learning_rate : float
    epochs, batch_size : int
    most_epochs : int
        The end of the slider; the smallest batch follows from it, so that a move stays quick.
    offered : sequence of str
        The symbols of the controls that are shown: all of SYMBOLS, by default.
    scenes : helpers.scenes.Scenes, optional
    """

    title = "the trained θ"

    def __init__(
        self,
        dataset,
        training=None,
        validation=None,
        *,
        learning_rate=0.5,
        epochs=20,
        batch_size=32,
        most_epochs=60,
        offered=SYMBOLS,
        scenes=None,
    ):
        self.dataset, self.parts = dataset, Parts(dataset, training, validation)
        self.picture = Picture(dataset, self.parts, most_epochs)
        self.scale = controls.theta_slider("θ at the start, size", 0, 0, 3, 0.1, ".1f")
        self.seed = controls.theta_slider("θ at the start, seed", 0, 0, 20, 1, ".0f")
        self.rate_slider = controls.learning_rate_slider(learning_rate, 1e-3, 10)
        numbers = [number for number in EPOCHS if number <= most_epochs]
        self.epochs = controls.NumberSlider("epochs", numbers, epochs, ".0f")
        n = len(self.parts.labels["training"])
        smallest = next(s for s in range(1, n + 1) if -(-n // s) * most_epochs <= MOST_STEPS)
        sizes = [2**power for power in range(12) if smallest <= 2**power < n] + [n]
        self.batch_size = controls.NumberSlider("batch size", sizes, batch_size, ".0f")
        self.standardise = shared.make(
            widgets.Checkbox, value=True, description="standardise the features", indent=False
        )
        self.sliders = [self.scale, self.seed, self.rate_slider, self.epochs, self.batch_size]
        settings = dict(zip(SYMBOLS, [*self.sliders, self.standardise], strict=True))
        groups = {"start": SYMBOLS[:2], "learning": SYMBOLS[2:]}
        shown = {
            name: [settings[s] for s in group if s in offered] for name, group in groups.items()
        }
        rows = [controls.group(name, *group) for name, group in shown.items() if group]
        super().__init__(rows, LiveFigure(self.picture.figure), settings, scenes)

    def draw(self):
        rule = Rule(*[slider.number for slider in self.sliders], self.standardise.value)
        # From zero there is nothing to draw lots for. A disabled slider would still take the focus.
        self.seed.layout.visibility = "visible" if rule.scale else "hidden"
        self.look = compute(self.parts, rule)
        self.picture.show(self.look)
        return words(self.look, self.dataset)

    def numbers(self):
        return numbers(self.look, self.dataset)

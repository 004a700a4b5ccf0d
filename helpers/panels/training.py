"""Training anew at each slider move: the regions, the loss and the accuracy follow."""

import ipywidgets as widgets
import numpy as np

from helpers import arrays, controls, descent, figures, text
from helpers.data.features import grid, mean_and_spread
from helpers.models import softmax
from helpers.panels import html
from helpers.panels.base import Panel

CELLS = 60
MOST_STEPS = 1600  # what a slider move may cost: about 20 ms
EPOCHS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200)


class TrainingPanel(Panel):
    """Choose the start, η, the epochs and the batch size; softmax regression is trained anew.

    Parameters
    ----------
    dataset : Dataset
        One or two features, and classes.
    train, test : array_like of int, optional
        The rows to learn from (all, by default), and the rows that are held back.
    learning_rate : float
    epochs, batch_size : int
    most_epochs : int
        The end of the slider; the smallest batch follows from it, so that a move stays quick.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(
        self,
        dataset,
        train=None,
        test=None,
        *,
        learning_rate=0.5,
        epochs=20,
        batch_size=32,
        most_epochs=60,
        scenes=None,
    ):
        rows = {"train": np.arange(len(dataset.y)) if train is None else np.asarray(train)}
        if test is not None:
            rows["test"] = np.asarray(test)
        self.dataset = dataset
        self._labels = {name: dataset.y[chosen] for name, chosen in rows.items()}
        self._features = {name: dataset.features[chosen] for name, chosen in rows.items()}
        self._mean, self._spread = mean_and_spread(self._features["train"])
        self._sliders(len(rows["train"]), learning_rate, epochs, batch_size, most_epochs)
        figure, axes = figures.new_figure(3, height=3.4, width_ratios=[1.55, 1, 1])
        self._plane = self._draw_regions(axes[0])
        self._loss = figures.Curves(axes[1], "Mean loss", rows, (0.01, 10), most_epochs, log=True)
        self._accuracy = figures.Curves(axes[2], "Accuracy", rows, (0, 1), most_epochs)
        start = controls.row(self.scale, self.seed)
        rule = controls.row(self.rate_slider, self.epochs)
        rest = controls.row(self.batch_size, self.standardise)
        names = ("size", "seed", "η", "epochs", "batch")
        settings = dict(zip(names, self.sliders, strict=True)) | {"standardise": self.standardise}
        super().__init__([start, rule, rest], figure, settings, scenes)

    def _sliders(self, n, learning_rate, epochs, batch_size, most_epochs):
        """Make the controls; each of them trains anew."""
        self.scale = controls.theta_slider("θ at the start, size", 0, 0, 3, 0.1, ".1f")
        self.seed = controls.theta_slider("θ at the start, seed", 0, 0, 20, 1, ".0f")
        self.rate_slider = controls.learning_rate_slider(learning_rate, 1e-3, 10)
        numbers = [number for number in EPOCHS if number <= most_epochs]
        self.epochs = controls.NumberSlider("epochs", numbers, epochs, ".0f")
        smallest = next(s for s in range(1, n + 1) if -(-n // s) * most_epochs <= MOST_STEPS)
        sizes = [2**power for power in range(12) if smallest <= 2**power < n] + [n]
        self.batch_size = controls.NumberSlider("batch size", sizes, batch_size, ".0f")
        self.standardise = widgets.Checkbox(
            value=True, description="standardise the features", indent=False
        )
        self.sliders = [self.scale, self.seed, self.rate_slider, self.epochs, self.batch_size]
        for slider in self.sliders:
            slider.observe(self.refresh, names="index")
        self.standardise.observe(self.refresh, names="value")

    def _draw_regions(self, axes):
        """Draw the samples; return the features at each cell of the image behind them."""
        dataset, features = self.dataset, self._features["train"]
        labels, classes = self._labels["train"], dataset.classes
        margin = 0.08 * np.ptp(features, axis=0)
        limits = np.array([features.min(axis=0) - margin, features.max(axis=0) + margin])
        centres = np.linspace(*limits, 2 * CELLS + 1)[1::2].T
        pairs = zip(dataset.feature_names, dataset.units, strict=False)
        names = [f"{name} ({unit})" for name, unit in pairs]
        if len(names) == 1:  # one feature: upwards, draw the class itself
            figures.label(axes, "Most probable class", names[0])
            axes.set(xlim=limits[:, 0], ylim=(-0.5, len(classes) - 0.5))
            axes.set_yticks(range(len(classes)), classes)
            features = np.column_stack([features, labels])
        else:
            figures.label(axes, "Most probable class", *names)
            axes.set(xlim=limits[:, 0], ylim=limits[:, 1])
        self._shape = (CELLS ** (len(names) - 1), CELLS)
        self._regions = figures.Regions(axes, features, labels, classes, legend=len(names) > 1)
        return grid(*centres)

    def samples(self, features):
        """Return the features as samples, standardised if that is wished."""
        if self.standardise.value:
            features = (features - self._mean) / self._spread
        return arrays.with_ones(features)

    def thetas(self):
        """Train as the controls say; return the parameters at the start and after each epoch."""
        x, labels = self.samples(self._features["train"]), self._labels["train"]
        random = np.random.default_rng(int(self.seed.number))
        start = random.normal(size=(x.shape[1], len(self.dataset.classes)))
        rate, epochs, size = (slider.number for slider in self.sliders[2:])
        return descent.train(self.scale.number * start, x, labels, rate, epochs, size)

    def draw(self):
        # From zero there is nothing to draw lots for. A disabled slider would still take the focus.
        self.seed.layout.visibility = "visible" if self.scale.number else "hidden"
        thetas = self.thetas()
        x = {name: self.samples(features) for name, features in self._features.items()}
        results = {name: descent.assess(thetas, x[name], self._labels[name]) for name in x}
        probabilities = softmax.output(self.samples(self._plane), thetas[-1])
        wrong = softmax.predict(x["train"], thetas[-1]) != self._labels["train"]
        self._regions.set(probabilities.reshape(*self._shape, -1), wrong)
        self._loss.set(*(losses for losses, _ in results.values()))
        self._accuracy.set(*(shares for _, shares in results.values()))
        said = ", ".join(
            verdict(name, len(x[name]), losses[-1], shares[-1])
            for name, (losses, shares) in results.items()
        )
        return self._words(thetas[-1], said)

    def _words(self, theta, said):
        """Return the twin and what stands under the picture."""
        rate, epochs, size = (slider.number for slider in self.sliders[2:])
        batches = -(-len(self._labels["train"]) // int(size))
        updates = f"{batches * epochs:.0f} updates"
        twin = (
            f"{epochs:.0f} epochs in batches of {size:.0f}, {updates}, learning rate ="
            f" {text.number(rate)}: {said}, theta = {text.array(theta)}"
        )
        rows = dict(zip(("bias", *self.dataset.feature_names), theta, strict=True))
        table = html.table(self.dataset.classes, rows)
        rest = f"{said}. A black rim marks a mistake on a training sample."
        return twin, html.beside(table, html.sentence(f"{updates}, {batches} an epoch:", rest))


def verdict(name, n, loss, share):
    """Say how well n samples are predicted: their mean loss, and how many are right."""
    return f"{name} loss = {text.number(loss)}, {round(share * n)} of {n} right"

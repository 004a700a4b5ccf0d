"""Training that shows its progress: the weights of ten digits, epoch by epoch."""

import numpy as np

from helpers import arrays, controls, descent, figures, text
from helpers.models import softmax
from helpers.panels import html
from helpers.panels.played import PlayedPanel
from helpers.panels.training import verdict

BATCH_SIZE, MOST_EPOCHS = 32, 200
SMALLEST_LIMIT = 0.05
PULLS = (0, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1)


class DigitsPanel(PlayedPanel):
    """Train ten classes of images from zero; η and the pull may be changed while it runs.

    Parameters
    ----------
    dataset : Dataset
        Images of ink from 0 to 16, and classes.
    train, test : array_like of int
        The rows to learn from, and the rows that are held back.
    learning_rate, l2 : float
    scenes : helpers.scenes.Scenes, optional

    Attributes
    ----------
    thetas : list of ndarray, shape (d, k)
        At the start and after each epoch so far.
    """

    RULE, COUNT = ("η", "λ"), "epochs"

    def __init__(self, dataset, train, test, learning_rate=0.1, l2=0.0, *, scenes=None):
        images, self._classes = dataset.features / 16, dataset.classes
        rows = {"train": np.asarray(train), "test": np.asarray(test)}
        self._x = {name: arrays.with_ones(images[chosen]) for name, chosen in rows.items()}
        self._labels = {name: dataset.y[chosen] for name, chosen in rows.items()}
        self._y = softmax.one_hot(self._labels["train"], len(self._classes))
        self.rate_slider = controls.learning_rate_slider(learning_rate, 1e-3, 1)
        self.l2_slider = controls.NumberSlider("λ, pull towards 0", PULLS, l2, "g")
        self.make_buttons()
        self.buttons.step.tooltip = "Train for one epoch: one pass over all training images"
        self.buttons.back.tooltip = "Undo the last epoch"
        self.buttons.run.tooltip = f"Train, epoch after epoch, up to {MOST_EPOCHS}"
        for slider in (self.rate_slider, self.l2_slider):
            slider.observe(self.refresh, names="index")
        figure, (left, *right) = figures.new_figure(3, height=2.9, width_ratios=[2.4, 1, 1])
        side = int(np.sqrt(images.shape[1]))
        self._shape = (len(self._classes), side, side)
        self._weights = figures.WeightImages(left, self._shape, self._classes)
        figures.label(left, "Weights: red speaks for the digit, blue against")
        names = list(rows)
        self._loss = figures.Curves(right[0], "Mean loss", names, (0.02, 5), MOST_EPOCHS, log=True)
        self._accuracy = figures.Curves(right[1], "Accuracy", names, (0.8, 1), MOST_EPOCHS)
        self.begin()
        sliders = controls.row(self.rate_slider, self.l2_slider)
        settings = {"η": self.rate_slider, "λ": self.l2_slider}
        super().__init__([sliders, self.buttons], figure, settings, scenes)

    @property
    def epoch(self):
        """How many epochs were trained since the start."""
        return len(self.thetas) - 1

    # --- what the buttons do -----------------------------------------------------------------

    def begin(self, fields=None):
        self.thetas = [np.zeros((1 + self._shape[1] * self._shape[2], self._shape[0]))]
        self._results = [self._assess(self.thetas[0])]

    def take(self):
        """Train for one epoch, if there is one left; return whether there was."""
        if self.epoch >= MOST_EPOCHS:
            return False
        self.thetas.append(self.ahead())
        self._results.append(self._assess(self.thetas[-1]))
        return True

    def undo(self):
        self.thetas.pop()
        self._results.pop()

    def ahead(self):
        """Return the parameters to which the next epoch would lead."""
        order = np.random.default_rng([0, self.epoch]).permutation(len(self._y))
        rate, l2 = self.rate_slider.number, self.l2_slider.number
        x = self._x["train"]
        return descent.one_epoch(self.thetas[-1], x, self._y, order, rate, BATCH_SIZE, l2)

    def frame(self):
        """Train for one epoch and show it; return whether to go on."""
        self.advance()
        self.refresh()
        return self.epoch < MOST_EPOCHS

    def _assess(self, theta):
        """Return loss and accuracy on the training and on the test images."""
        return [descent.assess(theta, self._x[name], self._labels[name]) for name in self._labels]

    # --- picture and words -------------------------------------------------------------------

    def draw(self):
        weights = self.thetas[-1][1:]
        largest = np.abs(weights).max()
        self._weights.set(weights.T.reshape(self._shape), max(largest, SMALLEST_LIMIT))
        results = np.array(self._results)  # (epochs + 1, train and test, loss and accuracy)
        ahead = self._assess(self.ahead())[0][0]
        self._loss.set(*results[:, :, 0].T, ahead=ahead)
        self._accuracy.set(*results[:, :, 1].T)
        said = ", ".join(
            verdict(name, len(x), loss, share)
            for (name, x), (loss, share) in zip(self._x.items(), results[-1], strict=True)
        )
        rule = (
            f"learning rate = {text.number(self.rate_slider.number)}, λ = {self.l2_slider.number:g}"
        )
        twin = f"epoch {self.epoch}: {said}, largest weight = {text.number(largest)}, {rule}"
        end = f"The largest weight is {text.number(largest, 2)}; there the colours end."
        rest = f"{said}. {end if largest else 'All weights are still 0.'}"
        return twin, html.beside(html.sentence(f"Epoch {self.epoch}.", rest))

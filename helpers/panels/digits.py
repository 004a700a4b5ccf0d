"""Training that shows its progress: the weights of ten digits, epoch by epoch."""

from dataclasses import dataclass

import numpy as np

from helpers import controls, figures, text
from helpers.live import LiveFigure
from helpers.panels import html
from helpers.panels.base import Panel
from helpers.panels.epochs import MOST_EPOCHS, Epochs
from helpers.panels.html import Said
from helpers.panels.stepping import Stepping
from helpers.panels.training import verdict

SMALLEST_LIMIT = 0.05
PULLS = (0, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1)


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    epoch : int
    weights : ndarray, shape (d - 1, k)
    largest : float
        The largest of them, without its sign.
    losses, accuracies : ndarray, shape (epochs + 1, 2)
        On the training and on the validation images.
    ahead : float
        The loss on the training images after the next epoch.
    rate, pull : float
        As they were read.
    """

    epoch: int
    weights: np.ndarray
    largest: float
    losses: np.ndarray
    accuracies: np.ndarray
    ahead: float
    rate: float
    pull: float


def compute(training, points, rate, pull):
    """Compute what there is to see.

    Parameters
    ----------
    training : helpers.panels.epochs.Training
    points : list of Epoch
        So far.
    rate, pull : float
        The learning rate, and how strongly the weights are pulled towards 0.

    Returns
    -------
    Look
    """
    weights = points[-1].theta[1:]
    losses = np.array([point.loss for point in points])
    accuracies = np.array([point.accuracy for point in points])
    ahead = training.loss(training.ahead(points[-1].theta, len(points) - 1, rate, pull))
    largest = np.abs(weights).max()
    return Look(len(points) - 1, weights, largest, losses, accuracies, ahead, rate, pull)


class Picture:
    """The weights as images, the loss and the accuracy over the epochs.

    Parameters
    ----------
    classes : sequence of str
    side : int
        Of an image, in pixels.
    """

    def __init__(self, classes, side):
        self.figure, (left, *right) = figures.new_figure(3, height=2.9, width_ratios=[2.4, 1, 1])
        self._shape, names = (len(classes), side, side), ["training", "validation"]
        self._weights = figures.WeightImages(left, self._shape, classes)
        figures.label(left, "Weights: red raises the score, blue lowers it")
        self._loss = figures.Curves(right[0], "Mean loss", names, (0.02, 5), MOST_EPOCHS, log=True)
        self._accuracy = figures.Curves(right[1], "Accuracy", names, (0.8, 1), MOST_EPOCHS)

    def show(self, look):
        """Set what moves."""
        limit = max(look.largest, SMALLEST_LIMIT)
        self._weights.set(look.weights.T.reshape(self._shape), limit)
        self._loss.set(*look.losses.T, ahead=look.ahead)
        self._accuracy.set(*look.accuracies.T)


def words(look, sizes):
    """Return what is said of the picture; `sizes` maps names to numbers of samples."""
    results = zip(sizes.items(), look.losses[-1], look.accuracies[-1], strict=True)
    said = ", ".join([verdict(*size, loss, share) for size, loss, share in results])
    rule = f"learning rate = {text.number(look.rate)}, λ = {look.pull:g}"
    twin = f"epoch {look.epoch}: {said}, largest weight = {text.number(look.largest)}, {rule}"
    end = f"The largest weight is {text.number(look.largest, 2)}, in the darkest colour."
    rest = f"{said}. {end if look.largest else 'All weights are still 0.'}"
    shares = zip(sizes, look.accuracies[-1], strict=True)
    names = [f"{name} {share:.1%} right" for name, share in shares]
    return Said(twin, " · ".join([f"Epoch {look.epoch}", *names]), html.status(rest))


class DigitsPanel(Panel):
    """Train ten classes of images from zero; η and λ may be changed while it runs.

    Parameters
    ----------
    dataset : Dataset
        Images of ink from 0 to 16, and classes.
    training, validation : array_like of int
        The rows to learn from, and the rows that are held back.
    learning_rate, l2 : float
    epochs : int
        How many have been trained at the start: before the first there is nothing to see.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(
        self, dataset, training, validation, learning_rate=0.1, l2=0.0, *, epochs=0, scenes=None
    ):
        self.rate_slider = controls.learning_rate_slider(learning_rate, 1e-3, 1)
        self.l2_slider = controls.NumberSlider("λ, penalty on weights", PULLS, l2, "g")
        settings = {"η": self.rate_slider, "λ": self.l2_slider}
        self.epochs = Epochs(dataset, training, validation, settings)
        stepping = Stepping(self.epochs, self.moved, self.reset)
        for _ in range(epochs):
            stepping.advance()
        buttons = stepping.buttons
        buttons.step.tooltip = "Train for one epoch: one pass over all training images"
        buttons.back.tooltip = "Undo the last epoch"
        buttons.run.tooltip = f"Train, epoch after epoch, up to {MOST_EPOCHS}"
        self.picture = Picture(dataset.classes, int(np.sqrt(dataset.features.shape[1])))
        rows = [controls.group("learning", self.rate_slider, self.l2_slider, buttons)]
        super().__init__(rows, LiveFigure(self.picture.figure), settings, scenes, stepping)

    def draw(self):
        rate, pull = self.rate_slider.number, self.l2_slider.number
        training, points = self.epochs.training, self.epochs.trail.points
        self.look = compute(training, points, rate, pull)
        self.picture.show(self.look)
        return words(self.look, training.sizes)

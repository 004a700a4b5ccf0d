"""The trail of a training whose steps are epochs."""

from typing import NamedTuple

import numpy as np

from helpers import arrays, descent
from helpers.models import softmax

BATCH_SIZE, MOST_EPOCHS = 32, 200


class Epoch(NamedTuple):
    """A point of the trail: the parameters after an epoch, and how good they are.

    Attributes
    ----------
    theta : ndarray, shape (d, k)
    loss, accuracy : ndarray, shape (2,)
        On the training and on the validation images.
    rule : tuple of str or None
        What the settings said of the epoch.
    """

    theta: np.ndarray
    loss: np.ndarray
    accuracy: np.ndarray
    rule: tuple | None = None


class Training:
    """Images to learn from, and images that are held back.

    Parameters
    ----------
    dataset : Dataset
        Images of ink from 0 to 16, and k classes.
    training, validation : array_like of int
        The rows of each.

    Attributes
    ----------
    sizes : dict of str to int
        The number of training and of validation images.
    """

    def __init__(self, dataset, training, validation):
        parts = np.asarray(training), np.asarray(validation)
        images, self.classes = dataset.features / 16, len(dataset.classes)
        self._x = [arrays.with_ones(images[rows]) for rows in parts]
        self._labels = [dataset.y[rows] for rows in parts]
        self._y = softmax.one_hot(self._labels[0], self.classes)
        self.sizes = dict(zip(("training", "validation"), map(len, parts), strict=True))

    def ahead(self, theta, epoch, rate, pull):
        """Return the parameters to which the next epoch after `epoch` of them would lead."""
        order = np.random.default_rng([0, epoch]).permutation(len(self._y))
        return descent.one_epoch(theta, self._x[0], self._y, order, rate, BATCH_SIZE, pull)

    def loss(self, theta):
        """Return the mean loss on the training images."""
        return descent.assess(theta, self._x[0], self._labels[0])[0]

    def assess(self, theta, rule=None):
        """Return the point of the trail at `theta`."""
        found = [descent.assess(theta, *part) for part in zip(self._x, self._labels, strict=True)]
        return Epoch(theta, *np.transpose(found), rule)

    def start(self):
        """Return the first point: all parameters are 0."""
        return self.assess(np.zeros((self._x[0].shape[1], self.classes)))


class Epochs:
    """A trail of epochs from zero, for `Stepping` to move.

    Parameters
    ----------
    dataset, training, validation
        As for `Training`.
    rule : dict of str to NumberSlider
        The learning rate and the pull towards 0.
    """

    count, most = "epochs", MOST_EPOCHS

    def __init__(self, dataset, training, validation, rule):
        self.training, self.rule = Training(dataset, training, validation), rule
        self.trail = descent.Trail(self.training.start())

    def take(self, rule):
        """Train for one epoch."""
        trail, epoch = self.trail, self.trail.step_number
        rate, pull = (slider.number for slider in self.rule.values())
        trail.add(self.training.assess(self.training.ahead(trail.theta, epoch, rate, pull), rule))
        return True

    def many(self, taken, pace):
        """Return how many epochs the next picture of a run takes."""
        return min(1, MOST_EPOCHS - taken)

    def start(self):
        """Return the fields of the state that say where the trail begins: it is always zero."""
        return {}

    def begin(self, fields):
        """Begin a new trail."""
        self.trail.restart(self.training.start())

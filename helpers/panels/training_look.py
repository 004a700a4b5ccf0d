"""What there is to see of a training: all of it is computed anew at each move."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from helpers import arrays, descent
from helpers.data.features import grid, mean_and_spread
from helpers.models import softmax

CELLS = 60


class Rule(NamedTuple):
    """What the settings of a training say.

    Attributes
    ----------
    scale, seed : float
        How large the parameters are at the start, and which draw they are.
    rate, epochs, batch_size : float
    standardise : bool
        Whether the features are standardised.
    """

    scale: float
    seed: float
    rate: float
    epochs: float
    batch_size: float
    standardise: bool


class Parts:
    """The samples of a dataset to learn from, and those that are held back, if there are any.

    Parameters
    ----------
    dataset : Dataset
        One or two features, and classes.
    training, validation : array_like of int or None
        The rows of each.

    Attributes
    ----------
    features, labels : dict of str to ndarray
        Of "training", and perhaps of "validation".
    limits : ndarray, shape (2, features)
        Of a picture of the training samples.
    plane : ndarray, shape (cells, features)
        The features at each cell of that picture.
    k : int
        The number of classes.
    """

    def __init__(self, dataset, training, validation):
        every = np.arange(len(dataset.y))
        rows = {"training": every if training is None else np.asarray(training)}
        if validation is not None:
            rows["validation"] = np.asarray(validation)
        self.k = len(dataset.classes)
        self.labels = {name: dataset.y[chosen] for name, chosen in rows.items()}
        self.features = {name: dataset.features[chosen] for name, chosen in rows.items()}
        features = self.features["training"]
        self._mean, self._spread = mean_and_spread(features)
        margin = 0.08 * np.ptp(features, axis=0)
        self.limits = np.array([features.min(axis=0) - margin, features.max(axis=0) + margin])
        self.plane = grid(*np.linspace(*self.limits, 2 * CELLS + 1)[1::2].T)

    def samples(self, features, standardise):
        """Return features as samples, standardised if that is wished."""
        if standardise:
            features = (features - self._mean) / self._spread
        return arrays.with_ones(features)


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    rule : Rule
        As it was read.
    thetas : ndarray, shape (epochs + 1, d, k)
        At the start and after each epoch.
    sizes : dict of str to int
        The number of samples in each part.
    losses, accuracies : dict of str to ndarray, shape (epochs + 1,)
        Of each part.
    probabilities : ndarray, shape (cells, k)
        At each cell of the picture.
    wrong : ndarray of bool, shape (n,)
        The training samples that are predicted wrongly.
    batches : int
        How many an epoch has.
    """

    rule: Rule
    thetas: np.ndarray
    sizes: dict
    losses: dict
    accuracies: dict
    probabilities: np.ndarray
    wrong: np.ndarray
    batches: int

    @property
    def theta(self):
        """The parameters at the end."""
        return self.thetas[-1]


def compute(parts, rule):
    """Train, and compute what there is to see.

    Parameters
    ----------
    parts : Parts
    rule : Rule

    Returns
    -------
    Look
    """
    standardise, labels = rule.standardise, parts.labels
    x = {name: parts.samples(features, standardise) for name, features in parts.features.items()}
    start = np.random.default_rng(int(rule.seed)).normal(size=(x["training"].shape[1], parts.k))
    how = rule.rate, rule.epochs, rule.batch_size
    thetas = descent.train(rule.scale * start, x["training"], labels["training"], *how)
    results = {name: descent.assess(thetas, x[name], labels[name]) for name in x}
    return Look(
        rule=rule,
        thetas=thetas,
        sizes={name: len(values) for name, values in labels.items()},
        losses={name: losses for name, (losses, _) in results.items()},
        accuracies={name: shares for name, (_, shares) in results.items()},
        probabilities=softmax.output(parts.samples(parts.plane, standardise), thetas[-1]),
        wrong=softmax.predict(x["training"], thetas[-1]) != labels["training"],
        batches=-(-len(labels["training"]) // int(rule.batch_size)),
    )

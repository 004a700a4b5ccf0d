"""Features made ready for learning: their mean and spread, and a grid of them."""

import numpy as np

from helpers import arrays


def mean_and_spread(features):
    """Return the mean and the standard deviation of each column, by which to standardise.

    Parameters
    ----------
    features : array_like, shape (n, m)
        Of the training samples only: what is learned from the test samples is no test.

    Returns
    -------
    mean, spread : ndarray, shape (m,)
        A column that is always the same has the spread 1, so that it may be divided by.
    """
    features = arrays.samples(features)
    spread = features.std(axis=0)
    return features.mean(axis=0), np.where(spread > 0, spread, 1.0)


def grid(*axes):
    """Return every combination of the values along some axes, the first axis fastest.

    Parameters
    ----------
    *axes : array_like, shape (a,), (b,), ...

    Returns
    -------
    ndarray, shape (a · b · ..., number of axes)
    """
    columns = np.meshgrid(*axes, indexing="xy")
    return np.column_stack([column.ravel() for column in columns])

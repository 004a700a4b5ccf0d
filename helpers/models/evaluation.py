"""What one forward pass of a model gives."""

from typing import NamedTuple

import numpy as np


class Evaluation(NamedTuple):
    """The numbers of n samples at one theta; all others of a step follow from them.

    Attributes
    ----------
    z, y_hat : ndarray, shape (n,) or (n, k)
        Scores and output.
    loss : ndarray, shape (n,)
    error : ndarray, shape (n,) or (n, k)
        y_hat - y; for softmax y is one-hot.
    """

    z: np.ndarray
    y_hat: np.ndarray
    loss: np.ndarray
    error: np.ndarray

"""Right programs for cross_entropy, in the ways in which students write them."""

import math

import numpy as np
from scipy import special


def entropy_by_loops(y_hat, y):
    total = 0.0
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            if y[i, j] == 1:
                total -= math.log(y_hat[i, j])
    return total / y.shape[0]


PROGRAMS = [
    entropy_by_loops,
    lambda y_hat, y: -np.log(y_hat[np.arange(len(y)), y.argmax(axis=1)]).mean(),
    lambda y_hat, y: -np.mean(np.sum(y * np.log(y_hat), axis=1)),
    lambda y_hat, y: -np.einsum("ij,ij->", y, np.log(y_hat)) / len(y),
    lambda y_hat, y: -np.log((y * y_hat).sum(axis=1)).mean(),
    lambda y_hat, y: -np.trace(y @ np.log(y_hat).T) / y.shape[0],
    lambda y_hat, y: sum(-a @ np.log(b) for a, b in zip(y, y_hat, strict=True)) / len(y),
    lambda y_hat, y: -np.log(y_hat.astype(np.float32)[y == 1]).mean(),
    lambda y_hat, y: np.where(y == 1, -np.log(y_hat), 0).sum() / len(y_hat),
    lambda y_hat, y: round(float(-np.vdot(y, np.log(y_hat)) / len(y)), 4),
    lambda y_hat, y: special.rel_entr(y, y_hat).sum(axis=1).mean(),
    lambda y_hat, y: -np.log(np.take_along_axis(y_hat, y.argmax(1)[:, None], 1)).mean(),
]

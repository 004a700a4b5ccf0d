"""Right programs for compute_loss, in the ways in which students write them."""

import math

import numpy as np
from scipy.special import xlogy


def loss_by_loop(y_hat, y):
    losses = []
    for probabilities, row in zip(y_hat, y, strict=True):
        for probability, one in zip(probabilities, row, strict=True):
            if one == 1:
                losses.append(-math.log(probability))
    return losses


PROGRAMS = [
    loss_by_loop,
    lambda y_hat, y: -np.log(np.sum(y_hat * y, axis=1)),
    lambda y_hat, y: -np.log(y_hat[np.arange(len(y)), y.argmax(axis=1)]),
    lambda y_hat, y: -np.log(y_hat[y == 1]),
    lambda y_hat, y: np.log(1 / (y * y_hat).sum(axis=-1)),
    lambda y_hat, y: -xlogy(y, y_hat).sum(axis=1),
    lambda y_hat, y: -np.log(np.einsum("nk,nk->n", y, y_hat)),
    lambda y_hat, y: -np.log(np.diag(y @ y_hat.T)),
    lambda y_hat, y: -np.log((y * y_hat).max(axis=1)),
    lambda y_hat, y: -np.log((y * y_hat) @ np.ones(y.shape[1])),
    lambda y_hat, y: np.float32(loss_by_loop(y_hat, y)),
    lambda y_hat, y: np.round(loss_by_loop(y_hat, y), 4),
    lambda y_hat, y: -np.log(y_hat, where=y == 1, out=np.zeros(y.shape)).sum(axis=1),
]

"""Right programs for binary_cross_entropy, in the ways in which students write them."""

import math

import numpy as np
from scipy import special
from sklearn.metrics import log_loss


def loss_by_loop(y_hat, y):
    total = 0
    for p, label in zip(y_hat, y, strict=True):
        total -= math.log(p) if label == 1 else math.log(1 - p)
    return total / len(y)


PROGRAMS = [
    loss_by_loop,
    lambda y_hat, y: -np.log(np.where(y == 1, y_hat, 1 - y_hat)).mean(),
    lambda y_hat, y: log_loss(y, y_hat, labels=[0, 1]),
    lambda y_hat, y: -(y @ np.log(y_hat) + (1 - y) @ np.log(1 - y_hat)) / len(y),
    lambda y_hat, y: -np.log(np.abs(1 - y - y_hat)).sum() / y.size,
    lambda y_hat, y: -np.mean(special.xlogy(y, y_hat) + special.xlog1py(1 - y, -y_hat)),
    lambda y_hat, y: -np.log(np.prod(y_hat**y * (1 - y_hat) ** (1 - y))) / len(y),
    lambda y_hat, y: loss_by_loop(y_hat.astype(np.float32), y.tolist()),
    lambda y_hat, y: round(float(loss_by_loop(y_hat, y)), 4),
    lambda y_hat, y: np.logaddexp(0, (1 - 2 * y) * special.logit(y_hat)).mean(),
]

"""Right programs for mean_squared_error, in the ways in which students write them."""

import math
import statistics

import numpy as np


def mse_by_loop(y_hat, y):
    total = 0
    for i in range(len(y)):
        total += (y_hat[i] - y[i]) ** 2
    return total / len(y)


PROGRAMS = [
    mse_by_loop,
    lambda y_hat, y: np.mean(np.square(np.subtract(y_hat, y))),
    lambda y_hat, y: np.einsum("i,i->", y - y_hat, y - y_hat) / len(y),
    lambda y_hat, y: (y_hat - y) @ (y_hat - y) / y.size,
    lambda y_hat, y: sum((a - b) ** 2 for a, b in zip(y_hat, y, strict=True)) / len(y),
    lambda y_hat, y: np.linalg.norm(y_hat - y) ** 2 / y.shape[0],
    lambda y_hat, y: ((y_hat.astype(np.float32) - y.astype(np.float32)) ** 2).mean(),
    lambda y_hat, y: statistics.fmean((y_hat - y) ** 2),
    lambda y_hat, y: math.dist(y_hat, y) ** 2 / len(y),
    lambda y_hat, y: round(float(np.var(y_hat - y) + np.mean(y_hat - y) ** 2), 4),
]

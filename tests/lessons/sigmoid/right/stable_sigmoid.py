"""Right programs for stable_sigmoid, in the ways in which students write them."""

import math

import numpy as np
from scipy import special, stats


def masks(z):
    y_hat = np.empty(len(z))
    y_hat[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    y_hat[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return y_hat


def one_by_one(z):
    return [1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v)) for v in z]


PROGRAMS = [
    masks,
    one_by_one,
    special.expit,
    lambda z: (1 + np.tanh(z / 2)) / 2,
    lambda z: np.exp(-np.logaddexp(0, -z)),
    lambda z: 1 / (1 + np.exp(-np.clip(z, -500, 500))),
    lambda z: stats.logistic.cdf(z).round(12),
    lambda z: special.expit(z.astype(np.float32)),
    lambda z: np.exp(np.minimum(z, 0)) / (1 + np.exp(-abs(z))),
    lambda z: np.array([one_by_one([v])[0] for v in z.tolist()]),
    lambda z: np.piecewise(
        z, [z < 0], [lambda v: np.exp(v) / (1 + np.exp(v)), lambda v: 1 / (1 + np.exp(-v))]
    ),
]

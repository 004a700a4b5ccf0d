"""Right programs for logistic_gradient, in the ways in which students write them."""

import math

import numpy as np
from scipy import optimize, special


def gradient_by_loop(x, theta, y):
    gradient = np.zeros(len(theta))
    for x_i, y_i in zip(x, y, strict=True):
        gradient += x_i * (special.expit(x_i @ theta) - y_i)
    return gradient / len(y)


def gradient_in_columns(x, theta, y):
    errors = special.expit(x @ theta.reshape(-1, 1)) - y.reshape(-1, 1)
    return (x * errors).mean(axis=0)


def gradient_of_single_precision(x, theta, y):
    x, theta = x.astype(np.float32), theta.astype(np.float32)
    return np.matmul(x.T, special.expit(x @ theta) - y.astype(np.float32)) / np.float32(len(x))


def gradient_in_lists(x, theta, y):
    errors = [
        1 / (1 + math.exp(-np.dot(row, theta))) - label for row, label in zip(x, y, strict=True)
    ]
    return [
        sum(e * row[j] for e, row in zip(errors, x, strict=True)) / len(x)
        for j in range(len(theta))
    ]


PROGRAMS = [
    gradient_by_loop,
    gradient_in_columns,
    gradient_of_single_precision,
    gradient_in_lists,
    lambda x, theta, y: np.einsum("ij,i->j", x, special.expit(x @ theta) - y) / len(y),
    lambda x, theta, y: (special.expit(x @ theta) - y) @ x / x.shape[0],
    lambda x, theta, y: -np.dot(x.T, y - special.expit(np.dot(x, theta))) / y.size,
    lambda x, theta, y: np.mean((special.expit(x @ theta) - y)[:, None] * x, axis=0).round(5),
    lambda x, theta, y: np.average(x.T * (special.expit(theta @ x.T) - y), axis=1),
    lambda x, theta, y: optimize.approx_fprime(
        theta, lambda t: np.logaddexp(0, (1 - 2 * y) * (x @ t)).mean(), 1e-7
    ),
]

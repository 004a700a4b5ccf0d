"""Right answers to the exercises of notebook 2."""

import math
from fractions import Fraction

import numpy as np
from scipy import optimize, special, stats
from sklearn.metrics import log_loss

from tests.variants import sigmoid_training as loops


def masks(z):
    y_hat = np.empty(len(z))
    y_hat[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    y_hat[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return y_hat


def one_by_one(z):
    return [1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v)) for v in z]


def answers_by_loop(x, theta, threshold):
    answers = []
    for row in x:
        z = sum(a * b for a, b in zip(row, theta, strict=True))
        answers.append(1 if 1 / (1 + math.exp(-z)) >= threshold else 0)
    return answers


def loss_by_loop(y_hat, y):
    total = 0
    for p, label in zip(y_hat, y, strict=True):
        total -= math.log(p) if label == 1 else math.log(1 - p)
    return total / len(y)


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


VARIANTS = {
    "hours_for_90": [
        lambda: 4.331,
        lambda: math.log(9) / 1.2 + 3 / 1.2,
        lambda: np.array((special.logit(0.9) + 3) / 1.2),
        lambda: np.float32((stats.logistic.ppf(0.9) + 3) / 1.2),
        lambda: (-math.log(1 / 0.9 - 1) + 3) / 1.2,
        lambda: Fraction(43310, 10000),
        lambda: optimize.brentq(lambda h: special.expit(-3 + 1.2 * h) - 0.9, 0, 10),
        lambda: np.argmax(special.expit(1.2 * np.arange(80_000) / 1e4 - 3) >= 0.9) / 1e4,
        lambda: (np.log(0.9) - np.log(0.1) + 3) / 1.2,
    ],
    "stable_sigmoid": [
        masks,
        one_by_one,
        special.expit,
        lambda z: (1 + np.tanh(z / 2)) / 2,
        lambda z: np.exp(-np.logaddexp(0, -z)),
        lambda z: 1 / (1 + np.exp(-np.clip(z, -500, 500))),
        lambda z: stats.logistic.cdf(z).round(4),
        lambda z: special.expit(z.astype(np.float32)),
        lambda z: np.exp(np.minimum(z, 0)) / (1 + np.exp(-abs(z))),
        lambda z: np.array([one_by_one([v])[0] for v in z.tolist()]),
        lambda z: np.piecewise(
            z, [z < 0], [lambda v: np.exp(v) / (1 + np.exp(v)), lambda v: 1 / (1 + np.exp(-v))]
        ),
    ],
    "decide": [
        answers_by_loop,
        lambda x, theta, threshold: np.where(special.expit(x @ theta) >= threshold, 1, 0),
        lambda x, theta, threshold: 1 - (special.expit(x @ theta) < threshold),
        lambda x, theta, threshold: 1 * (special.expit(np.dot(x, theta)) >= threshold),
        lambda x, theta, threshold: np.int64(x @ theta >= np.log(threshold / (1 - threshold))),
        lambda x, theta, threshold: [int(special.expit(row @ theta) >= threshold) for row in x],
        lambda x, theta, threshold: (special.expit(theta @ x.T) >= threshold).astype(np.int8),
        lambda x, theta, threshold: (
            special.expit(np.einsum("ij,j", x, theta)) >= threshold
        ).astype("uint8"),
        lambda x, theta, threshold: np.heaviside(special.expit(x @ theta) - threshold, 1).astype(
            int
        ),
    ],
    "binary_cross_entropy": [
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
    ],
    "logistic_gradient": [
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
    ],
    "train_logistic": [
        loops.train_a_copy,
        loops.train_in_one_loop,
        loops.train_while,
        loops.train_recursively,
        loops.train_apart,
        loops.train_in_single_precision,
        loops.train_by_batches_of_one,
        loops.train_by_scikit_learn,
    ],
}

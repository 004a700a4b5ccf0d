"""Right programs for softmax_gradient, in the ways in which students write them."""

import numpy as np


def gradient_by_outer_products(x, y_hat, y):
    gradient = np.zeros((x.shape[1], y.shape[1]))
    for i in range(len(x)):
        gradient += np.outer(x[i], y_hat[i] - y[i])
    return gradient / len(x)


def gradient_by_three_loops(x, y_hat, y):
    n, d, k = len(x), len(x[0]), len(y[0])
    return [
        [sum(x[i][a] * (y_hat[i][b] - y[i][b]) for i in range(n)) / n for b in range(k)]
        for a in range(d)
    ]


PROGRAMS = [
    gradient_by_outer_products,
    gradient_by_three_loops,
    lambda x, y_hat, y: np.einsum("ni,nj->ij", x, y_hat - y) / len(x),
    lambda x, y_hat, y: np.dot(x.T, y_hat - y) / x.shape[0],
    lambda x, y_hat, y: np.matmul(np.transpose(x), np.subtract(y_hat, y)) / len(y),
    lambda x, y_hat, y: ((y_hat - y).T @ x).T / len(x),
    lambda x, y_hat, y: (x[:, :, None] * (y_hat - y)[:, None, :]).mean(axis=0),
    lambda x, y_hat, y: -x.T @ (y - y_hat) * (1 / len(x)),
    lambda x, y_hat, y: x.astype(np.float32).T @ (y_hat - y).astype(np.float32) / len(x),
    lambda x, y_hat, y: np.mean(
        [np.outer(a, b) for a, b in zip(x, y_hat - y, strict=True)], axis=0
    ),
    lambda x, y_hat, y: np.round(np.tensordot(x, y_hat - y, axes=(0, 0)) / len(x), 4),
]

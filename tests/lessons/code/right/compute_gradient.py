"""Right programs for compute_gradient, in the ways in which students write them."""

import numpy as np


def gradient_by_loop(y_hat, y, x):
    total = np.zeros((x.shape[1], y.shape[1]))
    for sample, said, wanted in zip(x, y_hat, y, strict=True):
        total += np.outer(sample, said - wanted)
    return total / len(x)


def gradient_with_a_check(y_hat, y, x):
    if y_hat.shape != y.shape:
        raise ValueError(f"y_hat has the shape {y_hat.shape}, y has {y.shape}")
    return x.transpose() @ (y_hat - y) / y_hat.shape[0]


def gradient_number_by_number(y_hat, y, x):
    n, d = x.shape
    return [
        [sum(x[i, j] * (y_hat[i, c] - y[i, c]) for i in range(n)) / n for c in range(y.shape[1])]
        for j in range(d)
    ]


PROGRAMS = [
    gradient_by_loop,
    gradient_with_a_check,
    gradient_number_by_number,
    lambda y_hat, y, x: np.dot(x.T, y_hat - y) / len(y),
    lambda y_hat, y, x: x.T @ ((y_hat - y) / x.shape[0]),
    lambda y_hat, y, x: ((y_hat - y).T @ x).T / len(x),
    lambda y_hat, y, x: (x[:, :, None] * (y_hat - y)[:, None, :]).mean(axis=0),
    lambda y_hat, y, x: np.einsum("nd,nk->dk", x, y_hat - y) / len(x),
    lambda y_hat, y, x: np.mean(
        [np.outer(*pair) for pair in zip(x, y_hat - y, strict=True)], axis=0
    ),
    lambda y_hat, y, x: np.float32(gradient_by_loop(y_hat, y, x)),
    lambda y_hat, y, x: np.round(gradient_by_loop(y_hat, y, x), 4),
    lambda y_hat, y, x: (x.T @ y_hat - x.T @ y) / len(x),
]

"""Right programs for batch_gradient, in the ways in which students write them."""

import numpy as np


def gradient_by_two_loops(x, y, theta, rows):
    gradient = [0.0] * len(theta)
    for i in rows:
        error = sum(x[i][j] * theta[j] for j in range(len(theta))) - y[i]
        for j in range(len(theta)):
            gradient[j] += 2 * x[i][j] * error
    return [g / len(rows) for g in gradient]


def gradient_by_rows(x, y, theta, rows):
    gradient = np.zeros_like(theta)
    for x_i, y_i in zip(x[rows], y[rows], strict=True):
        gradient += 2 * x_i * (x_i @ theta - y_i)
    gradient /= len(rows)
    return gradient


def gradient_in_single_precision(x, y, theta, rows):
    x, y, theta = (a.astype(np.float32) for a in (x[rows], y[rows], theta))
    return np.float32(2) * x.T @ (x @ theta - y) / np.float32(len(rows))


def gradient_from_columns(x, y, theta, rows):
    x, y = x[rows], y[rows].reshape(-1, 1)
    errors = x @ theta.reshape(-1, 1) - y
    return (2 * x.T @ errors / len(y)).flatten()


PROGRAMS = [
    gradient_by_two_loops,
    gradient_by_rows,
    gradient_in_single_precision,
    gradient_from_columns,
    lambda x, y, theta, rows: 2 * np.mean((x[rows] @ theta - y[rows])[:, None] * x[rows], 0),
    lambda x, y, theta, rows: (
        2 / rows.size * np.einsum("ij,i->j", x[rows], x[rows] @ theta - y[rows])
    ),
    lambda x, y, theta, rows: -2 * np.dot(y[rows] - np.dot(x[rows], theta), x[rows]) / len(rows),
    lambda x, y, theta, rows: np.average([2 * x[i] * (x[i] @ theta - y[i]) for i in rows], axis=0),
    lambda x, y, theta, rows: (
        2 * (x[rows].T @ x[rows] @ theta - x[rows].T @ y[rows]) / rows.shape[0]
    ).round(4),
    lambda x, y, theta, rows: (
        2 * np.take(x, rows, axis=0).T @ (np.take(x @ theta - y, rows)) / len(rows)
    ),
]

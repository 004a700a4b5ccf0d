"""Right answers to the exercises of notebook 1."""

import math
import statistics
from decimal import Decimal
from fractions import Fraction

import numpy as np

from tests.variants import background_programs as programs
from tests.variants import background_training as training

VARIANTS = {
    "predict_salary": [
        programs.predictions_by_two_loops,
        programs.predictions_appended,
        lambda x, theta: np.dot(x, theta),
        lambda x, theta: theta @ x.T,
        lambda x, theta: np.matmul(x, theta[:, None]).ravel(),
        lambda x, theta: np.einsum("ij,j->i", x, theta),
        lambda x, theta: (x * theta).sum(axis=1),
        lambda x, theta: theta[0] + theta[1] * x[:, 1],
        lambda x, theta: [float(theta[0] + theta[1] * level) for _, level in x],
        lambda x, theta: np.polyval(theta[::-1], x[:, 1]),
        lambda x, theta: x.astype(np.float32) @ theta.astype(np.float32),
        lambda x, theta: np.array([[round(sum(row * theta), 4) for row in x]])[0],
    ],
    "mean_squared_error": [
        programs.mse_by_loop,
        lambda y_hat, y: np.mean(np.square(np.subtract(y_hat, y))),
        lambda y_hat, y: np.einsum("i,i->", y - y_hat, y - y_hat) / len(y),
        lambda y_hat, y: (y_hat - y) @ (y_hat - y) / y.size,
        lambda y_hat, y: sum((a - b) ** 2 for a, b in zip(y_hat, y, strict=True)) / len(y),
        lambda y_hat, y: np.linalg.norm(y_hat - y) ** 2 / y.shape[0],
        lambda y_hat, y: ((y_hat.astype(np.float32) - y.astype(np.float32)) ** 2).mean(),
        lambda y_hat, y: statistics.fmean((y_hat - y) ** 2),
        lambda y_hat, y: math.dist(y_hat, y) ** 2 / len(y),
        lambda y_hat, y: round(float(np.var(y_hat - y) + np.mean(y_hat - y) ** 2), 4),
    ],
    "batch_gradient": [
        programs.gradient_by_two_loops,
        programs.gradient_by_rows,
        programs.gradient_in_single_precision,
        programs.gradient_from_columns,
        lambda x, y, theta, rows: 2 * np.mean((x[rows] @ theta - y[rows])[:, None] * x[rows], 0),
        lambda x, y, theta, rows: (
            2 / rows.size * np.einsum("ij,i->j", x[rows], x[rows] @ theta - y[rows])
        ),
        lambda x, y, theta, rows: (
            -2 * np.dot(y[rows] - np.dot(x[rows], theta), x[rows]) / len(rows)
        ),
        lambda x, y, theta, rows: np.average(
            [2 * x[i] * (x[i] @ theta - y[i]) for i in rows], axis=0
        ),
        lambda x, y, theta, rows: (
            2 * (x[rows].T @ x[rows] @ theta - x[rows].T @ y[rows]) / rows.shape[0]
        ).round(4),
        lambda x, y, theta, rows: (
            2 * np.take(x, rows, axis=0).T @ (np.take(x @ theta - y, rows)) / len(rows)
        ),
    ],
    "line_step": [
        programs.step_by_loops,
        programs.step_of_two_numbers,
        programs.step_on_a_copy,
        programs.step_by_finite_differences,
        programs.step_in_single_precision,
        lambda theta, x, y, learning_rate: theta + 2 * learning_rate * (y - x @ theta) @ x / y.size,
        lambda theta, x, y, learning_rate: (
            theta - learning_rate * np.mean(2 * x * (x @ theta - y)[:, None], axis=0)
        ),
        lambda theta, x, y, learning_rate: np.subtract(
            theta, learning_rate * 2 / len(y) * np.einsum("ij,i", x, x @ theta - y)
        ),
        lambda theta, x, y, learning_rate: (
            (np.eye(2) - learning_rate * 2 / len(x) * x.T @ x) @ theta
            + learning_rate * 2 / len(x) * x.T @ y
        ).tolist(),
        lambda theta, x, y, learning_rate: np.round(
            theta - learning_rate * 2 * np.dot(x.T, np.dot(x, theta) - y) / len(x), 4
        ),
    ],
    "largest_rate": [
        lambda: 0.1282,
        lambda: 0.128196,
        lambda: np.float32(0.12819552),
        lambda: np.array(0.12819552),
        lambda: Fraction(12820, 100_000),
        lambda: float(Decimal("0.12820")),
        lambda: 2 / (8 + math.sqrt(520 / 9)),  # by hand: lambda² − 16 lambda + 56/9 = 0
        lambda: (2 / np.linalg.svd(programs.HESSIAN)[1])[0],
        lambda: 2 / np.linalg.norm(programs.HESSIAN, 2),
        lambda: 2 / max(np.linalg.eigvals(programs.HESSIAN).tolist()),
        lambda: round(programs.rate_by_bisection(), 4),
    ],
    "train_line": [
        training.train_with_while,
        training.train_without_numpy,
        training.train_with_columns,
        training.train_recursively,
        training.train_into_arrays,
        training.train_keeping_every_theta,
        training.train_in_single_precision,
        training.train_and_round,
        training.train_by_accumulation,
    ],
}

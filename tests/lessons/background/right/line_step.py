"""Right programs for line_step, in the ways in which students write them."""

import numpy as np


def step_by_loops(theta, x, y, learning_rate):
    new = list(theta)
    for row, target in zip(x, y, strict=True):
        error = sum(a * t for a, t in zip(row, theta, strict=True)) - target
        for j, value in enumerate(row):
            new[j] -= learning_rate * 2 * value * error / len(x)
    return new


def step_of_two_numbers(theta, x, y, learning_rate):
    b, w = theta
    level = x[:, 1]
    db = np.mean(2 * (w * level + b - y))
    dw = np.mean(2 * level * (w * level + b - y))
    return np.array([b - learning_rate * db, w - learning_rate * dw])


def step_on_a_copy(theta, x, y, learning_rate):
    theta = theta.copy()
    theta -= learning_rate * 2 * x.T @ (x @ theta - y) / len(x)
    return theta


def step_by_finite_differences(theta, x, y, learning_rate):
    def loss(t):
        return ((x @ t - y) ** 2).mean()

    h = 1e-5
    slopes = [(loss(theta + h * e) - loss(theta - h * e)) / (2 * h) for e in np.eye(len(theta))]
    return theta - learning_rate * np.array(slopes)


def step_in_single_precision(theta, x, y, learning_rate):
    theta, x, y = (a.astype(np.float32) for a in (theta, x, y))
    return theta - np.float32(learning_rate) * 2 * x.T @ (x @ theta - y) / len(x)


PROGRAMS = [
    step_by_loops,
    step_of_two_numbers,
    step_on_a_copy,
    step_by_finite_differences,
    step_in_single_precision,
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
]

"""Right programs for train_line, in the ways in which students write them."""

import itertools

import numpy as np


def mse(x, y, theta):
    return np.mean((x @ theta - y) ** 2)


def train_with_while(x, y, learning_rate, steps):
    theta, losses, done = np.zeros(x.shape[1]), [], 0
    while True:
        losses.append(mse(x, y, theta))
        if done == steps:
            return theta, losses
        theta = theta - learning_rate * 2 * x.T @ (x @ theta - y) / len(x)
        done += 1


def train_without_numpy(x, y, learning_rate, steps):
    x, y, theta = x.tolist(), y.tolist(), [0.0] * len(x[0])
    losses = [sum(target**2 for target in y) / len(y)]
    for _ in range(steps):
        errors = _errors(x, y, theta)
        for j in range(len(theta)):
            slope = 2 * sum(errors[i] * x[i][j] for i in range(len(x))) / len(x)
            theta[j] -= learning_rate * slope
        losses.append(sum(error**2 for error in _errors(x, y, theta)) / len(y))
    return [theta, losses]


def _errors(x, y, theta):
    return [
        sum(a * t for a, t in zip(row, theta, strict=True)) - target
        for row, target in zip(x, y, strict=True)
    ]


def train_with_columns(x, y, learning_rate, steps):
    theta, y = np.zeros((x.shape[1], 1)), y[:, None]
    losses = np.zeros(steps + 1)
    for step in range(steps + 1):
        errors = x @ theta - y
        losses[step] = np.mean(errors**2)
        if step < steps:
            theta -= learning_rate * 2 / len(x) * x.T @ errors
    return theta[:, 0], losses


def train_recursively(x, y, learning_rate, steps):
    if steps == 0:
        return np.zeros(x.shape[1]), [mse(x, y, np.zeros(x.shape[1]))]
    theta, losses = train_recursively(x, y, learning_rate, steps - 1)
    theta = theta - learning_rate * 2 * (x @ theta - y) @ x / len(x)
    return theta, [*losses, mse(x, y, theta)]


def train_into_arrays(x, y, learning_rate, steps):
    theta = np.zeros(len(x[0]))
    losses = np.empty(steps + 1)
    losses[0] = np.mean(y**2)
    for step in range(1, steps + 1):
        theta -= learning_rate * np.mean(2 * x * (x @ theta - y)[:, None], axis=0)
        losses[step] = mse(x, y, theta)
    return theta, losses


def train_keeping_every_theta(x, y, learning_rate, steps):
    thetas = [0 * x[0]]
    for _ in range(steps):
        thetas.append(thetas[-1] - learning_rate * 2 * x.T @ (x @ thetas[-1] - y) / len(y))
    return thetas[-1], [mse(x, y, theta) for theta in thetas]


def train_in_single_precision(x, y, learning_rate, steps):
    x, y, learning_rate = x.astype(np.float32), y.astype(np.float32), np.float32(learning_rate)
    theta, losses = train_keeping_every_theta(x, y, learning_rate, steps)
    return theta, np.array(losses, dtype=np.float32)


def train_and_round(x, y, learning_rate, steps):
    theta, losses = train_keeping_every_theta(x, y, learning_rate, steps)
    return theta.round(4), [round(float(loss), 4) for loss in losses]


def train_by_accumulation(x, y, learning_rate, steps):
    def step(theta, _):
        return theta - learning_rate * 2 * np.einsum("ij,i->j", x, x @ theta - y) / len(x)

    path = [*itertools.accumulate(range(steps), step, initial=np.zeros(x.shape[1]))]
    return path[-1], [mse(x, y, theta) for theta in path]


PROGRAMS = [
    train_with_while,
    train_without_numpy,
    train_with_columns,
    train_recursively,
    train_into_arrays,
    train_keeping_every_theta,
    train_in_single_precision,
    train_and_round,
    train_by_accumulation,
]

"""Longer right answers to the exercises of notebook 1."""

import numpy as np

X = np.array([[1.0, 1.0], [1.0, 2.0], [1.0, 4.0]])
HESSIAN = 2 * np.mean([np.outer(row, row) for row in X], axis=0)


def predictions_by_two_loops(x, theta):
    predictions = np.zeros(len(x))
    for i in range(len(x)):
        for j in range(len(theta)):
            predictions[i] += x[i, j] * theta[j]
    return predictions


def predictions_appended(x, theta):
    b, w = theta
    predictions = []
    for row in x:
        predictions.append(w * row[1] + b)
    return predictions


def mse_by_loop(y_hat, y):
    total = 0
    for i in range(len(y)):
        total += (y_hat[i] - y[i]) ** 2
    return total / len(y)


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


def rate_by_bisection():
    low, high = 0.0, 1.0
    while high - low > 1e-7:
        middle = (low + high) / 2
        radius = np.abs(np.linalg.eigvals(np.eye(2) - middle * HESSIAN)).max()
        low, high = (middle, high) if radius < 1 else (low, middle)
    return low

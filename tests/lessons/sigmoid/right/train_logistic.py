"""Right programs for train_logistic, in the ways in which students write them."""

import math

import numpy as np
from scipy import special
from sklearn.linear_model import SGDClassifier


def train_a_copy(x, y, theta, learning_rate, epochs):
    theta = theta.copy()
    for _ in range(epochs):
        for i in range(len(x)):
            theta -= learning_rate * x[i] * (special.expit(x[i] @ theta) - y[i])
    return theta


def train_in_one_loop(x, y, theta, learning_rate, epochs):
    for step in range(epochs * len(x)):
        row, label = x[step % len(x)], y[step % len(x)]
        theta = theta + learning_rate * (label - special.expit(np.dot(row, theta))) * row
    return theta


def train_while(x, y, theta, learning_rate, epochs):
    theta, epoch = [*theta], 0
    while epoch < epochs:
        for row, label in zip(x.tolist(), y.tolist(), strict=True):
            z = sum(t * v for t, v in zip(theta, row, strict=True))
            error = 1 / (1 + math.exp(-z)) - label
            theta = [t - learning_rate * error * v for t, v in zip(theta, row, strict=True)]
        epoch += 1
    return theta


def train_recursively(x, y, theta, learning_rate, epochs):
    if epochs == 0:
        return theta
    for x_i, y_i in zip(x, y, strict=True):
        theta = theta - learning_rate * (special.expit(theta @ x_i) - y_i) * x_i
    return train_recursively(x, y, theta, learning_rate, epochs - 1)


def train_apart(x, y, theta, learning_rate, epochs):
    b, w = float(theta[0]), np.array(theta[1:])
    for _ in range(epochs):
        for x_i, y_i in zip(x, y, strict=True):
            error = 1 / (1 + np.exp(-(b + w @ x_i[1:]))) - y_i
            b, w = b - learning_rate * error, w - learning_rate * error * x_i[1:]
    return np.r_[b, w]


def train_in_single_precision(x, y, theta, learning_rate, epochs):
    x, theta = x.astype(np.float32), theta.astype(np.float32)
    rate = np.float32(learning_rate)
    for _ in range(epochs):
        for x_i, y_i in zip(x, y, strict=True):
            theta = theta - rate * x_i * (1 / (1 + np.exp(-x_i @ theta)) - np.float32(y_i))
    return theta


def train_by_batches_of_one(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        for i in range(len(x)):
            batch, labels = x[i : i + 1], y[i : i + 1]
            theta = theta - learning_rate * batch.T @ (special.expit(batch @ theta) - labels)
    return theta.round(5)


def train_by_scikit_learn(x, y, theta, learning_rate, epochs):
    if len(set(y)) == 1 or epochs == 0:
        return train_a_copy(x, y, theta, learning_rate, epochs)
    rate = {"learning_rate": "constant", "eta0": learning_rate, "penalty": None}
    model = SGDClassifier(
        loss="log_loss", shuffle=False, fit_intercept=False, max_iter=epochs, tol=None, **rate
    )
    return model.fit(x, y, coef_init=theta[None].copy()).coef_[0]


PROGRAMS = [
    train_a_copy,
    train_in_one_loop,
    train_while,
    train_recursively,
    train_apart,
    train_in_single_precision,
    train_by_batches_of_one,
    train_by_scikit_learn,
]

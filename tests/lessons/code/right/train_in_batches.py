"""Right programs for train_in_batches, in the ways in which students write them."""

import math

import numpy as np
from scipy.special import log_softmax, softmax


def train_with_scipy(theta, x, labels, learning_rate, orders, size):
    theta = theta.copy()
    for order in orders:
        for rows in np.array_split(order, range(size, len(order), size)):
            error = softmax(x[rows] @ theta, axis=1)
            error[np.arange(len(rows)), labels[rows]] -= 1
            theta -= learning_rate * np.einsum("nd,nk->dk", x[rows], error) / len(rows)
    return theta


def train_by_samples(theta, x, labels, learning_rate, orders, size):
    theta = np.array(theta, dtype=float)
    for order in orders:
        while len(order):
            batch, order = order[:size], order[size:]
            total = np.zeros_like(theta)
            for i in batch:
                y_hat = np.exp(log_softmax(theta.T @ x[i]))
                total += np.outer(x[i], y_hat - np.eye(theta.shape[1])[labels[i]])
            theta = theta - learning_rate * (total / len(batch))
    return theta


def train_shuffled_tables(theta, x, labels, learning_rate, orders, size):
    for order in orders:
        x_new, labels_new = x[order], labels[order]
        for i in range(math.ceil(len(x) / size)):
            part = slice(size * i, size * (i + 1))
            theta = _step(theta, x_new[part], labels_new[part], learning_rate)
    return theta


def train_by_while(theta, x, labels, learning_rate, orders, size):
    epoch = 0
    while epoch < len(orders):
        start = 0
        while start < len(x):
            rows = list(orders[epoch])[start : min(start + size, len(x))]
            theta = _step(theta, x[rows], labels[rows], learning_rate)
            start += size
        epoch += 1
    return theta


def _step(theta, x, labels, learning_rate):
    z = np.dot(x, theta)
    e = np.exp(z - np.amax(z, axis=1)[:, np.newaxis])
    y_hat = e / np.sum(e, axis=1).reshape(-1, 1)
    y = np.array([[float(label == c) for c in range(theta.shape[1])] for label in labels])
    return np.subtract(theta, learning_rate * np.matmul(np.transpose(x), y_hat - y) / len(labels))


def train_transposed(theta, x, labels, learning_rate, orders, size):
    across = np.transpose(theta)  # a row for each class
    for order in orders:
        for start in range(0, len(x), size):
            rows = order[start : start + size]
            y_hat = softmax(across @ x[rows].T, axis=0)
            y = (labels[rows] == np.arange(len(across))[:, None]).astype(int)
            across = across + learning_rate * ((y - y_hat) @ x[rows]) / rows.size
    return across.T


def train_with_floats(theta, x, labels, learning_rate, orders, size):
    return train_with_scipy(theta, x, labels, learning_rate, orders, size).astype(np.float32)


def train_to_lists(theta, x, labels, learning_rate, orders, size):
    return train_by_samples(theta, x, labels, learning_rate, orders, size).round(4).tolist()


def train_by_recursion(theta, x, labels, learning_rate, orders, size):
    if len(orders) == 0:
        return theta
    for start in range(0, len(x), size):
        rows = np.take(orders[0], range(start, min(start + size, len(x))))
        theta = _step(theta, x[rows], labels[rows], learning_rate)
    return train_by_recursion(theta, x, labels, learning_rate, orders[1:], size)


PROGRAMS = [
    train_with_scipy,
    train_by_samples,
    train_shuffled_tables,
    train_by_while,
    train_transposed,
    train_with_floats,
    train_to_lists,
    train_by_recursion,
]

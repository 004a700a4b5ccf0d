"""Right programs for train, in the ways in which students write them."""

import math

import numpy as np
from scipy.special import log_softmax, logsumexp, softmax


def mean_loss(theta, x, labels):
    z = x @ theta
    return np.mean(logsumexp(z, axis=1) - z[np.arange(len(z)), labels])


def step(theta, x, labels, learning_rate):
    z = np.dot(x, theta)
    e = np.exp(z - np.amax(z, axis=1)[:, np.newaxis])
    y_hat = e / np.sum(e, axis=1).reshape(-1, 1)
    y = np.array([[float(label == c) for c in range(theta.shape[1])] for label in labels])
    return np.subtract(theta, learning_rate * np.matmul(np.transpose(x), y_hat - y) / len(labels))


def train_with_scipy(theta, x, labels, learning_rate, orders, batch_size):
    theta = theta.copy()
    losses = [mean_loss(theta, x, labels)]
    for order in orders:
        for rows in np.array_split(order, range(batch_size, len(order), batch_size)):
            error = softmax(x[rows] @ theta, axis=1)
            error[np.arange(len(rows)), labels[rows]] -= 1
            theta -= learning_rate * np.einsum("nd,nk->dk", x[rows], error) / len(rows)
        losses.append(mean_loss(theta, x, labels))
    return theta, losses


def train_by_samples(theta, x, labels, learning_rate, orders, batch_size):
    theta = np.array(theta, dtype=float)
    losses = np.zeros(len(orders) + 1)
    losses[0] = mean_loss(theta, x, labels)
    for epoch, order in enumerate(orders, start=1):
        while len(order):
            batch, order = order[:batch_size], order[batch_size:]
            total = np.zeros_like(theta)
            for i in batch:
                y_hat = np.exp(log_softmax(theta.T @ x[i]))
                total += np.outer(x[i], y_hat - np.eye(theta.shape[1])[labels[i]])
            theta = theta - learning_rate * (total / len(batch))
        losses[epoch] = mean_loss(theta, x, labels)
    return theta, losses


def train_shuffled_tables(theta, x, labels, learning_rate, orders, batch_size):
    losses = []
    for order in orders:
        losses.append(mean_loss(theta, x, labels))
        x_new, labels_new = x[order], labels[order]
        for i in range(math.ceil(len(x) / batch_size)):
            part = slice(batch_size * i, batch_size * (i + 1))
            theta = step(theta, x_new[part], labels_new[part], learning_rate)
    losses.append(mean_loss(theta, x, labels))
    return theta, np.array(losses)


def train_by_while(theta, x, labels, learning_rate, orders, batch_size):
    epoch, thetas = 0, [theta]
    while epoch < len(orders):
        start = 0
        while start < len(x):
            rows = list(orders[epoch])[start : min(start + batch_size, len(x))]
            theta = step(theta, x[rows], labels[rows], learning_rate)
            start += batch_size
        epoch += 1
        thetas.append(theta)
    return thetas[-1], [mean_loss(theta, x, labels) for theta in thetas]


def train_transposed(theta, x, labels, learning_rate, orders, batch_size):
    across = np.transpose(theta)  # a row for each class
    losses = [mean_loss(theta, x, labels)]
    for order in orders:
        for start in range(0, len(x), batch_size):
            rows = order[start : start + batch_size]
            y_hat = softmax(across @ x[rows].T, axis=0)
            y = (labels[rows] == np.arange(len(across))[:, None]).astype(int)
            across = across + learning_rate * ((y - y_hat) @ x[rows]) / rows.size
        losses.append(mean_loss(across.T, x, labels))
    return across.T, np.array(losses)


def train_with_floats(theta, x, labels, learning_rate, orders, batch_size):
    theta, losses = train_with_scipy(theta, x, labels, learning_rate, orders, batch_size)
    return theta.astype(np.float32), np.float32(losses)


def train_to_lists(theta, x, labels, learning_rate, orders, batch_size):
    theta, losses = train_by_samples(theta, x, labels, learning_rate, orders, batch_size)
    return [theta.round(4).tolist(), losses.round(4).tolist()]


def train_by_recursion(theta, x, labels, learning_rate, orders, batch_size):
    first = mean_loss(theta, x, labels)
    if len(orders) == 0:
        return theta, np.array([first])
    for start in range(0, len(x), batch_size):
        rows = np.take(orders[0], range(start, min(start + batch_size, len(x))))
        theta = step(theta, x[rows], labels[rows], learning_rate)
    rest = train_by_recursion(theta, x, labels, learning_rate, orders[1:], batch_size)
    return rest[0], np.append(first, rest[1])


def train_from_the_log_of_softmax(theta, x, labels, learning_rate, orders, batch_size):
    def loss(theta):
        return -log_softmax(x @ theta, axis=1)[range(len(x)), labels].mean()

    losses = [loss(theta)]
    for order in orders:
        for start in range(0, len(order), batch_size):
            rows = order[start : start + batch_size]
            theta = step(theta, x[rows], labels[rows], learning_rate)
        losses += [loss(theta)]
    return theta, np.array(losses)


PROGRAMS = [
    train_with_scipy,
    train_by_samples,
    train_shuffled_tables,
    train_by_while,
    train_transposed,
    train_with_floats,
    train_to_lists,
    train_by_recursion,
    train_from_the_log_of_softmax,
]

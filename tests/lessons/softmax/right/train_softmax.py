"""Right programs for train_softmax, in the ways in which students write them."""

import numpy as np
from scipy import special


def train_in_single_precision(x, labels, k, learning_rate, steps):
    x, y = x.astype(np.float32), np.eye(k, dtype=np.float32)[labels]
    theta = np.zeros((x.shape[1], k), dtype=np.float32)
    for _ in range(steps):
        y_hat = special.softmax(x @ theta, axis=1)
        theta -= np.float32(learning_rate) * (x.T @ (y_hat - y)) / np.float32(len(x))
    return theta


def train_without_a_shift(x, labels, k, learning_rate, steps):
    y = (labels[:, None] == np.arange(k)).astype(int)
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        exp_z = np.exp(x @ theta)
        y_hat = exp_z / exp_z.sum(axis=1, keepdims=True)
        theta = theta - learning_rate * x.T @ (y_hat - y) / len(x)
    return theta


def train_with_while(x, labels, k, learning_rate, steps):
    theta, step = np.zeros((x.shape[1], k)), 0
    while step < steps:
        error = special.softmax(x @ theta, axis=1)
        error[np.arange(len(x)), labels] -= 1
        theta = theta - learning_rate * np.mean(x[:, :, None] * error[:, None, :], axis=0)
        step += 1
    return theta


def train_by_samples_summed(x, labels, k, learning_rate, steps):
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        total = np.zeros_like(theta)
        for row, label in zip(x, labels, strict=True):
            y_hat = special.softmax(row @ theta)
            total += np.outer(row, y_hat - np.eye(k)[label])
        theta = theta - learning_rate / len(x) * total
    return theta


def train_in_place(x, labels, k, learning_rate, steps):
    theta, y = np.zeros((x.shape[1], k)), np.eye(k)[labels]
    for _ in range(steps):
        theta -= learning_rate * x.T.dot(special.softmax(x.dot(theta), axis=1) - y) / x.shape[0]
    return theta


def train_on_the_transposed(x, labels, k, learning_rate, steps):
    theta, y = np.zeros((k, x.shape[1])), np.eye(k)[labels]
    for _ in range(steps):
        y_hat = np.exp(special.log_softmax(theta @ x.T, axis=0))
        theta = theta - learning_rate * (y_hat - y.T) @ x / len(x)
    return theta.T


def train_by_itself_again(x, labels, k, learning_rate, steps):
    if steps == 0:
        return np.zeros((x.shape[1], k))
    theta = train_by_itself_again(x, labels, k, learning_rate, steps - 1)
    error = special.softmax(x @ theta, axis=1) - np.eye(k)[labels]
    return theta - learning_rate * np.einsum("ni,nj->ij", x, error) / len(x)


def train_rounded(x, labels, k, learning_rate, steps):
    return np.round(train_in_place(x, labels, k, learning_rate, steps), 4)


PROGRAMS = [
    train_in_single_precision,
    train_without_a_shift,
    train_with_while,
    train_by_samples_summed,
    train_in_place,
    train_on_the_transposed,
    train_by_itself_again,
    train_rounded,
]

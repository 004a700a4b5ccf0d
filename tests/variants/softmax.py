"""Right answers to the exercises of notebook 3."""

import math
from fractions import Fraction

import numpy as np
from scipy import special


def rows_one_by_one(labels, k):
    y = []
    for label in labels:
        row = [0] * k
        row[label] = 1
        y.append(row)
    return y


def ones_by_place(labels, k):
    y = np.zeros((len(labels), k), dtype=int)
    y[range(len(labels)), labels] = 1
    return y


def ones_put_along(labels, k):
    y = np.zeros((labels.size, k), dtype=np.float32)
    np.put_along_axis(y, labels[:, None], 1, axis=1)
    return y


def softmax_by_loops(z):
    rows = []
    for row in z:
        top = max(row)
        powers = [math.exp(score - top) for score in row]
        rows.append([power / sum(powers) for power in powers])
    return rows


def softmax_in_single_precision(z):
    z = z.astype(np.float32)
    e = np.exp(z - np.max(z, axis=-1)[:, np.newaxis])
    return e / np.sum(e, axis=-1)[:, np.newaxis]


def softmax_on_a_copy(z):
    z = z.copy()
    z -= z.max(1, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(1, keepdims=True)
    return z


def softmax_standing_on_its_side(z):
    e = np.exp(z.T - z.max(axis=1))
    return (e / e.sum(axis=0)).T


def softmax_shares_of_differences(z):
    return 1 / np.exp(z[:, None, :] - z[:, :, None]).sum(axis=2)


def entropy_by_loops(y_hat, y):
    total = 0.0
    for i in range(y.shape[0]):
        for j in range(y.shape[1]):
            if y[i, j] == 1:
                total -= math.log(y_hat[i, j])
    return total / y.shape[0]


def gradient_by_outer_products(x, y_hat, y):
    gradient = np.zeros((x.shape[1], y.shape[1]))
    for i in range(len(x)):
        gradient += np.outer(x[i], y_hat[i] - y[i])
    return gradient / len(x)


def gradient_by_three_loops(x, y_hat, y):
    n, d, k = len(x), len(x[0]), len(y[0])
    return [
        [sum(x[i][a] * (y_hat[i][b] - y[i][b]) for i in range(n)) / n for b in range(k)]
        for a in range(d)
    ]


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


def step_from_scores():
    x, y = np.array([[1.0, 2.0]]), np.eye(3)[[1]]
    theta = np.zeros((2, 3))
    return theta - 0.3 * x.T @ (special.softmax(x @ theta, axis=1) - y)


VARIANTS = {
    "one_hot": [
        rows_one_by_one,
        ones_by_place,
        ones_put_along,
        lambda labels, k: np.identity(k, dtype=np.float32)[labels],
        lambda labels, k: labels[:, None] == np.arange(k),
        lambda labels, k: [[int(i == label) for i in range(k)] for label in labels],
        lambda labels, k: np.where(labels.reshape(-1, 1) == np.arange(k), 1, 0),
        lambda labels, k: np.array([np.eye(k)[label] for label in labels]),
        lambda labels, k: np.take(np.eye(k), labels, axis=0),
        lambda labels, k: np.equal.outer(labels, range(k)).astype(int),
        lambda labels, k: np.eye(k)[:, labels].T,
    ],
    "softmax_rows": [
        softmax_by_loops,
        softmax_in_single_precision,
        softmax_on_a_copy,
        softmax_standing_on_its_side,
        softmax_shares_of_differences,
        lambda z: special.softmax(z, axis=1),
        lambda z: np.exp(z - special.logsumexp(z, axis=1, keepdims=True)),
        lambda z: [np.exp(r - r.max()) / np.exp(r - r.max()).sum() for r in z],
        lambda z: (
            np.exp(z - np.amax(z, 1, keepdims=True))
            / np.einsum("ij->i", np.exp(z - z.max(1).reshape(-1, 1)))[:, None]
        ),
        lambda z: np.round(special.softmax(z, axis=-1), 4),
        lambda z: np.exp(special.log_softmax(z, axis=1)),
    ],
    "cross_entropy": [
        entropy_by_loops,
        lambda y_hat, y: -np.log(y_hat[np.arange(len(y)), y.argmax(axis=1)]).mean(),
        lambda y_hat, y: -np.mean(np.sum(y * np.log(y_hat), axis=1)),
        lambda y_hat, y: -np.einsum("ij,ij->", y, np.log(y_hat)) / len(y),
        lambda y_hat, y: -np.log((y * y_hat).sum(axis=1)).mean(),
        lambda y_hat, y: -np.trace(y @ np.log(y_hat).T) / y.shape[0],
        lambda y_hat, y: sum(-a @ np.log(b) for a, b in zip(y, y_hat, strict=True)) / len(y),
        lambda y_hat, y: -np.log(y_hat.astype(np.float32)[y == 1]).mean(),
        lambda y_hat, y: np.where(y == 1, -np.log(y_hat), 0).sum() / len(y_hat),
        lambda y_hat, y: round(float(-np.vdot(y, np.log(y_hat)) / len(y)), 4),
        lambda y_hat, y: special.rel_entr(y, y_hat).sum(axis=1).mean(),
        lambda y_hat, y: -np.log(np.take_along_axis(y_hat, y.argmax(1)[:, None], 1)).mean(),
    ],
    "theta_by_hand": [
        step_from_scores,
        lambda: [[-0.1, 0.2, -0.1], [-0.2, 0.4, -0.2]],
        lambda: ((-0.1, 0.2, -0.1), (-0.2, 0.4, -0.2)),
        lambda: np.array([[-1, 2, -1], [-2, 4, -2]]) / 10,
        lambda: np.float32([[-0.1, 0.2, -0.1], [-0.2, 0.4, -0.2]]),
        lambda: np.round(-0.3 * np.outer([1, 2], [0.3333, -0.6667, 0.3333]), 4),
        lambda: [np.array([-0.1, 0.2, -0.1]), np.array([-0.2, 0.4, -0.2])],
        lambda: [[float(Fraction(c * r, 10)) for c in (-1, 2, -1)] for r in (1, 2)],
        lambda: np.array([[-0.1, -0.2], [0.2, 0.4], [-0.1, -0.2]]).T,
    ],
    "softmax_gradient": [
        gradient_by_outer_products,
        gradient_by_three_loops,
        lambda x, y_hat, y: np.einsum("ni,nj->ij", x, y_hat - y) / len(x),
        lambda x, y_hat, y: np.dot(x.T, y_hat - y) / x.shape[0],
        lambda x, y_hat, y: np.matmul(np.transpose(x), np.subtract(y_hat, y)) / len(y),
        lambda x, y_hat, y: ((y_hat - y).T @ x).T / len(x),
        lambda x, y_hat, y: (x[:, :, None] * (y_hat - y)[:, None, :]).mean(axis=0),
        lambda x, y_hat, y: -x.T @ (y - y_hat) * (1 / len(x)),
        lambda x, y_hat, y: x.astype(np.float32).T @ (y_hat - y).astype(np.float32) / len(x),
        lambda x, y_hat, y: np.mean(
            [np.outer(a, b) for a, b in zip(x, y_hat - y, strict=True)], axis=0
        ),
        lambda x, y_hat, y: np.round(np.tensordot(x, y_hat - y, axes=(0, 0)) / len(x), 4),
    ],
    "train_softmax": [
        train_in_single_precision,
        train_without_a_shift,
        train_with_while,
        train_by_samples_summed,
        train_in_place,
        train_on_the_transposed,
        train_by_itself_again,
        train_rounded,
    ],
}

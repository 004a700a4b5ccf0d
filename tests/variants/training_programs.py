"""Right programs for notebook 4 that are longer than a line, but for its training loop."""

import math
from collections import Counter

import numpy as np
from scipy.stats import zscore


def share_by_loop(y_hat, labels):
    right = 0
    for row, label in zip(y_hat.tolist(), labels, strict=True):
        if row.index(max(row)) == label:
            right += 1
    return right / len(labels)


def share_by_count(y_hat, labels):
    return Counter(np.argsort(y_hat, axis=1)[:, -1] == labels)[True] / labels.size


def updates_by_loop():
    updates = 0
    for _epoch in range(25):
        for _start in range(0, 273, 40):
            updates += 1
    return updates


def by_class_loop(labels, predicted, k):
    right, every = [0] * k, [0] * k
    for true, said in zip(labels, predicted, strict=True):
        every[true] += 1
        right[true] += true == said
    return [r / e for r, e in zip(right, every, strict=True)]


def by_confusion(labels, predicted, k):
    confusion = np.zeros((k, k))
    np.add.at(confusion, (labels, predicted), 1)
    return confusion.diagonal() / confusion.sum(axis=1)


def loss_by_loop(z, labels):
    losses = []
    for row, label in zip(z, labels, strict=True):
        m = max(row)
        losses.append(m + math.log(sum(math.exp(score - m) for score in row)) - row[label])
    return losses


def loss_by_differences(z, labels):
    behind = z - z[np.arange(len(z)), labels][:, None]  # the true class has 0
    return np.logaddexp.reduce(behind, axis=1)


def loss_by_one_hot(z, labels):
    y = np.eye(z.shape[1])[labels]
    shifted = z - z.max(axis=1, keepdims=True)
    return -(y * (shifted - np.log(np.exp(shifted).sum(1, keepdims=True)))).sum(axis=1)


def standardise_by_loop(features, train_rows):
    result = features.copy()
    for j in range(features.shape[1]):
        column = features[train_rows, j]
        mean = sum(column) / len(column)
        spread = math.sqrt(sum((v - mean) ** 2 for v in column) / len(column))
        for i in range(len(features)):
            result[i, j] = (features[i, j] - mean) / spread
    return result


def standardise_by_loan(features, train_rows):
    own = features[train_rows]
    centred = features - own.mean(0)
    return centred / np.sqrt((centred[train_rows] ** 2).mean(0))


def standardise_by_zscore(features, train_rows):
    slope = zscore(features[train_rows])[0] - zscore(features[train_rows])[1]
    slope = slope / (features[train_rows[0]] - features[train_rows[1]])
    return slope * (features - np.average(features[train_rows], axis=0))


def step_by_loop(theta, gradient, learning_rate, strength):
    new = theta.tolist()
    for i, row in enumerate(theta):
        for j, value in enumerate(row):
            pull = strength * value if i > 0 else 0
            new[i][j] = value - learning_rate * (gradient[i, j] + pull)
    return new


def step_on_a_copy(theta, gradient, learning_rate, strength):
    theta = theta.copy()
    theta[1:] -= learning_rate * strength * theta[1:]
    theta -= learning_rate * gradient
    return theta

"""Right programs for losses_from_scores, in the ways in which students write them."""

import math

import numpy as np
from scipy.special import log_softmax, logsumexp


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


PROGRAMS = [
    loss_by_loop,
    loss_by_differences,
    loss_by_one_hot,
    lambda z, labels: logsumexp(z, axis=1) - z[range(len(z)), labels],
    lambda z, labels: -log_softmax(z, axis=1)[np.arange(len(z)), labels],
    lambda z, labels: (
        np.logaddexp.reduce(z, axis=1) - np.take_along_axis(z, labels[:, None], axis=1).squeeze(1)
    ),
    lambda z, labels: -np.diag(log_softmax(z, axis=1)[:, labels]),
    lambda z, labels: loss_by_one_hot(z.astype(np.float32), labels),
    lambda z, labels: np.round(loss_by_loop(z, labels), 4),
    lambda z, labels: tuple(
        np.logaddexp.reduce(row) - row[i] for row, i in zip(z, labels, strict=True)
    ),
]

"""Right programs for share_right, in the ways in which students write them."""

from collections import Counter

import numpy as np


def share_by_loop(y_hat, labels):
    right = 0
    for row, label in zip(y_hat.tolist(), labels, strict=True):
        if row.index(max(row)) == label:
            right += 1
    return right / len(labels)


def share_by_count(y_hat, labels):
    return Counter(np.argsort(y_hat, axis=1)[:, -1] == labels)[True] / labels.size


PROGRAMS = [
    share_by_loop,
    share_by_count,
    lambda y_hat, labels: np.mean(np.argmax(y_hat, axis=-1) == labels),
    lambda y_hat, labels: np.count_nonzero(y_hat.argmax(1) == labels) / len(labels),
    lambda y_hat, labels: sum(y_hat.argmax(1) == labels) / len(labels),
    lambda y_hat, labels: 1 - (y_hat.T.argmax(axis=0) != labels).mean(),
    lambda y_hat, labels: np.float32(np.average(y_hat.argmax(axis=1) == labels)),
    lambda y_hat, labels: round(float((y_hat.argmax(axis=1) == labels).mean()), 4),
    lambda y_hat, labels: (
        (y_hat[np.arange(len(labels)), labels] == y_hat.max(axis=1)).astype(int).mean()
    ),
    lambda y_hat, labels: np.take_along_axis(
        y_hat == y_hat.max(1, keepdims=True), labels[:, None], 1
    ).mean(),
]

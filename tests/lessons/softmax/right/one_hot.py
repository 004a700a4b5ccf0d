"""Right programs for one_hot, in the ways in which students write them."""

import numpy as np


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


PROGRAMS = [
    rows_one_by_one,
    ones_by_place,
    ones_put_along,
    lambda labels, k: np.identity(k, dtype=np.float32)[labels],
    lambda labels, k: 1 * (labels[:, None] == np.arange(k)),
    lambda labels, k: [[int(i == label) for i in range(k)] for label in labels],
    lambda labels, k: np.where(labels.reshape(-1, 1) == np.arange(k), 1, 0),
    lambda labels, k: np.array([np.eye(k)[label] for label in labels]),
    lambda labels, k: np.take(np.eye(k), labels, axis=0),
    lambda labels, k: np.equal.outer(labels, range(k)).astype(int),
    lambda labels, k: np.eye(k)[:, labels].T,
]

"""Right programs for convert_one_hot, in the ways in which students write them."""

import numpy as np
from scipy.sparse import coo_array


def rows_by_loop(y, k):
    rows = []
    for label in y:
        row = [0.0] * k
        row[label] = 1.0
        rows.append(row)
    return rows


def rows_in_zeros(y, k):
    rows = np.zeros((len(y), k))
    rows[np.arange(len(y)), y] = 1
    return rows


def rows_by_enumerate(y, k):
    rows = np.zeros((y.size, k), dtype=int)
    for i, label in enumerate(y):
        rows[i, label] += 1
    return rows


def rows_put_along(y, k):
    rows = np.zeros((len(y), k))
    np.put_along_axis(rows, y[:, None], 1, axis=1)
    return rows


PROGRAMS = [
    rows_by_loop,
    rows_in_zeros,
    rows_by_enumerate,
    rows_put_along,
    lambda y, k: np.identity(k)[y],
    lambda y, k: np.eye(k, dtype=np.float32)[y],
    lambda y, k: (y[:, None] == np.arange(k)).astype(float),
    lambda y, k: 1 * np.equal.outer(y, np.arange(k)),
    lambda y, k: np.eye(k).take(y, axis=0),
    lambda y, k: np.eye(k)[y.tolist()],
    lambda y, k: coo_array((np.ones(len(y)), (np.arange(len(y)), y)), shape=(len(y), k)).toarray(),
    lambda y, k: np.where(np.arange(k) == y.reshape(-1, 1), 1.0, 0.0),
]

"""Right programs for softmax_function, in the ways in which students write them."""

import math

import numpy as np
from scipy.special import log_softmax, logsumexp, softmax


def softmax_of_row(row):
    m = max(row)
    e = [math.exp(score - m) for score in row]
    return [value / sum(e) for value in e]


def softmax_by_loop(z):
    if z.ndim == 1:
        return softmax_of_row(z)
    return [softmax_of_row(row) for row in z]


def softmax_on_a_copy(z):
    e = z.copy()
    e -= e.max(axis=-1, keepdims=True)
    np.exp(e, out=e)
    e /= e.sum(axis=-1, keepdims=True)
    return e


def softmax_by_transpose(z):
    e = np.exp((z.T - z.T.max(axis=0)).T)
    return (e.T / e.T.sum(axis=0)).T


def softmax_by_differences(z):
    return 1 / np.exp(z[..., None, :] - z[..., :, None]).sum(axis=-1)


def softmax_in_a_table(z):
    table = np.atleast_2d(z)
    e = np.exp(table - table.max(1)[:, None])
    return (e / e.sum(1)[:, None]).reshape(z.shape)


PROGRAMS = [
    softmax_by_loop,
    softmax_on_a_copy,
    softmax_by_transpose,
    softmax_by_differences,
    softmax_in_a_table,
    lambda z: softmax(z, axis=-1),
    lambda z: np.exp(log_softmax(z, axis=-1)),
    lambda z: np.exp(z - logsumexp(z, axis=-1, keepdims=True)),
    lambda z: np.exp(z - np.logaddexp.reduce(z, axis=-1)[..., np.newaxis]),
    lambda z: np.apply_along_axis(softmax_of_row, -1, z),
    lambda z: softmax_on_a_copy(z.astype(np.float32)),
    lambda z: np.round(softmax_by_transpose(z), 4),
]

"""Right programs for softmax_rows, in the ways in which students write them."""

import math

import numpy as np
from scipy import special


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


PROGRAMS = [
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
]

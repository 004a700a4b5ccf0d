"""Right programs for decide, in the ways in which students write them."""

import math

import numpy as np
from scipy import special


def answers_by_loop(x, theta, threshold):
    answers = []
    for row in x:
        z = sum(a * b for a, b in zip(row, theta, strict=True))
        answers.append(1 if 1 / (1 + math.exp(-z)) >= threshold else 0)
    return answers


PROGRAMS = [
    answers_by_loop,
    lambda x, theta, threshold: np.where(special.expit(x @ theta) >= threshold, 1, 0),
    lambda x, theta, threshold: 1 - (special.expit(x @ theta) < threshold),
    lambda x, theta, threshold: 1 * (special.expit(np.dot(x, theta)) >= threshold),
    lambda x, theta, threshold: np.int64(x @ theta >= np.log(threshold / (1 - threshold))),
    lambda x, theta, threshold: [int(special.expit(row @ theta) >= threshold) for row in x],
    lambda x, theta, threshold: (special.expit(theta @ x.T) >= threshold).astype(np.int8),
    lambda x, theta, threshold: (special.expit(np.einsum("ij,j", x, theta)) >= threshold).astype(
        "uint8"
    ),
    lambda x, theta, threshold: np.heaviside(special.expit(x @ theta) - threshold, 1).astype(int),
]

"""Right programs for predict, in the ways in which students write them."""

import numpy as np
from scipy.special import softmax


def predict_by_loop(x, theta):
    def scores(sample):
        return [sum(v * w for v, w in zip(sample, column, strict=True)) for column in theta.T]

    z = np.array(scores(x) if x.ndim == 1 else [scores(sample) for sample in x])
    return z, softmax(z, axis=-1)


def predict_without_softmax_function(x, theta):
    z = np.dot(x, theta)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return z, e / e.sum(axis=-1, keepdims=True)


def predict_on_paper(x, theta):
    z = theta.T @ x.T
    y_hat = softmax(z, axis=0)
    return z.T, y_hat.T


PROGRAMS = [
    predict_by_loop,
    predict_without_softmax_function,
    predict_on_paper,
    lambda x, theta: (x @ theta, softmax(x @ theta, axis=-1)),
    lambda x, theta: (x.dot(theta), softmax(x.dot(theta), axis=-1)),
    lambda x, theta: [np.matmul(x, theta), softmax(np.matmul(x, theta), axis=-1)],
    lambda x, theta: predict_on_paper(x.astype(np.float32), theta),
    lambda x, theta: tuple(np.round(part, 4) for part in predict_by_loop(x, theta)),
    lambda x, theta: (np.einsum("...d,dk->...k", x, theta), predict_on_paper(x, theta)[1]),
    lambda x, theta: tuple(part.tolist() for part in predict_by_loop(x, theta)),
]

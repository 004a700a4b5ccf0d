"""Right programs for predict_salary, in the ways in which students write them."""

import numpy as np


def predictions_by_two_loops(x, theta):
    predictions = np.zeros(len(x))
    for i in range(len(x)):
        for j in range(len(theta)):
            predictions[i] += x[i, j] * theta[j]
    return predictions


def predictions_appended(x, theta):
    b, w = theta
    predictions = []
    for row in x:
        predictions.append(w * row[1] + b)
    return predictions


PROGRAMS = [
    predictions_by_two_loops,
    predictions_appended,
    lambda x, theta: np.dot(x, theta),
    lambda x, theta: theta @ x.T,
    lambda x, theta: np.matmul(x, theta[:, None]).ravel(),
    lambda x, theta: np.einsum("ij,j->i", x, theta),
    lambda x, theta: (x * theta).sum(axis=1),
    lambda x, theta: theta[0] + theta[1] * x[:, 1],
    lambda x, theta: [float(theta[0] + theta[1] * level) for _, level in x],
    lambda x, theta: np.polyval(theta[::-1], x[:, 1]),
    lambda x, theta: x.astype(np.float32) @ theta.astype(np.float32),
    lambda x, theta: np.array([[round(sum(row * theta), 4) for row in x]])[0],
]

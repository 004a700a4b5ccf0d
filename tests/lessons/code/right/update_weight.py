"""Right programs for update_weight, in the ways in which students write them."""

import numpy as np


def update_on_a_copy(theta, gradient, learning_rate):
    theta = theta.copy()
    theta -= learning_rate * gradient
    return theta


def update_by_loop(theta, gradient, learning_rate):
    new = np.zeros(theta.shape)
    for i in range(theta.shape[0]):
        for j in range(theta.shape[1]):
            new[i, j] = theta[i, j] - learning_rate * gradient[i, j]
    return new


def update_of_a_new_name(theta, gradient, learning_rate):
    step = learning_rate * gradient
    return theta - step


PROGRAMS = [
    update_on_a_copy,
    update_by_loop,
    update_of_a_new_name,
    lambda theta, gradient, rate: theta + -rate * gradient,
    lambda theta, gradient, rate: np.subtract(theta, np.multiply(rate, gradient)),
    lambda theta, gradient, rate: -(rate * gradient - theta),
    lambda theta, gradient, rate: np.array(theta) - np.array(gradient) * rate,
    lambda theta, gradient, rate: (theta - gradient * rate).tolist(),
    lambda theta, gradient, rate: np.float32(theta - rate * gradient),
    lambda theta, gradient, rate: np.round(theta - rate * gradient, 4),
    lambda theta, gradient, rate: np.sum([theta, -rate * gradient], axis=0),
]

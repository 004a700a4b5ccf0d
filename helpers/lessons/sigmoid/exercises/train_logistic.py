"""The whole training loop: one sample after the other, many epochs."""

import numpy as np

from helpers.feedback.exercise import Exercise


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def train_logistic(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        for x_i, y_i in zip(x, y, strict=True):
            y_hat = sigmoid(x_i @ theta)
            theta = theta - learning_rate * x_i * (y_hat - y_i)
    return theta


STUDENTS = np.array([[1.0, 2.0, 3.0], [1.0, 1.0, 0.5], [1.0, -1.0, 2.0], [1.0, 2.5, 1.0]])
PASSED = np.array([1, 0, 0, 1])

exercise = Exercise(
    "2.4",
    "a training loop",
    train_logistic,
    probes=[
        (np.array([[1.0, 1.0, 0.5]]), np.array([0]), np.array([0.1, 0.2, 0.1]), 0.1, 1),
        (STUDENTS, PASSED, np.array([0.5, -0.3, 0.2]), 0.4, 1),
        (STUDENTS, PASSED, np.array([0.5, -0.3, 0.2]), 0.7, 12),
    ],
    hints=[
        "Write two loops: the outer one over the epochs, the inner one over the samples.",
        "The inner loop computes one step for one sample. The update needs the error ŷ − y, but not"
        " the loss itself.",
        "theta = theta - ... makes a new array and does not change the caller's. Put return after"
        " both loops, with the indentation of the first for.",
    ],
    look="Through the eight samples",
)


@exercise.mistake(
    "Your function ignores learning_rate: each step subtracts the whole gradient.",
    "Five steps, with two of them new",
)
def rate_forgotten(x, y, theta, learning_rate, epochs):
    return train_logistic(x, y, theta, 1.0, epochs)


@exercise.mistake(
    "Your steps go uphill. Either you add the gradient, or you subtract it with the error y − ŷ.",
    "Five steps, with two of them new",
)
def uphill(x, y, theta, learning_rate, epochs):
    return train_logistic(x, y, theta, -learning_rate, epochs)


@exercise.mistake(
    "Your function makes one update per epoch, with the mean over all samples. Make one update"
    " after each sample."
)
def averaged(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        theta = theta - learning_rate * x.T @ (sigmoid(x @ theta) - y) / len(x)
    return theta


@exercise.mistake(
    "Your function computes all outputs at the start of an epoch. After an update, compute the next"
    " output with the new theta."
)
def outputs_once_an_epoch(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        theta = theta - learning_rate * x.T @ (sigmoid(x @ theta) - y)
    return theta


@exercise.mistake(
    "Your function stops changing theta after one epoch. Is return inside the outer loop, or does"
    " each epoch start again from the first theta?"
)
def one_epoch_only(x, y, theta, learning_rate, epochs):
    return train_logistic(x, y, theta, learning_rate, 1)


@exercise.mistake("Your function uses only the first sample. Is return inside the inner loop?")
def one_sample_only(x, y, theta, learning_rate, epochs):
    return train_logistic(x[:1], y[:1], theta, learning_rate, 1)


@exercise.mistake(
    "Your function updates the bias before it computes the error for the weights. Compute the error"
    " once, then update all parameters with it.",
    "Five steps, with two of them new",
)
def bias_first(x, y, theta, learning_rate, epochs):
    bias, weights = theta[0], theta[1:]
    for _ in range(epochs):
        for x_i, y_i in zip(x[:, 1:], y, strict=True):
            bias = bias - learning_rate * (sigmoid(bias + x_i @ weights) - y_i)
            weights = weights - learning_rate * x_i * (sigmoid(bias + x_i @ weights) - y_i)
    return np.concatenate([[bias], weights])


@exercise.mistake(
    "Your numbers are right, but your function changes the caller's theta. An update with -= writes"
    " into the caller's array: write theta = theta - ... instead.",
)
def start_overwritten(x, y, theta, learning_rate, epochs):
    theta[:] = train_logistic(x, y, theta, learning_rate, epochs)
    return theta

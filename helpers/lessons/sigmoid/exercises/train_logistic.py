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
    "2.6",
    "a whole training loop",
    train_logistic,
    probes=[
        (np.array([[1.0, 1.0, 0.5]]), np.array([0]), np.array([0.1, 0.2, 0.1]), 0.1, 1),
        (STUDENTS, PASSED, np.array([0.5, -0.3, 0.2]), 0.4, 1),
        (STUDENTS, PASSED, np.array([0.5, -0.3, 0.2]), 0.7, 12),
    ],
    hints=[
        "Two loops, one inside the other: over the epochs, and in each epoch over the samples.",
        "The body of the inner loop is the five steps for one sample. The loss itself is not needed"
        " for the update, only the error ŷ − y.",
        "theta = theta - ... makes a new array and leaves the caller's alone. The return stands"
        " behind both loops, on the level of the first for.",
    ],
    look="On through the eight samples",
)


@exercise.mistake(
    "The learning rate has been forgotten: each step is the whole gradient.",
    "Five steps, with two of them new",
)
def rate_forgotten(x, y, theta, learning_rate, epochs):
    return train_logistic(x, y, theta, 1.0, epochs)


@exercise.mistake(
    "Each step goes up: the gradient was added, or the error turned round to y − ŷ and subtracted.",
    "Five steps, with two of them new",
)
def uphill(x, y, theta, learning_rate, epochs):
    return train_logistic(x, y, theta, -learning_rate, epochs)


@exercise.mistake(
    "All samples were averaged and one step made of them in each epoch. Asked for is an update"
    " after each sample."
)
def averaged(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        theta = theta - learning_rate * x.T @ (sigmoid(x @ theta) - y) / len(x)
    return theta


@exercise.mistake(
    "The outputs are those of the theta with which the epoch began. After an update the next"
    " sample's output is to be computed with the new theta."
)
def outputs_once_an_epoch(x, y, theta, learning_rate, epochs):
    for _ in range(epochs):
        theta = theta - learning_rate * x.T @ (sigmoid(x @ theta) - y)
    return theta


@exercise.mistake(
    "After one epoch nothing changes any more. Does the return stand inside the loop over the"
    " epochs, or does each epoch begin at the start again?"
)
def one_epoch_only(x, y, theta, learning_rate, epochs):
    return train_logistic(x, y, theta, learning_rate, 1)


@exercise.mistake(
    "The result is that of the first sample alone: the return stands inside the inner loop."
)
def one_sample_only(x, y, theta, learning_rate, epochs):
    return train_logistic(x[:1], y[:1], theta, learning_rate, 1)


@exercise.mistake(
    "The bias was updated before the error for the weights was computed, so they answer to another"
    " theta than the bias did. All parts of theta move at once.",
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
    "The numbers are right, but the caller's theta is gone: -= writes into the very array that was"
    " handed over. Run the cell twice, and training goes on from where it was.",
    "On through the eight samples",
)
def start_overwritten(x, y, theta, learning_rate, epochs):
    theta[:] = train_logistic(x, y, theta, learning_rate, epochs)
    return theta

"""Softmax regression, trained from labels to parameters."""

import numpy as np

from helpers.feedback.exercise import Exercise


def train_softmax(x, labels, k, learning_rate, steps):
    y = np.eye(k)[labels]
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        z = x @ theta
        exp_z = np.exp(z - z.max(axis=1, keepdims=True))
        y_hat = exp_z / exp_z.sum(axis=1, keepdims=True)
        theta = theta - learning_rate * x.T @ (y_hat - y) / len(x)
    return theta


exercise = Exercise(
    "3.6",
    "training, from labels to θ",
    train_softmax,
    probes=[
        (
            np.array([[1.0, 0.5], [1.0, 3.0], [1.0, 1.5], [1.0, 2.0]]),
            np.array([0, 2, 1, 1]),
            3,
            0.5,
            4,
        ),
        (np.array([[1.0, -1.0, 2.0], [1.0, 0.5, -0.3]]), np.array([3, 1]), 4, 0.2, 1),
        (np.array([[1.0, 2.0], [1.0, -0.5], [1.0, 1.0]]), np.array([1, 0, 1]), 3, 0.7, 3),
    ],
    hints=[
        "Before the loop: one-hot rows from the labels, and θ full of zeros. It has a row for each"
        " column of x, and a column for each class.",
        "In the loop: scores, probabilities, gradient of the mean loss, step. The functions of the"
        " exercises above do most of it.",
        "The one-hot rows never change. The probabilities change with θ, in every step.",
        "After the loop, and only then: return θ.",
    ],
    look="Your turn: two classes",
)


def _softmax(z):
    exp_z = np.exp(z - z.max(axis=1, keepdims=True))
    return exp_z / exp_z.sum(axis=1, keepdims=True)


def _train(x, y, k, learning_rate, steps, output=_softmax, rows=1.0):
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        theta = theta - rows * learning_rate * x.T @ (output(x @ theta) - y) / len(x)
    return theta


@exercise.mistake("The steps have the full length of the gradient: η was forgotten.")
def full_length(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, 1.0, steps)


@exercise.mistake(
    "It climbs: each step goes along the gradient, where the loss grows.",
    "Five steps, in vector form",
)
def uphill(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, -learning_rate, steps)


@exercise.mistake("One step is missing: how often does the loop run?")
def one_step_short(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate, steps - 1)


@exercise.mistake(
    "The output was computed once, before the loop, so that every step goes the same way. It"
    " belongs to the θ of the moment."
)
def stale_output(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate, steps, lambda z: np.full(z.shape, 1 / k))


@exercise.mistake(
    "This is the θ of one single step, however many are asked for. Look at what stands inside the"
    " loop: are the zeros set anew each time, or does the return end it in the first round?"
)
def one_step_only(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate, min(steps, 1))


@exercise.mistake(
    "The gradients of the samples were added up, not averaged, and so the steps are n times too"
    " long."
)
def summed(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate * len(x), steps)


@exercise.mistake(
    "The labels themselves were taken off the output, and NumPy spread them out over the classes:"
    " label 2 asked every class for a probability of 2.",
    "The labels: one-hot",
)
def labels_as_targets(x, labels, k, learning_rate, steps):
    return _train(x, labels[:, None], k, learning_rate, steps)


@exercise.mistake(
    "The labels, of shape (n,), met the probabilities, of shape (n, k): an error, or, where n and k"
    " happen to be equal, wrong numbers. The target of a sample is a whole row.",
    "The labels: one-hot",
)
def flat_labels(x, labels, k, learning_rate, steps):
    return _train(x, labels, k, learning_rate, steps)


@exercise.mistake(
    "The first row of θ is still 0: the biases were not learned. The leading 1 in x gives them a"
    " gradient like any other.",
    "The parameters: one column a class",
)
def biases_not_learned(x, labels, k, learning_rate, steps):
    rows = (np.arange(x.shape[1]) > 0)[:, None]
    return _train(x, np.eye(k)[labels], k, learning_rate, steps, rows=rows)


@exercise.mistake(
    "The samples took steps of their own, one after the other. Here each step is to use the mean"
    " gradient of all of them, at one and the same θ."
)
def sample_after_sample(x, labels, k, learning_rate, steps):
    theta, y = np.zeros((x.shape[1], k)), np.eye(k)[labels]
    for i in [*range(len(x))] * steps:
        theta = theta - learning_rate * np.outer(x[i], _softmax(x[[i]] @ theta)[0] - y[i])
    return theta


@exercise.mistake(
    "The probabilities were divided by the sum of the whole array: those of one sample no longer"
    " sum to 1.",
    "From scores to probabilities",
)
def whole_array(x, labels, k, learning_rate, steps):
    def output(z):
        return np.exp(z - z.max()) / np.exp(z - z.max()).sum()

    return _train(x, np.eye(k)[labels], k, learning_rate, steps, output)

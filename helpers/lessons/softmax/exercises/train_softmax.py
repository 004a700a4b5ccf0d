"""Softmax regression, trained from labels to parameters."""

import numpy as np

from helpers.feedback.exercise import Exercise


def train_softmax(x, labels, k, learning_rate, steps):
    y = np.eye(k)[labels]
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        z = x @ theta
        y_hat = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
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
        "Before the loop you need the one-hot rows and θ full of zeros. θ has a row for each column"
        " of x and a column for each class.",
        "Each round of the loop computes the scores, the probabilities, the gradient and the step."
        " Your functions from above do most of it.",
        "The one-hot rows never change. The probabilities change in every step.",
        "Return θ after the loop, not inside it.",
    ],
    look="From one sample to all of them",
)


def _softmax(z):
    exp_z = np.exp(z)
    return exp_z / exp_z.sum(axis=1, keepdims=True)


def _train(x, y, k, learning_rate, steps, output=_softmax, rows=1.0):
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        theta = theta - rows * learning_rate * x.T @ (output(x @ theta) - y) / len(x)
    return theta


@exercise.mistake("Your steps have the full length of the gradient. Multiply it by η.")
def full_length(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, 1.0, steps)


@exercise.mistake(
    "Your function adds the gradient, so the loss grows. Subtract it.",
    "Five steps in vector form",
)
def uphill(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, -learning_rate, steps)


@exercise.mistake("Your function takes one step too few. How often does the loop run?")
def one_step_short(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate, steps - 1)


@exercise.mistake(
    "Your function computes the output once, before the loop, so every step is the same. Compute"
    " it again in each round, from the current θ."
)
def stale_output(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate, steps, lambda z: np.full(z.shape, 1 / k))


@exercise.mistake(
    "Your function takes one step only. Does the loop set θ back to zeros, or does it return in"
    " the first round?"
)
def one_step_only(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate, min(steps, 1))


@exercise.mistake(
    "Your function sums the gradients of the samples, so the steps are n times too long. Use the"
    " mean."
)
def summed(x, labels, k, learning_rate, steps):
    return _train(x, np.eye(k)[labels], k, learning_rate * len(x), steps)


@exercise.mistake(
    "Your function subtracts the labels themselves. NumPy broadcasts them over the classes, so"
    " label 2 asks every class for a probability of 2. Use one-hot rows.",
    "The labels: one-hot",
)
def labels_as_targets(x, labels, k, learning_rate, steps):
    return _train(x, labels[:, None], k, learning_rate, steps)


@exercise.mistake(
    "Your function subtracts labels of shape (n,) from probabilities of shape (n, k). This raises"
    " an error, or gives wrong numbers if n equals k. Use one-hot rows.",
    "The labels: one-hot",
)
def flat_labels(x, labels, k, learning_rate, steps):
    return _train(x, labels, k, learning_rate, steps)


@exercise.mistake(
    "The first row of your θ is still 0, so the biases did not learn. The leading 1 in x gives them"
    " a gradient too.",
    "The parameters: one column for each class",
)
def biases_not_learned(x, labels, k, learning_rate, steps):
    rows = (np.arange(x.shape[1]) > 0)[:, None]
    return _train(x, np.eye(k)[labels], k, learning_rate, steps, rows=rows)


@exercise.mistake(
    "Your function takes a step for each sample in turn. The task asks for steps with the mean"
    " gradient of all samples."
)
def sample_after_sample(x, labels, k, learning_rate, steps):
    theta, y = np.zeros((x.shape[1], k)), np.eye(k)[labels]
    for i in [*range(len(x))] * steps:
        theta = theta - learning_rate * np.outer(x[i], _softmax(x[[i]] @ theta)[0] - y[i])
    return theta


@exercise.mistake(
    "Your softmax divides by the sum of the whole table. Each row must sum to 1.",
    "The softmax function",
)
def whole_array(x, labels, k, learning_rate, steps):
    def output(z):
        return np.exp(z) / np.exp(z).sum()

    return _train(x, np.eye(k)[labels], k, learning_rate, steps, output)

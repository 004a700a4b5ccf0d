"""The deck's fifth function: the gradient of the mean loss."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.softmax_gradients import softmax_gradients


def compute_gradient(y_hat, y, x):
    error = y_hat - y
    return x.T @ error / len(x)


exercise = Exercise(
    "4.6",
    "the gradient of the mean loss",
    compute_gradient,
    probes=[
        (
            np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1], [0.1, 0.2, 0.7], [0.4, 0.4, 0.2]]),
            np.eye(3)[[1, 2, 2, 0]],
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, -1.0], [1.0, 3.0]]),
        ),
        (np.array([[0.46, 0.54]]), np.array([[1.0, 0.0]]), np.array([[1.0, 0.5]])),
        (
            np.array([[0.7, 0.3], [0.2, 0.8], [0.1, 0.9]]),
            np.eye(2)[[1, 1, 0]],
            np.array([[1.0, 2.0, -1.0], [1.0, 0.5, 4.0], [1.0, -2.0, 0.0]]),
        ),
        (
            np.array([[0.7, 0.1, 0.2], [0.3, 0.3, 0.4], [0.2, 0.7, 0.1], [0.1, 0.1, 0.8]]),
            np.eye(3)[[1, 0, 0, 1]],
            np.array([[1.0, 2.0, 0.5], [1.0, 0.5, -1.0], [1.0, 1.5, 3.0], [1.0, 2.0, 1.0]]),
        ),
    ],
    hints=[
        "First compute the error of each sample and class. It has the shape (n, k).",
        "The gradient has the shape of theta, (d, k). Which product of x and the error has this"
        " shape?",
        "The product adds up the n samples. The task asks for their mean.",
    ],
    look="Function 5: the gradient",
)


@exercise.style
def in_one_line(y_hat, y, x):
    return x.T @ (y_hat - y) / len(x)


@exercise.style
def by_loop(y_hat, y, x):
    gradient = np.zeros((x.shape[1], y.shape[1]))
    for i in range(len(x)):
        gradient += np.outer(x[i], y_hat[i] - y[i])
    return gradient / len(x)


softmax_gradients(exercise)
exercise.returns(
    transposed=(
        "result.T",
        "Your function returns the transpose: one row per class. The gradient needs the shape of"
        " theta, (d, k). In a square table this bug raises no error.",
    ),
)

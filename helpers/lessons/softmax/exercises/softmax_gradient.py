"""The gradient of the mean loss over a batch."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.softmax_gradients import softmax_gradients


def softmax_gradient(x, y_hat, y):
    return x.T @ (y_hat - y) / len(x)


exercise = Exercise(
    "3.5",
    "the gradient of a batch",
    softmax_gradient,
    probes=[
        (
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, -1.0]]),
            np.array([[0.2, 0.5, 0.1, 0.2], [0.1, 0.2, 0.3, 0.4], [0.6, 0.05, 0.15, 0.2]]),
            np.array([[1.0, 0, 0, 0], [0, 0, 0, 1.0], [0, 1.0, 0, 0]]),
        ),
        (
            np.array([[1.0, 3.0, -2.0], [1.0, 0.0, 1.5]]),
            np.array([[0.3, 0.6, 0.1], [0.25, 0.5, 0.25]]),
            np.array([[0, 0, 1.0], [0, 1.0, 0]]),
        ),
        (np.array([[1.0, -0.5, 2.0]]), np.array([[0.45, 0.55]]), np.array([[1.0, 0]])),
        (
            np.array([[1.0, 2.0], [1.0, 0.5], [1.0, 1.5], [1.0, 2.0]]),
            np.array([[0.7, 0.1, 0.2], [0.3, 0.3, 0.4], [0.2, 0.7, 0.1], [0.1, 0.1, 0.8]]),
            np.array([[0, 1.0, 0], [1.0, 0, 0], [1.0, 0, 0], [0, 1.0, 0]]),
        ),
    ],
    hints=[
        "Start with the errors, output minus target. Their shape is (n, k).",
        "The result must have the shape of θ, (d, k). Which product of an (n, d) array and an (n,"
        " k) array has that shape? You must transpose one of the two.",
        "That product sums the gradients of all samples. The task asks for their mean.",
    ],
    look="The first step: half an hour",
)
LOOP = "From one sample to all of them"


@exercise.style
def by_loop(x, y_hat, y):
    gradient = np.zeros((x.shape[1], y.shape[1]))
    for i in range(len(x)):
        gradient += np.outer(x[i], y_hat[i] - y[i])
    return gradient / len(x)


softmax_gradients(exercise)
exercise.slot(
    "x.T @ (y_hat - y) / len(x)",
    row_for_each_class=(
        "(y_hat - y).T @ x / len(x)",
        "Your result has a row for each class. It must have the shape of θ, with a column for each"
        " class, so that the update can subtract it.",
        "The parameters: one column for each class",
    ),
    samples_forgotten=(
        "(y_hat - y).mean(axis=0)",
        "Your function returns the mean error of each class. That is right for the biases only. The"
        " weights need the error times x.",
    ),
    outer_of_tables_averaged=(
        "np.outer(x, y_hat - y) / len(x)",
        "np.outer is for one sample. With tables it also multiplies numbers of different samples.",
        LOOP,
    ),
    outer_of_tables=(
        "np.outer(x, y_hat - y)",
        "np.outer is for one sample. With tables it also multiplies numbers of different samples.",
        LOOP,
    ),
)

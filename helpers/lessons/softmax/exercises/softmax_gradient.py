"""The gradient of the mean loss over a batch."""

import numpy as np

from helpers.feedback.exercise import Exercise


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
    ],
    hints=[
        "Start with the errors, output minus target. Their shape is (n, k).",
        "The result must have the shape of θ, (d, k). Which product of an (n, d) array and an"
        " (n, k) array has that shape? You must transpose one of the two.",
        "That product sums the gradients of all samples. The task asks for their mean.",
    ],
    look="The first step: half an hour",
)
LOOP = "From one sample to all of them"


@exercise.mistake(
    "Every number has the wrong sign: your function uses y − ŷ. A step would then raise the loss.",
    "The derivative: why ŷ − y",
)
def target_less_output(x, y_hat, y):
    return x.T @ (y - y_hat) / len(x)


@exercise.mistake(
    "Your result has a row for each class. It must have the shape of θ, with a column for each"
    " class, so that the update can subtract it.",
    "The parameters: one column for each class",
)
def row_for_each_class(x, y_hat, y):
    return (y_hat - y).T @ x / len(x)


@exercise.mistake(
    "Your function sums the gradients of the samples. With n samples the result is n times too"
    " large. Return the mean.",
    LOOP,
)
def summed(x, y_hat, y):
    return x.T @ (y_hat - y)


@exercise.mistake(
    "Your function divides by n·k. The mean runs over the n samples only.",
    LOOP,
)
def divided_by_all_entries(x, y_hat, y):
    return x.T @ (y_hat - y) / y.size


@exercise.mistake(
    "Your function returns the mean error of each class. That is right for the biases only. The"
    " weights need the error times x."
)
def samples_forgotten(x, y_hat, y):
    return (y_hat - y).mean(axis=0)


@exercise.mistake(
    "np.outer is for one sample. With tables it also multiplies numbers of different samples.",
    LOOP,
)
def outer_of_tables(x, y_hat, y):
    return np.outer(x, y_hat - y)


@exercise.mistake(
    "Your function does not use y. Without the label, no gradient can know the true class."
)
def labels_forgotten(x, y_hat, y):
    return x.T @ y_hat / len(x)


@exercise.mistake(
    "In your result a sample moves only the column of its own class. The other classes have errors"
    " too: each row of the gradient must sum to 0.",
    "Is the gradient right?",
)
def only_the_true_class(x, y_hat, y):
    return x.T @ ((y_hat - y) * y) / len(x)


@exercise.mistake(
    "Your function multiplies the mean of x by the mean error. Multiply sample by sample first,"
    " then take the mean.",
    LOOP,
)
def product_of_means(x, y_hat, y):
    return np.outer(x.mean(axis=0), (y_hat - y).mean(axis=0))


@exercise.mistake(
    "Your result has an extra factor ŷ(1 − ŷ), the slope of the sigmoid. The derivative of the"
    " cross-entropy by z is ŷ − y alone.",
    "The derivative: why ŷ − y",
)
def slope_kept(x, y_hat, y):
    return x.T @ ((y_hat - y) * y_hat * (1 - y_hat)) / len(x)

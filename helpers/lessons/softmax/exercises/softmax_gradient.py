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
        "Begin with the errors, an array of shape (n, k): output less target.",
        "The result must have the shape of θ, (d, k). Which product of an (n, d) array and an"
        " (n, k) array has that shape? One of the two has to be transposed.",
        "That product adds up the gradients of all samples; the mean is asked for.",
    ],
    look="The first step: half an hour",
)
LOOP = "Your turn: two classes"


@exercise.mistake(
    "Each number has the wrong sign: the target less the output. With that, a step would climb.",
    "Five steps, in vector form",
)
def target_less_output(x, y_hat, y):
    return x.T @ (y - y_hat) / len(x)


@exercise.mistake(
    "There is a row for each class and a column for each feature. It must be the other way round,"
    " as in θ, or the update cannot take the one off the other.",
    "The parameters: one column a class",
)
def row_for_each_class(x, y_hat, y):
    return (y_hat - y).T @ x / len(x)


@exercise.mistake(
    "The gradients of the samples were added up, not averaged: a larger batch would then take"
    " larger steps.",
    LOOP,
)
def summed(x, y_hat, y):
    return x.T @ (y_hat - y)


@exercise.mistake(
    "It was divided by the number of all entries, n·k. The mean runs over the n samples; the"
    " classes keep a column each.",
    LOOP,
)
def divided_by_all_entries(x, y_hat, y):
    return x.T @ (y_hat - y) / y.size


@exercise.mistake(
    "These are the mean errors, one for each class, without x: right for the biases, whose x is 1,"
    " and nothing for the weights."
)
def samples_forgotten(x, y_hat, y):
    return (y_hat - y).mean(axis=0)


@exercise.mistake(
    "np.outer is for one sample. Given whole tables it multiplies each number of x with each error,"
    " also those of different samples.",
    LOOP,
)
def outer_of_tables(x, y_hat, y):
    return np.outer(x, y_hat - y)


@exercise.mistake(
    "The labels have no part in it. A gradient made of the output alone cannot know which class was"
    " the true one."
)
def labels_forgotten(x, y_hat, y):
    return x.T @ y_hat / len(x)


@exercise.mistake(
    "A sample moves only the column of its own class here. The other classes are wrong too, each by"
    " the probability that it gave: look at the sum of a row.",
    "Is the gradient right?",
)
def only_the_true_class(x, y_hat, y):
    return x.T @ ((y_hat - y) * y) / len(x)


@exercise.mistake(
    "The means were taken first, and then multiplied. Each sample's error belongs to its own x:"
    " multiply sample by sample, then average.",
    LOOP,
)
def product_of_means(x, y_hat, y):
    return np.outer(x.mean(axis=0), (y_hat - y).mean(axis=0))


@exercise.mistake(
    "There is a factor ŷ(1 − ŷ) too many, the slope of the sigmoid. In the cross-entropy it cancels"
    " out: the error itself is what remains."
)
def slope_kept(x, y_hat, y):
    return x.T @ ((y_hat - y) * y_hat * (1 - y_hat)) / len(x)

"""The deck's fourth function: the cross-entropy of each sample, from its probabilities."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.sample_losses import sample_losses


def compute_loss(y_hat, y):
    of_true_class = (y * y_hat).sum(axis=1)
    return -np.log(of_true_class)


exercise = Exercise(
    "4.4",
    "the loss of each sample",
    compute_loss,
    probes=[
        (np.array([[0.45, 0.55]]), np.array([[1.0, 0.0]])),
        (
            np.array([[0.2, 0.5, 0.3], [0.7, 0.1, 0.2], [0.25, 0.15, 0.6]]),
            np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]),
        ),
        (
            np.array([[1.0, 0.0, 0.0, 0.0], [0.1, 0.2, 0.3, 0.4]]),
            np.array([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0]]),
        ),
        (
            np.array([[0.3, 0.7], [0.9, 0.1], [0.45, 0.55], [0.2, 0.8]]),
            np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0]]),
        ),
    ],
    hints=[
        "Multiply y and y_hat element by element. Which numbers in each row are not 0?",
        "Add up each row. Then you have one probability per sample, shape (n,).",
        "Take the logarithm last. A probability of 0 in another class then does no harm.",
    ],
    look="Function 4: the loss",
)


@exercise.style
def from_true_class(y_hat, y):
    return -np.log((y * y_hat).sum(axis=1))


sample_losses(exercise)
exercise.slot(
    "-np.log((y * y_hat).sum(axis=1))",
    whole_table=(
        "-y * np.log(y_hat)",
        "Your function returns the whole table, one number per class. Sum each row.",
    ),
    logarithms_of_all_products=(
        "-np.log(y * y_hat)",
        "Your function takes the logarithm of y * y_hat, which holds zeros. Sum each row first.",
    ),
    labels_taken_for_classes=(
        "-np.log(y_hat[np.arange(len(y)), y.astype(int)[:, 0]])",
        "Your function uses the first column of y as a label. y has one-hot rows: the place of the"
        " 1 is the class.",
        "A label is not a one-hot row",
    ),
)
exercise.returns(
    averaged_over_classes=(
        "result / y.shape[1]",
        "Your function averages over the classes, zeros included. Each row has only one loss: sum"
        " the row.",
    ),
    column=(
        "result[:, None]",
        "Your function returns a column of the shape (n, 1). Later a column and an array of shape"
        " (n,) would make a table. Return an array of shape (n,).",
        "A label is not a one-hot row",
    ),
    mean_loss=(
        "result.mean()",
        "Your function returns the mean loss. The task asks for one loss per sample, with the shape"
        " (n,). The mean comes later.",
    ),
    summed=(
        "result.sum()",
        "Your function adds the losses of all samples together. The task asks for one loss per"
        " sample, so sum along axis 1 only.",
    ),
)


@exercise.mistake(
    "Your function takes the logarithm of every probability before it selects one. Where another"
    " class has probability 0, it computes 0 · (-inf), which is nan. Select first."
)
def logarithm_first(y_hat, y):
    logarithms = np.log(y_hat)
    return -(y * logarithms).sum(axis=1)

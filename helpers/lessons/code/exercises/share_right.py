"""The accuracy: the share of samples whose most probable class is the true one."""

import numpy as np

from helpers.feedback.exercise import Exercise


def share_right(y_hat, labels):
    predicted = y_hat.argmax(axis=1)
    return (predicted == labels).mean()


exercise = Exercise(
    "4.9",
    "the accuracy",
    share_right,
    probes=[
        (np.array([[0.1, 0.2, 0.7], [0.3, 0.45, 0.25], [0.2, 0.5, 0.3]]), np.array([2, 0, 1])),
        (
            np.array([[4, 3, 3], [2, 2, 6], [3, 5, 2], [5, 1, 4], [1, 8, 1]]) / 10,
            np.array([0, 2, 2, 0, 1]),
        ),
        (np.array([[0.6, 0.4], [0.1, 0.9]]), np.array([1, 0])),
        (
            np.array(
                [[3, 4, 2, 1], [1, 1, 5, 3], [4, 3, 2, 1], [2, 1, 3, 4], [1, 5, 3, 1], [4, 0, 2, 3]]
            )
            / 10,
            np.array([1, 2, 3, 3, 1, 0]),
        ),
        (np.array([[0.2, 0.35, 0.45]]), np.array([2])),
        (
            np.array([[1, 2, 3, 4], [4, 3, 2, 1], [1, 5, 3, 1], [2, 1, 3, 4]]) / 10,
            np.array([3, 1, 2, 2]),
        ),
    ],
    hints=[
        "First find one predicted class per row. Then compare with the labels.",
        "argmax with an axis finds the largest entry of each row. Which axis holds the classes?",
        "Comparing two arrays gives True and False. NumPy counts them as 1 and 0. What is their"
        " mean?",
    ],
    look="Two classes, then four",
)


@exercise.style
def by_loop(y_hat, labels):
    right = 0
    for i in range(len(labels)):
        if y_hat[i].argmax() == labels[i]:
            right += 1
    return right / len(labels)


exercise.slot(
    "y_hat.argmax(axis=1)",
    down_the_columns=(
        "y_hat.argmax(axis=0)",
        "Your function looks for the largest entry of each column. It finds one sample per class,"
        " but you need one class per sample.",
    ),
    argmax_of_the_table=(
        "y_hat.argmax()",
        "Your function calls argmax without an axis. NumPy then returns a single position in the"
        " whole table.",
    ),
    smallest=(
        "y_hat.argmin(axis=1)",
        "Your function takes the class with the smallest probability. Take the largest one.",
    ),
    largest_itself=(
        "y_hat.max(axis=1)",
        "Your function compares the largest probability with the label. argmax gives its class.",
    ),
    counted_from_one=(
        "y_hat.argmax(axis=1) + 1",
        "Your function counts the classes from 1. The labels count from 0.",
    ),
    rounded=(
        "np.round(y_hat).argmax(axis=1)",
        "Your function rounds the probabilities before argmax. With three or more classes, the"
        " largest one can be below one half.",
    ),
    above_one_half=(
        "(y_hat > 0.5).argmax(axis=1)",
        "Your function looks for a probability above one half. Where there is none, it always takes"
        " class 0. With three or more classes, the largest one can be below one half.",
    ),
    second_class=(
        "(y_hat[:, 1] > 0.5).astype(int)",
        "Your function looks at class 1 only, as with two classes. Take the largest of all"
        " classes.",
    ),
)
exercise.slot(
    "predicted == labels",
    wrong_ones=(
        "predicted != labels",
        "Your function returns the share of wrong predictions. The task asks for the right ones.",
    ),
    all_classes_as_labels=(
        "np.isin(predicted, labels)",
        "Your function asks whether the class occurs among all labels. Compare each prediction with"
        " its own label.",
    ),
    sorted_both=(
        "np.sort(predicted) == np.sort(labels)",
        "Your function sorts before it compares. Compare each prediction with the label of its"
        " own sample.",
    ),
)
exercise.slot(
    "(predicted == labels).mean()",
    rounded_percent=(
        "np.round(100 * (predicted == labels).mean(), 2)",
        "Your function returns a rounded percentage. A share lies between 0 and 1.",
    ),
    whole_division=(
        "(predicted == labels).sum() // len(labels)",
        "Your function divides with //, which cuts the decimals off. Use /.",
    ),
    not_averaged=(
        "predicted == labels",
        "Your function returns True or False for each sample. Return their mean.",
    ),
    all_right=(
        "(predicted == labels).all()",
        "Your function says whether all samples are right. Return the share of the right ones.",
    ),
    first_sample=(
        "float(predicted[0] == labels[0])",
        "Your function looks at the first sample only. Is return inside the loop?",
    ),
    more_than_half=(
        "(y_hat[np.arange(len(labels)), labels] > 0.5).mean()",
        "Your function accepts a class only with more than one half. With three or more classes,"
        " the most probable class can have less.",
    ),
    half_or_more=(
        "(y_hat[np.arange(len(labels)), labels] >= 0.5).mean()",
        "Your function accepts a class only with one half or more. With three or more classes, the"
        " most probable class can have less.",
    ),
    probability_of_the_label=(
        "y_hat[np.arange(len(labels)), labels].mean()",
        "Your function averages the probabilities of the true classes. Count how often the true"
        " class is the most probable one.",
    ),
    mean_of_the_largest=(
        "y_hat.max(axis=1).mean()",
        "Your function averages the largest probabilities, and does not look at the labels.",
    ),
    entry_by_entry_above_one_half=(
        "((y_hat > 0.5) == np.eye(y_hat.shape[1])[labels]).mean()",
        "Your function compares table and one-hot rows entry by entry. Take the most probable class"
        " of each row, and compare it with the label.",
        "A label is not a one-hot row",
    ),
    entry_by_entry=(
        "(np.eye(y_hat.shape[1])[predicted] == np.eye(y_hat.shape[1])[labels]).mean()",
        "Your function compares one-hot rows entry by entry. Two different rows still agree in most"
        " of their zeros, so the share is too large.",
        "A label is not a one-hot row",
    ),
)
exercise.slot(
    "    return right / len(labels)",
    returned_too_early=(
        "        return right / len(labels)",
        "Your function counts only the first sample, but divides by all of them. Perhaps return"
        " is inside the loop.",
    ),
)
exercise.slot(
    "right += 1",
    overwritten=(
        "right = 1",
        "Your count never gets beyond 1. Add 1 to it each time: +=.",
    ),
)
exercise.returns(
    percent=(
        "100 * result",
        "Your function returns a percentage. A share lies between 0 and 1.",
    ),
    counted=(
        "result * len(labels)",
        "Your function returns a count. Divide it by the number of samples.",
    ),
    divided_by_classes=(
        "result * len(labels) / y_hat.shape[1]",
        "Your function divides by the number of classes. Divide by the number of samples.",
    ),
    divided_by_entries=(
        "result / y_hat.shape[1]",
        "Your function divides by the number of entries of y_hat. Divide by the number of samples.",
    ),
    one_too_few=(
        "result * len(labels) / (len(labels) - 1)",
        "Your function divides by n − 1. A share of n samples divides by n.",
    ),
)

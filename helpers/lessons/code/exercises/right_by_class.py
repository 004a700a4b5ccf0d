"""The recall: of the samples of each true class, the share that is predicted rightly."""

import numpy as np

from helpers.feedback.exercise import Exercise


def right_by_class(labels, predicted, k):
    shares = np.zeros(k)
    for c in range(k):
        of_this_class = labels == c
        shares[c] = (predicted[of_this_class] == c).mean()
    return shares


exercise = Exercise(
    "4.11",
    "the recall of each class",
    right_by_class,
    probes=[
        (np.array([0, 0, 0, 0, 1, 1, 2, 2, 2]), np.array([0, 0, 0, 1, 1, 2, 2, 2, 0]), 3),
        (np.array([3, 1, 0, 2, 3, 3, 1, 2]), np.array([3, 0, 0, 2, 3, 1, 1, 3]), 4),
        (np.array([0, 1, 1, 0, 2, 0, 2]), np.array([0, 1, 0, 0, 2, 1, 2]), 3),
        (np.array([1, 0, 1, 1, 0, 1]), np.array([1, 1, 1, 0, 0, 1]), 2),
        (np.array([2, 0, 1, 1, 0, 3, 3]), np.array([2, 0, 1, 0, 1, 0, 0]), 4),
    ],
    hints=[
        "Loop over the classes 0 to k - 1 and compute one share for each.",
        "labels == c is an array of True and False. Use it as an index to select the samples of"
        " class c.",
        "In a confusion matrix a row holds one true class. Which entry is correct, and what is the"
        " sum of the row?",
    ],
    look="Which birds does it mistake?",
)


@exercise.style
def from_two_masks(labels, predicted, k):
    shares = np.zeros(k)
    for c in range(k):
        shares[c] = ((labels == c) & (predicted == c)).sum() / (labels == c).sum()
    return shares


exercise.slot(
    "((labels == c) & (predicted == c)).sum() / (labels == c).sum()",
    of_the_predicted=(
        "((labels == c) & (predicted == c)).sum() / (predicted == c).sum()",
        "Your function divides by the number of times each class was predicted. That is the sum of"
        " a column of the confusion matrix. Divide by how often the class really occurs.",
    ),
    of_all_samples=(
        "((labels == c) & (predicted == c)).mean()",
        "Your function divides by the number of all samples. Even a class without any mistake then"
        " gets a small share.",
    ),
    counts=(
        "((labels == c) & (predicted == c)).sum()",
        "Your function counts the correct samples of each class. Divide by the number of samples in"
        " that class.",
    ),
    one_against_the_rest=(
        "((labels == c) == (predicted == c)).mean()",
        "Your function also counts samples of other classes as correct. For class c, use only the"
        " samples whose label is c.",
    ),
    the_wrong_ones=(
        "((labels == c) & (predicted != c)).sum() / (labels == c).sum()",
        "Your function returns the share of wrong predictions. The task asks for the correct ones.",
    ),
    of_all_right_ones=(
        "((labels == c) & (predicted == c)).sum() / (labels == predicted).sum()",
        "Your function divides by the number of all correct samples. Divide by the number of"
        " samples in the class.",
    ),
    either=(
        "((labels == c) & (predicted == c)).sum() / ((labels == c) | (predicted == c)).sum()",
        "Your function divides by the samples that are or were predicted as the class. Divide by"
        " those that are of the class.",
    ),
    predicted_over_true=(
        "(predicted == c).sum() / (labels == c).sum()",
        "Your function counts all predictions of the class, also the wrong ones. Count only those"
        " whose label is the class too.",
    ),
    true_over_predicted=(
        "(labels == c).sum() / (predicted == c).sum()",
        "Your function divides how often a class occurs by how often it is predicted. Count the"
        " correct samples of the class first.",
    ),
    share_of_the_class=(
        "(labels == c).mean()",
        "Your function returns how common each class is. The predictions play no part.",
    ),
    share_of_the_predicted=(
        "(predicted == c).mean()",
        "Your function returns how often each class is predicted. The labels play no part.",
    ),
    mean_of_the_predicted=(
        "predicted[labels == c].mean()",
        "Your function averages the predicted class numbers. Compare them with c first.",
    ),
    numbers_of_the_class=(
        "(labels == c).sum()",
        "Your function counts the samples of each class. The predictions play no part.",
    ),
    divided_by_classes=(
        "((labels == c) & (predicted == c)).sum() / k",
        "Your function divides by the number of classes. Divide by the number of samples in the"
        " class.",
    ),
    whole_division=(
        "((labels == c) & (predicted == c)).sum() // (labels == c).sum()",
        "Your function divides with //, which cuts the decimals off. Use /.",
    ),
    one_too_few=(
        "((labels == c) & (predicted == c)).sum() / ((labels == c).sum() - 1)",
        "Your function divides by the size of the class minus 1. Divide by the size itself.",
    ),
    both_together=(
        "2 * ((labels == c) & (predicted == c)).sum()"
        " / ((labels == c).sum() + (predicted == c).sum())",
        "Your function returns the F1 score of each class, which mixes recall and precision.",
    ),
)
exercise.slot(
    "range(k)",
    last_class_missing=(
        "range(k - 1)",
        "Your function leaves out the last class. The classes run from 0 to k − 1.",
    ),
    first_class_missing=(
        "range(1, k)",
        "Your function leaves out class 0. The classes run from 0 to k − 1.",
    ),
    first_class_only=(
        "range(1)",
        "Your function computes the first class only. Is return inside the loop?",
    ),
)
exercise.returns(
    all_together=(
        "(labels == predicted).mean()",
        "Your function returns the accuracy over all samples. One number cannot show that a small"
        " class does badly. Return one number per class.",
    ),
    mean_recall=(
        "result.mean()",
        "Your function returns the mean of the recalls. Return one number per class.",
    ),
    percent=(
        "100 * result",
        "Your function returns percentages. A share lies between 0 and 1.",
    ),
    last_class_only=(
        "result[-1]",
        "Your function returns the last class only. Store one share per class.",
    ),
    without_the_last=(
        "result[:-1]",
        "Your function returns one class too few. The classes run from 0 to k − 1.",
    ),
    whole_numbers=(
        "np.trunc(result)",
        "Your shares have lost their decimals. Is the result kept in an array of whole numbers?",
    ),
)


@exercise.mistake(
    "Your function returns the confusion matrix. Divide each entry on its diagonal by the sum of"
    " its row."
)
def confusion_matrix(labels, predicted, k):
    table = np.zeros((k, k))
    np.add.at(table, (labels, predicted), 1)
    return table


@exercise.mistake(
    "Your function returns the whole confusion matrix, each row divided by its sum. The recall is"
    " its diagonal."
)
def confusion_matrix_of_shares(labels, predicted, k):
    table = confusion_matrix(labels, predicted, k)
    return table / table.sum(axis=1, keepdims=True)

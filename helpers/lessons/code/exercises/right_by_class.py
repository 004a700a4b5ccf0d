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


@exercise.mistake(
    "Your function divides by the number of times each class was predicted. That is the sum of a"
    " column of the confusion matrix. Divide by how often the class really occurs."
)
def of_the_predicted(labels, predicted, k):
    return np.array([(labels[predicted == c] == c).mean() for c in range(k)])


@exercise.mistake(
    "Your function divides by the number of all samples. Even a class without any mistake then"
    " gets a small share."
)
def of_all_samples(labels, predicted, k):
    return np.array([((labels == c) & (predicted == c)).mean() for c in range(k)])


@exercise.mistake(
    "Your function counts the correct samples of each class. Divide by the number of samples in"
    " that class."
)
def counts(labels, predicted, k):
    return np.array([((labels == c) & (predicted == c)).sum() for c in range(k)])


@exercise.mistake(
    "Your function also counts samples of other classes as correct. For class c, use only the"
    " samples whose label is c."
)
def one_against_the_rest(labels, predicted, k):
    return np.array([((labels == c) == (predicted == c)).mean() for c in range(k)])


@exercise.mistake(
    "Your function returns the accuracy over all samples. One number cannot show that a small"
    " class does badly. Return one number per class."
)
def all_together(labels, predicted, k):
    return (labels == predicted).mean()


@exercise.mistake(
    "Your function returns the share of wrong predictions. The task asks for the correct ones."
)
def the_wrong_ones(labels, predicted, k):
    return np.array([(predicted[labels == c] != c).mean() for c in range(k)])

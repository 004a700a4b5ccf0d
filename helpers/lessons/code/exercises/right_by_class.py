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
    "4.3",
    "one share for each class",
    right_by_class,
    probes=[
        (np.array([0, 0, 0, 0, 1, 1, 2, 2, 2]), np.array([0, 0, 0, 1, 1, 2, 2, 2, 0]), 3),
        (np.array([3, 1, 0, 2, 3, 3, 1, 2]), np.array([3, 0, 0, 2, 3, 1, 1, 3]), 4),
    ],
    hints=[
        "A loop over the classes 0 to k - 1 does it, with one share for each.",
        "labels == c is an array of True and False. Used as an index, it picks the samples of the"
        " class c, from predicted just as well as from labels.",
        "In a confusion matrix a row holds one true class. Which entry of the row is right, and"
        " what is the sum of the row?",
    ],
    look="Real data: penguins",
)


@exercise.mistake(
    "Each count was divided by how often the class was predicted: in the confusion matrix, by the"
    " sum of a column. Asked for is the share among the samples that truly are of the class."
)
def of_the_predicted(labels, predicted, k):
    return np.array([(labels[predicted == c] == c).mean() for c in range(k)])


@exercise.mistake(
    "Each count was divided by the number of all samples. Then even a class without a mistake has"
    " a small share, only because the other classes are there too."
)
def of_all_samples(labels, predicted, k):
    return np.array([((labels == c) & (predicted == c)).mean() for c in range(k)])


@exercise.mistake(
    "This counts the right ones of each class. A share sets them against all samples of the class."
)
def counts(labels, predicted, k):
    return np.array([((labels == c) & (predicted == c)).sum() for c in range(k)])


@exercise.mistake(
    "This also praises all that is rightly said to be of another class. The samples of the other"
    " classes are to be left out."
)
def one_against_the_rest(labels, predicted, k):
    return np.array([((labels == c) == (predicted == c)).mean() for c in range(k)])


@exercise.mistake(
    "This is the accuracy of all samples together, one number. It cannot show that a small class"
    " fares badly; here each class gets a number of its own."
)
def all_together(labels, predicted, k):
    return (labels == predicted).mean()


@exercise.mistake("These are the shares that are wrong. Asked for are those that are right.")
def the_wrong_ones(labels, predicted, k):
    return np.array([(predicted[labels == c] != c).mean() for c in range(k)])

"""Standardising with what the training rows say, and nothing else."""

import numpy as np

from helpers.feedback.exercise import Exercise


def standardise(features, train_rows):
    mean = features[train_rows].mean(axis=0)
    spread = features[train_rows].std(axis=0)
    return (features - mean) / spread


exercise = Exercise(
    "4.5",
    "standardise without peeping",
    standardise,
    probes=[
        (
            np.array([[39.0, 181.0], [46.5, 217.0], [50.0, 195.0], [36.5, 190.0], [49.0, 230.0]]),
            np.array([3, 0, 2]),
        ),
        (
            np.array(
                [
                    [1.0, -20.0, 0.3],
                    [4.0, 10.0, 0.1],
                    [2.0, 0.0, -0.5],
                    [9.0, 40.0, 0.2],
                    [3.0, 70.0, 0.4],
                    [5.0, -10.0, 0.9],
                ]
            ),
            np.array([5, 1, 0, 2]),
        ),
    ],
    hints=[
        "Two short arrays first, with one mean and one standard deviation for each feature.",
        "Which rows may these two look at? features[train_rows] picks them.",
        "All rows, the training ones and the others, are then shifted and divided by the same two"
        " arrays.",
    ],
    look="Real data: penguins",
)


@exercise.mistake(
    "Mean and spread were taken from all rows, so the rows that are held back have a say in the"
    " training data. This is called leakage: the test is no longer one of unseen samples."
)
def peeped_at_all_rows(features, train_rows):
    return (features - features.mean(axis=0)) / features.std(axis=0)


@exercise.mistake(
    "The rows that are held back were standardised with a mean and a spread of their own. Then the"
    " same bird would get other numbers in other company, and θ was not made for these."
)
def each_set_by_itself(features, train_rows):
    result = np.empty(features.shape)
    others = np.setdiff1d(np.arange(len(features)), train_rows)
    for rows in (train_rows, others):
        result[rows] = (features[rows] - features[rows].mean(axis=0)) / features[rows].std(axis=0)
    return result


@exercise.mistake(
    "One mean and one spread were taken of all features together. Millimetres of bill and of"
    " flipper have to be kept apart: each feature needs its own."
)
def features_mixed(features, train_rows):
    train = features[train_rows]
    return (features - train.mean()) / train.std()


@exercise.mistake(
    "It was divided by the variance. Its unit is square millimetres; the standard deviation has the"
    " unit of the feature itself."
)
def variance(features, train_rows):
    train = features[train_rows]
    return (features - train.mean(axis=0)) / train.var(axis=0)


@exercise.mistake(
    "The mean is taken off, but the features still have different spreads: nothing was divided."
)
def only_centred(features, train_rows):
    return features - features[train_rows].mean(axis=0)


@exercise.mistake(
    "Only the mean was divided by the spread: a division binds more tightly than a minus."
)
def brackets_missing(features, train_rows):
    train = features[train_rows]
    return features - train.mean(axis=0) / train.std(axis=0)


@exercise.mistake(
    "Only the training rows came back. The others are to be judged by the same θ later, so they"
    " need the same shift and the same scale."
)
def training_rows_only(features, train_rows):
    return standardise(features, train_rows)[train_rows]

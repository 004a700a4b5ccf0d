"""Standardising with what the training rows say, and nothing else."""

import numpy as np

from helpers.feedback.exercise import Exercise


def standardise(features, train_rows):
    mean = features[train_rows].mean(axis=0)
    spread = features[train_rows].std(axis=0)
    return (features - mean) / spread


exercise = Exercise(
    "4.10",
    "standardise without data leakage",
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
        "Start with two short arrays: the mean and the standard deviation of each feature.",
        "Which rows may these two use? features[train_rows] selects them.",
        "Then shift and divide all rows by the same two arrays.",
    ],
    look="Features on one scale",
)


@exercise.mistake(
    "Your function takes the mean and standard deviation from all rows. The other sets then"
    " influence the training. This is data leakage.",
    "Three sets: training, validation, test",
)
def mean_of_all_rows(features, train_rows):
    return (features - features.mean(axis=0)) / features.std(axis=0)


@exercise.mistake(
    "Your function gives the other rows a mean and standard deviation of their own. The same bird"
    " would then get different numbers in different sets."
)
def each_set_by_itself(features, train_rows):
    result = np.empty(features.shape)
    others = np.setdiff1d(np.arange(len(features)), train_rows)
    for rows in (train_rows, others):
        result[rows] = (features[rows] - features[rows].mean(axis=0)) / features[rows].std(axis=0)
    return result


@exercise.mistake(
    "Your function takes one mean and one standard deviation over all features. Each feature needs"
    " its own: use axis=0."
)
def features_mixed(features, train_rows):
    train = features[train_rows]
    return (features - train.mean()) / train.std()


@exercise.mistake(
    "Your function divides by the variance, which is in square millimetres. Divide by the standard"
    " deviation."
)
def variance(features, train_rows):
    train = features[train_rows]
    return (features - train.mean(axis=0)) / train.var(axis=0)


@exercise.mistake(
    "Your function subtracts the mean but does not divide. The features still have different"
    " standard deviations."
)
def only_centred(features, train_rows):
    return features - features[train_rows].mean(axis=0)


@exercise.mistake(
    "Your function divides only the mean, because division comes before subtraction. Add"
    " parentheses."
)
def brackets_missing(features, train_rows):
    train = features[train_rows]
    return features - train.mean(axis=0) / train.std(axis=0)


@exercise.mistake(
    "Your function returns the training rows only. The other rows need the same shift and scale,"
    " because the same theta judges them."
)
def training_rows_only(features, train_rows):
    return standardise(features, train_rows)[train_rows]

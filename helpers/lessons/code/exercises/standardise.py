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
        (
            np.array([[2.0, 30.0], [5.0, 10.0], [11.0, 60.0], [3.0, 20.0], [7.0, 15.0]]),
            np.array([4, 2]),
        ),
    ],
    hints=[
        "Start with two short arrays: the mean and the standard deviation of each feature.",
        "Which rows may these two use? features[train_rows] selects them.",
        "Then shift and divide all rows by the same two arrays.",
    ],
    look="Features on one scale",
)
LEAK = "Three sets: training, validation, test"

exercise.slot(
    "features[train_rows].mean(axis=0)",
    mean_alone_of_all_rows=(
        "features.mean(axis=0)",
        "Your function takes the mean from all rows. The other sets then influence the training."
        " This is data leakage.",
        LEAK,
    ),
    one_mean=(
        "features[train_rows].mean()",
        "Your function takes one mean over all features. Each feature needs its own: use axis=0.",
    ),
    mean_of_each_row=(
        "features[train_rows].mean(axis=1)",
        "Your function takes the mean of each row. Each feature needs its own: use axis=0.",
    ),
    median=(
        "np.median(features[train_rows], axis=0)",
        "Your function subtracts the median. Subtract the mean.",
    ),
    smallest=(
        "features[train_rows].min(axis=0)",
        "Your function subtracts the smallest value. Subtract the mean.",
    ),
    not_centred=(
        "0",
        "Your function divides but does not subtract the mean.",
    ),
    mean_of_the_first_rows=(
        "features[: len(train_rows)].mean(axis=0)",
        "Your mean uses the first rows of the table, not the rows that train_rows lists.",
    ),
    mean_of_the_other_rows=(
        "np.delete(features, train_rows, axis=0).mean(axis=0)",
        "Your mean uses the other rows. Use the training rows.",
        LEAK,
    ),
)
exercise.slot(
    "features[train_rows].std(axis=0)",
    spread_alone_of_all_rows=(
        "features.std(axis=0)",
        "Your function takes the standard deviation from all rows. The other sets then influence"
        " the training. This is data leakage.",
        LEAK,
    ),
    variance=(
        "features[train_rows].var(axis=0)",
        "Your function divides by the variance, which is in square millimetres. Divide by the"
        " standard deviation.",
    ),
    one_too_few=(
        "features[train_rows].std(axis=0, ddof=1)",
        "Your standard deviation divides by n − 1. That of np.std divides by n.",
    ),
    one_spread=(
        "features[train_rows].std()",
        "Your function takes one standard deviation over all features. Each feature needs its own:"
        " use axis=0.",
    ),
    spread_of_each_row=(
        "features[train_rows].std(axis=1)",
        "Your function takes the standard deviation of each row. Each feature needs its own: use"
        " axis=0.",
    ),
    largest=(
        "features[train_rows].max(axis=0)",
        "Your function divides by the largest value. Divide by the standard deviation.",
    ),
    range_of_values=(
        "np.ptp(features[train_rows], axis=0)",
        "Your function divides by the range, largest minus smallest. Divide by the standard"
        " deviation.",
    ),
    mean_as_spread=(
        "features[train_rows].mean(axis=0)",
        "Your function divides by the mean. Divide by the standard deviation.",
    ),
    length=(
        "np.linalg.norm(features[train_rows], axis=0)",
        "Your function divides by the length of each column. Divide by the standard deviation.",
    ),
    only_centred=(
        "1",
        "Your function subtracts the mean but does not divide. The features still have different"
        " standard deviations.",
    ),
    number_of_rows=(
        "len(train_rows)",
        "Your function divides by the number of training rows. Divide by the standard deviation.",
    ),
    a_small_number_added=(
        "features[train_rows].std(axis=0) + 1e-2",
        "Your function adds a number to the standard deviation, which is large enough to be seen.",
    ),
    spread_of_the_first_rows=(
        "features[: len(train_rows)].std(axis=0)",
        "Your standard deviation uses the first rows of the table, not the rows that train_rows"
        " lists.",
    ),
    spread_of_the_other_rows=(
        "np.delete(features, train_rows, axis=0).std(axis=0)",
        "Your standard deviation uses the other rows. Use the training rows.",
        LEAK,
    ),
)
exercise.slot(
    "(features - mean) / spread",
    brackets_missing=(
        "features - mean / spread",
        "Your function divides only the mean, because division comes before subtraction. Add"
        " parentheses.",
    ),
    multiplied=(
        "(features - mean) * spread",
        "Your function multiplies by the standard deviation. Divide by it.",
    ),
    mean_less_features=(
        "(mean - features) / spread",
        "Your function subtracts the wrong way round. It is value minus mean.",
    ),
    added=(
        "(features + mean) / spread",
        "Your function adds the mean. Subtract it.",
    ),
    training_rows_only=(
        "((features - mean) / spread)[train_rows]",
        "Your function returns the training rows only. The other rows need the same shift and"
        " scale, because the same theta judges them.",
    ),
    training_rows_alone_changed=(
        "np.where(np.isin(np.arange(len(features)), train_rows)[:, None],"
        " (features - mean) / spread, features)",
        "Your function changes the training rows only. The other rows need the same shift and"
        " scale, because the same theta judges them.",
    ),
    other_rows_only=(
        "np.delete((features - mean) / spread, train_rows, axis=0)",
        "Your function returns the other rows only. Return all rows.",
    ),
    training_rows_first=(
        "np.concatenate([((features - mean) / spread)[train_rows],"
        " np.delete((features - mean) / spread, train_rows, axis=0)])",
        "Your function puts the training rows first. Keep the rows in their order.",
    ),
    mean_and_spread_too=(
        "((features - mean) / spread, mean, spread)",
        "Your function returns three things. Return the table only.",
    ),
    between_zero_and_one=(
        "(features - features[train_rows].min(axis=0)) / np.ptp(features[train_rows], axis=0)",
        "Your function scales the features to the range from 0 to 1. To standardise, subtract the"
        " mean and divide by the standard deviation.",
    ),
)
exercise.slot(
    "return (features - mean) / spread",
    in_place=(
        "features -= mean\nfeatures /= spread\nreturn features",
        "Your function changes features in place. The caller still needs the old values.",
    ),
)
exercise.takes(
    mean_of_all_rows=(
        "train_rows = np.arange(len(features))",
        "Your function takes the mean and standard deviation from all rows. The other sets then"
        " influence the training. This is data leakage.",
        LEAK,
    ),
    first_rows=(
        "train_rows = np.arange(len(train_rows))",
        "Your function uses the first rows of the table. The training rows are those that"
        " train_rows lists.",
    ),
    rows_sorted_out=(
        "train_rows = np.setdiff1d(np.arange(len(features)), train_rows)",
        "Your function takes the mean and standard deviation from the other rows. Take them from"
        " the training rows.",
        LEAK,
    ),
)


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
    "Your function takes one mean and one standard deviation over the whole table, all rows and all"
    " features. Use the training rows, and axis=0.",
    LEAK,
)
def whole_table(features, train_rows):
    return (features - features.mean()) / features.std()

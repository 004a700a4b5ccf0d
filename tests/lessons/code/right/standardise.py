"""Right programs for standardise, in the ways in which students write them."""

import math

import numpy as np
from scipy.stats import zscore


def standardise_by_loop(features, train_rows):
    result = features.copy()
    for j in range(features.shape[1]):
        column = features[train_rows, j]
        mean = sum(column) / len(column)
        spread = math.sqrt(sum((v - mean) ** 2 for v in column) / len(column))
        for i in range(len(features)):
            result[i, j] = (features[i, j] - mean) / spread
    return result


def standardise_by_loan(features, train_rows):
    own = features[train_rows]
    centred = features - own.mean(0)
    return centred / np.sqrt((centred[train_rows] ** 2).mean(0))


def standardise_by_zscore(features, train_rows):
    slope = zscore(features[train_rows])[0] - zscore(features[train_rows])[1]
    slope = slope / (features[train_rows[0]] - features[train_rows[1]])
    return slope * (features - np.average(features[train_rows], axis=0))


PROGRAMS = [
    standardise_by_loop,
    standardise_by_loan,
    standardise_by_zscore,
    lambda features, train_rows: (
        (features - np.mean(features[train_rows], 0)) / np.std(features[train_rows], 0)
    ),
    lambda features, train_rows: (
        (features - features[train_rows].mean(0)) / np.sqrt(features[train_rows].var(0))
    ),
    lambda features, train_rows: (
        np.array(
            [
                (column - column[train_rows].mean()) / column[train_rows].std()
                for column in features.T
            ]
        ).T
    ),
    lambda features, train_rows: np.column_stack(
        [(c - np.average(c[train_rows])) / np.std(c[train_rows]) for c in features.T]
    ),
    lambda features, train_rows: standardise_by_loan(features.astype(np.float32), train_rows),
    lambda features, train_rows: np.round(standardise_by_loop(features, train_rows), 4),
    lambda features, train_rows: standardise_by_loop(features, train_rows).tolist(),
    lambda features, train_rows: [
        (row - features.take(train_rows, axis=0).mean(axis=0))
        / features.take(train_rows, axis=0).std(axis=0)
        for row in features
    ],
]

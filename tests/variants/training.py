"""Right answers to the exercises of notebook 4."""

import math

import numpy as np
from scipy.special import log_softmax, logsumexp

from tests.variants import training_programs as programs
from tests.variants.training_loops import LOOPS

VARIANTS = {
    "share_right": [
        programs.share_by_loop,
        programs.share_by_count,
        lambda y_hat, labels: np.mean(np.argmax(y_hat, axis=-1) == labels),
        lambda y_hat, labels: np.count_nonzero(y_hat.argmax(1) == labels) / len(labels),
        lambda y_hat, labels: sum(y_hat.argmax(1) == labels) / len(labels),
        lambda y_hat, labels: 1 - (y_hat.T.argmax(axis=0) != labels).mean(),
        lambda y_hat, labels: np.float32(np.average(y_hat.argmax(axis=1) == labels)),
        lambda y_hat, labels: round(float((y_hat.argmax(axis=1) == labels).mean()), 4),
        lambda y_hat, labels: (
            (y_hat[np.arange(len(labels)), labels] == y_hat.max(axis=1)).astype(int).mean()
        ),
        lambda y_hat, labels: np.take_along_axis(
            y_hat == y_hat.max(1, keepdims=True), labels[:, None], 1
        ).mean(),
    ],
    "n_updates": [
        programs.updates_by_loop,
        lambda: 175,
        lambda: 175.0,
        lambda: 25 * 7,
        lambda: np.array(175),
        lambda: np.float32(175),
        lambda: 25 * math.ceil(273 / 40),
        lambda: 25 * np.ceil(273 / 40),
        lambda: 25 * (273 // 40 + 1),
        lambda: len(range(0, 273, 40)) * 25,
        lambda: np.int64(25) * ((273 + 39) // 40),
        lambda: 25 * len(np.array_split(np.arange(273), range(40, 273, 40))),
    ],
    "right_by_class": [
        programs.by_class_loop,
        programs.by_confusion,
        lambda labels, predicted, k: [
            np.mean((predicted == labels)[labels == c]) for c in range(k)
        ],
        lambda labels, predicted, k: (
            np.bincount(labels[labels == predicted], minlength=k) / np.bincount(labels, minlength=k)
        ),
        lambda labels, predicted, k: tuple(
            ((labels == c) & (predicted == c)).sum() / (labels == c).sum() for c in range(k)
        ),
        lambda labels, predicted, k: (
            np.array([np.count_nonzero(predicted[np.where(labels == c)] == c) for c in range(k)])
            / np.unique(labels, return_counts=True)[1]
        ),
        lambda labels, predicted, k: (
            (np.eye(k)[labels] * np.eye(k)[predicted]).sum(0) / np.eye(k)[labels].sum(0)
        ),
        lambda labels, predicted, k: (
            np.bincount(labels, weights=labels == predicted) / np.bincount(labels)
        ).astype(np.float32),
        lambda labels, predicted, k: np.round(programs.by_confusion(labels, predicted, k), 4),
        lambda labels, predicted, k: (
            programs.by_class_loop(labels, predicted, k)[c] for c in range(k)
        ),
    ],
    "losses_from_scores": [
        programs.loss_by_loop,
        programs.loss_by_differences,
        programs.loss_by_one_hot,
        lambda z, labels: logsumexp(z, axis=1) - z[range(len(z)), labels],
        lambda z, labels: -log_softmax(z, axis=1)[np.arange(len(z)), labels],
        lambda z, labels: (
            np.logaddexp.reduce(z, axis=1)
            - np.take_along_axis(z, labels[:, None], axis=1).squeeze(1)
        ),
        lambda z, labels: -np.diag(log_softmax(z, axis=1)[:, labels]),
        lambda z, labels: programs.loss_by_one_hot(z.astype(np.float32), labels),
        lambda z, labels: np.round(programs.loss_by_loop(z, labels), 4),
        lambda z, labels: tuple(
            np.logaddexp.reduce(row) - row[i] for row, i in zip(z, labels, strict=True)
        ),
    ],
    "standardise": [
        programs.standardise_by_loop,
        programs.standardise_by_loan,
        programs.standardise_by_zscore,
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
        lambda features, train_rows: programs.standardise_by_loan(
            features.astype(np.float32), train_rows
        ),
        lambda features, train_rows: np.round(
            programs.standardise_by_loop(features, train_rows), 4
        ),
        lambda features, train_rows: programs.standardise_by_loop(features, train_rows).tolist(),
        lambda features, train_rows: [
            (row - features.take(train_rows, axis=0).mean(axis=0))
            / features.take(train_rows, axis=0).std(axis=0)
            for row in features
        ],
    ],
    "decayed_step": [
        programs.step_by_loop,
        programs.step_on_a_copy,
        lambda t, g, rate, strength: (
            t - rate * g - rate * strength * np.vstack([np.zeros(t.shape[1]), t[1:]])
        ),
        lambda t, g, rate, strength: (
            t - rate * (g + strength * (np.arange(len(t)) > 0)[:, None] * t)
        ),
        lambda t, g, rate, strength: np.vstack(
            [t[0] - rate * g[0], (1 - rate * strength) * t[1:] - rate * g[1:]]
        ),
        lambda t, g, rate, strength: np.concatenate(
            [t[:1] - rate * g[:1], t[1:] - rate * (g[1:] + strength * t[1:])]
        ),
        lambda t, g, rate, strength: (
            np.diag([1] + (len(t) - 1) * [1 - rate * strength]) @ t - rate * g
        ),
        lambda t, g, rate, strength: np.where(
            np.indices(t.shape)[0] == 0, t - rate * g, t - rate * (g + strength * t)
        ),
        lambda t, g, rate, strength: programs.step_on_a_copy(t, g, rate, strength).astype(
            np.float32
        ),
        lambda t, g, rate, strength: np.round(programs.step_by_loop(t, g, rate, strength), 4),
    ],
    "train_in_batches": LOOPS,
}

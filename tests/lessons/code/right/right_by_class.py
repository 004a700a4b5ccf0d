"""Right programs for right_by_class, in the ways in which students write them."""

import numpy as np


def by_class_loop(labels, predicted, k):
    right, every = [0] * k, [0] * k
    for true, said in zip(labels, predicted, strict=True):
        every[true] += 1
        right[true] += true == said
    return [r / e for r, e in zip(right, every, strict=True)]


def by_confusion(labels, predicted, k):
    confusion = np.zeros((k, k))
    np.add.at(confusion, (labels, predicted), 1)
    return confusion.diagonal() / confusion.sum(axis=1)


PROGRAMS = [
    by_class_loop,
    by_confusion,
    lambda labels, predicted, k: [np.mean((predicted == labels)[labels == c]) for c in range(k)],
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
    lambda labels, predicted, k: np.round(by_confusion(labels, predicted, k), 4),
    lambda labels, predicted, k: (by_class_loop(labels, predicted, k)[c] for c in range(k)),
]

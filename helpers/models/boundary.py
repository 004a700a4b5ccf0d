"""Where a linear score changes its sign, or two of them are equal, inside a rectangle."""

import numpy as np

from helpers import arrays


def positive_side(corners, scores):
    """Cut a convex polygon along the line where a linear score is zero.

    Parameters
    ----------
    corners : array_like, shape (m, 2)
        The polygon, corner after corner.
    scores : array_like, shape (m,)
        The score at each corner; on an edge it changes linearly.

    Returns
    -------
    side : ndarray, shape (p, 2)
        The part where the score is at least 0: all of it, a smaller polygon, or nothing (p = 0).
    cut : ndarray, shape (2, 2) or (0, 2)
        Where the line enters and leaves; empty where it does not cross.
    """
    corners, scores = arrays.finite(corners, "corners"), arrays.finite(scores, "scores")
    if scores.shape != (len(corners),):
        raise ValueError(f"scores must have the shape ({len(corners)},), not {scores.shape}")
    return _positive_side(corners, scores)


def _positive_side(corners, scores):
    side, cut = [], []
    following = zip(np.roll(corners, -1, axis=0), np.roll(scores, -1), strict=True)
    for (a, score_a), (b, score_b) in zip(
        zip(corners, scores, strict=True), following, strict=True
    ):
        if score_a >= 0:
            side.append(a)
        if (score_a >= 0) != (score_b >= 0):
            share = score_a / (score_a - score_b)
            cut.append(a + share * (b - a))
            side.append(cut[-1])
    return np.reshape(side, (-1, 2)), np.reshape(cut, (-1, 2))


def equal_scores(corners, theta, a, b):
    """Return where two classes have the same score, inside a rectangle.

    Parameters
    ----------
    corners : array_like, shape (m, 2)
    theta : ndarray, shape (3, k)
        One column a class: the bias, then the weights of both features.
    a, b : int
        The two classes.

    Returns
    -------
    line : ndarray, shape (2, 2) or (0, 2)
        Where the line enters and leaves; empty where it does not cross.
    border : ndarray, shape (p, 2)
        The part of it on which no other class has a higher score, or nothing (p = 0).
    """
    corners = arrays.finite(corners, "corners")
    z = theta[0] + corners @ theta[1:]
    line = _positive_side(corners, z[:, a] - z[:, b])[1]
    border = line
    for other in set(range(theta.shape[1])) - {a, b}:
        z = theta[0] + border @ theta[1:]
        border = _positive_side(border, z[:, a] - z[:, other])[0]
    return line, border

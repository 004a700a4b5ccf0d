"""What softmax regression refuses, and that it says why."""

import numpy as np
import pytest

from helpers.models import softmax

X, THETA = [[1, 0.5]], [[0.1, 0.2], [0.3, 0.4]]
BAD = [
    ([1, 0.5], THETA, [0], r"x must have the shape \(n, d\).*its shape is \(2,\)"),
    ([], THETA, [0], "x must not be empty"),
    ([[1, np.inf]], THETA, [0], "x must be finite; it holds inf"),
    (X, [0.1, 0.2], [0], r"theta must have the shape \(2, k\).*its shape is \(2,\)"),
    (X, np.ones((3, 2)), [0], r"theta must have the shape \(2, k\).*its shape is \(3, 2\)"),
    (X, [[1], [2]], [0], "theta must have a column for each of two or more classes"),
    (X, [[1, np.nan], [2, 3]], [0], "theta must be finite; it holds nan"),
]
BAD_LABELS = [
    ([2], "labels must lie between 0 and 1; they hold 2"),
    ([-1], "labels must lie between 0 and 1; they hold -1"),
    ([0.5], "labels must be whole numbers; they hold 0.5"),
    ([0, 1], r"labels must have the shape \(1,\).*its shape is \(2,\)"),
    ([[1, 0]], r"labels must have the shape \(1,\).*its shape is \(1, 2\)"),
    ([np.nan], "labels must be finite"),
    ([], "labels must not be empty"),
]


@pytest.mark.parametrize("name", ["loss", "contributions", "gradient"])
@pytest.mark.parametrize(
    ("x", "theta", "y", "message"),
    BAD + [(X, THETA, labels, message) for labels, message in BAD_LABELS],
)
def test_losses_and_gradients_refuse(name, x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        getattr(softmax, name)(x, theta, y)


@pytest.mark.parametrize("name", ["forward", "output", "predict", "hessian"])
@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD)
def test_outputs_refuse(name, x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        getattr(softmax, name)(x, theta)


@pytest.mark.parametrize(("labels", "message"), BAD_LABELS)
def test_labels_are_refused(labels, message):
    with pytest.raises(ValueError, match=message):
        softmax.target(labels, X, np.array(THETA))
    with pytest.raises(ValueError, match=message):
        softmax.cross_entropy([[0.1, 0.2]], labels)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (0, r"labels must have the shape .*its shape is \(\)"),
        ([[0], [1]], r"labels must have the shape .*its shape is \(2, 1\)"),
        ([[0], [1, 2]], "labels must hold numbers"),
        ([0, 2], "labels must lie between 0 and 1; they hold 2"),
        ([], "labels must not be empty"),
    ],
)
def test_one_hot_refuses(labels, message):
    with pytest.raises(ValueError, match=message):
        softmax.one_hot(labels, 2)


@pytest.mark.parametrize("name", ["shifted", "softmax", "log_softmax"])
@pytest.mark.parametrize(
    ("z", "message"),
    [
        (1.0, r"z must have a class axis, shape \(..., k\); it is a single number"),
        ([], "z must not be empty"),
        ([1, np.nan], "z must be finite; it holds nan"),
        ([1, np.inf], "z must be finite; it holds inf"),
        (["high", "low"], "z must hold numbers"),
    ],
)
def test_scores_are_refused(name, z, message):
    with pytest.raises(ValueError, match=message):
        getattr(softmax, name)(z)


@pytest.mark.parametrize("z", [1.0, [0.1, 0.2], np.ones((1, 1, 2))])
def test_cross_entropy_wants_one_row_a_sample(z):
    with pytest.raises(ValueError, match="z must have"):
        softmax.cross_entropy(z, [0])

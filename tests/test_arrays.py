"""Each check lets good arrays through and says of a bad one what it was and what was wanted."""

import numpy as np
import pytest

from helpers import arrays

X = np.array([[1.0, 0.5], [1.0, 2.0], [1.0, 3.0]])


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("three", "speed must hold numbers.*'three'"),
        ([[1], [1, 2]], r"speed must hold numbers, all rows equally long; got \[\[1\], \[1, 2\]\]"),
        ([], r"speed must not be empty; its shape is \(0,\)"),
        (np.ones((2, 0)), r"speed must not be empty; its shape is \(2, 0\)"),
        ([1, np.nan], "speed must be finite; it holds nan"),
        ([np.inf, 1], "speed must be finite; it holds inf"),
        (None, "speed must be finite; it holds nan"),
    ],
)
def test_finite_refuses(value, message):
    with pytest.raises(ValueError, match=message):
        arrays.finite(value, "speed")


@pytest.mark.parametrize("value", [3, -1.5, [1, 2], (True, False), [[1e308, -1e308]], X])
def test_finite_returns_the_same_numbers_as_floats(value):
    result = arrays.finite(value, "value")
    assert result.dtype == float
    np.testing.assert_array_equal(result, value)


@pytest.mark.parametrize("x", [1.0, [1, 0.5], np.ones((2, 2, 2))])
def test_samples_refuses_all_but_rows(x):
    with pytest.raises(ValueError, match=r"x must have the shape \(n, d\)") as caught:
        arrays.samples(x)
    assert f"its shape is {np.shape(x)}" in str(caught.value)
    assert "x[None, :]" in str(caught.value)


def test_samples_passes_a_sample_that_is_a_row_of_its_own():
    assert arrays.samples(X[0][None, :]).tolist() == [[1, 0.5]]


@pytest.mark.parametrize(
    ("theta", "columns", "message"),
    [
        (1.0, False, r"theta must have the shape \(2,\).*x with the shape \(3, 2\).*is \(\)"),
        ([1, 2, 3], False, r"theta must have the shape \(2,\).*its shape is \(3,\)"),
        ([[1, 2], [3, 4]], False, r"theta must have the shape \(2,\).*its shape is \(2, 2\)"),
        ([1, 2], True, r"theta must have the shape \(2, k\).*its shape is \(2,\)"),
        ([[1, 2]], True, r"theta must have the shape \(2, k\).*its shape is \(1, 2\)"),
        ([[1], [2]], True, r"theta must have a column for each of two or more.*not \(2, 1\)"),
        ([1, np.nan], False, "theta must be finite; it holds nan"),
    ],
)
def test_parameters_refuses(theta, columns, message):
    with pytest.raises(ValueError, match=message):
        arrays.parameters(theta, X, columns=columns)


@pytest.mark.parametrize(
    ("theta", "columns"), [([1, 2], False), (np.eye(2), True), (np.ones((2, 5)), True)]
)
def test_parameters_passes_what_fits(theta, columns):
    np.testing.assert_array_equal(arrays.parameters(theta, X, columns=columns), theta)


@pytest.mark.parametrize(
    ("y", "message"),
    [
        ([1, 2], r"y must have the shape \(3,\), one value a sample; its shape is \(2,\)"),
        ([[1], [2], [3]], r"y must have the shape \(3,\).*its shape is \(3, 1\)"),
        ([1, 2, np.inf], "y must be finite; it holds inf"),
    ],
)
def test_targets_refuses(y, message):
    with pytest.raises(ValueError, match=message):
        arrays.targets(y, 3)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        ([0, 1], r"labels must have the shape \(3,\), one class a sample; its shape is \(2,\)"),
        ([[1, 0], [0, 1], [1, 0]], r"labels must have the shape \(3,\).*its shape is \(3, 2\)"),
        ([0, 0.5, 1], "labels must be whole numbers; they hold 0.5"),
        ([0, 1, 2], "labels must lie between 0 and 1; they hold 2"),
        ([0, -1, 1], "labels must lie between 0 and 1; they hold -1"),
        ([0, 1, 1e300], r"labels must lie between 0 and 1; they hold 1e\+300"),
        ([0, 1, np.nan], "labels must be finite; it holds nan"),
    ],
)
def test_class_labels_refuses(labels, message):
    with pytest.raises(ValueError, match=message):
        arrays.class_labels(labels, 3, 2)


@pytest.mark.parametrize(
    "labels", [[0, 1, 3], [0.0, 1.0, 3.0], np.array([0, 1, 3], dtype=np.uint8)]
)
def test_class_labels_become_integers(labels):
    result = arrays.class_labels(labels, 3, 4)
    assert np.issubdtype(result.dtype, np.integer)
    assert result.tolist() == [0, 1, 3]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (0, "rate must be above 0; it is 0.0"),
        (-0.1, "rate must be above 0; it is -0.1"),
        (np.nan, "rate must be finite; it holds nan"),
        (np.inf, "rate must be finite; it holds inf"),
        ([0.1], r"rate must be a single number; its shape is \(1,\)"),
        ("fast", "rate must hold numbers"),
    ],
)
def test_positive_refuses(value, message):
    with pytest.raises(ValueError, match=message):
        arrays.positive(value, "rate")


@pytest.mark.parametrize("value", [5e-324, 1, np.float32(0.5), np.array(2.0)])
def test_positive_returns_a_plain_float(value):
    result = arrays.positive(value, "rate")
    assert type(result) is float
    assert result == value


@pytest.mark.parametrize("features", [2.0, np.ones((2, 2, 2)), [], [np.nan]])
def test_with_ones_refuses_and_names_features(features):
    with pytest.raises(ValueError, match="features must"):
        arrays.with_ones(features)


def test_with_ones_puts_the_bias_first():
    assert arrays.with_ones([0.5, 2]).tolist() == [[1, 0.5], [1, 2]]
    assert arrays.with_ones([[1, 0.5], [2, 4]]).tolist() == [[1, 1, 0.5], [1, 2, 4]]


def test_no_check_changes_its_argument():
    features, labels = np.array([[0.5], [2.0]]), np.array([0.0, 1.0])
    arrays.with_ones(features)[:] = 9
    arrays.class_labels(labels, 2, 2)[:] = 9
    assert features.tolist() == [[0.5], [2.0]]
    assert labels.tolist() == [0, 1]

"""Penguins and digits: what the files hold, and that what is learned from them is the optimum."""

import gzip
from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

from helpers import arrays, data, descent
from helpers.data.features import grid, mean_and_spread

FILES = Path(data.__file__).parent


def split(n, learn):
    """The shuffled rows of the notebook: those to learn from, those held back."""
    order = np.random.default_rng(0).permutation(n)
    return order[:learn], order[learn:]


def scikit_learn(x, labels, l2=0.0):
    """The optimum by scikit-learn, in the shape of theta; the bias is not regularised."""
    strength = 1 / (l2 * len(x)) if l2 else np.inf
    model = LogisticRegression(C=strength, solver="newton-cg", tol=1e-6).fit(x[:, 1:], labels)
    return np.vstack([model.intercept_, model.coef_.T])


def objective(theta, x, labels, l2=0.0):
    return descent.assess(theta, x, labels)[0] + l2 / 2 * (theta[1:] ** 2).sum()


# --- what the files hold -------------------------------------------------------------------------


def test_penguins_are_the_published_birds():
    # The counts and the means of the table's authors, for all birds with measurements.
    penguins = data.penguins()
    assert np.bincount(penguins.y).tolist() == [151, 68, 123]
    assert penguins.features.mean(axis=0) == pytest.approx([43.92, 200.92], abs=0.005)
    assert penguins.features[0].tolist() == [39.1, 181.0]


def test_digits_are_those_that_scikit_learn_ships():
    wanted, digits = load_digits(), data.digits()
    assert (digits.features == wanted.data).all()
    assert (digits.y == wanted.target).all()


@pytest.mark.parametrize("load", [data.penguins, data.digits])
def test_every_column_is_named_and_read_only(load):
    dataset = load()
    n, columns = dataset.features.shape
    assert dataset.y.shape == (n,)
    assert len(dataset.feature_names) == columns == len(dataset.units) - 1
    assert set(dataset.y.tolist()) == set(range(len(dataset.classes)))
    for array in (dataset.features, dataset.y):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 9


def test_files_name_their_source_and_licence():
    for text, words in (
        ((FILES / "penguins.csv").read_text(encoding="ascii"), ("Gorman", "CC0")),
        (gzip.decompress((FILES / "digits.csv.gz").read_bytes()).decode(), ("Alpaydin", "CC BY")),
    ):
        head = "".join(line for line in text.splitlines() if line.startswith("#"))
        assert all(word in head for word in words)


def test_the_compressed_file_is_small_and_has_no_time_stamp():
    packed = (FILES / "digits.csv.gz").read_bytes()
    assert len(packed) < 100_000
    assert packed[4:8] == bytes(4)


# --- features ------------------------------------------------------------------------------------


def test_standardised_features_have_mean_zero_and_spread_one():
    features = data.penguins().features
    mean, spread = mean_and_spread(features)
    ready = (features - mean) / spread
    assert ready.mean(axis=0) == pytest.approx([0, 0], abs=1e-12)
    assert ready.std(axis=0) == pytest.approx([1, 1])


def test_a_column_that_never_changes_may_be_divided_by_its_spread():
    assert mean_and_spread([[1, 5], [2, 5]])[1].tolist() == [0.5, 1]


def test_the_grid_runs_along_its_first_axis_first():
    assert grid([1, 2], [3, 4]).tolist() == [[1, 3], [2, 3], [1, 4], [2, 4]]
    assert grid([1, 2]).tolist() == [[1], [2]]


# --- beside scikit-learn -------------------------------------------------------------------------


def test_penguins_reach_the_optimum_of_scikit_learn():
    penguins = data.penguins()
    train, test = split(342, 273)
    mean, spread = mean_and_spread(penguins.features[train])
    x, labels = arrays.with_ones((penguins.features - mean) / spread), penguins.y
    theta = descent.train(np.zeros((3, 3)), x[train], labels[train], 1.0, 100, 32)[-1]
    best = scikit_learn(x[train], labels[train])
    loss = objective(theta, x[train], labels[train])
    assert loss == pytest.approx(objective(best, x[train], labels[train]), abs=1e-3)
    for rows in (train, test):
        accuracies = [descent.assess(t, x[rows], labels[rows])[1] for t in (theta, best)]
        assert accuracies[0] == pytest.approx(accuracies[1], abs=0.01)
    right = descent.assess(theta, x[test], labels[test])[1] * 69
    assert right == pytest.approx(67)


@pytest.mark.slow
def test_digits_reach_the_equally_regularised_optimum_of_scikit_learn():
    digits, l2 = data.digits(), 0.01
    train, test = split(1797, 1437)
    x, labels = arrays.with_ones(digits.features / 16), digits.y
    theta = descent.train(np.zeros((65, 10)), x[train], labels[train], 1.0, 500, 1437, l2=l2)[-1]
    best = scikit_learn(x[train], labels[train], l2)
    wanted = objective(best, x[train], labels[train], l2)
    assert objective(theta, x[train], labels[train], l2) == pytest.approx(wanted, abs=1e-3)
    for rows in (train, test):
        accuracies = [descent.assess(t, x[rows], labels[rows])[1] for t in (theta, best)]
        assert accuracies[0] == pytest.approx(accuracies[1], abs=0.01)


@pytest.mark.slow
def test_the_training_digits_can_be_separated():
    digits, (train, _) = data.digits(), split(1797, 1437)
    x, labels = arrays.with_ones(digits.features[train] / 16), digits.y[train]
    theta = scikit_learn(x, labels, l2=1e-6)
    assert descent.assess(theta, x, labels)[1] == 1

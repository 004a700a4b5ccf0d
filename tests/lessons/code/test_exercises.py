"""The references of notebook 4's exercises against programs that we did not write."""

from decimal import Decimal

import numpy as np
import pytest
from scipy.optimize import approx_fprime
from scipy.special import logsumexp
from sklearn.metrics import accuracy_score, recall_score
from sklearn.preprocessing import StandardScaler
from sklearn.utils import gen_batches

from helpers import data, descent, lessons
from helpers.feedback.judge import judge

EXERCISES = {exercise.name: exercise for exercise in lessons.exercises("code")}
REFERENCE = {name: exercise.reference for name, exercise in EXERCISES.items()}


def probes_of(name):
    return pytest.mark.parametrize("probe", EXERCISES[name].probes)


def mean_loss(theta, x, labels):
    z = x @ theta
    return (logsumexp(z, axis=1) - z[np.arange(len(z)), labels]).mean()


def numerical_gradient(function, theta):
    slopes = approx_fprime(theta.ravel(), lambda flat: function(flat.reshape(theta.shape)), 1e-7)
    return slopes.reshape(theta.shape)


@probes_of("share_right")
def test_the_share_agrees_with_scikit_learn(probe):
    y_hat, labels = probe
    wanted = accuracy_score(labels, [row.index(max(row)) for row in y_hat.tolist()])
    assert REFERENCE["share_right"](*probe) == pytest.approx(wanted)


def test_the_updates_are_the_batches_of_scikit_learn_counted():
    assert REFERENCE["n_updates"]() == 25 * len(list(gen_batches(273, 40))) == 175


def test_no_verdict_on_a_wrong_value_gives_the_right_one_away():
    for wrong in (150, 180, 174.5, "175", [175]):
        verdict = judge(EXERCISES["n_updates"], wrong)
        assert not verdict.passed
        assert verdict.expected == ""
        assert "times" not in verdict.looks_like.split()


@probes_of("right_by_class")
def test_each_class_has_the_recall_of_scikit_learn(probe):
    labels, predicted, k = probe
    wanted = recall_score(labels, predicted, labels=range(k), average=None)
    np.testing.assert_allclose(REFERENCE["right_by_class"](*probe), wanted)


@probes_of("losses_from_scores")
def test_the_loss_agrees_with_decimal_arithmetic_that_cannot_overflow(probe):
    z, labels = probe
    losses = []
    for row, label in zip(z.tolist(), labels.tolist(), strict=True):
        total = sum(Decimal(score).exp() for score in row)
        losses.append(float(-(Decimal(row[label]).exp() / total).ln()))
    assert REFERENCE["losses_from_scores"](*probe) == pytest.approx(losses)


def test_the_loss_of_the_example_is_the_deck_s():
    loss = REFERENCE["losses_from_scores"](np.array([[0.4, 0.6]]), np.array([0]))
    assert loss == pytest.approx([0.79813887], abs=1e-8)


@probes_of("standardise")
def test_standardising_agrees_with_scikit_learn_fitted_on_the_training_rows(probe):
    features, train_rows = probe
    wanted = StandardScaler().fit(features[train_rows]).transform(features)
    np.testing.assert_allclose(REFERENCE["standardise"](*probe), wanted)


@probes_of("decayed_step")
def test_the_pull_is_the_slope_of_the_price(probe):
    theta, gradient, learning_rate, strength = probe
    price = numerical_gradient(lambda t: strength / 2 * (t[1:] ** 2).sum(), theta)
    wanted = theta - learning_rate * (gradient + price)
    np.testing.assert_allclose(REFERENCE["decayed_step"](*probe), wanted, atol=1e-5)


def test_without_a_pull_it_is_the_deck_s_step():
    theta, slope = np.array([[0.1, 0.2], [0.3, 0.4]]), 0.549834
    gradient = np.array([[-slope, slope], [-slope, slope]])
    wanted = [[0.10549834, 0.19450166], [0.30549834, 0.39450166]]
    np.testing.assert_allclose(REFERENCE["decayed_step"](theta, gradient, 0.01, 0), wanted)


@probes_of("train_in_batches")
def test_the_loop_goes_down_the_slope_of_each_batch(probe):
    theta, x, labels, learning_rate, orders, size = probe
    found = REFERENCE["train_in_batches"](*probe)
    for order in orders:
        for part in gen_batches(len(order), size):
            batch = x[order[part]], labels[order[part]]
            theta = theta - learning_rate * numerical_gradient(
                lambda t, batch=batch: mean_loss(t, *batch), theta
            )
    np.testing.assert_allclose(found, theta, atol=2e-5)


def test_one_epoch_of_one_sample_is_the_deck_s_step():
    start = np.array([[0.1, 0.2], [0.3, 0.4]])
    x, labels, orders = np.array([[1.0, 0.5]]), np.array([0]), np.array([[0]])
    found = REFERENCE["train_in_batches"](start, x, labels, 0.01, orders, 1)
    wanted = [[0.10537430, 0.19462570], [0.30268715, 0.39731285]]
    np.testing.assert_allclose(found, wanted, atol=5e-9)


def test_in_the_order_of_the_course_s_loop_it_comes_to_the_same_theta():
    table, random = data.SCORE_BY_HOURS, np.random.default_rng(0)
    orders = np.array([random.permutation(8) for _ in range(20)])
    found = REFERENCE["train_in_batches"](np.zeros((2, 4)), table.x, table.y, 0.5, orders, 3)
    wanted = descent.train(np.zeros((2, 4)), table.x, table.y, 0.5, 20, batch_size=3)[-1]
    np.testing.assert_allclose(found, wanted)

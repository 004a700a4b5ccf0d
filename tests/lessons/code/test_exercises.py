"""The references of notebook 4's exercises against programs that we did not write."""

from decimal import Decimal

import numpy as np
import pytest
from scipy.optimize import approx_fprime
from scipy.special import logsumexp, softmax
from sklearn.metrics import accuracy_score, log_loss, recall_score
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.utils import gen_batches

from helpers import data, descent, lessons

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


@probes_of("convert_one_hot")
def test_one_hot_rows_are_those_of_scikit_learn(probe):
    y, k = probe
    wanted = OneHotEncoder(categories=[range(k)], sparse_output=False).fit_transform(y[:, None])
    np.testing.assert_array_equal(REFERENCE["convert_one_hot"](*probe), wanted)


@probes_of("softmax_function")
def test_softmax_is_that_of_scipy_along_the_last_axis(probe):
    np.testing.assert_allclose(REFERENCE["softmax_function"](*probe), softmax(*probe, axis=-1))


@probes_of("predict")
def test_scores_are_sums_of_products_and_probabilities_their_softmax(probe):
    x, theta = probe
    z, y_hat = REFERENCE["predict"](x, theta)
    np.testing.assert_allclose(z, sum(x[..., i, None] * theta[i] for i in range(len(theta))))
    np.testing.assert_allclose(y_hat, softmax(z, axis=-1))


@probes_of("compute_loss")
def test_the_loss_is_that_of_scikit_learn_for_each_sample(probe):
    y_hat, y = probe
    wanted = [
        log_loss([label], [p], labels=range(len(p)))
        for p, label in zip(y_hat, y @ range(y.shape[1]), strict=True)
    ]
    np.testing.assert_allclose(REFERENCE["compute_loss"](*probe), wanted, atol=1e-12)


def test_the_gradient_is_the_slope_of_the_mean_loss():
    random = np.random.default_rng(0)
    x, theta, labels = (
        random.normal(size=(5, 3)),
        random.normal(size=(3, 4)),
        np.array([0, 3, 1, 1, 2]),
    )
    found = REFERENCE["compute_gradient"](softmax(x @ theta, axis=1), np.eye(4)[labels], x)
    wanted = numerical_gradient(lambda t: mean_loss(t, x, labels), theta)
    np.testing.assert_allclose(found, wanted, atol=1e-6)


def test_the_six_functions_print_the_deck_s_arrays():
    x, theta = np.array([[1.0, 1.0]]), np.array([[0.1, 0.2], [0.3, 0.4]])
    y = REFERENCE["convert_one_hot"](np.array([0]), 2)
    assert y.tolist() == [[1, 0]]
    z, y_hat = REFERENCE["predict"](x, theta)
    np.testing.assert_allclose(z, [[0.4, 0.6]])
    np.testing.assert_allclose(y_hat, [[0.450166, 0.549834]], atol=5e-7)
    assert REFERENCE["compute_loss"](y_hat, y) == pytest.approx([0.79813887], abs=5e-9)
    gradient = REFERENCE["compute_gradient"](y_hat, y, x)
    np.testing.assert_allclose(gradient, [[-0.549834, 0.549834]] * 2, atol=5e-7)
    new = REFERENCE["update_weight"](theta, gradient, 0.01)
    np.testing.assert_allclose(new, [[0.10549834, 0.19450166], [0.30549834, 0.39450166]], atol=5e-9)


@probes_of("update_weight")
def test_the_update_goes_down_the_gradient(probe):
    theta, gradient, learning_rate = probe
    wanted = [t - learning_rate * g for t, g in zip(theta.flat, gradient.flat, strict=True)]
    np.testing.assert_allclose(REFERENCE["update_weight"](*probe).ravel(), wanted)


@probes_of("train")
def test_the_loop_goes_down_the_slope_of_each_batch(probe):
    theta, x, labels, learning_rate, orders, size = probe
    found, losses = REFERENCE["train"](*probe)
    wanted_losses = [mean_loss(theta, x, labels)]
    for order in orders:
        for part in gen_batches(len(order), size):
            batch = x[order[part]], labels[order[part]]
            theta = theta - learning_rate * numerical_gradient(
                lambda t, batch=batch: mean_loss(t, *batch), theta
            )
        wanted_losses.append(mean_loss(theta, x, labels))
    np.testing.assert_allclose(found, theta, atol=2e-5)
    np.testing.assert_allclose(losses, wanted_losses, rtol=1e-4)


def test_in_the_order_of_the_course_s_loop_it_comes_to_the_same_theta_and_losses():
    table, random = data.SCORE_BY_HOURS, np.random.default_rng(0)
    orders = np.array([random.permutation(8) for _ in range(20)])
    found, losses = REFERENCE["train"](np.zeros((2, 4)), table.x, table.y, 0.5, orders, 3)
    wanted = descent.train(np.zeros((2, 4)), table.x, table.y, 0.5, 20, batch_size=3)
    np.testing.assert_allclose(found, wanted[-1])
    np.testing.assert_allclose(losses, descent.assess(wanted, table.x, table.y)[0])

"""Softmax regression against the deck, SciPy, scikit-learn and finite differences."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy import special
from sklearn.linear_model import LogisticRegression

from helpers import descent
from helpers.data import PASS_BY_HOURS
from helpers.models import softmax
from tests.oracles import derivative, overlapping_classes, problems

START = [[0.1, 0.2], [0.3, 0.4]]
DECK_THETA = [[0.10549834, 0.19450166], [0.30549834, 0.39450166]]
scores = arrays(float, array_shapes(max_dims=3), elements=st.floats(-1e300, 1e300))
moderate = arrays(float, (3, 4), elements=st.floats(-100, 100))


@pytest.mark.parametrize(
    ("hours", "learning_rate", "z", "y_hat", "loss", "gradient", "theta"),
    [
        # fmt: off
        (
            0.5,
            0.1,
            [0.25, 0.40],
            [0.46257015, 0.53742985],
            0.77095705,
            [[-0.53742985, 0.53742985], [-0.26871492, 0.26871492]],
            [[0.15374298, 0.14625702], [0.32687149, 0.37312851]],
        ),
        (
            0.5,
            0.01,
            [0.25, 0.40],
            [0.46257015, 0.53742985],
            0.77095705,
            [[-0.53742985, 0.53742985], [-0.26871492, 0.26871492]],
            [[0.10537430, 0.19462570], [0.30268715, 0.39731285]],
        ),
        (
            1.0,
            0.1,
            [0.4, 0.6],
            [0.45016600, 0.54983400],
            0.79813887,
            [[-0.54983400, 0.54983400], [-0.54983400, 0.54983400]],
            [[0.15498340, 0.14501660], [0.35498340, 0.34501660]],
        ),
        (
            1.0,
            0.01,
            [0.4, 0.6],
            [0.45016600, 0.54983400],
            0.79813887,
            [[-0.54983400, 0.54983400], [-0.54983400, 0.54983400]],
            DECK_THETA,
        ),
        # fmt: on
    ],
)
def test_deck_step(hours, learning_rate, z, y_hat, loss, gradient, theta):
    step = descent.step(softmax, START, [[1, hours]], [0], learning_rate)
    np.testing.assert_allclose(step.z, [z])
    np.testing.assert_allclose(step.y_hat, [y_hat], atol=6e-9)
    np.testing.assert_allclose(step.loss, [loss], atol=6e-9)
    np.testing.assert_allclose(step.gradient, gradient, atol=6e-9)
    np.testing.assert_allclose(step.theta_new, theta, atol=6e-9)


def test_deck_slide_shows_the_step_of_the_smaller_learning_rate():
    theta = descent.step(softmax, START, [[1, 0.5]], [0], 0.01).theta_new
    np.testing.assert_allclose(theta, [[0.105, 0.194], [0.302, 0.397]], atol=1e-3)


def test_deck_theta_predicts_pass_for_few_and_many_hours():
    forward = softmax.forward([[1, 0.25], [1, 4.5]], DECK_THETA)
    z = [[0.18187292, 0.29312708], [1.48024087, 1.96975913]]
    y_hat = [[0.47221512, 0.52778488], [0.38000706, 0.61999294]]
    np.testing.assert_allclose(forward["z"], z, atol=1e-8)
    np.testing.assert_allclose(forward["y_hat"], y_hat, atol=1e-8)
    assert softmax.predict([[1, 0.25], [1, 4.5]], DECK_THETA).tolist() == [1, 1]


def test_training_tells_few_hours_from_many():
    theta = descent.run(softmax, START, PASS_BY_HOURS.x, PASS_BY_HOURS.y, 0.5, 500).theta
    assert softmax.predict([[1, 0.25], [1, 4.5]], theta).tolist() == [0, 1]


def test_one_hot_rows_are_the_decks():
    assert softmax.one_hot([0, 1], 2).tolist() == [[1, 0], [0, 1]]
    assert softmax.one_hot([0, 1, 2], 3).tolist() == [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    assert softmax.target([1, 0], [[1], [1]], np.zeros((1, 3))).tolist() == [[0, 1, 0], [1, 0, 0]]


@given(scores)
def test_softmax_and_its_logarithm_match_scipy(z):
    expected = special.log_softmax(z, axis=-1)
    np.testing.assert_allclose(softmax.softmax(z), special.softmax(z, axis=-1), 1e-12)
    np.testing.assert_allclose(softmax.log_softmax(z), expected, rtol=1e-12, atol=1e-15)


@given(scores)
def test_rows_are_probabilities(z):
    y_hat = softmax.softmax(z)
    assert y_hat.shape == z.shape
    assert (y_hat >= 0).all()
    np.testing.assert_allclose(y_hat.sum(axis=-1), 1)
    assert (softmax.shifted(z).max(axis=-1) == 0).all()


@given(moderate, st.floats(-1000, 1000))
def test_adding_one_number_to_all_scores_changes_nothing(z, shift):
    np.testing.assert_allclose(softmax.softmax(z + shift), softmax.softmax(z), rtol=1e-10)


@given(moderate)
def test_cross_entropy_picks_each_samples_own_class(z):
    expected = -special.log_softmax(z, axis=1)[[0, 1, 2], [3, 0, 1]]
    np.testing.assert_allclose(softmax.cross_entropy(z, [3, 0, 1]), expected, 1e-12, 1e-15)


def test_cross_entropy_survives_the_scores_that_break_the_decks_code():
    assert softmax.cross_entropy([[1000, 0], [1000, 0]], [0, 1]).tolist() == [0, 1000]


@pytest.mark.parametrize("k", [2, 3])
def test_fit_matches_scikit_learn(k):
    x, labels = overlapping_classes(k)
    theirs = LogisticRegression(C=np.inf, fit_intercept=False, tol=1e-8).fit(x, labels)
    theta = descent.run(softmax, np.zeros((3, k)), x, labels, 0.8, 2000).theta
    np.testing.assert_allclose(softmax.output(x, theta), theirs.predict_proba(x), atol=1e-5)
    assert softmax.predict(x, theta).tolist() == theirs.predict(x).tolist()


@given(problems("softmax"))
def test_gradients_and_hessian_match_finite_differences(problem):
    x, theta, y = problem
    each = derivative(lambda t: softmax.loss(x, t, y), theta)
    mean = derivative(lambda t: softmax.loss(x, t, y).mean(), theta)
    second = derivative(lambda t: softmax.gradient(x, t, y), theta).reshape(theta.size, theta.size)
    np.testing.assert_allclose(softmax.contributions(x, theta, y), each, rtol=1e-6, atol=1e-8)
    np.testing.assert_allclose(softmax.gradient(x, theta, y), mean, rtol=1e-6, atol=1e-8)
    np.testing.assert_allclose(softmax.hessian(x, theta, y), second, rtol=1e-6, atol=1e-8)

"""Logistic regression against the deck, SciPy, scikit-learn and finite differences."""

import numpy as np
import pytest
from hypothesis import given
from scipy.special import expit
from scipy.stats import logistic as logistic_distribution
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss

from helpers import descent
from helpers.data import PASS_BY_DAY_AND_HOURS
from helpers.models import logistic, softmax
from tests.oracles import derivative, overlapping_classes, problems

X, Y = PASS_BY_DAY_AND_HOURS.x, PASS_BY_DAY_AND_HOURS.y
SAMPLE, START = [[1, 1.0, 0.5]], [0.1, 0.2, 0.1]
AFTER = [0.04133824, 0.14133824, 0.07066912]
SCORES = [-1e300, -700.0, -40.0, -0.5, 0.0, 1e-300, 0.35, 37.0, 710.0, 1e300]


def test_deck_first_step():
    step = descent.step(logistic, START, SAMPLE, [0], 0.1)
    assert step.z == pytest.approx(0.35)
    assert step.y_hat == pytest.approx(0.58661758, abs=5e-9)
    assert step.loss == pytest.approx(0.88338216, abs=5e-9)
    assert step.error == pytest.approx(0.58661758, abs=5e-9)
    np.testing.assert_allclose(step.gradient, [0.58661758, 0.58661758, 0.29330879], atol=5e-9)
    np.testing.assert_allclose(step.theta_new, AFTER, atol=5e-9)
    # as the slides print them, rounded or cut
    assert step.loss == pytest.approx(0.883, abs=5e-4)
    np.testing.assert_allclose(step.gradient, [0.59, 0.59, 0.295], atol=5e-3)
    np.testing.assert_allclose(step.theta_new, [0.041, 0.141, 0.0706], atol=5e-4)


def test_deck_predictions_after_one_step_are_both_pass():
    asked = [[1, 2, 0.25], [1, 1, 4.5]]
    np.testing.assert_allclose(logistic.output(asked, AFTER), [0.58459904, 0.62262089], atol=1e-8)
    assert logistic.predict(asked, AFTER).tolist() == [1, 1]
    assert logistic.predict(asked, AFTER, threshold=0.6).tolist() == [0, 1]


def test_a_probability_at_the_threshold_counts_as_pass():
    assert logistic.predict([[1, 0]], [0, 0]).tolist() == [1]


def test_separable_data_let_theta_grow_and_the_loss_sink():
    history = descent.run(logistic, np.zeros(3), X, Y, 0.5, 8000)
    sizes = np.linalg.norm(history.thetas[[500, 1000, 2000, 4000, 8000]], axis=1)
    assert (np.diff(sizes) > 0.5).all()
    assert (np.diff(history.losses[1000:]) < 0).all()
    assert history.losses[-1] < 0.1
    assert logistic.predict(X, history.theta).tolist() == Y.tolist()


def test_fit_matches_scikit_learn():
    x, labels = overlapping_classes(2)
    theirs = LogisticRegression(
        C=np.inf, fit_intercept=False, solver="newton-cholesky", tol=1e-10
    ).fit(x, labels)
    theta = descent.run(logistic, np.zeros(3), x, labels, 1.0, 1500).theta
    np.testing.assert_allclose(theta, theirs.coef_[0], rtol=1e-6)
    mean = logistic.loss(x, theta, labels).mean()
    assert mean == pytest.approx(log_loss(labels, theirs.predict_proba(x)))


@pytest.mark.parametrize("z", SCORES)
def test_sigmoid_matches_scipy(z):
    np.testing.assert_allclose(logistic.sigmoid(z), expit(z), rtol=1e-14)
    np.testing.assert_allclose(logistic.sigmoid_derivative(z), logistic_distribution.pdf(z), 1e-12)
    np.testing.assert_allclose(softmax.softmax([z, 0])[0], expit(z), rtol=1e-14)


def test_sigmoid_rises_and_keeps_the_shape():
    z = np.linspace(-30, 30, 1000).reshape(20, 50)
    assert logistic.sigmoid(z).shape == (20, 50)
    assert (np.diff(logistic.sigmoid(z).ravel()) > 0).all()
    assert logistic.sigmoid_derivative(z).max() <= 0.25 == logistic.sigmoid_derivative(0)


@pytest.mark.parametrize("z", SCORES)
def test_cross_entropy_matches_scipy(z):
    expected = -logistic_distribution.logcdf([-z, z])
    np.testing.assert_allclose(logistic.cross_entropy([z, z], [0, 1]), expected, rtol=1e-12)


@given(problems("logistic"))
def test_gradients_and_hessian_match_finite_differences(problem):
    x, theta, y = problem
    each = derivative(lambda t: logistic.loss(x, t, y), theta)
    mean = derivative(lambda t: logistic.loss(x, t, y).mean(), theta)
    second = derivative(lambda t: logistic.gradient(x, t, y), theta)
    np.testing.assert_allclose(logistic.contributions(x, theta, y), each, rtol=1e-6, atol=1e-8)
    np.testing.assert_allclose(logistic.gradient(x, theta, y), mean, rtol=1e-6, atol=1e-8)
    np.testing.assert_allclose(logistic.hessian(x, theta, y), second, rtol=1e-6, atol=1e-8)


BAD = [
    ([1, 0.5], [1, 2], [0], r"x must have the shape \(n, d\).*its shape is \(2,\)"),
    ([], [1, 2], [0], "x must not be empty"),
    ([[1, np.nan]], [1, 2], [0], "x must be finite; it holds nan"),
    ([[1, 0.5]], [1, 2, 3], [0], r"theta must have the shape \(2,\).*its shape is \(3,\)"),
    ([[1, 0.5]], np.eye(2), [0], r"theta must have the shape \(2,\).*its shape is \(2, 2\)"),
    ([[1, 0.5]], [np.nan, 2], [0], "theta must be finite"),
]
BAD_LABELS = [
    ([[1, 0.5]], [1, 2], [2], "labels must lie between 0 and 1; they hold 2"),
    ([[1, 0.5]], [1, 2], [-1], "labels must lie between 0 and 1; they hold -1"),
    ([[1, 0.5]], [1, 2], [0.5], "labels must be whole numbers; they hold 0.5"),
    ([[1, 0.5]], [1, 2], [[0, 1]], r"labels must have the shape \(1,\).*its shape is \(1, 2\)"),
]


@pytest.mark.parametrize("name", ["loss", "contributions", "gradient"])
@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD + BAD_LABELS)
def test_losses_and_gradients_refuse(name, x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        getattr(logistic, name)(x, theta, y)


@pytest.mark.parametrize("name", ["forward", "output", "predict", "hessian"])
@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD)
def test_outputs_refuse(name, x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        getattr(logistic, name)(x, theta)


@pytest.mark.parametrize("z", [np.nan, np.inf, [], "high"])
def test_scores_must_be_finite_numbers(z):
    for function in (logistic.sigmoid, logistic.sigmoid_derivative):
        with pytest.raises(ValueError, match="z must"):
            function(z)


@pytest.mark.parametrize("z", [0.5, [[0.5]]])
def test_cross_entropy_wants_one_score_a_sample(z):
    with pytest.raises(ValueError, match=r"z must have the shape \(n,\).*its shape is \("):
        logistic.cross_entropy(z, [0])


@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD_LABELS)
def test_labels_are_refused(x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        logistic.target(y, x, theta)
    with pytest.raises(ValueError, match=message):
        logistic.cross_entropy([0.5], y)

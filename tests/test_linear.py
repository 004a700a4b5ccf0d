"""Linear regression against least squares, finite differences and numbers worked by hand."""

import numpy as np
import pytest
from hypothesis import given

from helpers import descent
from helpers.data import SALARY
from helpers.models import linear
from tests.oracles import derivative, problems

BEST = [7.6666667, 5.0952381]  # the deck facts' least-squares b and w


def test_least_squares_is_where_the_gradient_vanishes():
    np.testing.assert_allclose(linear.gradient(SALARY.x, BEST, SALARY.y), 0, atol=1e-5)


def test_descent_reaches_least_squares():
    rate = descent.largest_learning_rate(linear.hessian(SALARY.x)) / 2
    theta = descent.run(linear, [0, 0], SALARY.x, SALARY.y, rate, 2000).theta
    np.testing.assert_allclose(theta, BEST, atol=1e-7)
    np.testing.assert_allclose(theta, np.linalg.lstsq(SALARY.x, SALARY.y)[0], rtol=1e-10)


def test_one_sample_by_hand():
    x, theta, y = [[1, 3]], [1, 2], [22]
    assert linear.output(x, theta).tolist() == [7]
    assert linear.loss(x, theta, y).tolist() == [225]
    assert linear.contributions(x, theta, y).tolist() == [[-30, -90]]


def test_forward_names_the_score_and_the_output():
    forward = linear.forward(SALARY.x, [8, 5])
    assert set(forward) == {"z", "y_hat"}
    assert forward["z"].tolist() == forward["y_hat"].tolist() == [8, 13, 18, 23, 28, 33, 38, 43]
    assert linear.target(SALARY.y, SALARY.x, [8, 5]).tolist() == SALARY.y.tolist()


@given(problems("linear"))
def test_contributions_match_finite_differences(problem):
    x, theta, y = problem
    expected = derivative(lambda t: linear.loss(x, t, y), theta)
    np.testing.assert_allclose(linear.contributions(x, theta, y), expected, rtol=1e-6, atol=1e-7)


@given(problems("linear"))
def test_gradient_matches_finite_differences(problem):
    x, theta, y = problem
    expected = derivative(lambda t: linear.loss(x, t, y).mean(), theta)
    np.testing.assert_allclose(linear.gradient(x, theta, y), expected, rtol=1e-6, atol=1e-7)


@given(problems("linear"))
def test_hessian_matches_finite_differences_of_the_gradient(problem):
    x, theta, y = problem
    expected = derivative(lambda t: linear.gradient(x, t, y), theta)
    np.testing.assert_allclose(linear.hessian(x, theta, y), expected, rtol=1e-6, atol=1e-7)


def test_loss_grid_has_a_row_for_each_value_of_the_second_parameter():
    bias, weight = [0.0, 5.0, 7.7], [4.0, 5.1]
    grid = linear.mean_loss_grid(SALARY.x, SALARY.y, bias, weight)
    assert grid.shape == (2, 3)
    for (row, column), value in np.ndenumerate(grid):
        loss = linear.loss(SALARY.x, [bias[column], weight[row]], SALARY.y)
        assert value == pytest.approx(loss.mean())


BAD = [
    ([1, 3], [1, 2], [22], r"x must have the shape \(n, d\).*its shape is \(2,\)"),
    (np.ones((0, 2)), [1, 2], [], r"x must not be empty; its shape is \(0, 2\)"),
    ([[1, np.nan]], [1, 2], [22], "x must be finite; it holds nan"),
    ([["one", 3]], [1, 2], [22], "x must hold numbers"),
    ([[1, 3]], [1, 2, 3], [22], r"theta must have the shape \(2,\).*its shape is \(3,\)"),
    ([[1, 3]], [[1], [2]], [22], r"theta must have the shape \(2,\).*its shape is \(2, 1\)"),
    ([[1, 3]], [1, np.inf], [22], "theta must be finite; it holds inf"),
]
BAD_Y = [
    ([[1, 3]], [1, 2], [22, 26], r"y must have the shape \(1,\).*its shape is \(2,\)"),
    ([[1, 3]], [1, 2], [[22]], r"y must have the shape \(1,\).*its shape is \(1, 1\)"),
    ([[1, 3]], [1, 2], [np.nan], "y must be finite; it holds nan"),
    ([[1, 3]], [1, 2], [], "y must not be empty"),
]


@pytest.mark.parametrize("name", ["loss", "contributions", "gradient"])
@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD + BAD_Y)
def test_losses_and_gradients_refuse(name, x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        getattr(linear, name)(x, theta, y)


@pytest.mark.parametrize("name", ["forward", "output"])
@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD)
def test_outputs_refuse(name, x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        getattr(linear, name)(x, theta)


@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD_Y)
def test_target_refuses(x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        linear.target(y, x, theta)


@pytest.mark.parametrize(("x", "theta", "y", "message"), BAD[:4])
def test_hessian_refuses(x, theta, y, message):
    with pytest.raises(ValueError, match=message):
        linear.hessian(x)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"x": [[1, 2, 3]], "y": [1]}, r"x must have the shape \(n, 2\).*not \(1, 3\)"),
        ({"x": [1, 2]}, "x must have the shape"),
        ({"y": [1, 2]}, r"y must have the shape \(8,\)"),
        ({"first": []}, "first must not be empty"),
        ({"first": 1.0}, r"first must be a row of values; its shape is \(\)"),
        ({"second": [[1, 2]]}, r"second must be a row of values; its shape is \(1, 2\)"),
        ({"second": [np.nan]}, "second must be finite"),
    ],
)
def test_loss_grid_refuses(change, message):
    good = {"x": SALARY.x, "y": SALARY.y, "first": [0, 1], "second": [2, 3]}
    with pytest.raises(ValueError, match=message):
        linear.mean_loss_grid(**(good | change))

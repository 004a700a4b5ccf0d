"""Where descent stops: too large a learning rate, and arguments it refuses."""

import numpy as np
import pytest

from helpers import descent
from helpers.data import SALARY
from helpers.models import linear, softmax
from tests.test_descent import CASES, each_model

X, Y = SALARY.x, SALARY.y
LIMIT = descent.largest_learning_rate(linear.hessian(X))


def assert_stopped_at_its_last_finite_step(history):
    divergence = history.divergence
    assert np.isfinite(history.thetas).all()
    assert np.isfinite(history.losses).all()
    assert divergence.step == len(history.thetas) - 1 == len(history.losses) - 1
    assert f"step {divergence.step}" in divergence.reason
    assert "learning rate" in divergence.reason


@pytest.mark.parametrize("batches", [descent.whole, descent.one_by_one])
@pytest.mark.parametrize("learning_rate", [0.12, 0.5, 1e10, 1e200])
def test_divergence_stops_the_run(learning_rate, batches):
    history = descent.run(linear, [0, 0], X, Y, learning_rate, 5000, batches(8))
    assert_stopped_at_its_last_finite_step(history)
    assert f"{learning_rate:.4g}" in history.divergence.reason


@each_model
def test_numbers_past_the_largest_stop_every_model(model, theta, table):
    history = descent.run(model, 0 * theta, table.x, table.y, 1.7e308, 20)
    assert_stopped_at_its_last_finite_step(history)
    assert history.divergence.quantity in ("theta", "loss")


@pytest.fixture
def objective():
    return descent.Objective(linear, np.zeros(2), X, Y)


@pytest.fixture
def trail(objective):
    return start(objective, np.zeros(2))


def start(objective, theta):
    here = objective.start(theta)
    return descent.Trail(descent.Point(here.theta, here.loss))


def advance(objective, trail, learning_rate, chosen=slice(None), rule=None):
    objective.advance(trail, objective.at(trail.theta), learning_rate, chosen, rule)


@pytest.mark.parametrize(("learning_rate", "quantity"), [(1e308, "theta"), (1e200, "loss")])
def test_a_step_that_overflows_leaves_theta_alone(objective, learning_rate, quantity):
    trail = start(objective, np.ones(2))
    advance(objective, trail, learning_rate)
    assert trail.theta.tolist() == [1, 1]
    assert (trail.divergence.step, trail.divergence.quantity) == (0, quantity)


def test_a_step_that_does_not_overflow_reports_nothing(objective, trail):
    advance(objective, trail, 0.01)
    assert trail.divergence is None
    np.testing.assert_allclose(trail.theta, descent.step(linear, [0, 0], X, Y, 0.01).theta_new)


def test_a_trail_goes_back_the_way_it_came_and_restarts_anywhere(objective, trail):
    advance(objective, trail, 0.01, rule=("0.01", "all"))
    first = trail.theta
    advance(objective, trail, 0.01, [3], ("0.01", "4"))
    assert trail.rules == [("0.01", "all"), ("0.01", "4")]
    trail.back()
    assert trail.theta is first
    assert trail.step_number == 1 == len(trail.losses) - 1
    trail.restart(objective.start([5, 5]))
    assert (trail.step_number, trail.theta.tolist()) == (0, [5, 5])


def test_going_back_after_a_divergence_keeps_the_last_finite_step(objective, trail):
    advance(objective, trail, 0.01)
    advance(objective, trail, 1e308)
    trail.back()
    assert trail.divergence is None
    assert trail.step_number == 1


def test_a_trail_settles_at_the_bottom_and_not_before(objective, trail):
    while not trail.settled:
        advance(objective, trail, 0.9 * LIMIT)
        assert trail.step_number < 5000
    np.testing.assert_allclose(trail.theta, np.linalg.lstsq(X, Y)[0], atol=1e-5)


def test_descent_converges_below_the_limit_and_diverges_above_it():
    best = np.linalg.lstsq(X, Y)[0]
    below = descent.run(linear, [0, 0], X, Y, 0.99 * LIMIT, 3000)
    above = descent.run(linear, [0, 0], X, Y, 1.01 * LIMIT, 3000)
    np.testing.assert_allclose(below.theta, best)
    assert above.losses[-1] > 1e6 * above.losses[0]


@pytest.mark.parametrize(("hessian", "limit"), [([[4]], 0.5), ([[1, 0], [0, 8]], 0.25)])
def test_largest_learning_rate_is_two_over_the_steepest_curvature(hessian, limit):
    assert descent.largest_learning_rate(hessian) == pytest.approx(limit)


@pytest.mark.parametrize("hessian", [np.zeros((2, 2)), -np.eye(2)])
def test_where_the_loss_does_not_curve_upwards_there_is_no_largest_learning_rate(hessian):
    assert descent.largest_learning_rate(hessian) == np.inf


@pytest.mark.parametrize(
    ("hessian", "message"),
    [
        (2.0, r"hessian must be square; its shape is \(\)"),
        ([1, 2], r"hessian must be square; its shape is \(2,\)"),
        (np.ones((2, 3)), r"hessian must be square; its shape is \(2, 3\)"),
        ([[1, 5], [0, 1]], "hessian must be symmetric"),
        ([[np.nan]], "hessian must be finite; it holds nan"),
        ([], "hessian must not be empty"),
    ],
)
def test_largest_learning_rate_refuses(hessian, message):
    with pytest.raises(ValueError, match=message):
        descent.largest_learning_rate(hessian)


BAD = [
    ({"learning_rate": 0}, "learning_rate must be above 0; it is 0.0"),
    ({"learning_rate": -0.1}, "learning_rate must be above 0; it is -0.1"),
    ({"learning_rate": np.nan}, "learning_rate must be finite; it holds nan"),
    ({"learning_rate": np.inf}, "learning_rate must be finite; it holds inf"),
    ({"learning_rate": [0.1]}, "learning_rate must be a single number"),
    ({"theta": [1, 2, 3]}, r"theta must have the shape \(2,\).*its shape is \(3,\)"),
    ({"theta": [1, np.nan]}, "theta must be finite"),
    ({"x": [1, 2]}, "x must have the shape"),
    ({"x": []}, "x must not be empty"),
    ({"y": [1, 2]}, r"y must have the shape \(8,\)"),
    ({"y": [np.inf] * 8}, "y must be finite"),
]
BAD_FOR_A_RUN = [
    ({"steps": -1}, "steps must be a whole number from 0; it is -1"),
    ({"steps": 1.5}, "steps must be a whole number from 0; it is 1.5"),
    ({"steps": np.nan}, "steps must be finite"),
    ({"steps": np.inf}, "steps must be finite"),
    ({"batches": [[0], [1]]}, "batches must last for 3 steps; they end after 2"),
    ({"theta": [1e200, 0]}, "theta must start where the mean loss is finite"),
    ({"theta": [1e308, -1e308]}, "theta must start where the mean loss is finite"),
]


@pytest.mark.parametrize(("change", "message"), BAD)
def test_step_refuses(change, message):
    good = {"theta": [0, 0], "x": X, "y": Y, "learning_rate": 0.01}
    with pytest.raises(ValueError, match=message):
        descent.step(linear, **(good | change))


@pytest.mark.parametrize(("change", "message"), BAD + BAD_FOR_A_RUN)
def test_run_refuses(change, message):
    good = {"theta": [0, 0], "x": X, "y": Y, "learning_rate": 0.01, "steps": 3}
    with pytest.raises(ValueError, match=message):
        descent.run(linear, **(good | change))


def test_labels_out_of_range_are_refused():
    _, theta, table = CASES["softmax"]
    for function in (descent.step, lambda *arguments: descent.run(*arguments, 3)):
        with pytest.raises(ValueError, match="labels must lie between 0 and 3; they hold 4"):
            function(softmax, theta, table.x, table.y + 1, 0.1)

"""Steady, zigzag, leading away: what the curvature says is what descents do."""

import numpy as np
import pytest

from helpers import descent
from helpers.data import PASS_BY_DAY_AND_HOURS, SALARY, SCORE_BY_HOURS
from helpers.models import linear, logistic, softmax

BOWLS = {
    "round": np.eye(2) * 3.0,
    "long": np.diag([0.5, 8.0]),
    "turned": np.array([[5.0, 2.0], [2.0, 1.5]]),
    "flat along one direction": np.diag([0.0, 4.0]),
    "the deck's line": linear.hessian(SALARY.x),
}
each_bowl = pytest.mark.parametrize("hessian", BOWLS.values(), ids=BOWLS)


def along_the_steepest(hessian, rate, steps=6):
    """Descend on ½ vᵀHv in plain NumPy; return how far it is from the bottom across the valley."""
    steepest = np.linalg.eigh(hessian)[1][:, -1]
    v, way = steepest + 0.1, []
    for _ in range(steps):
        way.append(v @ steepest)
        v = v - rate * hessian @ v
    return np.array(way)


@each_bowl
def test_below_the_first_bound_a_descent_stays_on_its_side_and_comes_closer(hessian):
    way = along_the_steepest(hessian, 0.99 * descent.regions(hessian)[0])
    assert (way > 0).all()
    assert (np.diff(way) < 0).all()


@each_bowl
@pytest.mark.parametrize("share", [0.51, 0.75, 0.995])
def test_between_the_bounds_each_step_crosses_the_valley_and_comes_closer(hessian, share):
    way = along_the_steepest(hessian, share * descent.regions(hessian)[1])
    assert (way[1:] * way[:-1] < 0).all()
    assert (np.diff(np.abs(way)) < 0).all()


@each_bowl
def test_above_the_second_bound_each_step_lands_farther_away(hessian):
    way = along_the_steepest(hessian, 1.01 * descent.regions(hessian)[1])
    assert (way[1:] * way[:-1] < 0).all()
    assert (np.diff(np.abs(way)) > 0).all()


@pytest.mark.parametrize(
    ("model", "table", "shape"),
    [(logistic, PASS_BY_DAY_AND_HOURS, (3,)), (softmax, SCORE_BY_HOURS, (2, 4))],
    ids=["logistic", "softmax"],
)
def test_near_a_best_theta_the_local_bounds_hold_for_the_true_loss(model, table, shape):
    """Mix the labels so that a best theta exists; then descend from a little beside it."""
    x, y = np.vstack([table.x, table.x]), np.r_[table.y, np.roll(table.y, 3)]
    best = descent.run(model, np.zeros(shape), x, y, 0.3, 20_000).theta
    hessian = model.hessian(x, best, y)
    beside = best + 1e-4 * np.linalg.eigh(hessian)[1][:, -1].reshape(shape)
    zigzag, away = descent.regions(hessian)
    for rate, crosses, closer in ((0.9 * zigzag, 0, 1), (0.9 * away, 1, 1), (1.1 * away, 1, 0)):
        thetas = descent.run(model, beside, x, y, rate, 2).thetas - best
        across = thetas.reshape(3, -1) @ (beside - best).ravel()
        assert (across[1:] * across[:-1] < 0).all() == crosses
        assert (np.diff(np.abs(across)) < 0).all() == closer


def test_where_nothing_curves_upwards_every_learning_rate_is_steady():
    for hessian in (np.zeros((2, 2)), -np.eye(3), np.eye(2) * 1e-320):
        assert descent.regions(hessian) == (np.inf, np.inf)


@pytest.mark.parametrize("batches", [descent.whole, descent.one_by_one])
def test_the_limit_a_diverged_run_names_is_the_one_it_should_have_kept(batches):
    def run(rate):
        return descent.run(linear, [0, 0], SALARY.x, SALARY.y, rate, 4000, batches(8))

    divergence = run(0.5).divergence
    assert f"Start again with a learning rate below {divergence.limit:.4f}" in divergence.reason
    kept = run(0.99 * divergence.limit)
    assert kept.divergence is None
    assert kept.losses[-1] < kept.losses[0] / 10


def test_a_run_on_one_sample_names_the_limit_of_that_sample():
    def run(rate):
        return descent.run(linear, [0, 0], SALARY.x, SALARY.y, rate, 3000, [[2]] * 3000)

    divergence = run(0.6).divergence
    assert divergence.limit == pytest.approx(2 / (2 * SALARY.x[2] @ SALARY.x[2]))
    assert run(0.99 * divergence.limit).divergence is None
    assert run(1.1 * divergence.limit).divergence is not None


def test_the_limit_is_that_of_the_steepest_sample_also_if_only_the_first_step_used_it():
    batches = [[7], *([[2]] * 3000)]
    divergence = descent.run(linear, [0, 0], SALARY.x, SALARY.y, 0.6, 3000, batches).divergence
    assert divergence.limit == pytest.approx(1 / (SALARY.x[7] @ SALARY.x[7]))


def test_where_the_curvature_explains_nothing_no_number_is_named():
    x = np.array([[1.0, 1e160], [1.0, 2e160]])
    history = descent.run(linear, [0, 0], x, [1.0, 2.0], 1e10, 5)
    assert history.divergence.limit == np.inf
    assert "with a learning rate that is much smaller" in history.divergence.reason

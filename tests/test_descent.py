"""Descent: what a step holds, what a run repeats, and when it stops."""

import dataclasses
import itertools

import numpy as np
import pytest

from helpers import descent
from helpers.data import PASS_BY_DAY_AND_HOURS, SALARY, SCORE_BY_HOURS
from helpers.models import linear, logistic, softmax

CASES = {
    "linear": (linear, np.array([1.0, 2.0]), SALARY),
    "logistic": (logistic, np.array([0.1, 0.2, 0.1]), PASS_BY_DAY_AND_HOURS),
    "softmax": (softmax, np.arange(8.0).reshape(2, 4) / 10, SCORE_BY_HOURS),
}
each_model = pytest.mark.parametrize(("model", "theta", "table"), CASES.values(), ids=CASES)


def test_linear_step_by_hand():
    step = descent.step(linear, [1, 2], [[1, 3]], [22], 0.01)
    assert (step.z, step.y_hat, step.y, step.loss, step.error) == (7, 7, 22, 225, -15)
    assert step.contributions.tolist() == [[-30, -90]]
    assert step.gradient.tolist() == [-30, -90]
    np.testing.assert_allclose(step.update, [-0.3, -0.9])
    np.testing.assert_allclose(step.theta_new, [1.3, 2.9])


@each_model
def test_fields_of_a_step_agree_with_each_other(model, theta, table):
    step = descent.step(model, theta, table.x, table.y, 0.1)
    np.testing.assert_array_equal(step.x, table.x)
    np.testing.assert_array_equal(step.theta, theta)
    np.testing.assert_allclose(step.z, np.dot(table.x, theta))
    np.testing.assert_array_equal(step.error, step.y_hat - step.y)
    np.testing.assert_allclose(step.contributions.mean(axis=0), step.gradient)
    np.testing.assert_allclose(step.gradient, model.gradient(table.x, theta, table.y))
    np.testing.assert_allclose(step.update, 0.1 * step.gradient)
    np.testing.assert_allclose(step.theta_new, theta - step.update)
    assert step.loss.shape == (len(table.x),)
    assert step.learning_rate == 0.1
    assert model.loss(table.x, step.theta_new, table.y).mean() != step.loss.mean()


def test_softmax_step_holds_the_parts_of_the_softmax():
    model, theta, table = CASES["softmax"]
    step = descent.step(model, theta, table.x, table.y, 0.1)
    np.testing.assert_allclose(step["z_shifted"].max(axis=1), 0)
    np.testing.assert_allclose(np.ptp(step.z - step["z_shifted"], axis=1), 0, atol=1e-15)
    np.testing.assert_allclose(np.log(step["exp_z"]), step["z_shifted"], atol=1e-15)
    np.testing.assert_allclose(step.y_hat * step["total"], step["exp_z"])
    assert step["total"].shape == (8, 1)
    assert step.y.argmax(axis=1).tolist() == table.y.tolist()


@pytest.mark.parametrize("name", ["linear", "logistic"])
def test_other_models_have_no_parts_of_the_softmax(name):
    model, theta, table = CASES[name]
    step = descent.step(model, theta, table.x, table.y, 0.1)
    assert step.forward.keys() == {"z", "y_hat"}


@each_model
def test_the_curvature_is_the_same_everywhere_only_where_the_loss_is_quadratic(model, theta, table):
    here, there = (model.hessian(table.x, place, table.y) for place in (theta, 2 * theta))
    assert model.QUADRATIC_LOSS is np.allclose(here, there)


@each_model
def test_nothing_is_changed_in_place(model, theta, table):
    x, y, start = table.x, table.y.copy(), theta.copy()
    descent.step(model, start, x, y, 0.1)
    descent.run(model, start, x, y, 0.01, 5)
    np.testing.assert_array_equal(x, table.x)
    np.testing.assert_array_equal(y, table.y)
    np.testing.assert_array_equal(start, theta)


@each_model
@pytest.mark.parametrize("batches", [None, descent.whole, descent.one_by_one])
def test_run_repeats_step(model, theta, table, batches):
    chosen = (batches or descent.whole)(8)
    history = descent.run(model, theta, table.x, table.y, 0.01, 10, batches and batches(8))
    assert history.divergence is None
    assert history.thetas.shape == (11, *theta.shape)
    for i, (after, loss) in enumerate(zip(history.thetas, history.losses, strict=True)):
        if i:
            rows = next(chosen)
            theta = descent.step(model, theta, table.x[rows], table.y[rows], 0.01).theta_new
        np.testing.assert_allclose(after, theta)
        assert loss == pytest.approx(model.loss(table.x, theta, table.y).mean())
    np.testing.assert_array_equal(history.theta, history.thetas[-1])


def test_what_a_descent_hands_out_cannot_be_changed():
    step = descent.step(linear, [1, 2], SALARY.x, SALARY.y, 0.01)
    history = descent.run(linear, [1, 2], SALARY.x, SALARY.y, 0.5, 5000)
    for found in (step, history, history.divergence):
        name = dataclasses.fields(found)[0].name
        with pytest.raises(dataclasses.FrozenInstanceError):
            setattr(found, name, None)


def test_run_of_no_steps_is_its_start():
    history = descent.run(linear, [1, 2], SALARY.x, SALARY.y, 0.01, 0)
    assert history.thetas.tolist() == [[1, 2]]
    assert history.losses.shape == (1,)


def test_whole_takes_all_samples_and_one_by_one_takes_turns():
    assert [rows.tolist() for rows in itertools.islice(descent.whole(3), 2)] == [[0, 1, 2]] * 2
    turns = [rows.tolist() for rows in itertools.islice(descent.one_by_one(3), 4)]
    assert turns == [[0], [1], [2], [0]]


@pytest.mark.parametrize("size", range(1, 9))
def test_shuffled_takes_every_sample_once_an_epoch(size):
    batches = descent.shuffled(8, size, seed=3)
    for _ in range(3):
        epoch = list(itertools.islice(batches, -(-8 // size)))
        assert max(map(len, epoch)) == size
        assert sorted(np.concatenate(epoch)) == list(range(8))


def test_the_seed_fixes_the_order():
    def order(seed):
        batches = itertools.islice(descent.shuffled(8, 3, seed), 6)
        return np.concatenate(list(batches)).tolist()

    assert order(1) == order(1) != order(2)
    assert order(1)[:8] != order(1)[8:]


@pytest.mark.parametrize("size", [0, -1, 9, 2.5, np.nan])
def test_shuffled_refuses_other_sizes(size):
    with pytest.raises(ValueError, match=f"size must be a whole number from 1 to 8.*it is {size}"):
        next(descent.shuffled(8, size))

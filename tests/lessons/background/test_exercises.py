"""The references of notebook 1's exercises, compared with what others compute."""

import re

import numpy as np
import pytest
from scipy.optimize import approx_fprime
from sklearn.linear_model import LinearRegression, SGDRegressor
from sklearn.metrics import mean_squared_error as sklearn_mse

from helpers import data, lessons
from helpers.commands import pairs

EXERCISES = {exercise.name: exercise for exercise in lessons.exercises("background")}
X, SALARY = data.SALARY.x, data.SALARY.y


def cases(name, *more):
    """The exercise's own probes, and more."""
    return [*EXERCISES[name].probes, *more]


def reference(name):
    return EXERCISES[name].reference


def slope_of_the_loss(x, y, theta):
    """The gradient of scikit-learn's loss, by finite differences."""
    return approx_fprime(theta, lambda t: sklearn_mse(y, np.dot(x, t)), 1e-7)


@pytest.mark.parametrize(("x", "theta"), cases("predict_salary", (X, np.array([6.0, 4.0]))))
def test_predictions_are_those_of_scikit_learns_line(x, theta):
    line = LinearRegression()
    line.intercept_, line.coef_ = theta[0], theta[1:]
    assert reference("predict_salary")(x, theta) == pytest.approx(line.predict(x[:, 1:]))


@pytest.mark.parametrize(
    ("y_hat", "y"), cases("mean_squared_error", (X @ np.array([6.0, 4.0]), SALARY))
)
def test_the_loss_is_scikit_learns(y_hat, y):
    assert reference("mean_squared_error")(y_hat, y) == pytest.approx(sklearn_mse(y, y_hat))


@pytest.mark.parametrize(
    ("x", "y", "theta", "rows"),
    cases("batch_gradient", (X, SALARY, np.array([6.0, 4.0]), np.array([7, 2, 5]))),
)
def test_the_gradient_of_a_batch_matches_finite_differences(x, y, theta, rows):
    wanted = slope_of_the_loss(x[rows], y[rows], theta)
    assert reference("batch_gradient")(x, y, theta, rows) == pytest.approx(wanted, abs=1e-3)


def test_the_gradient_of_one_sample_is_the_decks():
    theta, at_level_3 = np.array([6.0, 4.0]), np.array([3])
    error = 4 * 3 + 6 - 22
    wanted = [2 * error, 2 * 3 * error]
    assert reference("batch_gradient")(X, SALARY, theta, at_level_3) == pytest.approx(wanted)


def test_on_one_sample_a_step_is_that_of_scikit_learns_stochastic_descent():
    """Its loss has the factor 1/2, so its rate is twice ours."""
    other = SGDRegressor(penalty=None, learning_rate="constant", eta0=0.02, fit_intercept=False)
    other.partial_fit(X[3:4], SALARY[3:4])
    ours, _ = reference("train_line")(X[3:4], SALARY[3:4], 0.01, 1)
    assert ours == pytest.approx(other.coef_)


def test_below_the_largest_rate_descent_closes_in_and_above_it_runs_away():
    x, y = np.array([[1.0, 1.0], [1.0, 2.0], [1.0, 4.0]]), np.array([3.0, 9.0, 1.0])
    largest = reference("largest_rate")()
    best = np.polyfit(x[:, 1], y, 1)[::-1]
    distances = {}
    for share in (0.995, 1.005):
        theta = np.zeros(2)
        for _ in range(3000):
            theta = theta - share * largest * slope_of_the_mean(x, y, theta)
        distances[share] = np.abs(theta - best).max()
    assert distances[0.995] < 1e-6
    assert distances[1.005] > 1e6


def slope_of_the_mean(x, y, theta):
    return sum(2 * x_i * (x_i @ theta - y_i) for x_i, y_i in zip(x, y, strict=True)) / len(x)


@pytest.mark.parametrize(
    ("x", "y", "learning_rate", "steps"), cases("train_line", (X, SALARY, 0.01, 2))
)
def test_a_training_is_so_many_steps_against_finite_differences(x, y, learning_rate, steps):
    theta, losses = reference("train_line")(x, y, learning_rate, steps)
    wanted = np.zeros(x.shape[1])
    for loss in losses[:-1]:
        assert loss == pytest.approx(sklearn_mse(y, x @ wanted), rel=1e-4)
        wanted = wanted - learning_rate * slope_of_the_loss(x, y, wanted)
    assert theta == pytest.approx(wanted, abs=1e-3)
    assert losses[-1] == pytest.approx(sklearn_mse(y, x @ theta))
    assert len(losses) == steps + 1


def test_a_long_training_ends_at_scikit_learns_line():
    theta, losses = reference("train_line")(X, SALARY, 0.02, 2000)
    line = LinearRegression().fit(X[:, 1:], SALARY)
    assert theta == pytest.approx([line.intercept_, *line.coef_], abs=1e-6)
    assert losses[-1] == pytest.approx(sklearn_mse(SALARY, line.predict(X[:, 1:])))


@pytest.mark.parametrize("name", [name for name, e in EXERCISES.items() if not e.is_value])
def test_the_example_of_the_notebook_comes_out(name):
    source = next(p for p in pairs.sources() if p.stem == "01_background")
    prose = "\n".join(c.source for c in pairs.read(source).cells if c.cell_type == "markdown")
    example = rf"To try: `({name}\([^`]*\))` gives(.*?)[.?] "
    call, said = re.search(example, prose.replace("\n", " ")).groups()
    wanted = [eval(part) for part in re.findall("`(.*?)`", said)]
    got = eval(call, {name: reference(name), "np": np, "X": X, "salary": SALARY})
    for own, value in zip(got if len(wanted) > 1 else [got], wanted, strict=True):
        assert own == pytest.approx(value, abs=5e-5)

"""Notebook 2: each cell can be run again on its own, and the numbers in its prose are true."""

import ast
import contextlib
import io

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import expit, logit
from sklearn.metrics import log_loss

from helpers import data
from helpers.commands import pairs

SOURCE = next(path for path in pairs.sources() if path.stem == "02_sigmoid")
CELLS = pairs.read(SOURCE).cells
PROSE = " ".join(" ".join(c.source.split()) for c in CELLS if c.cell_type == "markdown")
STUDENTS = data.PASS_BY_DAY_AND_HOURS
X, PASSED, HOURS = STUDENTS.x, STUDENTS.y, STUDENTS.features[:, 1]
START = np.array([0.1, 0.2, 0.1])
ASKED = np.array([[1, 2, 0.25], [1, 1, 4.5]])


def run(cell, names):
    """Run a cell with these names; return what it prints and shows, as text."""
    printed, tree = io.StringIO(), ast.parse(cell.source)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, cell.id, "exec"), names)
        value = eval(compile(ast.Expression(last.value), cell.id, "eval"), names) if last else ""
    bundle = getattr(value, "_repr_mimebundle_", None)
    return printed.getvalue() + (bundle()["text/plain"] if bundle else repr(value))


def trained(x, rate, steps, theta):
    """Descend along the gradient of the mean loss."""
    for _ in range(steps):
        theta = theta - rate * x.T @ (expit(x @ theta) - PASSED) / len(x)
    return theta


def loss(theta, x=X):
    return log_loss(PASSED, expit(x @ theta), labels=[0, 1])


@pytest.fixture(scope="module")
def ran():
    """The names of the notebook after its last cell, and what each cell has shown."""
    names = {"__name__": "notebook"}
    codes = [c for c in CELLS if c.cell_type == "code"]
    return names, [(cell, run(cell, names)) for cell in codes]


def test_a_cell_that_is_run_again_alone_after_all_others_shows_the_same(ran):
    names, shown = ran
    for cell, text in shown:
        if "check" not in cell.metadata.get("tags", []):  # says whose function has the name now
            assert run(cell, dict(names)) == text, cell.source


def test_the_curve_crosses_one_half_where_the_prose_says():
    assert f"Here that is {1 / 0.6:.2f} hours" in PROSE
    assert "now 0.5 hours" in PROSE
    assert expit(-1 + 2 * 0.5) == 0.5


def test_the_likelihood_is_small_and_still_better_than_a_coins():
    p = expit(-1 + 0.6 * HOURS)
    assert f"a likelihood of {np.prod(np.where(PASSED, p, 1 - p)):.4f}" in PROSE
    assert f"A fair coin gets {0.5**8:.4f}" in PROSE


def test_the_numbers_of_the_first_step_are_the_decks_cut_or_rounded_on_the_way():
    error = expit(X[0] @ START)
    assert f"half of the exact error is {error / 2:.4f}" in PROSE
    exact = 0.1 - 0.1 * error / 2
    assert f"the exact {exact:.5f}" in PROSE
    assert np.floor(exact * 1e4) / 1e4 == pytest.approx(0.0706)
    assert np.round(0.1 - 0.1 * 0.295, 4) == pytest.approx(0.0705)
    assert f"from {error:.3f} to {expit(X[0] @ (START - 0.1 * X[0] * error)):.3f}" in PROSE


def test_one_epoch_makes_the_mean_loss_larger():
    theta = START
    for x, y in zip(X, PASSED, strict=True):
        theta = theta - 0.1 * x * (expit(x @ theta) - y)
    assert f"grew from {loss(START):.4f} to {loss(theta):.4f}" in PROSE
    assert PASSED[-3:].tolist() == [1, 1, 1]


def test_after_a_thousand_steps_all_are_right_and_the_answers_are_not_final():
    at = {steps: trained(X, 0.5, steps, START) for steps in (1000, 2000)}
    assert ((expit(X @ at[1000]) >= 0.5) == PASSED).all()
    low, high = expit(ASKED @ at[1000])
    assert f"{low:.4f} and {high:.4f} are the values after step 1,000" in " ".join(PROSE.split())
    later = expit(ASKED @ at[2000])
    assert later[0] < low
    assert later[1] > high
    assert (STUDENTS.features[:, 0] == 3).sum() == 1


def test_the_lowest_loss_over_the_hours_crosses_one_half_at_two_and_a_quarter():
    x = X[:, [0, 2]]
    b, w = minimize(loss, [0, 0], args=(x,)).x
    assert f"crosses one half at {-b / w:.2f} hours" in PROSE
    assert expit(b + w * 1.5) > 2 * expit(-5.5 + 2 * 1.5)


def test_the_mean_loss_stays_below_a_straight_line_and_the_squared_error_does_not():
    rng = np.random.default_rng(0)
    x = X[:, [0, 2]]
    ends = rng.uniform(-4, 4, (200, 2, 2))
    for one, other in ends:
        assert loss((one + other) / 2, x) <= (loss(one, x) + loss(other, x)) / 2 + 1e-12

    def square(theta):
        return ((expit(x @ theta) - PASSED) ** 2).mean()

    assert any(square((a + b) / 2) > (square(a) + square(b)) / 2 + 0.05 for a, b in ends)


def test_the_saturated_slope_is_a_tenth_where_the_note_says():
    z = logit((1 + np.sqrt(0.9)) / 2)  # the root of p(1 − p) = 0.025
    assert 3.6 < z < 3.7
    assert round(expit(z), 2) == 0.97
    assert "between 3.6 and 3.7, where σ is only about 0.97" in PROSE


def test_the_loss_and_theta_of_the_long_run_are_those_of_its_picture():
    short, long = trained(X, 0.5, 10, START), trained(X, 0.5, 10_000, START)
    code = " ".join(c.source for c in CELLS if c.cell_type == "code")
    assert f"falls from {loss(short):.2f} to {loss(long):.2f}" in code
    grows = f"grows from {np.linalg.norm(short):.1f} to {np.linalg.norm(long):.0f}"
    assert grows in code

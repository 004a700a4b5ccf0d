"""The references of notebook 2's exercises, compared with what others compute."""

import math
import re
import warnings

import numpy as np
import pytest
from scipy.optimize import approx_fprime, brentq
from scipy.special import expit
from sklearn.linear_model import LogisticRegression, SGDClassifier
from sklearn.metrics import log_loss

from helpers import data, lessons
from helpers.arrays import with_ones
from helpers.commands import pairs
from helpers.feedback.judge import judge

EXERCISES = {exercise.name: exercise for exercise in lessons.exercises("sigmoid")}
STUDENTS = data.PASS_BY_DAY_AND_HOURS
X, PASSED = STUDENTS.x, STUDENTS.y
START = np.array([0.1, 0.2, 0.1])


def cases(name, *more):
    """The exercise's own probes, and more."""
    return [*EXERCISES[name].probes, *more]


def reference(name):
    return EXERCISES[name].reference


def test_the_hours_are_where_scipys_sigmoid_reaches_ninety_percent():
    hours = brentq(lambda h: expit(-3 + 1.2 * h) - 0.9, 0, 10)
    assert reference("hours_for_90")() == pytest.approx(hours)


@pytest.mark.parametrize(
    "z", [z for (z,) in cases("stable_sigmoid", (np.linspace(-800, 800, 99),))]
)
def test_the_sigmoid_is_scipys_and_warns_of_nothing(z):
    with warnings.catch_warnings(action="error"), np.errstate(over="warn", invalid="warn"):
        assert reference("stable_sigmoid")(z) == pytest.approx(expit(z), abs=1e-15)


@pytest.mark.parametrize(
    ("x", "theta", "threshold"), cases("decide", (X, np.array([-4.25, 1.0, 1.0]), 0.5))
)
def test_the_answers_are_scikit_learns(x, theta, threshold):
    model = LogisticRegression()
    model.intercept_, model.coef_, model.classes_ = theta[:1], theta[None, 1:], np.array([0, 1])
    wanted = model.predict_proba(x[:, 1:])[:, 1] >= threshold
    assert reference("decide")(x, theta, threshold).tolist() == wanted.astype(int).tolist()


@pytest.mark.parametrize(("y_hat", "y"), cases("binary_cross_entropy", (expit(X @ START), PASSED)))
def test_the_loss_is_scikit_learns(y_hat, y):
    wanted = log_loss(y, y_hat, labels=[0, 1])
    assert reference("binary_cross_entropy")(y_hat, y) == pytest.approx(wanted)


def test_the_loss_of_the_first_student_is_the_decks():
    assert (
        round(reference("binary_cross_entropy")(np.array([0.58661758]), np.array([0])), 3) == 0.883
    )


@pytest.mark.parametrize(("x", "theta", "y"), cases("logistic_gradient", (X, START, PASSED)))
def test_the_gradient_matches_finite_differences(x, theta, y):
    def loss(theta):
        return log_loss(y, expit(x @ theta), labels=[0, 1])

    wanted = approx_fprime(theta, loss, 1e-7)
    assert reference("logistic_gradient")(x, theta, y) == pytest.approx(wanted, abs=1e-5)


@pytest.mark.parametrize(
    ("x", "y", "theta", "learning_rate", "epochs"),
    [case for case in cases("train_logistic", (X, PASSED, START, 0.1, 50))[1:] if case[-1]],
)
def test_training_ends_where_scikit_learn_ends(x, y, theta, learning_rate, epochs):
    rate = {"learning_rate": "constant", "eta0": learning_rate, "max_iter": epochs, "tol": None}
    model = SGDClassifier(loss="log_loss", penalty=None, shuffle=False, fit_intercept=False, **rate)
    wanted = model.fit(x, y, coef_init=theta[None].copy()).coef_[0]
    found = reference("train_logistic")(x, y, theta, learning_rate, epochs)
    assert found == pytest.approx(wanted)


def test_one_step_of_training_is_the_decks():
    probe, *_ = EXERCISES["train_logistic"].probes
    found = reference("train_logistic")(*probe)
    assert found == pytest.approx([0.04133824, 0.14133824, 0.07066912], abs=1e-8)


@pytest.mark.parametrize("name", [name for name, e in EXERCISES.items() if not e.is_value])
def test_the_example_in_the_notebook_is_true(name):
    source = next(p for p in pairs.sources() if p.stem == "02_sigmoid")
    prose = " ".join(c.source for c in pairs.read(source).cells if c.cell_type == "markdown")
    call, said = re.search(rf"To try: `({name}\(.*?)` gives\s`(.*?)`", prose).groups()
    names = {"np": np, "with_ones": with_ones, "hours": X[:, 2], "passed": PASSED}
    got = eval(call, {name: reference(name), "samples": X, "start": START, **names})
    assert got == pytest.approx(np.array(eval(said)), abs=5e-5)


def test_a_warning_counts_only_where_quiet_is_asked_for():
    def on_paper(z):
        return 1 / (1 + np.exp(-z))

    exercise = EXERCISES["stable_sigmoid"]
    assert judge(exercise, on_paper).kind == "as_on_paper"
    otherwise = judge(exercise, lambda z: (np.log(z * 0), expit(z))[1])
    assert otherwise.kind == "warning"
    assert "divide by zero encountered in log" in otherwise.looks_like


def test_a_wrong_value_is_named_whatever_was_warned_of():
    turned = judge(EXERCISES["stable_sigmoid"], lambda z: 1 / (1 + np.exp(z)))
    assert turned.kind == "sign_turned"


def test_truth_values_are_told_to_be_no_whole_numbers():
    verdict = judge(EXERCISES["decide"], lambda x, theta, t: expit(x @ theta) >= t)
    assert (verdict.kind, "True and False" in verdict.looks_like) == ("type", True)


def test_a_function_of_the_math_module_is_told_from_its_error():
    verdict = judge(EXERCISES["stable_sigmoid"], lambda z: 1 / (1 + math.exp(-z)))
    assert verdict.kind == "raises"
    assert "takes one number" in verdict.looks_like

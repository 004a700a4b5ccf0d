"""Programs that once got a false sentence: one slip is one thing, and rounding is rounding."""

import inspect

import numpy as np
import pytest

from helpers import lessons
from helpers.feedback.judge import judge
from tests.test_repair import patient, verdict_on  # noqa: F401

ONE_SLIP = {
    "a row that is not begun anew": (
        "one_hot",
        "rows, row = [], [0] * k\nfor label in labels:\n    row[label] = 1\n"
        "    rows.append(list(row))\nreturn np.array(rows)",
    ),
    "a total that is not begun anew": (
        "softmax_rows",
        "p, total = np.zeros(z.shape), 0\nfor i in range(len(z)):\n    for v in z[i]:\n"
        "        total += np.exp(v)\n    p[i] = np.exp(z[i]) / total\nreturn p",
    ),
    "a hard maximum": ("softmax_rows", "return (z == z.max(axis=1, keepdims=True)).astype(int)"),
    "the step instead of the gradient": (
        "batch_gradient",
        "g = 2 / len(rows) * x[rows].T @ (x[rows] @ theta - y[rows])\nreturn theta - 0.01 * g",
    ),
    "the logarithms summed": (
        "losses_from_scores",
        "m = z.max(axis=1, keepdims=True)\ns = np.log(np.exp(z - m)).sum(axis=1)\n"
        "return m[:, 0] + s - z[np.arange(len(z)), labels]",
    ),
}


@pytest.mark.parametrize(("name", "body"), ONE_SLIP.values(), ids=ONE_SLIP)
def test_one_slip_is_not_told_as_two_things(name, body):
    verdict = verdict_on(name, body)
    assert not verdict.passed
    assert "Two things" not in verdict.looks_like


@pytest.mark.parametrize(
    ("name", "body", "decimals"),
    [
        ("compute_gradient", "return np.round(x.T @ (y_hat - y) / len(x), 2)", "two decimals"),
        (
            "right_by_class",
            "return np.array([(predicted[labels == c] == c).mean() for c in range(k)]).round(1)",
            "one decimal",
        ),
    ],
)
def test_rounding_is_told_as_such(name, body, decimals):
    verdict = verdict_on(name, body)
    assert verdict.kind == "rounded"
    assert decimals in verdict.looks_like


def test_parameters_in_another_order_are_named():
    def logistic_gradient(x, y, theta):
        return x.T @ (1 / (1 + np.exp(-x @ theta)) - y) / len(y)

    verdict = judge(lessons.exercise("logistic_gradient"), logistic_gradient)
    assert verdict.kind == "order of arguments"
    assert "x, y, theta" in verdict.looks_like
    assert "x, theta, y" in verdict.looks_like


def test_a_number_of_classes_that_is_counted_in_the_labels_is_not_right():
    exercise = lessons.exercise("train")
    source = inspect.getsource(exercise.reference)
    space = {**exercise.reference.__globals__}
    assert "theta.shape[1]" in source
    exec(source.replace("theta.shape[1]", "len(set(labels))"), space)
    assert not judge(exercise, space["train"]).passed

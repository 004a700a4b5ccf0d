"""A student's source tells what is wrong and in which line, once a correction makes it right."""

import ast
import inspect
import json
import linecache
import math
import statistics

import numpy as np
import pytest

from helpers import lessons
from helpers.feedback import facts
from helpers.feedback.corrections import Correction
from helpers.feedback.judge import judge
from helpers.feedback.repair import corrections
from helpers.feedback.source import Source, source_of


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """Search as far as it takes: a loaded machine is slow, not wrong."""
    monkeypatch.setattr("helpers.feedback.explain.SECONDS", 8)


HEAD = "def {name}({arguments}):\n"


def cell(name, body, **names):
    """Run a cell with a function as IPython does: its source is kept for who asks."""
    exercise = lessons.exercise(name)
    text = HEAD.format(name=name, arguments=", ".join(exercise.arguments))
    text += "".join(f"    {line}\n" for line in body.splitlines())
    place = f"<cell {name} {hash(text)}>"
    linecache.cache[place] = (len(text), None, text.splitlines(True), place)
    space = {"np": np, "math": math} | names
    exec(compile(text, place, "exec"), space)
    return exercise, space[name]


def verdict_on(name, body, **names):
    return judge(*cell(name, body, **names))


LOOP = "total = 0\nfor i in range(len(y)):\n    {}\n{}return total / len(y)"
SQUARE = "total += (y_hat[i] - y[i]) ** 2"
SINGLE = {
    "parentheses": ("mean_squared_error", "return np.mean(y_hat - y ** 2)", "Line 2"),
    "range starts late": (
        "mean_squared_error",
        LOOP.format(SQUARE, "").replace("range(", "range(1, "),
        "starts at 1",
    ),
    "operation": ("mean_squared_error", "return np.mean((y_hat - y) ^ 2)", "^ where **"),
    "print": ("mean_squared_error", "print(np.mean((y_hat - y) ** 2))", "Use return"),
    "return missing": ("mean_squared_error", "m = np.mean((y_hat - y) ** 2)", "does not return"),
    "integer array": (
        "mean_squared_error",
        "e = np.zeros(len(y), dtype=int)\nfor i in range(len(y)):\n"
        "    e[i] = (y_hat[i] - y[i]) ** 2\nreturn e.mean()",
        "Line 2",
    ),
    "other name": ("mean_squared_error", "return ((y_hat - salary) ** 2).mean()", "salary"),
    "axis": ("softmax_rows", "e = np.exp(z)\nreturn (e.T / e.sum(axis=0)).T", "axis=0"),
    "column": (
        "logistic_gradient",
        "p = 1 / (1 + np.exp(-x @ theta))\nreturn np.mean((p - y) * x, axis=0)",
        "must have the shape (n, 1)",
    ),
    "fixed number": ("mean_squared_error", "return ((y_hat - y) ** 2).sum() / 3", "the number 3"),
    "minlength missing": (
        "right_by_class",
        "right = np.bincount(labels[labels == predicted])\n"
        "return right / np.bincount(labels, minlength=k)",
        "minlength",
    ),
}


@pytest.mark.parametrize("kind", SINGLE)
def test_one_correction_is_told_with_its_line(kind):
    name, body, part = SINGLE[kind]
    verdict = verdict_on(name, body, salary=np.array([1.0, 2.0, 3.0]))
    assert (verdict.passed, verdict.kind) == (False, kind)
    assert part in verdict.looks_like


def test_a_correction_and_a_deviation_are_both_told():
    body = (
        "for _ in range(epochs):\n    for i in range(len(x)):\n"
        "        p = 1 / (1 + np.exp(-x[i] @ theta))\n"
        "        theta = theta + learning_rate * (p - y[i]) * x[i]\n    return theta"
    )
    verdict = verdict_on("train_logistic", body)
    assert verdict.kind == "return in the loop + uphill"
    assert "Line 6" in verdict.looks_like
    assert "uphill" in verdict.looks_like


def test_the_same_slip_in_two_places_is_told_twice():
    body = "return -y * np.log(y_hat).mean() - (1 - y) * np.log(1 - y_hat).mean()"
    assert verdict_on("binary_cross_entropy", body).kind == "parentheses + parentheses"


def test_of_two_explanations_that_fit_both_are_offered():
    exercise = lessons.exercise("largest_rate")
    verdict = judge(exercise, exercise.reference() / 2)
    assert verdict.looks_like.startswith("Either: ")
    assert " Or: " in verdict.looks_like


def test_what_a_function_never_uses_or_takes_from_outside_is_said():
    _, program = cell("predict_salary", "slope = 4\nreturn 6 + b * x[:, 1]", b=4.0)
    said = facts.of(source_of(program))
    assert "never uses its argument theta" in said
    assert "computes slope and never uses it" in said
    assert "takes b from the notebook" in said


def test_what_is_right_is_said_beside_what_is_wrong():
    body = (
        "theta, losses = np.zeros(2), []\nfor _ in range(steps):\n    e = x @ theta - y\n"
        "    losses.append(np.mean(e ** 2))\n"
        "    theta = theta - learning_rate * 2 * x.T @ e / len(y)\nreturn theta, losses"
    )
    said = verdict_on("train_line", body).looks_like
    assert said.startswith("Your theta is right. The last loss is missing")


@pytest.mark.parametrize("module", [json.decoder, statistics, inspect, linecache])
def test_the_rules_take_whatever_python_can_say(module):
    tree = ast.parse(inspect.getsource(module))
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        before = ast.unparse(function)
        lines = [""] * 5000
        axes = {argument.arg: 1 for argument in function.args.args}
        for correction in corrections(Source(function, lines, 1, {}), axes):
            assert isinstance(correction, Correction)
            with correction:
                pass
        assert ast.unparse(function) == before

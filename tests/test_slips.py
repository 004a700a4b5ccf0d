"""Slips that only the source shows, and what numbers alone show of the others."""

import inspect

import numpy as np
import pytest

from helpers import lessons
from helpers.feedback.compare import close
from helpers.feedback.judge import judge
from tests.test_repair import patient, verdict_on  # noqa: F401

EACH = "for i in range(len(y)):\n    {}\nreturn total / len(y)"
IN_SOURCE = {
    "not begun anew": (
        "softmax_rows",
        "p, s = np.zeros(z.shape), 0\ns = 0\nfor i in range(len(z)):\n"
        "    for v in z[i]:\n        s += np.exp(v)\n    p[i] = np.exp(z[i]) / s\nreturn p",
    ),
    "not carried over": (
        "train_softmax",
        "y, theta = np.eye(k)[labels], np.zeros((x.shape[1], k))\nnew = theta\n"
        "theta = 0 * theta\nfor _ in range(steps):\n    e = np.exp(x @ theta)\n"
        "    p = e / e.sum(axis=1, keepdims=True)\n"
        "    moved = theta - learning_rate * x.T @ (p - y) / len(x)\nreturn moved",
    ),
    "if too much": (
        "train_logistic",
        "theta = theta.copy()\nfor _ in range(epochs):\n    for a, b in zip(x, y):\n"
        "        p = 1 / (1 + np.exp(-a @ theta))\n        if b == 1:\n"
        "            theta -= learning_rate * (p - b) * a\nreturn theta",
    ),
    "adds once": (
        "right_by_class",
        "right = np.zeros(k)\nright[labels[labels == predicted]] += 1\n"
        "return right / np.bincount(labels, minlength=k)",
    ),
    "other index": (
        "train_logistic",
        "theta = theta.copy()\nfor e in range(epochs):\n    for i in range(len(x)):\n"
        "        p = 1 / (1 + np.exp(-x[i] @ theta))\n"
        "        theta -= learning_rate * (p - y[e]) * x[i]\nreturn theta",
    ),
    "fixed index": (
        "logistic_gradient",
        "p = 1 / (1 + np.exp(-x @ theta))\n"
        "return np.array([np.mean((p - y) * x[:, 1]) for j in range(len(theta))])",
    ),
    "column for class": (
        "cross_entropy",
        "rows = np.arange(len(y))\nreturn -np.log(y_hat[rows, y[:, 1].astype(int)]).mean()",
    ),
    "column for row": (
        "standardise",
        "t = features[:, train_rows]\nreturn (features - t.mean(axis=0)) / t.std(axis=0)",
    ),
    "row and column swapped": (
        "losses_from_scores",
        "r = z - z.max(axis=1, keepdims=True)\n"
        "return np.log(np.exp(r).sum(axis=1)) - r[labels, np.arange(len(z))]",
    ),
    "range starts late": (
        "one_hot",
        "return np.array([[int(c == v) for c in range(1, k + 1)] for v in labels])",
    ),
    "swapped": (
        "cross_entropy",
        "return -np.mean(np.sum(y_hat * np.log(y + 1e-9), axis=1))",
    ),
    "number added": ("mean_squared_error", "return ((y_hat - y) ** 2).sum() / (len(y) + 1)"),
    "one minus": (
        "stable_sigmoid",
        "p = 1 / (1 + np.exp(-np.abs(z)))\nreturn np.where(z >= 0, p, -p)",
    ),
}


@pytest.mark.parametrize("kind", IN_SOURCE)
def test_a_slip_is_named_with_its_line(kind):
    verdict = verdict_on(*IN_SOURCE[kind])
    assert (verdict.passed, verdict.kind) == (False, kind)
    assert verdict.looks_like.startswith("Line ")


def test_a_number_of_classes_that_is_counted_in_the_labels_is_named():
    exercise = lessons.exercise("train")
    body = inspect.cleandoc(inspect.getsource(exercise.reference).partition("\n")[2])
    body = body.replace("theta.shape[1]", "labels.max() + 1")
    verdict = verdict_on("train", body, **exercise.reference.__globals__)
    assert verdict.kind == "number of classes"


def in_numbers(name, change):
    """Return what is said of results that are changed, and of no source."""
    exercise = lessons.exercise(name)
    return judge(exercise, eval("lambda *a: change(exercise.reference(*a), *a)", locals()))


def test_theta_after_a_step_is_no_gradient():
    said = in_numbers("batch_gradient", lambda g, x, y, theta, rows: theta - 0.03 * g).looks_like
    assert "theta − 0.03 · gradient" in said


def test_what_is_cut_off_is_told_with_its_end():
    verdict = in_numbers("stable_sigmoid", lambda p, z: np.where(z < -10, 0.0, p))
    assert (verdict.passed, verdict.kind) == (False, "beyond")
    assert "Where z is at most -10.5, your function always returns 0." in verdict.looks_like


def test_entries_that_stay_are_told():
    def first_row_moves(new, theta, gradient, rate):
        return np.vstack([new[:1], theta[1:]])

    verdict = in_numbers("update_weight", first_row_moves)
    assert verdict.looks_like == "The wrong numbers are those of theta, unchanged."


def test_booleans_are_no_numbers():
    verdict = in_numbers("one_hot", lambda rows, labels, k: rows == 1)
    assert (verdict.passed, verdict.kind) == (False, "type")
    assert "True and False" in verdict.looks_like


def test_a_right_result_in_another_shape_is_told_beside_the_deviation():
    verdict = in_numbers("predict_salary", lambda p, x, theta: (x @ theta[::-1])[:, None])
    assert verdict.kind == "shape + bias_and_slope_swapped"
    assert "it should be (4,)" in verdict.looks_like


def test_no_answer_to_a_question_for_a_value_is_given_away():
    exercise = lessons.exercise("second_theta")
    said = judge(exercise, np.full((2, 2), 7.7)).looks_like
    assert not [v for v in exercise.example.ravel() if f"{v:.5g}" in said]


@pytest.mark.parametrize("size", [1.0, 1e-4, 1e-5])
def test_tiny_numbers_are_compared_by_their_own_size(size):
    wanted = np.array([1.0, 0.5]) * size
    assert close(wanted * 1.00005, wanted)
    assert not close(np.array([1.0, 0.49]) * size, wanted)
    assert close(np.array([1e-12]), np.array([0.0]))

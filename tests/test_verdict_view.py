"""A verdict shows hints one at a time, and the solution only when asked."""

import html

import pytest

from helpers.feedback.judge import judge
from helpers.feedback.verdict_view import VerdictView
from helpers.lessons.background.exercises.mean_squared_error import (
    exercise,
    mean_squared_error,
)


def summed(y_hat, y):
    return ((y_hat - y) ** 2).sum()


@pytest.fixture
def view():
    return VerdictView(exercise, judge(exercise, summed))


def everything(view):
    shown = [child for child in view.children if child.layout.display != "none"]
    return " ".join(html.unescape(getattr(child, "value", "")) for child in shown)


def test_the_solution_is_nowhere_until_it_is_asked_for(view):
    line = exercise.solution.splitlines()[-1].strip()
    assert line not in everything(view)
    assert line not in str(view.get_state()) + view.twin
    view.solution.click()
    assert line in everything(view)


def test_hints_come_one_at_a_time(view):
    for given, hint in enumerate(exercise.hints):
        assert hint not in everything(view)
        assert view.hint.description == f"Hint {given + 1} of {len(exercise.hints)}"
        view.hint.click()
        assert hint in everything(view)
    assert view.hint.disabled


def test_a_passed_exercise_offers_no_hints():
    view = VerdictView(exercise, judge(exercise, mean_squared_error))
    assert "passed" in everything(view)
    assert view.children[2].children == (view.solution,)


def test_what_came_back_is_escaped():
    verdict = judge(exercise, lambda y_hat, y: "<script>")
    said = VerdictView(exercise, verdict).children[1].value
    assert "<script>" not in said
    assert "&lt;script&gt;" in said

"""A student answers a question, and solves an exercise, wrong first."""

import re

from playwright.sync_api import expect

from helpers.feedback.progress_file import NAME
from helpers.lessons.background.exercises.mean_squared_error import exercise
from tests.browser.conftest import NAMES
from tests.browser.learning import choose_each, try_each

STUB = "def mean_squared_error"
HEAD = f"{STUB}(y_hat, y):\n    "


def test_a_question_says_why_to_every_choice(open_notebook):
    notebook = open_notebook(NAMES[0])
    notebook.run_all()
    said = choose_each(notebook)
    assert sum(text.startswith("Right.") for text in said) == 1
    assert len(set(said)) == len(said) >= 3


def test_an_exercise_is_solved_wrong_first_and_then_counts(open_notebook, server):
    notebook = open_notebook(NAMES[0])
    notebook.run_all()
    verdict = notebook.area.locator(".course-heard").filter(has_text="Exercise 1.1")
    progress = notebook.area.get_by_text(re.compile(r"\d of 5 exercises done"))
    expect(verdict).to_contain_text("not begun yet")
    expect(progress).to_contain_text("0 of 5")
    attempts = {
        f"{HEAD}return ((y_hat - y) ** 2).sum()": ["not yet", "sums over the samples"],
        f"{HEAD}while True:\n        pass": ["did not come to an end"],
        f"{HEAD}return sum((y_hat - y) ** 2) / len(y)": ["passed"],
    }
    try_each(notebook, verdict, STUB, attempts)
    expect(progress).to_contain_text("1 of 5")
    kept = server.course / "work" / NAME
    assert exercise.name in kept.read_text()
    kept.unlink()
    assert notebook.trouble() == []

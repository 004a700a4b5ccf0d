"""A student answers a question, and solves an exercise, wrong first."""

import re

from playwright.sync_api import expect

from helpers.feedback.progress_file import NAME
from helpers.lessons.background.exercises.mean_squared_error import exercise
from tests.browser.conftest import NAMES

STUB = "def mean_squared_error"
HEAD = f"{STUB}(y_hat, y):\n    "


def test_a_question_says_why_to_every_choice(open_notebook):
    notebook = open_notebook(NAMES[0])
    notebook.run_all()
    outputs = notebook.area.locator(".jp-OutputArea-output")
    question = outputs.filter(has=notebook.page.get_by_role("radiogroup")).or_(
        outputs.filter(has=notebook.page.get_by_role("radio"))
    )
    radios = question.first.get_by_role("radio")
    said = []
    status = question.first.locator(".course-heard")
    expect(status).to_have_text("")
    for place in range(radios.count()):
        radios.nth(place).check()
        expect(status).not_to_have_text(said[-1] if said else "")
        said.append(status.text_content())
    assert sum(text.startswith("Right.") for text in said) == 1
    assert len(set(said)) == len(said) >= 3


def test_an_exercise_is_solved_wrong_first_and_then_counts(open_notebook, server):
    notebook = open_notebook(NAMES[0])
    notebook.run_all()
    verdict = notebook.area.locator(".course-heard").filter(has_text="Exercise 1.1")
    progress = notebook.area.get_by_text(re.compile(r"\d of 5 exercises done"))
    expect(verdict).to_contain_text("not begun yet")
    expect(progress).to_contain_text("0 of 5")
    notebook.write_and_run(STUB, f"{HEAD}return ((y_hat - y) ** 2).sum()", cells=2)
    expect(verdict).to_contain_text("not yet")
    expect(verdict).to_contain_text("sums over the samples")
    notebook.write_and_run(STUB, f"{HEAD}while True:\n        pass", cells=2)
    expect(verdict).to_contain_text("did not come to an end")
    notebook.write_and_run(STUB, f"{HEAD}return sum((y_hat - y) ** 2) / len(y)", cells=2)
    expect(verdict).to_contain_text("passed")
    expect(progress).to_contain_text("1 of 5")
    kept = server.course / "work" / NAME
    assert exercise.name in kept.read_text()
    kept.unlink()
    assert notebook.trouble() == []

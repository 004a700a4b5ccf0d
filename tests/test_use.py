"""A notebook goes on with a student's function once it is right, and the course's till then."""

import numpy as np
import pytest

from helpers import checks, lessons
from helpers.feedback import progress_file

NAME = "softmax_gradient"
REFERENCE = lessons.exercise(NAME).reference
STUB = "def softmax_gradient(x, y_hat, y):\n    ..."
RIGHT = "def softmax_gradient(x, y_hat, y):\n    return x.T @ (y_hat - y) / len(y)"
WRONG = RIGHT.replace(" / len(y)", "")
RAISES = "def softmax_gradient(x, y_hat, y):\n    return 1 / 0"
ENDLESS = "def softmax_gradient(x, y_hat, y):\n    while True:\n        pass"
ARGUMENTS = np.array([[1.0, 2.0]]), np.array([[0.3, 0.7]]), np.array([[0.0, 1.0]])


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def notebook():
    """The names of a notebook."""
    return {"checks": checks}


def run(notebook, *cells):
    """Run cells as a notebook does; return the value of the last one."""
    for cell in cells[:-1]:
        exec(cell, notebook)
    return eval(cells[-1], notebook)


def test_a_right_function_is_handed_on_itself(notebook, capsys):
    own = run(notebook, RIGHT, f"checks.use('{NAME}')")
    assert own is notebook[NAME]
    assert capsys.readouterr().out == f"From here on, the notebook runs your {NAME}.\n"


@pytest.mark.parametrize(
    "cell", [STUB, WRONG, RAISES, ENDLESS, "softmax_gradient = 3", "softmax_gradient = None", ""]
)
def test_anything_else_gives_the_courses_function_and_names_the_exercise(notebook, capsys, cell):
    lent = run(notebook, cell, f"checks.use('{NAME}')")
    assert lent(*ARGUMENTS) == pytest.approx(REFERENCE(*ARGUMENTS))
    assert "Solve exercise 3.5" in capsys.readouterr().out


def test_the_courses_function_is_never_taken_for_a_solution(notebook):
    use, check = f"softmax_gradient = checks.use('{NAME}')", f"checks.check('{NAME}')"
    verdict = run(notebook, STUB, use, check).verdict
    assert not verdict.passed
    assert "Run the cell with yours" in verdict.headline
    assert progress_file.done() == set()
    run(notebook, use, f"checks.use('{NAME}')")
    assert run(notebook, RIGHT, check).verdict.passed


def test_a_name_that_is_not_there_is_said_and_stops_nothing(notebook):
    verdict = run(notebook, f"checks.check('{NAME}')").verdict
    assert not verdict.passed
    assert f"there is no {NAME} yet" in verdict.headline


def test_a_function_may_be_handed_over_by_hand(notebook):
    assert run(notebook, RIGHT, f"checks.use('{NAME}', {NAME})") is notebook[NAME]
    assert run(notebook, f"checks.check('{NAME}', {NAME})").verdict.passed


def test_a_value_is_not_handed_on():
    with pytest.raises(ValueError, match="hours_for_90 is a value"):
        checks.use("hours_for_90")


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="there is no exercise 'nothing'; there are "):
        checks.use("nothing")

"""What belongs to a notebook is found by where it lies, and imported when it is asked for."""

import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from helpers import lessons
from helpers.commands import pairs

HERE = Path(__file__).parent
HELPERS = Path(lessons.__file__).parent


def files(pattern):
    """The modules of the lessons that lie where the pattern says, by their paths."""
    found = sorted(HELPERS.glob(pattern))
    return {path: import_module(module_name(path)) for path in found if path.stem != "__init__"}


def module_name(path):
    return ".".join(path.relative_to(HELPERS.parents[1]).with_suffix("").parts)


EXERCISES = files("*/exercises/*.py")
QUESTIONS = files("*/questions*.py")


def test_each_notebook_has_a_lesson_and_each_lesson_a_notebook():
    assert sorted(lessons.of(source.stem) for source in pairs.sources()) == lessons.names()


@pytest.mark.parametrize("name", ["", "background", "09_nothing", "01_exercises"])
def test_a_notebook_without_a_lesson_is_refused_with_the_lessons(name):
    with pytest.raises(ValueError, match=f"notebook '{name}' has no lesson; there are background"):
        lessons.of(name)


@pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
def test_an_exercise_lies_in_a_file_of_its_name_and_so_do_its_right_programs(path):
    assert EXERCISES[path].exercise.name == path.stem
    assert (HERE / path.parts[-3] / "right" / path.name).exists()


def test_every_exercise_is_found():
    found = {id(e) for lesson in lessons.names() for e in lessons.exercises(lesson)}
    assert found == {id(module.exercise) for module in EXERCISES.values()}


def test_every_question_is_found():
    found = {id(q) for lesson in lessons.names() for q in lessons.questions(lesson).values()}
    assert found == {id(q) for module in QUESTIONS.values() for q in module.QUESTIONS.values()}


def test_no_two_exercises_and_no_two_questions_have_one_name():
    asked = [name for module in QUESTIONS.values() for name in module.QUESTIONS]
    for names in ([path.stem for path in EXERCISES], asked):
        assert [name for name, count in Counter(names).items() if count > 1] == []


def test_no_right_programs_are_left_over():
    written = {path.relative_to(HERE).parts[::2] for path in HERE.glob("*/right/[!_]*.py")}
    assert written == {(path.parts[-3], path.name) for path in EXERCISES}


def test_only_what_is_asked_for_is_imported():
    code = (
        "import sys; from helpers import checks, questions\n"
        "def held(): return {m for m in sys.modules if m.count('.') > 2 and '.lessons.' in m}\n"
        "assert not held(); checks.check('one_hot', ...); print(*sorted(held()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [
        "helpers.lessons.softmax.exercises",
        "helpers.lessons.softmax.exercises.one_hot",
    ]

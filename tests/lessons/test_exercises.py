"""Every exercise knows its mistakes apart, and lets every right answer pass."""

import ast
import inspect
import random
from collections import Counter
from importlib import import_module

import nbformat
import pytest

from helpers import lessons
from helpers.commands import pairs
from helpers.feedback.guard import guard
from helpers.feedback.judge import is_untouched, judge
from helpers.feedback.run import Outcome

NOTEBOOKS = {path.stem: pairs.read(path) for path in pairs.sources()}
LESSON = {e: lesson for lesson in lessons.names() for e in lessons.exercises(lesson)}
EXERCISES = {e.name: e for e in LESSON}
each_notebook = pytest.mark.parametrize("name", NOTEBOOKS)
each_exercise = pytest.mark.parametrize("exercise", EXERCISES.values(), ids=EXERCISES)


def exercises_of(notebook):
    return lessons.exercises(lessons.of(notebook))


def tagged(notebook, tag):
    return [cell for cell in notebook.cells if tag in cell.metadata.get("tags", [])]


def right_programs(exercise):
    """Those that stand in the folder of the exercise's lesson, in the file of its name."""
    return import_module(f"tests.lessons.{LESSON[exercise]}.right.{exercise.name}").PROGRAMS


def wrong_candidates(exercise):
    """For each deviation and each mistake, a candidate that is a program, and not right."""
    wanted = [Outcome(exercise.reference(*probe)) for probe in exercise.probes]
    with guard():
        wrong = {
            candidate.parts[0].name: candidate
            for candidate in exercise.model.known
            if candidate.program and not candidate.comes_to(wanted)
        }
    return [*wrong.values()]


def verdict_on(exercise, candidate):
    with guard():
        answer = candidate.program() if exercise.is_value else candidate.program
    return judge(exercise, answer)


@each_exercise
def test_each_deviation_and_each_mistake_is_told_as_itself(exercise):
    wrong = wrong_candidates(exercise)
    for candidate in wrong:
        verdict, (part,) = verdict_on(exercise, candidate), candidate.parts
        assert not verdict.passed
        assert part.says in verdict.looks_like, (part.name, verdict)
        assert verdict.kind == part.name or verdict.looks_like.startswith("Either: ")
    told = {candidate.parts[0].name for candidate in wrong}
    assert told == {part.name for part in [*exercise.deviations, *exercise.mistakes]}


@each_exercise
def test_two_deviations_get_both_sentences(exercise):
    """Or fewer, where another program that is known comes to the same."""
    own = {part.name for part in exercise.deviations}
    pairs = [c for c in exercise.model.pairs if c.program and {p.name for p in c.parts} <= own]
    both = 0
    for candidate in random.Random(0).sample(pairs, min(12, len(pairs))):
        verdict = verdict_on(exercise, candidate)
        both += verdict.passed or all(part.says in verdict.looks_like for part in candidate.parts)
    assert both >= min(2, len(pairs))


@each_exercise
def test_no_two_deviations_have_one_name(exercise):
    names = [part.name for part in [*exercise.deviations, *exercise.mistakes]]
    assert [name for name, count in Counter(names).items() if count > 1] == []


@each_exercise
def test_the_reference_and_eight_other_right_programs_pass(exercise):
    programs = right_programs(exercise)
    assert len(programs) >= 8
    for program in [*exercise.styles, *programs]:
        answer = program() if exercise.is_value else program
        verdict = judge(exercise, answer)
        assert verdict.passed, (inspect.getsource(program), verdict)


@each_exercise
def test_an_exercise_knows_deviations_and_has_hints_in_steps(exercise):
    assert len(exercise.deviations) >= 15
    assert len(exercise.hints) >= 3


@each_exercise
def test_no_hint_gives_away_what_the_solution_returns(exercise):
    returned = ast.parse(exercise.source).body[0].body[-1].value
    if not isinstance(returned, ast.Name):
        answer = ast.unparse(returned).replace(" ", "")
        assert not [hint for hint in exercise.hints if answer in hint.replace(" ", "")]


@each_notebook
def test_a_notebook_has_five_exercises_and_checks_each(name):
    stubs, cells = tagged(NOTEBOOKS[name], "exercise"), tagged(NOTEBOOKS[name], "check")
    wanted = exercises_of(name)
    assert len(wanted) >= 5
    assert [e.number for e in wanted] == [f"{int(name[:2])}.{i + 1}" for i in range(len(wanted))]
    assert len(stubs) == len(wanted)
    for cell, e in zip(cells, wanted, strict=True):
        assert cell.source in (f'checks.check("{e.name}")', f'checks.check("{e.name}", {e.name})')


@each_notebook
def test_the_stubs_are_untouched_and_take_what_the_reference_takes(name):
    for cell, exercise in zip(tagged(NOTEBOOKS[name], "exercise"), exercises_of(name), strict=True):
        space = {}
        exec(cell.source, space)
        assert is_untouched(space[exercise.name])
        if not exercise.is_value:
            arguments = list(inspect.signature(space[exercise.name]).parameters)
            assert arguments == exercise.arguments


@each_notebook
def test_where_to_look_again_is_a_heading_of_the_notebook(name):
    headings = {
        line.lstrip("# ").strip()
        for cell in NOTEBOOKS[name].cells
        if cell.cell_type == "markdown"
        for line in cell.source.splitlines()
        if line.startswith("#")
    }
    for exercise in exercises_of(name):
        known = [*exercise.deviations, *exercise.mistakes]
        assert {exercise.look, *(part.look for part in known)} <= headings


@each_notebook
def test_no_answer_is_stored_in_the_notebook(name):
    path = next(path for path in pairs.sources() if path.stem == name)
    stored = nbformat.read(path.with_suffix(".ipynb"), as_version=4)
    for cell in tagged(stored, "check"):
        (output,) = cell.outputs
        assert "not begun yet" in output.data["text/plain"]
        assert set(output.data) == {"text/plain"}

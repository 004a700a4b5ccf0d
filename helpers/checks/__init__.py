"""Exercises that know the mistakes: a reference, its known wrong programs, the verdict."""

from importlib import import_module

from helpers.checks.progress_file import Progress, record
from helpers.checks.verdict import judge
from helpers.checks.view import VerdictView

PARTS = {
    "01_background": "background",
    "02_sigmoid": "sigmoid",
    "03_softmax": "softmax",
    "04_code": "training",
}


def exercises(notebook):
    """Return the exercises of a notebook, in their order.

    Parameters
    ----------
    notebook : str
        Its name: "01_background".
    """
    if notebook not in PARTS:
        raise ValueError(f"there is no notebook {notebook!r}; there are {', '.join(PARTS)}")
    return import_module(f"helpers.checks.{PARTS[notebook]}").EXERCISES


def find(name):
    """Return the exercise that asks for a function or a value of this name."""
    every = [exercise for notebook in PARTS for exercise in exercises(notebook)]
    for exercise in every:
        if exercise.name == name:
            return exercise
    known = ", ".join(exercise.name for exercise in every)
    raise ValueError(f"there is no exercise {name!r}; there are {known}")


def check(name, answer):
    """Check what a student wrote, say what it looks like, and remember it if it passes.

    Parameters
    ----------
    name : str
        The exercise: the name of the function or of the value that it asks for.
    answer : object
        The student's function, or value; three dots as long as there is none.

    Returns
    -------
    VerdictView
    """
    exercise = find(name)
    verdict = judge(exercise, answer)
    return VerdictView(exercise, verdict, record(exercise.name) if verdict.passed else "")


def progress(notebook):
    """Return a line that says which exercises of a notebook are done."""
    return Progress(exercises(notebook))

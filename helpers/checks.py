"""What the notebooks call to check an exercise, to go on with it, and to see what is done."""

import sys

from helpers import lessons
from helpers.feedback.handed_on import missing, of_the_course, stands_in, taken
from helpers.feedback.judge import judge
from helpers.feedback.progress_file import Progress, record
from helpers.feedback.verdict_view import VerdictView

_IN_THE_NOTEBOOK = object()
_NOWHERE = object()


def check(name, answer=_IN_THE_NOTEBOOK):
    """Check what a student wrote, say what it looks like, and remember it if it passes.

    Parameters
    ----------
    name : str
        The exercise: the name of the function or of the value that it asks for.
    answer : object, optional
        The student's function, or value; three dots as long as there is none. By default, what
        has this name in the notebook.

    Returns
    -------
    VerdictView
    """
    exercise = lessons.exercise(name)
    verdict = _verdict(exercise, _find(name, answer, sys._getframe(1).f_globals))
    return VerdictView(exercise, verdict, record(exercise.name) if verdict.passed else "")


def use(name, mine=_IN_THE_NOTEBOOK):
    """Return the student's function if it passes its check, and the course's until then.

    So all cells that follow can be run, whatever was written; and from the moment that it is
    right, they run what the student wrote.

    Parameters
    ----------
    name : str
        The exercise: the name of the function that it asks for.
    mine : callable, optional
        The student's function. By default, what has this name in the notebook.

    Returns
    -------
    callable

    Raises
    ------
    ValueError
        If there is no such exercise, or it asks for a value.
    """
    exercise = lessons.exercise(name)
    if exercise.is_value:
        raise ValueError(f"{name} is a value: only a function can be handed on")
    answer = _find(name, mine, sys._getframe(1).f_globals)
    passed = _verdict(exercise, answer).passed
    print(taken(exercise, passed))
    return answer if passed else of_the_course(exercise)


def progress(notebook):
    """Return a line that says which exercises of a notebook are done.

    Parameters
    ----------
    notebook : str
        Its name: "01_background".
    """
    return Progress(lessons.exercises(lessons.of(notebook)))


def _find(name, given, notebook):
    return notebook.get(name, _NOWHERE) if given is _IN_THE_NOTEBOOK else given


def _verdict(exercise, answer):
    if answer is _NOWHERE:
        return missing(exercise)
    return stands_in(exercise, answer) or judge(exercise, answer)

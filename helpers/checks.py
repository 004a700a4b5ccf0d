"""What the notebooks call to have an exercise checked, and to see which of them are done."""

from helpers import lessons
from helpers.feedback.judge import judge
from helpers.feedback.progress_file import Progress, record
from helpers.feedback.verdict_view import VerdictView


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
    exercise = lessons.exercise(name)
    verdict = judge(exercise, answer)
    return VerdictView(exercise, verdict, record(exercise.name) if verdict.passed else "")


def progress(notebook):
    """Return a line that says which exercises of a notebook are done.

    Parameters
    ----------
    notebook : str
        Its name: "01_background".
    """
    return Progress(lessons.exercises(lessons.of(notebook)))

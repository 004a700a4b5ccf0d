"""Predict, then see: what the notebooks call to ask a question before its answer is seen."""

from helpers import lessons
from helpers.feedback.asked import asked
from helpers.feedback.question_view import QuestionView
from helpers.feedback.reveal import Reveal


def ask(name):
    """Ask a question.

    Parameters
    ----------
    name : str
        The question's name.

    Returns
    -------
    QuestionView
    """
    return QuestionView(lessons.question(name), asked(name))


def reveal(name, *results):
    """Show results that answer a question, but only once it is answered.

    Parameters
    ----------
    name : str
        The question's name.
    *results : object
        Pictures, texts, or whatever a cell can show; each below the one before it.

    Returns
    -------
    Reveal
    """
    lessons.question(name)
    return Reveal(asked(name), results)

"""Predict, then see: what the notebooks call to ask a question before its answer is seen."""

from helpers import lessons
from helpers.feedback.question_view import QuestionView


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
    return QuestionView(lessons.question(name))

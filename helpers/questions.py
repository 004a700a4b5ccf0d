"""Predict, then see: what the notebooks call to ask a question before its answer is seen."""

from helpers import lessons
from helpers.feedback.asked import asked
from helpers.feedback.question_view import QuestionView
from helpers.feedback.reveal import Reveal
from helpers.live import LiveFigure


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
        Figures, which the question itself describes, texts, or whatever a cell can show; each
        below the one before it.

    Returns
    -------
    Reveal
    """
    question = lessons.question(name)
    shown = [_picture(one, question) if hasattr(one, "savefig") else one for one in results]
    return Reveal(asked(name), shown)


def _picture(figure, question):
    return LiveFigure(figure, question.picture, headline=False)

"""Predict, then see: short questions before the answers."""

from helpers.questions import background, sigmoid, softmax, training
from helpers.questions.view import QuestionView

QUESTIONS = {
    **background.QUESTIONS,
    **sigmoid.QUESTIONS,
    **softmax.QUESTIONS,
    **training.QUESTIONS,
}


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
    if name not in QUESTIONS:
        raise ValueError(f"there is no question {name!r}; there are {', '.join(QUESTIONS)}")
    return QuestionView(QUESTIONS[name])

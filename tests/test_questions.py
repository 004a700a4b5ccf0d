"""A question shows why to each answer, reads numbers as people type them, and knows mistakes."""

import pytest

from helpers import questions
from helpers.feedback.question import Choice, Number
from helpers.feedback.question_view import QuestionView


def said(view):
    return view._said.value


def test_a_choice_shows_why_and_can_be_changed():
    question = Choice("?", [("a", "no: a"), ("b", "yes: b"), ("c", "no: c")], right=1)
    view = QuestionView(question)
    view.choice.value = 0
    assert "Not quite." in said(view)
    assert "no: a" in said(view)
    view.choice.value = 1
    assert "Right." in said(view)
    assert "no: a" not in said(view)


@pytest.mark.parametrize("typed", ["0.25", " 0,25 ", "1/4", "2.5e-1"])
def test_a_number_may_be_typed_in_every_way(typed):
    assert Number("?", 0.25, "yes", 1e-9).judge(typed).right


def test_what_is_no_number_is_told_in_a_sentence():
    view = QuestionView(Number("?", 1.0, "yes", 0.01))
    view.entry.value = "half"
    assert "“half” is not a number" in said(view)


def test_what_was_typed_is_escaped_and_what_the_course_says_is_not():
    view = QuestionView(Number("<i>w</i>?", 1.0, "e<sup>0</sup>", 0.01))
    view.entry.value = "<b>"
    assert "&lt;b&gt;" in said(view)
    view.entry.value = "1"
    assert "e<sup>0</sup>" in said(view)
    assert "<i>w</i>?" in view.children[0].value


def test_a_wrong_number_is_told_from_a_known_mistake():
    question = Number("?", 0.25, "yes", 0.001, [(4.0, "turned over")])
    assert question.judge("4").why == "turned over"
    assert question.judge("0.3").why == "That is too large."
    assert question.judge("-1").why == "That is too small."


def test_an_unknown_question_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="no question 'x'; there are first-move-of-w"):
        questions.ask("x")

"""A question shows why to each answer, reads numbers as people type them, and knows mistakes."""

import re

import ipywidgets as widgets
import numpy as np
import pytest

from helpers import questions
from helpers.feedback.asked import Asked
from helpers.feedback.question import Choice, Number
from helpers.feedback.question_view import QuestionView
from helpers.feedback.reveal import CLOSED, KEPT_BACK, Reveal
from helpers.figures import new_figure
from helpers.live import LiveFigure
from helpers.page import OPEN, PRESENTING, box


def said(view):
    return view._said.html


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


@pytest.fixture
def asked():
    return Asked()


def shown(reveal):
    """What a reveal shows besides its button."""
    return " ".join(child.value for child in reveal.children if isinstance(child, widgets.HTML))


def test_a_result_is_kept_back_until_the_answer_is_right(asked):
    view = QuestionView(Number("?", 42.25, "yes", 0.01, [(6.5, "square it")]), asked)
    reveal = Reveal(asked, (np.array([4, 169]), 42.25))
    assert shown(reveal) == box(OPEN, CLOSED)
    for given in ("half", "7", "6.5"):
        view.entry.value = given
        assert "42.25" not in shown(reveal) + said(view)
    view.entry.value = "42.25"
    assert "array([  4, 169])" in shown(reveal)
    assert "42.25" in shown(reveal)
    assert reveal.button not in reveal.children


def test_a_wrong_answer_after_the_right_one_closes_nothing_and_is_told(asked):
    view = QuestionView(Choice("?", [("a", "no: a"), ("b", "yes: b")], right=1), asked)
    reveal = Reveal(asked, ("the result",))
    view.choice.value = 1
    view.choice.value = 0
    assert "the result" in shown(reveal)
    assert "no: a" in said(view)


def test_whoever_gives_up_sees_the_result_and_why(asked):
    view = QuestionView(Number("?", -1.02, "because", 0.01), asked)
    reveal = Reveal(asked, ("the result",))
    view.entry.value = "5"
    reveal.button.click()
    assert "the result" in shown(reveal)
    assert "<b>−1.02.</b> because" in said(view)
    assert view.entry.value == ""


def test_a_cell_that_runs_again_shows_what_was_answered(asked):
    choice = Choice("?", [("a", "no: a"), ("b", "yes: b")], right=1)
    QuestionView(choice, asked).choice.value = 0
    again = QuestionView(choice, asked)
    assert again.choice.value == 0
    assert "no: a" in said(again)
    assert shown(Reveal(asked, ("the result",))) == box(OPEN, CLOSED)
    again.choice.value = 1
    assert "yes: b" in said(QuestionView(choice, asked))
    assert "the result" in shown(Reveal(asked, ("the result",)))


def test_a_notebooks_question_and_result_belong_together():
    view, reveal = questions.ask("two-more-hours"), questions.reveal("two-more-hours", "four")
    other = questions.reveal("steepest-slope", "other")
    view.entry.value = "0.8"
    assert "four" in shown(reveal)
    assert "other" not in shown(other)
    view.asked.is_open, view.asked.given = False, None


def test_a_result_of_no_question_is_refused():
    with pytest.raises(ValueError, match="no question 'x'; there are first-move-of-w"):
        questions.reveal("x", 1)


def test_a_picture_is_kept_back_as_a_whole(asked):
    figure, _ = new_figure()
    picture = LiveFigure(figure, "A red ring.", headline=False)
    reveal = Reveal(asked, (picture,))
    bundle = reveal._repr_mimebundle_()
    assert "image/png" not in bundle
    assert "ring" not in bundle["text/plain"]
    assert picture not in reveal.children
    asked.show()
    assert list(reveal.children) == [picture]


def test_what_stands_for_a_result_changes_with_it_and_does_not_say_it(asked):
    twins = [Reveal(asked, values).twin for values in [(0.8808,), (0.8809,), ("a", "b"), ("a\nc",)]]
    assert len(set(twins)) == 4
    assert all(re.fullmatch(rf"{KEPT_BACK} · check [0-9a-f]{{8}}", twin) for twin in twins)
    reveal = Reveal(asked, (0.8808,))
    asked.show()
    assert reveal._repr_mimebundle_()["text/plain"] == twins[0]


def test_nothing_is_kept_back_in_a_show(asked, monkeypatch):
    monkeypatch.setenv(PRESENTING, "1")
    assert "the result" in shown(Reveal(asked, ("the result",)))
    assert not asked.is_open

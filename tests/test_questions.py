"""Every question hides its answer until one is given, and says why to each."""

import pytest

from helpers import questions
from helpers.commands import pairs
from helpers.questions.question import Choice, Number, read_number

QUESTIONS = questions.QUESTIONS
each_question = pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
NOTEBOOKS = {path.stem: pairs.read(path) for path in pairs.sources()}


def said(view):
    return view._said.value


@each_question
def test_a_question_says_nothing_before_an_answer(question):
    view = questions.QuestionView(question)
    assert said(view) == ""
    told = [why for _, why in getattr(question, "options", [])]
    told += [question.why] if isinstance(question, Number) else []
    assert not any(why in view._repr_mimebundle_()["text/plain"] for why in told)


@each_question
def test_each_answer_has_its_own_feedback(question):
    if isinstance(question, Choice):
        whys = [why for _, why in question.options]
        answers = [question.judge(place) for place in range(len(whys))]
        assert len(whys) >= 3
        assert [a.right for a in answers].count(True) == 1
    else:
        whys = [question.why, *(why for _, why in question.wrong)]
        answers = [question.judge(repr(v)) for v, _ in [(question.value, ""), *question.wrong]]
        assert [a.right for a in answers] == [True] + [False] * len(question.wrong)
        assert len(question.wrong) >= 1
    assert [a.why for a in answers] == whys
    assert len(set(whys)) == len(whys)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_asks_five_questions_or_more(name):
    cells = [cell.source for cell in NOTEBOOKS[name].cells if cell.cell_type == "code"]
    asked = [source for source in cells if "questions.ask(" in source]
    assert len(asked) >= 5


def test_every_question_is_asked_once():
    text = "\n".join(cell.source for nb in NOTEBOOKS.values() for cell in nb.cells)
    assert all(text.count(f'questions.ask("{name}")') == 1 for name in QUESTIONS)


def test_a_choice_shows_why_and_can_be_changed():
    question = Choice("?", [("a", "no: a"), ("b", "yes: b"), ("c", "no: c")], right=1)
    view = questions.QuestionView(question)
    view.choice.value = 0
    assert "Not quite." in said(view)
    assert "no: a" in said(view)
    view.choice.value = 1
    assert "Right." in said(view)
    assert "no: a" not in said(view)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("0.5", 0.5), (" 0,5 ", 0.5), ("1/4", 0.25), ("−3", -3.0), ("2e-1", 0.2), ("-1/2", -0.5)],
)
def test_numbers_are_read_as_people_type_them(typed, number):
    assert read_number(typed) == number


@pytest.mark.parametrize("typed", ["half", "1/0", "1/2/3", "nan", "inf", "."])
def test_what_is_no_number_is_told_in_a_sentence(typed):
    view = questions.QuestionView(Number("?", 1.0, "yes", 0.01))
    view.entry.value = typed
    assert "is not a number" in said(view)


def test_a_wrong_number_is_told_from_a_known_mistake():
    question = Number("?", 0.25, "yes", 0.001, [(4.0, "turned over")])
    assert question.judge("4").why == "turned over"
    assert question.judge("0.3").why == "That is too large."
    assert question.judge("-1").why == "That is too small."


def test_an_unknown_question_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="no question 'x'; there are first-move-of-w"):
        questions.ask("x")

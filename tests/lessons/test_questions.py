"""Every question is asked, hides its answer until one is given, and says why to each."""

import re

import pytest

from helpers import lessons
from helpers.commands import pairs
from helpers.feedback.question import Choice, Number
from helpers.feedback.question_view import QuestionView

QUESTIONS = {n: q for lesson in lessons.names() for n, q in lessons.questions(lesson).items()}
each_question = pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)


@each_question
def test_a_question_says_nothing_before_an_answer(question):
    view = QuestionView(question)
    assert view._said.html == ""
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


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_a_notebook_asks_the_questions_of_its_lesson_once_each_and_five_or_more(source):
    code = "\n".join(c.source for c in pairs.read(source).cells if c.cell_type == "code")
    asked = re.findall(r"""^questions\.ask\("(.+)"\)$""", code, flags=re.M)
    assert sorted(asked) == sorted(lessons.questions(lessons.of(source.stem)))
    assert len(asked) >= 5

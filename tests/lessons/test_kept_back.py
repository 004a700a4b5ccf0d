"""No question is answered by what stands below it, up to the next heading."""

import re

import nbformat
import pytest
from markupsafe import Markup

from helpers import lessons
from helpers.commands import pairs, slides
from helpers.feedback.question import Choice

NUMBER = re.compile(r"(?<![\w.])[-−]?\d+(?:\.\d+)?(?:e[-+]\d+)?(?![\w])")
FOLDED = re.compile(r'<details class="answer">.*?</details>', flags=re.S)
HEADING = re.compile(r"^#+ ", flags=re.M)
NOTEBOOKS = {source.stem: source.with_suffix(".ipynb") for source in pairs.sources()}


def numbers(text):
    """Each number of a text with the half of its last digit."""
    found = [one.replace("−", "-") for one in NUMBER.findall(text)]
    return {float(one): 0.51 * 10.0 ** -len(one.partition(".")[2]) for one in found}


def right_numbers(question):
    """The right answer with what still counts as it, or the decimals that only its words have."""
    if not isinstance(question, Choice):
        return {question.value: question.tolerance}
    told = numbers(
        Markup(" ".join([question.prompt, *(text for text, _ in question.options)])).striptags()
    )
    said = numbers(Markup(" ".join(question.options[question.right])).striptags())
    return {n: digit for n, digit in said.items() if n not in told and n != round(n)}


def below(cells):
    """Yield the name of each question of a notebook, and all that a reader sees below it."""
    for number, cell in enumerate(cells):
        asked = re.fullmatch(r'questions\.ask\("(.+)"\)', cell.source)
        if asked:
            yield asked[1], "\n".join(seen(cells[number + 1 :]))


def seen(cells):
    """Yield the texts and results of cells, up to the next heading."""
    for cell in cells:
        if cell.cell_type == "code":
            for output in cell.outputs:
                yield output.get("text") or output.data["text/plain"]
        elif slides.type_of(cell) != "notes":
            text, *later = HEADING.split(cell.source, maxsplit=1)
            yield FOLDED.sub("", text)
            if later:
                return


def given_away(question, text):
    """Return the numbers of a text that are the right answer."""
    return [
        one
        for right, near in right_numbers(question).items()
        for one in numbers(text)
        if abs(abs(one) - abs(right)) <= near
    ]


@pytest.mark.parametrize("path", NOTEBOOKS.values(), ids=NOTEBOOKS)
def test_the_answer_is_not_below_its_question(path):
    questions = lessons.questions(lessons.of(path.stem))
    found = {
        name: given_away(questions[name], text)
        for name, text in below(nbformat.read(path, as_version=4).cells)
    }
    assert len(found) == len(questions)
    assert {name: one for name, one in found.items() if one} == {}


def test_every_result_that_is_kept_back_stands_below_its_question():
    for path in NOTEBOOKS.values():
        asked = set()
        for cell in nbformat.read(path, as_version=4).cells:
            asked.update(re.findall(r'questions\.ask\("(.+)"\)', cell.source))
            assert asked.issuperset(re.findall(r'questions\.reveal\("(.+?)"', cell.source))


def test_every_figure_that_is_kept_back_is_described():
    for lesson in lessons.names():
        questions = lessons.questions(lesson)
        (path,) = [one for one in NOTEBOOKS.values() if lessons.of(one.stem) == lesson]
        code = "\n".join(c.source for c in nbformat.read(path, as_version=4).cells)
        drawn = set(re.findall(r'questions\.reveal\("(.+)", figure\)', code))
        assert drawn == {name for name in questions if getattr(questions[name], "picture", "")}

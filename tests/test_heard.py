"""What is read out: a region that never changes owns what is said, and panels speak at rest."""

import asyncio

import pytest

from helpers import data, heard
from helpers.feedback.judge import judge
from helpers.feedback.question_view import QuestionView
from helpers.feedback.verdict_view import VerdictView
from helpers.lessons.background.exercises.mean_squared_error import exercise
from helpers.lessons.background.questions import QUESTIONS
from helpers.panels import LinePanel


def regions(widget):
    """Return the HTML of every live region inside a widget."""
    own = [widget.value] if "status" in str(getattr(widget, "value", "")) else []
    return own + [one for child in getattr(widget, "children", ()) for one in regions(child)]


def test_what_is_said_keeps_its_identifier_and_text_is_escaped():
    said = heard.Heard()
    assert said.value == f'<div id="{said.id}" class="course-heard"></div>'
    said.say("a < b")
    assert said.value == f'<div id="{said.id}" class="course-heard">a &lt; b</div>'


def test_what_is_only_shown_is_not_yet_owned():
    said = heard.Heard()
    said.show("there")
    assert f'<div id="{said.id}" class="course-heard"></div>' in said.value
    assert "there" in said.value


def test_a_region_owns_all_that_is_said_in_a_view():
    one, other = heard.Heard(), heard.Heard()
    assert f'role="status" aria-atomic="false" aria-owns="{one.id} {other.id}"' in (
        heard.region(one, other).value
    )


@pytest.mark.parametrize(
    "make",
    [
        lambda: LinePanel(data.SALARY),
        lambda: QuestionView(next(iter(QUESTIONS.values()))),
        lambda: VerdictView(exercise, judge(exercise, ...)),
    ],
)
def test_each_view_has_one_region(make):
    assert len(regions(make())) == 1


async def said_by(panel, act):
    """Return what a panel has said in words right after `act`, and a while later."""
    act()
    at_once = panel.heard.html
    await asyncio.sleep(0.4)
    return at_once, panel.heard.html


def test_a_panel_says_its_twin_at_rest_and_nothing_when_it_is_made():
    panel = LinePanel(data.SALARY)
    assert asyncio.run(said_by(panel, lambda: None)) == ("", "")
    step = panel.stepping.buttons.step
    assert asyncio.run(said_by(panel, step.click)) == ("", panel.twin)


def test_during_a_drag_nothing_is_said():
    panel, said = LinePanel(data.SALARY), []

    async def drag():
        panel.heard.observe(lambda change: said.append(panel.heard.html), names="value")
        for index in range(10):
            panel.descent.sliders[0].index = index
            await asyncio.sleep(0.05)
        assert said == []
        await asyncio.sleep(0.4)

    asyncio.run(drag())
    assert said == [panel.twin]


def test_a_verdict_is_said_once_its_view_is_on_the_page():
    async def shown():
        view = VerdictView(exercise, judge(exercise, ...))
        view._repr_mimebundle_()
        before = view._said.value
        await asyncio.sleep(1.2)
        return before, view._said

    before, said = asyncio.run(shown())
    assert f'<div id="{said.id}" class="course-heard"></div>' in before
    assert said.value == f'<div id="{said.id}" class="course-heard">{said.html}</div>'
    assert "not begun yet" in said.html

"""Nothing of presenting is in a student's way: no notes, no buttons, no key that does harm."""

import pytest

from tests.browser.conftest import NAMES
from tests.browser.notebook import CONTENT

NOTE = "details.speaker-notes"


@pytest.fixture
def lesson(open_notebook):
    """The second notebook as it is opened, and its page."""
    return open_notebook(NAMES[1])


def at(lesson, index):
    """Put the focus on a cell, as a click beside its text does."""
    lesson.page.evaluate(
        f"i => {{ {CONTENT}.activeCellIndex = i; {CONTENT}.activeCell.node.focus(); }}", index
    )


def active(lesson):
    return lesson.page.evaluate(f"{CONTENT}.activeCellIndex")


def press(lesson, key, expected):
    lesson.page.keyboard.press(key)
    lesson.page.wait_for_function(f"i => {CONTENT}.activeCellIndex === i", arg=expected)


def notes(lesson):
    """Wait until every cell is rendered; return the indexes of the notes."""
    return lesson.page.evaluate(
        f"""async () => {{
            const cells = {CONTENT}.widgets;
            await Promise.all(cells.map(cell => cell.ready));
            return cells.flatMap((cell, i) =>
                cell.model.sharedModel.source.includes('speaker-notes') ? [i] : []);
        }}"""
    )


def test_notes_are_not_seen(lesson):
    found = notes(lesson)
    assert found
    lesson.page.wait_for_function(
        f"n => document.querySelectorAll('{NOTE}').length === n", arg=len(found)
    )
    assert lesson.page.locator(f"{NOTE}:visible").count() == 0
    assert lesson.page.get_by_text("For those who present").filter(visible=True).count() == 0


def test_keys_pass_over_the_notes(lesson):
    note = notes(lesson)[1]
    lesson.page.locator(NOTE).nth(1).wait_for(state="attached")
    at(lesson, note - 1)
    for key, expected in (
        ("ArrowDown", note + 1),
        ("ArrowUp", note - 1),
        ("j", note + 1),
        ("k", note - 1),
        ("Shift+Enter", note + 1),
    ):
        press(lesson, key, expected)
    assert lesson.page.locator(f"{NOTE}:visible").count() == 0


def test_the_deck_shows_nothing(lesson):
    commands = lesson.page.evaluate("window.jupyterapp.commands.listCommands()")
    assert not [command for command in commands if command.startswith("deck:")]
    assert lesson.page.errors == []


def test_keys_in_a_list_choose_and_leave_the_cell_alone(lesson):
    lesson.run_all()
    panel = next(panel for panel in lesson.panels() if panel.area.locator("select").count())
    choice, n = panel.area.locator("select").first, f"{CONTENT}.widgets.length"
    before = lesson.page.evaluate(n)
    choice.focus()
    cell, chosen = active(lesson), choice.evaluate("e => e.selectedIndex")
    lesson.page.keyboard.press("ArrowUp" if chosen > 0 else "ArrowDown")
    assert choice.evaluate("e => e.selectedIndex") != chosen
    for key in ("x", "d", "d", "1", "y", "m", "b", "a"):
        lesson.page.keyboard.press(key)
    assert lesson.page.evaluate(n) == before
    assert active(lesson) == cell
    assert lesson.page.evaluate(f"{CONTENT}.widgets[{cell}].model.type") == "code"

"""Nothing of presenting is in a student's way: no notes, no buttons, no key that does harm."""

import pytest

from tests.browser.conftest import NAMES
from tests.browser.notebook import CONTENT


@pytest.fixture
def lesson(open_notebook):
    """The second notebook as it is opened, and its page."""
    return open_notebook(NAMES[1])


def active(lesson):
    return lesson.page.evaluate(f"{CONTENT}.activeCellIndex")


def test_notes_for_those_who_present_are_not_there(lesson):
    sources = lesson.page.evaluate(f"[...{CONTENT}.model.cells].map(c => c.sharedModel.source)")
    assert sources
    assert not [source for source in sources if "speaker-notes" in source]


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

"""The row under a panel for those who present."""

import asyncio

import pytest

from helpers import data
from helpers.models import linear
from helpers.panels import LedgerPanel, LinePanel, SlopePanel
from helpers.panels.presenter import PRESENTING
from helpers.scenes import Scenes

LINE = Scenes("01-line", {"The start": {}, "One": {"steps": 1}, "Ten": {"steps": 10}})
LEDGER = Scenes("01-ledger", {"The first rows": {}})


@pytest.fixture(scope="module")
def made():
    return LinePanel(data.SALARY, scenes=LINE)


@pytest.fixture
def panel(made):
    """The panel as at first, its row unfolded and empty."""
    made.reset()
    row = made.presenter
    row.more.value = True
    row.big.value, row.pace.value, row.field.value, row.message.value = False, 0.0, "", ""
    return made


@pytest.fixture
def row(panel):
    return panel.presenter


def shown(row):
    """The controls in the row, without the button that unfolds them."""
    return row.children[0].children[1:]


def test_a_student_sees_one_button_and_nothing_else_is_made():
    panel = LinePanel(data.SALARY, scenes=LINE)
    assert panel.presenter.children[0].children == (panel.presenter.more,)
    assert not hasattr(panel.presenter, "field")


def test_the_button_unfolds_the_row_and_folds_it_again(row):
    assert shown(row) == (row.scene, row.pace, row.big, row.copy, row.field, row.back_to)
    row.more.value = False
    assert shown(row) == ()


def test_big_type_stays_when_the_row_is_folded(panel, row):
    row.big.value = True
    row.more.value = False
    assert "course-big" in panel._dom_classes
    assert any("course-big" in getattr(child, "value", "") for child in row.children)


def test_the_rows_are_unfolded_while_presenting(monkeypatch):
    monkeypatch.setenv(PRESENTING, "1")
    assert shown(LinePanel(data.SALARY).presenter)


def test_a_panel_without_scenes_or_steps_has_no_such_choice():
    panel = SlopePanel()
    panel.presenter.more.value = True
    assert panel.presenter.scene is None
    assert panel.presenter.pace is None


def test_scenes_are_numbered_and_none_is_chosen_at_first(row):
    labels = [label for label, _ in row.scene.options]
    assert [label.split()[0] for label in labels] == [str(i) for i in range(1, len(labels) + 1)]
    assert row.scene.index is None


def test_choosing_a_scene_goes_there_and_moving_on_leaves_it(panel, row):
    row.scene.index = 1
    assert panel.twin.startswith("step 1:")
    assert row.scene.index == 1
    panel.stepping.buttons.step.click()
    assert row.scene.index is None
    row.scene.index = 1
    assert panel.twin.startswith("step 1:")


def test_a_scene_ends_a_run(panel, row):
    async def story():
        panel.stepping.run()
        await asyncio.sleep(0.1)
        row.scene.index = 2
        await asyncio.sleep(0.1)

    asyncio.run(story())
    assert not panel.stepping.running
    assert panel.twin.startswith("step 10:")


def test_copy_writes_the_state_and_restore_goes_back_to_it(panel, row):
    row.scene.index = 2
    twin = panel.twin
    row.copy.click()
    assert row.field.value == panel.state
    panel.reset()
    row.back_to.click()
    assert panel.twin == twin


def test_a_pasted_state_is_restored_at_once(panel, row):
    row.scene.index = 2
    line, twin = panel.state, panel.twin
    panel.reset()
    row.field.value = line
    assert panel.twin == twin
    assert row.message.html == ""


def test_a_state_pasted_under_another_panel_goes_to_its_own(panel, row):
    ledger = LedgerPanel(linear, data.SALARY, [6, 4], ["b", "w"], scenes=LEDGER)
    line, twin = ledger.state, ledger.twin
    ledger.sliders[0].index = 0
    row.field.value = line
    assert ledger.twin == twin
    assert "Restored in 01-ledger." in row.message.value


def test_a_wrong_state_is_answered_and_markup_in_it_stays_text(panel, row):
    before = panel.twin
    row.field.value = "<b>b=1</b> #1234"
    assert "This is not the state of a panel" in row.message.value
    row.field.value = "01-line b=<i> #1234"
    assert "changed or lost" in row.message.value
    assert "<i>" not in row.message.value
    assert panel.twin == before


def test_big_type_is_a_class_of_the_panel_that_comes_and_goes(panel, row):
    row.big.value = True
    assert "course-big" in panel._dom_classes
    row.big.value = False
    assert "course-big" not in panel._dom_classes


def test_with_a_pace_a_picture_is_one_step(panel, row):
    for _ in range(100):
        panel.stepping.frame()
    taken = panel.descent.trail.step_number
    assert taken > 200
    row.pace.value = 1.0
    panel.stepping.frame()
    assert panel.descent.trail.step_number == taken + 1


def test_the_pace_says_how_long_a_picture_stays(panel, row):
    async def steps():
        panel.stepping.run()
        await asyncio.sleep(0.5)
        panel.stepping.stop()
        return panel.descent.trail.step_number

    row.pace.value = 3.0
    assert asyncio.run(steps()) == 1
    panel.reset()
    row.pace.value = 0.0
    assert asyncio.run(steps()) > 1

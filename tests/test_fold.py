"""Numbers that are folded away: not made while nobody sees them, and of now once somebody does."""

import pytest

from helpers import data
from helpers.panels import LinePanel
from helpers.panels.fold import Fold


def test_nothing_is_made_while_it_is_closed():
    made = []
    fold = Fold("numbers", lambda: made.append(1) or "<p>one</p>")
    fold.refresh()
    assert made == []
    assert len(fold.children) == 1
    fold.toggle.value = True
    assert made == [1]
    assert fold.children[1].value == "<p>one</p>"
    fold.refresh()
    assert made == [1, 1]
    fold.toggle.value = False
    fold.refresh()
    assert made == [1, 1]
    assert len(fold.children) == 1


@pytest.fixture
def panel():
    return LinePanel(data.SALARY)


def test_an_open_table_follows_the_sliders_and_the_steps(panel):
    panel.fold.toggle.value = True
    table = panel.fold.children[1]
    assert ">20.000<" not in table.value
    panel.descent.sliders[0].follow(20)
    assert ">20.000<" in table.value
    before = table.value
    panel.stepping.buttons.step.click()
    assert table.value == panel.numbers() != before


def test_unfolding_is_not_part_of_the_state(panel):
    before = panel.state
    panel.fold.toggle.value = True
    assert panel.state == before

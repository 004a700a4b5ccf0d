"""Each notebook, from a fresh checkout: Run All, every slider, every button."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NAMES
from tests.browser.notebook import Notebook, nudge
from tests.browser.server import Server


@pytest.fixture
def untouched(tmp_path):
    """A server of notebooks that no other test has saved."""
    server = Server(tmp_path)
    yield server
    server.stop()


def test_before_a_cell_is_run_the_stored_pictures_are_seen(page, untouched):
    for name in NAMES:
        notebook = Notebook(page, untouched, name)
        notebook.area.locator(".jp-OutputArea-output img").last.wait_for(state="attached")
        assert notebook.area.get_by_text("Error displaying widget").count() == 0
        notebook.shut_down()


def test_every_slider_moves_its_picture_and_its_twin(notebook):
    panels = notebook.panels()
    assert panels
    for panel in panels:
        panel.picture.scroll_into_view_if_needed()
        for slider in panel.sliders:
            twin, drawing = panel.twin, panel.drawing()
            nudge(slider)
            panel.expect_twin_to_change(twin)
            assert "nan" not in panel.twin
            assert panel.drawing() != drawing


def number_in(twin):
    """Return the number of the step or epoch that a twin begins with."""
    return int(re.match(r"(?:step|epoch) (\d+):", twin)[1])


def test_the_buttons_do_what_they_say(notebook):
    descents = [panel for panel in notebook.panels() if panel.button("Step").count()]
    assert descents
    for panel in descents:
        panel.press("Reset")
        notebook.rest()
        first = panel.twin
        panel.press("Step")
        panel.expect_twin_to_change(first)
        begun = number_in(first)  # a panel may start with some epochs behind it
        assert number_in(panel.twin) == begun + 1
        panel.press("Back")
        panel.expect_twin(first)
        few = "|".join(map(str, range(begun + 5)))
        panel.press("Run")
        expect(panel.picture).to_have_attribute(
            "aria-label", re.compile(rf"^(step|epoch) (?!({few}):)\d+:")
        )
        panel.press("Stop")
        notebook.rest()
        stopped = panel.twin
        notebook.rest()
        assert panel.twin == stopped
        panel.press("Reset")
        panel.expect_twin(first)


def test_nothing_went_wrong_on_the_way(notebook):
    assert notebook.trouble() == []
    assert notebook.page.errors == []

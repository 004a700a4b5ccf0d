"""What holds for every panel of the course: each slider can go as far as it goes."""

import re

import pytest

from helpers.commands import pairs
from helpers.panels import LedgerPanel
from tests.course_panels import drawn, panels_of, sliders_of

MOST_BYTES = 60_000


def hidden(slider):
    """Say whether a slider is out of use as the panel is now."""
    return slider.layout.visibility == "hidden"


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_every_slider_reaches_both_ends_and_is_seen_to(source):
    for panel in panels_of(source):
        panel.reset()
        if isinstance(panel, LedgerPanel):
            panel.reveal.show_all.click()
        for slider in sliders_of(panel):
            for index in (0, len(slider.numbers) - 1):
                before, moves = panel.live.front.value, index != slider.index
                slider.index = index
                shown = panel.live.front.value
                if not hidden(slider):
                    assert (shown != before) == moves, (panel.name, slider.description)
                assert not re.search(r"\bnan\b", panel.twin + drawn(panel)), panel.twin
                assert len(shown.encode()) < MOST_BYTES, panel.name

"""Widgets share looks that nobody changes, so that a page has few models to make."""

import ipywidgets as widgets
import pytest

from helpers import shared
from tests.course_panels import panels_of_course, sliders_of


def test_the_same_looks_are_one_model_and_others_are_not():
    first, second = (
        shared.make(widgets.HTML, text, layout={"width": "1px"}, style={"text_color": "red"})
        for text in ("a", "b")
    )
    other = shared.make(widgets.HTML, "c", layout={"width": "2px"})
    assert first.layout is second.layout
    assert first.style is second.style
    assert (first.value, first.layout.width, first.style.text_color) == ("a", "1px", "red")
    assert other.layout is not first.layout
    assert other.style is not first.style


def test_a_box_has_a_layout_and_no_style():
    assert set(shared.looks(widgets.Box)) == {"layout"}


def test_looks_that_were_closed_are_made_anew():
    closed = shared.make(widgets.HTML, layout={"width": "3px"}).layout
    closed.close()
    again = shared.make(widgets.HTML, layout={"width": "3px"}).layout
    assert again is not closed
    assert again.comm is not None


@pytest.fixture(scope="module")
def used():
    """All panels of the course, after every slider was at an end."""
    panels = list(panels_of_course().values())
    for panel in panels:
        for slider in sliders_of(panel):
            slider.index = len(slider.numbers) - 1
        panel.reset()
    return panels


def test_no_panel_changes_what_it_shares(used):
    for (kind, traits), look in shared._LOOKS.items():
        untouched = kind(**dict(traits))
        for name in untouched.keys:
            assert getattr(look, name) == getattr(untouched, name), (kind, traits, name)


def parts(widget):
    """Yield a widget and all that it holds."""
    yield widget
    for child in getattr(widget, "children", ()):
        yield from parts(child)


def test_most_widgets_have_no_look_of_their_own(used):
    every = {part for panel in used for part in parts(panel)}
    looks = {part.layout for part in every} | {getattr(part, "style", None) for part in every}
    sliders = [part for part in every if isinstance(part, widgets.SelectionSlider)]
    assert len(every) > 300
    assert len(looks) < len(every) / 4 + 2 * len(sliders)

"""`make present`: every slide of every notebook, by its keys, at both sizes of a projector."""

import re

import pytest
from playwright.sync_api import expect

from helpers.commands import pairs, present, present_copy, slides
from tests.browser.conftest import NAMES, fresh_page
from tests.browser.notebook import CONTENT, TROUBLE, Panel, nudge
from tests.browser.show import Show

SIZES = {"projector": (1280, 720), "full HD": (1920, 1080)}
pytestmark = pytest.mark.skipif(not present.has_slides(), reason=present.WITHOUT_SLIDES)


@pytest.fixture(scope="module", params=NAMES)
def show(request, browser, tmp_path_factory):
    """The show of each notebook in turn, started once."""
    show = Show(tmp_path_factory.mktemp("show"), request.param)
    with fresh_page(browser) as page:
        page.set_viewport_size(dict(zip(("width", "height"), SIZES["projector"], strict=True)))
        show.open(page)
        yield show
    show.stop()


@pytest.fixture
def page(show):
    """The page of the show, at its first slide; a picture of it is taken when a test fails."""
    show.go_to(0)
    return show.page


def steps(name):
    """Each slide as the list of what is seen on it, one fragment after the other."""
    cells = present_copy.make(pairs.read(pairs.NOTEBOOKS / f"{name}.ipynb")).cells
    found = []
    for index, cell in enumerate(cells):
        kind = slides.type_of(cell)
        if kind in ("slide", "subslide"):
            found.append([[index]])
        elif kind == "fragment":
            found[-1].append([*found[-1][-1], index])
    return found


@pytest.fixture(scope="module")
def walks(show):
    """What is seen forwards on a projector, and back in full HD; and which slides are cut."""
    every = steps(show.name)
    n, complete = sum(map(len, every)) - 1, {slide[-1][-1] for slide in every}
    forwards = show.walk(["ArrowRight", "Space", "PageDown", "ArrowDown"], n, complete)
    show.resize(*SIZES["full HD"])
    back = show.walk(["ArrowLeft", "Shift+Space", "PageUp", "ArrowUp"], n, complete)
    show.resize(*SIZES["projector"])
    return forwards, back


def test_the_keys_go_through_every_slide_forwards_and_back(show, walks):
    every = [cells for slide in steps(show.name) for cells in slide]
    (forwards, _), (back, _) = walks
    assert forwards == every
    assert back == every[::-1]


def test_no_slide_is_larger_than_the_screen(walks):
    assert {size: walk[1] for size, walk in zip(SIZES, walks, strict=True)} == dict.fromkeys(
        SIZES, {}
    )


# On a busy machine a slide asks for its widgets before they have come, and then asks again.
ASKED_TOO_EARLY = "widget model not found"

# What is the same in every show is tried in one.
in_one = pytest.mark.parametrize("show", ["03_softmax"], indirect=True, scope="module")


def cell_with(show, selector):
    """Show the first slide with such an element; return the cell."""
    index = show.page.evaluate(
        f"""selector => {CONTENT}.widgets.findIndex(cell => cell.node.querySelector(selector))""",
        selector,
    )
    show.go_to(index)
    return show.page.locator(".jp-Cell").nth(index)


@in_one
def test_the_arrows_move_a_slider_that_has_the_focus_until_escape(show, page):
    panel = Panel(cell_with(show, "[role=slider]"))
    assert "turn the slides" in show.sign()
    before, twin, drawing = show.visible(), panel.twin, panel.drawing()
    nudge(panel.sliders[0])
    panel.expect_twin_to_change(twin)
    assert panel.drawing() != drawing
    assert show.visible() == before
    assert "move this slider" in show.sign()
    page.keyboard.press("Escape")
    page.wait_for_function("() => document.activeElement.matches('.jp-Cell')")
    assert "turn the slides" in show.sign()
    assert show.visible() == before
    assert show.turn("ArrowLeft") != before


@in_one
@pytest.mark.parametrize("size", SIZES)
def test_a_slider_follows_the_mouse(show, page, size):
    show.resize(*SIZES[size])
    panel = Panel(cell_with(show, "[role=slider]"))
    slider, twin = panel.sliders[0], panel.twin
    box, rail = (one.bounding_box() for one in (slider, slider.locator("xpath=../..")))
    middle = box["x"] + box["width"] / 2
    way = 40 if middle < rail["x"] + rail["width"] / 2 else -40
    page.mouse.move(middle, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(middle + way, box["y"] + box["height"] / 2, steps=5)
    panel.expect_twin_to_change(twin)
    moved = slider.bounding_box()["x"] - box["x"]
    page.mouse.up()
    show.resize(*SIZES["projector"])
    assert abs(moved - way) <= 12  # a slider stops at its numbers


@in_one
def test_keys_in_a_list_choose_from_it_and_do_nothing_else(show, page):
    cell = cell_with(show, "select")
    choice = cell.locator("select").first
    before, n = show.visible(), page.evaluate(f"{CONTENT}.widgets.length")
    choice.focus()
    now = choice.evaluate("e => e.selectedIndex")
    page.keyboard.press("ArrowUp" if now > 0 else "ArrowDown")
    assert choice.evaluate("e => e.selectedIndex") == (now - 1 if now > 0 else now + 1)
    for key in ("x", "d", "d", "m", "y", "r", "1", "b"):
        page.keyboard.press(key)
    assert page.evaluate(f"{CONTENT}.widgets.length") == n
    assert show.visible() == before
    assert "choose here" in show.sign()
    page.keyboard.press("Escape")
    page.wait_for_function("() => document.activeElement.matches('.jp-Cell')")


@in_one
def test_a_digit_chooses_a_scene(show, page):
    found = page.evaluate(
        f"""() => {CONTENT}.widgets.findIndex(cell => [...cell.node.querySelectorAll('option')]
            .some(option => option.textContent.startsWith('2')))"""
    )
    assert found >= 0  # the presenter's rows are unfolded
    show.go_to(found)
    lists = page.locator(".jp-Cell").nth(found).locator("select")
    choice = lists.filter(has=page.locator("option", has_text=re.compile("^2"))).first
    choice.focus()
    page.keyboard.press("2")
    chosen = choice.locator("option:checked")
    expect(chosen).to_have_text(re.compile("^2"))


@in_one
def test_letters_change_nothing_and_escape_does_not_end_the_show(show, page):
    n = page.evaluate(f"{CONTENT}.widgets.length")
    show.turn("ArrowRight")
    before = show.visible()
    for key in ("a", "b", "c", "x", "v", "d", "d", "m", "y", "r", "z", "1", "Enter", "Escape"):
        page.keyboard.press(key)
    assert page.evaluate(f"{CONTENT}.widgets.length") == n
    assert show.visible() == before
    assert page.evaluate("document.body.dataset.jpDeckMode") == "presenting"


@in_one
def test_a_cell_is_edited_run_and_left_again(show, page):
    index = page.evaluate(
        f"""() => {CONTENT}.widgets.findIndex(
            cell => cell.model.type === 'code' && cell.node.querySelector('.jp-OutputArea-output')
                && !cell.node.querySelector('[role=slider]'))"""
    )
    show.go_to(index)
    before = show.visible()
    cell = page.locator(".jp-Cell").nth(index)
    count = page.evaluate(f"{CONTENT}.widgets[{index}].model.executionCount")
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+End")
    page.keyboard.type("  # x")
    assert "Shift+Enter runs it" in show.sign()
    assert cell.locator(".cm-content").inner_text().endswith("  # x")
    page.keyboard.press("Shift+Enter")
    page.wait_for_function(
        f"count => {CONTENT}.widgets[{index}].model.executionCount > count", arg=count
    )
    assert show.visible() == before
    page.keyboard.press("Escape")
    assert show.turn("ArrowLeft") != before


def test_each_slide_has_its_number_and_no_notes(show, page):
    every = pairs.read(pairs.NOTEBOOKS / f"{show.name}.ipynb")
    n = max(slides.numbers(slides.without_notes(every.cells)).values())
    number = "getComputedStyle(document.querySelector('.jp-deck-mod-visible'), '::before').content"
    assert page.evaluate(number) == f'"1 / {n}"'
    show.go_to(steps(show.name)[-1][0][0])
    assert page.evaluate(number) == f'"{n} / {n}"'
    assert page.locator("details.speaker-notes").count() == 0


def test_nothing_went_wrong_on_the_way(show, page):
    assert page.locator(TROUBLE).all_inner_texts() == []
    assert page.get_by_text("Error displaying widget").count() == 0
    assert [error for error in page.errors if ASKED_TOO_EARLY not in error] == []
    assert "ended with" not in show.said()

"""Nothing is cut, nothing scrolls sideways, and all text is legible: light, dark, projector."""

import itertools

import pytest
from axe_playwright_python.sync_playwright import Axe

SIZES = {"projector": (1280, 720), "full HD": (1920, 1080)}
each_theme = pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
# JupyterLab's own slider handles carry no name; their label stands before them.
CORE = ".noUi-handle"

COMPLAINTS = """panel => {
    const found = [], box = panel.getBoundingClientRect();
    if (panel.scrollWidth > panel.clientWidth + 1) found.push('scrolls sideways');
    const kinds = 'label, button, td, th, .widget-readout, svg text, b, .course-rate span';
    const texts = [...panel.querySelectorAll(kinds)];
    for (const e of texts) {
        const said = e.textContent.trim(), b = e.getBoundingClientRect();
        if (!said || !b.width) continue;
        if (b.left < box.left - 1 || b.right > box.right + 1) found.push('sticks out: ' + said);
        if (e.scrollWidth > e.clientWidth + 1 && /label|button|readout/i.test(e.className))
            found.push('cut: ' + said);
        const style = getComputedStyle(e);
        let size = parseFloat(style.fontSize);
        if (e.ownerSVGElement) {
            const svg = e.ownerSVGElement;
            size *= svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        }
        if (size < 11.9) found.push('small (' + size.toFixed(1) + ' px): ' + said);
    }
    return found;
}"""


@pytest.mark.parametrize("size", SIZES)
@each_theme
def test_all_of_a_panel_can_be_read(notebook, size, theme):
    width, height = SIZES[size]
    notebook.page.set_viewport_size({"width": width, "height": height})
    notebook.set_theme(theme)
    for panel in notebook.panels():
        panel.picture.scroll_into_view_if_needed()
        assert panel.area.evaluate(COMPLAINTS) == []
        assert panel.area.bounding_box()["height"] <= notebook.height()


@each_theme
def test_axe_finds_nothing_serious_of_ours_and_nothing_pale(notebook, theme):
    notebook.set_theme(theme)
    notebook.page.evaluate(
        "document.querySelectorAll('.jp-OutputArea-output').forEach((e, i) => e.id = 'out' + i)"
    )
    ours = ["#" + panel.area.get_attribute("id") for panel in notebook.panels()]
    context = {"include": [[one] for one in ours], "exclude": [[CORE]]}
    report = Axe().run(notebook.page, context=context).response
    assert "color-contrast" in [rule["id"] for rule in report["passes"]]
    serious = [f for f in report["violations"] if f["impact"] in ("serious", "critical")]
    assert serious == [], [(f["id"], [n["html"] for n in f["nodes"]]) for f in serious]


def test_a_panel_keeps_its_height_when_its_sliders_are_at_their_ends(notebook):
    width, height = SIZES["projector"]
    notebook.page.set_viewport_size({"width": width, "height": height})
    for panel in notebook.panels():
        if panel.button("Next row").count():  # a ledger grows by its rows
            continue
        heights = []
        for key in ("End", "Home"):
            for slider in panel.sliders:
                slider.press(key)
            notebook.rest()
            heights.append(panel.area.bounding_box()["height"])
        assert abs(heights[1] - heights[0]) <= 2, panel.twin


COLUMNS = """panel => [...panel.querySelectorAll('.course-columns')].map(
    columns => [...columns.querySelectorAll('svg')].map(part => {
        const box = part.getBoundingClientRect();
        return [box.x, box.y, box.width, box.height, box.width / part.viewBox.baseVal.width];
    }))"""


def test_on_a_narrow_page_the_columns_of_a_picture_stand_under_each_other(notebook):
    notebook.page.set_viewport_size({"width": 900, "height": 900})
    cut = 0
    for panel in notebook.panels():
        layers = panel.area.evaluate(COLUMNS)
        cut += bool(layers)
        for boxes in layers:
            assert boxes == layers[0]  # one layer lies on the other
            heights = [(y, y + height) for _, y, _, height, _ in boxes]
            for (_, end), (begin, _) in itertools.pairwise(heights):
                assert begin >= end - 1
            for *_, width, _, scale in boxes:
                assert width > 200
                assert 9.5 * scale > 11.9  # the smallest letters
    assert cut
    notebook.page.set_viewport_size({"width": 1280, "height": 900})

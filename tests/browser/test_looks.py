"""Nothing is cut, nothing scrolls sideways, and all text is legible: light, dark, projector."""

import pytest

SIZES = {"projector": (1280, 720), "full HD": (1920, 1080)}

COMPLAINTS = """panel => {
    const found = [], box = panel.getBoundingClientRect();
    if (panel.scrollWidth > panel.clientWidth + 1) found.push('scrolls sideways');
    const luminance = c => {
        const [r, g, b] = c.match(/[\\d.]+/g).map(Number).map(v => v / 255)
            .map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = e => {
        for (; e; e = e.parentElement) {
            const c = getComputedStyle(e).backgroundColor;
            if (!/rgba\\(.*, 0\\)|transparent/.test(c)) return c;
        }
        return 'rgb(255, 255, 255)';
    };
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
        if (e.ownerSVGElement) continue;
        const [x, y] = [luminance(style.color), luminance(paper(e))];
        const contrast = (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
        if (contrast < 4.5) found.push('pale (' + contrast.toFixed(1) + '): ' + said);
    }
    return found;
}"""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["JupyterLab Light", "JupyterLab Dark"])
def test_all_of_a_panel_can_be_read(notebook, size, theme):
    width, height = SIZES[size]
    notebook.page.set_viewport_size({"width": width, "height": height})
    notebook.set_theme(theme)
    for panel in notebook.panels():
        panel.picture.scroll_into_view_if_needed()
        assert panel.area.evaluate(COMPLAINTS) == []
        assert panel.area.bounding_box()["height"] <= notebook.height()


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

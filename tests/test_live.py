"""A live figure draws what stands still once, and sends only what moves."""

import re
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest

from helpers import figures
from helpers.live import LiveFigure


@pytest.fixture
def live_and_line():
    figure, axes = figures.new_figure(width=4)
    axes.set(xlim=(0, 10), ylim=(0, 10), title="A < title")
    figures.points(axes, [1, 2, 3], [1, 4, 9])
    line = figures.line(axes, [0, 10], [0, 0], animated=True)
    return LiveFigure(figure, 'a "line" & more'), line


def paths(html):
    return re.findall(r'<path d="([^"]*)"', html)


def test_only_what_moves_is_sent_again(live_and_line):
    live, line = live_and_line
    still, front = live.still.value, live.front.value
    line.set_ydata([0, 10])
    live.refresh("now it rises")
    assert live.still.value == still
    assert live.front.value != front
    assert len(live.front.value) < len(still) / 4


def test_the_moving_line_is_not_in_the_still_picture(live_and_line):
    live, _ = live_and_line
    assert figures.INK.lower() in live.front.value
    assert figures.INK.lower() not in live.still.value
    assert figures.SLATE.lower() in live.still.value


def test_what_moves_at_the_bottom_lies_behind_what_stands_still():
    figure, axes = figures.new_figure(width=4)
    figures.points(axes, [1, 2, 3], [1, 4, 9])
    image = axes.imshow([[0.0, 1.0]], animated=True)
    line = figures.line(axes, [0, 10], [0, 0], animated=True)
    live = LiveFigure(figure, "")
    (back,) = live.behind
    assert live.children == (back, live.still, live.front)
    assert ["<image" in layer.value for layer in live.children] == [True, False, False]
    before, still = back.value, live.still.value
    line.set_ydata([0, 10])
    live.refresh("only the line")
    assert (back.value, live.still.value) == (before, still)
    image.set_data([[1.0, 0.0]])
    live.refresh("the image too")
    assert back.value != before
    assert live.still.value == still


def test_what_lies_behind_is_sent_axes_by_axes_and_only_when_it_has_changed():
    figure, (left, right) = figures.new_figure(2)
    image = left.imshow([[0.0, 1.0]], animated=True)
    right.xaxis.set_animated(True)
    live = LiveFigure(figure, "")
    first, second = live.behind
    assert "box-shadow" in first.value  # the paper of all
    assert "box-shadow" not in second.value + live.still.value
    before = first.value, second.value
    image.set_data([[1.0, 0.0]])
    live.refresh("the image")
    assert (first.value == before[0], second.value == before[1]) == (False, True)
    before = first.value, second.value
    right.set_xlim(0, 1000)
    live.refresh("the axis")
    assert (first.value == before[0], second.value == before[1]) == (True, False)


def test_the_line_is_drawn_where_the_axes_say(live_and_line):
    live, line = live_and_line
    line.set_ydata([5, 10])
    live.refresh("")
    height = live.figure.get_figheight() * 72
    wanted = live.figure.axes[0].transData.transform([(0, 5), (10, 10)])
    numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", paths(live.front.value)[0])]
    assert numbers == pytest.approx(
        [wanted[0, 0], height - wanted[0, 1], wanted[1, 0], height - wanted[1, 1]], abs=1e-3
    )


def test_the_twin_is_the_pictures_label_and_is_escaped(live_and_line):
    live, _ = live_and_line
    assert 'role="img" aria-label="a &#34;line&#34; &amp; more"' in live.front.value
    assert "A &lt; title" in live.still.value


@pytest.mark.parametrize("layer", ["still", "front"])
def test_each_layer_is_well_formed(live_and_line, layer):
    html = getattr(live_and_line[0], layer).value.replace("aria-hidden=true", 'aria-hidden="true"')
    ElementTree.fromstring(f"<div>{html.replace('xlink:href', 'href')}</div>")


def test_a_headline_is_escaped_and_leaves_the_layers_one_over_the_other(live_and_line):
    live, _ = live_and_line
    live.refresh("a line", "1 < 2")
    above, svg, _ = live.front.value.partition("<svg")
    assert svg
    assert "1 &lt; 2</div>" in above
    height = int(re.search(r"height:(\d+)px", above)[1])
    assert live.still.layout.padding == f"{height}px 0 0"
    assert "course-headline" not in LiveFigure(live.figure, "", headline=False).front.value


def test_the_paper_is_a_white_card_with_a_border_that_takes_no_room(live_and_line):
    live, _ = live_and_line
    card = re.match(r'<div style="([^"]*)">', live.still.value)[1]
    for said in ("background:#fff", "border-radius:", "box-shadow:inset 0 0 0 1px var(--jp-"):
        assert said in card
    assert "border:" not in card


def test_two_figures_on_a_page_share_no_id(live_and_line):
    other = LiveFigure(live_and_line[0].figure, "")
    ids = [set(re.findall(r'id="([pm][0-9a-f]{10})"', live.still.value + live.front.value))
           for live in (live_and_line[0], other)]  # fmt: skip
    assert ids[0]
    assert not ids[0] & ids[1]


def test_the_bundle_has_the_widget_its_twin_and_a_picture(live_and_line):
    bundle = live_and_line[0]._repr_mimebundle_()
    assert bundle["text/plain"] == 'a "line" & more'
    assert bundle["image/png"].startswith("iVBOR")
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_the_png_shows_what_moves_and_is_the_same_each_time(live_and_line):
    live, line = live_and_line
    first = live.png()
    assert live.png() == first
    line.set_ydata([0, 10])
    assert live.png() != first


def test_curves_are_sent_to_a_thousandth_of_a_point_and_texts_as_they_are():
    figure, axes = figures.new_figure()
    (line,) = axes.plot([0, 1 / 3, 2 / 3], [0, 0.123456, 1], animated=True)
    axes.text(0.5, 0.5, "p = 0.123456", animated=True)
    front = LiveFigure(figure, "a line").front.value
    numbers = [
        n for path in re.findall(r' d="([^"]*)"', front) for n in re.findall(r"[\d.]+", path)
    ]
    pixels = axes.transData.transform(line.get_xydata())
    pixels[:, 1] = figure.get_figheight() * 72 - pixels[:, 1]
    sent = [float(n) for n in numbers[:6]]
    assert sent == pytest.approx(pixels.ravel().tolist(), abs=0.001)
    assert all(len(n.partition(".")[2]) <= 3 for n in numbers)
    assert "p = 0.123456" in front


def test_a_picture_of_two_axes_has_its_columns_for_a_narrow_page():
    figure, (left, right) = figures.new_figure(2, width_ratios=(2, 1))
    figures.line(left, [0, 1], [0, 1], animated=True)
    live = LiveFigure(figure, "twin")
    for layer in (live.still, live.front):
        whole, *parts = re.findall(r'viewBox="([\d.]+) 0 ([\d.]+) [\d.]+"', layer.value)
        starts, widths = np.array(parts, dtype=float).T
        assert float(whole[1]) == pytest.approx(widths.sum(), abs=1)
        assert starts[1] == pytest.approx(widths[0], abs=1)
        assert left.bbox.x1 < starts[1] < right.bbox.x0
        (name,) = set(re.findall('<use href="#(.*?)"', layer.value))
        assert layer.value.count(f'<g id="{name}">') == 1
    assert live.front.value.count("<svg") == live.front.value.count("</svg>") == 3
    assert live.front.value.count('role="img"') == 1


def test_a_picture_of_one_axes_is_only_whole(live_and_line):
    assert "course-columns" not in live_and_line[0].front.value

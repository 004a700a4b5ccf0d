"""The line that is fitted by hand, against NumPy's own fit."""

import re

import numpy as np
import pytest

from helpers import data
from helpers.panels import FitPanel
from tests.course_panels import headline

LEVEL, SALARY = data.SALARY.features[:, 0], data.SALARY.y
W, B = np.polyfit(LEVEL, SALARY, 1)
LOWEST = np.polyfit(LEVEL, SALARY, 1, full=True)[1][0] / 8


@pytest.fixture(scope="module")
def built():
    return FitPanel(data.SALARY)


@pytest.fixture
def panel(built):
    built.reset()
    return built


def cells_of(panel):
    """The table's cells, row by row, without the names of the rows."""
    rows = re.findall(r'scope="row">(.*?)</th>(.*?)</tr>', panel.live.front.value)
    return {
        name: re.findall(r"<td[^>]*>(.*?)</td>", cells.replace("−", "-")) for name, cells in rows
    }


def test_the_mean_loss_is_that_of_the_line(panel):
    for b, w in ((20.0, 0.0), (6.0, 4.0), (7.75, 5.1), (0.0, 10.0)):
        panel.go_to({"b": b, "w": w})
        wanted = f"{np.mean((np.polyval([w, b], LEVEL) - SALARY) ** 2):.2f}"
        assert f"mean loss = {wanted}," in panel.twin
        assert headline(panel) == f"Mean loss {wanted}"
        assert cells_of(panel)["error²"][-1] == wanted


def test_the_table_holds_every_error_and_its_square(panel):
    panel.go_to({"b": 6, "w": 4})
    cells = cells_of(panel)
    error = 6 + 4 * LEVEL - SALARY
    assert [float(cell) for cell in cells["salary"][:8]] == SALARY.tolist()
    assert [float(cell) for cell in cells["error"][:8]] == error.tolist()
    assert [float(cell) for cell in cells["error²"][:8]] == (error**2).tolist()


def test_the_bars_go_from_each_sample_to_the_line(panel):
    panel.go_to({"b": 6, "w": 4})
    bars = panel.picture._residuals._bars.get_segments()
    wanted = [[[x, y], [x, 6 + 4 * x]] for x, y in zip(LEVEL, SALARY, strict=True)]
    np.testing.assert_allclose(bars, wanted)


def test_the_best_line_is_not_given_away(panel):
    said = panel.twin + panel.live.front.value
    assert "best line" not in said
    assert f"{B:.2f}" not in said
    assert "too low for 5 of the 8 samples. The largest error is at level 7." in said


def test_the_best_line_is_shown_to_those_who_ask(panel):
    panel.best.value = True
    assert f"The best line has b = {B:.2f}, w = {W:.2f} and mean loss {LOWEST:.2f}." in panel.twin
    assert ">best line<" in panel.live.front.value
    panel.best.value = False
    assert "best line" not in panel.twin + panel.live.front.value


def test_the_best_line_is_shown_to_those_who_reach_it(panel):
    for slider, value in zip(panel.sliders, (B, W), strict=True):
        slider.follow(value)
    assert panel.look.mean < 1.01 * LOWEST
    assert f"You have found it: the best line has b = {B:.2f}" in panel.twin
    assert ">best line<" in panel.live.front.value
    panel.sliders[1].index += 3
    assert "best line" not in panel.twin + panel.live.front.value


def test_each_control_moves_picture_and_twin(panel):
    for control, name in ((panel.sliders[0], "b"), (panel.sliders[1], "w"), (panel.best, "best")):
        before = panel.twin, panel.live.front.value, panel.state
        if name == "best":
            control.value = not control.value
        else:
            control.index += 3
        assert all(a != b for a, b in zip(before, now(panel), strict=True)), name


def now(panel):
    return panel.twin, panel.live.front.value, panel.state


def test_every_slider_reaches_both_ends_without_error(panel):
    for slider in panel.sliders:
        for index in (0, len(slider.numbers) - 1):
            slider.index = index
            assert not re.search("nan|inf", panel.twin + panel.live.front.value)


def test_the_line_is_in_the_picture_at_level_0_wherever_the_sliders_are(panel):
    low, high = panel.picture.figure.axes[0].get_ylim()
    numbers = panel.sliders[0].numbers
    assert low < numbers[0]
    assert numbers[-1] < high


def test_a_state_brings_the_same_picture_back(panel):
    panel.go_to({"b": 8.25, "w": 3.3, "best": "yes"})
    line, twin = panel.state, panel.twin
    panel.reset()
    assert panel.twin != twin
    panel.restore(line)
    assert panel.twin == twin


def test_a_tick_is_small(panel):
    assert len(panel.live.front.value.encode()) < 10_000


@pytest.mark.parametrize("wrong", [{"b": np.nan}, {"w": 1e9}, {"b": -1}])
def test_a_start_that_cannot_be_is_refused(wrong):
    with pytest.raises(ValueError, match="value"):
        FitPanel(data.SALARY, **wrong)

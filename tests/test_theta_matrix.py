"""The sliders of theta stand as its matrix, a column a class in the colour of the class."""

import numpy as np
import pytest

from helpers import data
from helpers.figures import CLASS_COLORS
from helpers.models import linear, softmax
from helpers.panels import (
    BridgePanel,
    LedgerPanel,
    PlanePanel,
    ScoresPanel,
    SimplexPanel,
    SoftmaxPanel,
)
from helpers.panels.matrix import heading
from tests.course_panels import sliders_of

MAKE = {
    "two": lambda: SoftmaxPanel(data.PASS_BY_HOURS, np.zeros((2, 2))),
    "three": lambda: SimplexPanel(data.ONE_OF_EACH_OF_THREE, np.zeros((2, 3))),
    "four": lambda: SoftmaxPanel(data.SCORE_BY_HOURS, np.zeros((2, 4))),
    "plane": lambda: PlanePanel(data.RESULT_BY_STUDY_AND_SLEEP),
}


@pytest.mark.parametrize("name", MAKE)
def test_theta_stands_as_its_matrix(name):
    panel = MAKE[name]()
    d, k = panel.descent.theta.shape
    grid = np.reshape(panel.children[0].children[0].children, (d + 1, k + 1))
    assert grid[1:, 1:].ravel().tolist() == panel.descent.sliders
    for column in range(k):
        assert CLASS_COLORS[column] in grid[0, column + 1].value
        colors = {slider.style.handle_color for slider in grid[1:, column + 1]}
        assert colors == {CLASS_COLORS[column]}
    panel.descent.sliders[k + 1].index += 1
    assert panel.descent.theta[1, 1] == panel.descent.sliders[k + 1].number
    assert (
        panel.descent.sliders[k + 1].description.translate(str.maketrans("₀₁₂₃", "0123"))
        == (panel.descent.fixed.names[k + 1])
    )


def test_the_columns_fit_the_width_of_a_cell():
    for make in MAKE.values():
        panel = make()
        widths = [int(one.layout.width.removesuffix("px")) for one in panel.descent.sliders]
        assert sum(widths[: panel.descent.theta.shape[1]]) + 72 + 16 <= 860


def test_a_class_is_named_as_the_text_names_it():
    panel = MAKE["three"]()
    still = panel.live.still.value
    assert all(f">class {k}<" in still for k in range(3))
    assert "score" not in still
    assert "class 2" in panel.children[0].children[0].children[3].value


def test_a_name_of_a_class_is_escaped():
    assert "a &lt; b" in heading(0, "a < b")


def test_other_sliders_of_a_class_have_its_colour():
    scores, bridge = ScoresPanel([0.0, 1.0, 2.0]), BridgePanel()
    assert [one.style.handle_color for one in scores.sliders] == [*CLASS_COLORS[:3]]
    assert scores.added.style.handle_color is None
    assert [one.style.handle_color for one in (bridge.z0, bridge.z1)] == [*CLASS_COLORS[:2]]


def test_in_a_ledger_the_parameters_of_a_class_have_its_colour():
    names = ["b0", "b1", "w0", "w1"]
    panel = LedgerPanel(softmax, data.PASS_BY_HOURS, np.zeros((2, 2)), names)
    colors = [one.style.handle_color for one in sliders_of(panel)[:4]]
    assert colors == [*CLASS_COLORS[:2], *CLASS_COLORS[:2]]
    panel = LedgerPanel(linear, data.SALARY, [6, 4], ["b", "w"])
    assert {one.style.handle_color for one in sliders_of(panel)} == {None}

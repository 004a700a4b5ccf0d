"""The names of curves stand at their ends, and never on one another."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers import data
from helpers.figures.classes import GAP
from helpers.figures.ends import spread
from helpers.panels import SoftmaxPanel


def test_names_that_have_room_stand_at_the_ends():
    assert spread([0.9, 0.1, 0.5], 0.1, 0, 1) == pytest.approx([0.9, 0.1, 0.5])


def test_two_equal_ends_share_the_way():
    assert spread([0.5, 0.5], 0.1, 0, 1) == pytest.approx([0.45, 0.55])


@given(st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_names_keep_their_order_and_their_distance(heights):
    placed = spread(heights, 0.1, 0, 1)
    order = np.argsort(heights, kind="stable")
    assert (np.diff(placed[order]) >= 0.1 - 1e-9).all()
    assert placed.min() >= -1e-9
    assert placed.max() <= 1 + 1e-9


def test_each_curve_of_a_class_has_its_name_at_its_end():
    panel = SoftmaxPanel(data.SCORE_BY_HOURS, np.zeros((2, 4)), reach=20)
    panel.descent.sliders[7].follow(3)
    panel.descent.sliders[0].follow(10)
    lines = [one.get_ydata()[-1] for one in panel.picture._curves._lines]
    names = panel.picture._curves._names._texts
    assert [one.get_text() for one in names] == ["● class 0", "■ class 1", "▲ class 2", "◆ class 3"]
    assert [one.get_color() for one in names] == [
        one.get_color() for one in panel.picture._curves._lines
    ]
    assert [one.xy[1] for one in names] == pytest.approx(lines, abs=3 * GAP)
    assert "◆ class 3</text>" in panel.live.front.value

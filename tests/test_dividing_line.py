"""The dividing line in the plane of two features, as the panel of logistic regression draws it."""

import numpy as np
import pytest
from scipy.special import logit

from helpers.models import logistic
from helpers.panels.logistic import LIMITS
from tests.course_panels import at_start


@pytest.fixture
def panel():
    return at_start("logistic")


def put(panel, *theta):
    for slider, value in zip(panel.descent.sliders, theta, strict=True):
        slider.follow(value)


@pytest.mark.parametrize("threshold", [0.05, 0.5, 0.75, 0.95])
def test_on_the_line_the_probability_is_the_threshold(panel, threshold):
    put(panel, -4.25, 1, 1)
    panel.threshold_slider.follow(threshold)
    ends = panel.picture._division._line.get_xydata()
    assert len(ends) == 2
    assert logistic.output(np.c_[np.ones(2), ends], panel.descent.theta) == pytest.approx(threshold)
    assert ends[:, 0].min() >= LIMITS[0][0] - 1e-9
    assert ends[:, 1].max() <= LIMITS[1][1] + 1e-9


@pytest.mark.parametrize(
    ("theta", "ends"),
    [
        ((-2, 1, 0), 2),  # vertical
        ((-2, 0, 1), 2),  # horizontal
        ((5, 1, 1), 0),  # outside of the picture
        ((1, 0, 0), 0),  # no line: always pass
        ((-1, 0, 0), 0),  # no line: never pass
        ((0, 0, 0), 0),  # undecided everywhere
    ],
)
def test_lines_that_are_vertical_outside_or_undefined(panel, theta, ends):
    put(panel, *theta)
    line, side = panel.picture._division._line.get_xydata(), panel.picture._division._side
    assert len(line) == ends
    assert np.isfinite(line).all()
    corners = [[1, x, y] for x in LIMITS[0] for y in LIMITS[1]]
    assert side.get_visible() == (np.array(corners) @ theta >= 0).any()
    assert "nan" not in panel.live.front.value


def test_the_line_of_a_threshold_is_shifted_by_its_logit(panel):
    put(panel, -4.25, 1, 1)
    panel.threshold_slider.follow(0.75)
    ends = panel.picture._division._line.get_xydata()
    assert ends.sum(axis=1) == pytest.approx(4.25 + logit(0.75))

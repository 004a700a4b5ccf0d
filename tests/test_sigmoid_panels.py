"""The sigmoid's panels, driven as a hand would, against SciPy."""

import re

import numpy as np
import pytest
from scipy.special import expit, logit
from sklearn.metrics import log_loss

from helpers import data
from helpers.panels import CurvePanel, SlopePanel
from tests.course_panels import headline

HOURS, PASSED = data.PASS_BY_DAY_AND_HOURS.features[:, 1], data.PASS_BY_DAY_AND_HOURS.y


@pytest.fixture(scope="module")
def made():
    return CurvePanel(HOURS, PASSED)


@pytest.fixture
def curve(made):
    made.reset()
    return made


def put(panel, *values):
    for slider, value in zip(panel.sliders, values, strict=True):
        slider.follow(value)


@pytest.mark.parametrize("z", [-8.0, -3.7, 0.0, 0.4, 8.0])
def test_the_slope_panel_says_sigma_and_a_measured_slope(z):
    panel = SlopePanel()
    panel.slider.follow(z)
    value, rest, slope = map(float, re.findall(r"= (\d\.\d{4})", panel.twin))
    assert value == pytest.approx(expit(z), abs=5e-5)
    assert rest == pytest.approx(expit(-z), abs=5e-5)
    assert slope == pytest.approx((expit(z + 1e-5) - expit(z - 1e-5)) / 2e-5, abs=5.1e-5)


def test_each_slider_moves_picture_and_twin(curve):
    for slider in curve.sliders:
        before = curve.twin, curve.live.front.value
        slider.index += 3
        assert curve.twin != before[0]
        assert curve.live.front.value != before[1]


def test_the_twin_says_the_probabilities_and_the_answers(curve):
    put(curve, -5.5, 2.0, 0.5)
    listed = re.search(r"y_hat = \[(.*?)\]", curve.twin).group(1)
    wanted = expit(2 * HOURS - 5.5)
    np.testing.assert_allclose([float(n) for n in listed.split(",")], wanted, atol=5e-5)
    assert "0.25 h: 0.0067, fail; 4.5 h: 0.9707, pass" in curve.twin


@pytest.mark.parametrize(("b", "w", "right"), [(-5.5, 2.0, 7), (-1.0, 0.6, 5), (5.0, -4.0, 2)])
def test_the_headline_says_how_many_are_right_and_the_mean_loss(curve, b, w, right):
    put(curve, b, w, 0.5)
    loss = log_loss(PASSED, expit(b + w * HOURS))
    score = f"{right} of 8 right, mean loss {loss:.4f}"
    assert score in curve.twin
    assert headline(curve) == score


def test_the_mean_loss_does_not_depend_on_the_threshold(curve):
    before = curve.look.loss
    put(curve, -1.0, 0.6, 0.9)
    assert curve.look.loss == before


def test_seven_of_eight_is_the_most_that_the_hours_allow(curve):
    best = 0
    for w in (-2.0, 0.0, 2.0):
        for border in np.arange(-0.1, 5, 0.25):
            right = (expit(w * (HOURS - border)) >= 0.5) == PASSED
            best = max(best, right.sum())
    assert best == 7


def test_the_border_is_where_the_probability_meets_the_threshold(curve):
    put(curve, -3.0, 1.5, 0.8)
    border = (logit(0.8) + 3) / 1.5
    assert f"crosses the threshold 0.80 at {border:.2f} hours" in curve.live.front.value
    assert "For more hours the model predicts a pass" in curve.live.front.value
    put(curve, 3.0, -1.5, 0.8)
    assert "For fewer hours the model predicts a pass" in curve.live.front.value


def test_without_a_slope_there_is_no_border(curve):
    put(curve, 1.0, 0.0, 0.5)
    assert "every student gets the same prediction" in curve.live.front.value
    assert "4 of 8 right" in curve.twin


def test_a_higher_threshold_never_lets_more_students_pass(curve):
    passes = []
    for index in range(len(curve.sliders[2].numbers)):
        curve.sliders[2].index = index
        says = re.findall(r">([01])(?: [✓✗])?</td>", curve.live.front.value)
        passes.append(says[-10:].count("1"))
    assert passes == sorted(passes, reverse=True)
    assert passes[0] > passes[-1]


def test_a_tick_is_small(curve):
    assert len(curve.live.front.value.encode()) < 20_000


@pytest.mark.parametrize(
    ("wrong", "word"),
    [({"b": 99}, "value"), ({"threshold": 1.5}, "value"), ({"asked": [np.nan]}, "asked")],
)
def test_a_start_that_cannot_be_is_refused(wrong, word):
    with pytest.raises(ValueError, match=word):
        CurvePanel(HOURS, PASSED, **wrong)


def test_labels_other_than_0_and_1_are_refused():
    with pytest.raises(ValueError, match="labels"):
        CurvePanel(HOURS, PASSED + 1)

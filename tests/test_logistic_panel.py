"""The panel of logistic regression, driven as a hand would."""

import re

import numpy as np
import pytest
from scipy.special import expit

from helpers import data, descent
from helpers.models import logistic
from helpers.panels import LogisticPanel
from tests.driving import run_then_stop

STUDENTS = data.PASS_BY_DAY_AND_HOURS
ASKED = np.array([[1, 2, 0.25], [1, 1, 4.5]])


@pytest.fixture(scope="module")
def made():
    return LogisticPanel(STUDENTS)


@pytest.fixture
def panel(made):
    made.reset()
    return made


def put(panel, *theta):
    for slider, value in zip(panel.descent.sliders, theta, strict=True):
        slider.follow(value)


def test_the_decks_first_step(panel):
    labels = [name for name, _ in panel.descent.samples.options]
    panel.descent.samples.index = labels.index("only x = [1.0, 1.0, 0.5], y = 0")
    assert "gradient = [0.5866, 0.5866, 0.2933], learning rate = 0.1000" in panel.twin
    assert "(falls, proved for η < 3.5556; next step: this sample's loss falls to 0.8" in panel.twin
    panel.stepping.buttons.step.click()
    np.testing.assert_allclose(panel.descent.theta, [0.04133824, 0.14133824, 0.07066912], atol=5e-9)
    assert "b = 0.0413, w₁ = 0.1413, w₂ = 0.0707" in panel.twin
    assert "day 2, 0.25 h: 0.5846, pass; day 1, 4.5 h: 0.6226, pass" in panel.twin


def test_the_first_twin_has_the_loss_and_the_answers_of_the_start(panel):
    z = STUDENTS.x @ [0.1, 0.2, 0.1]
    loss = -np.log(np.where(STUDENTS.y == 1, expit(z), expit(-z))).mean()
    assert f"loss = {loss:.4f}" in panel.twin
    assert "4 of 8 are right" in panel.twin


def test_a_step_is_the_descents_step_and_the_sliders_follow(panel):
    x, y, start = STUDENTS.x, STUDENTS.y, np.array([0.1, 0.2, 0.1])
    wanted = start - 0.1 * x.T @ (expit(x @ start) - y) / 8
    panel.stepping.buttons.step.click()
    assert panel.descent.theta == pytest.approx(wanted)
    assert [s.number for s in panel.descent.sliders] == pytest.approx(wanted, abs=0.0251)


def test_back_and_reset_return_to_the_start(panel):
    first = panel.twin
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.back.click()
    assert panel.twin == first
    panel.descent.rate_slider.follow(2)
    panel.threshold_slider.follow(0.9)
    panel.descent.sliders[0].index = 0
    panel.descent.samples.index = 1
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.reset.click()
    assert panel.twin == first


def test_moving_a_slider_moves_picture_and_twin(panel):
    put(panel, -4.25, 1, 1)
    for slider in (*panel.descent.sliders, panel.descent.rate_slider, panel.threshold_slider):
        before = panel.twin, panel.live.front.value
        slider.index += 1
        assert panel.twin != before[0]
        assert panel.live.front.value != before[1]


def test_a_dividing_line_can_be_found_by_hand(panel):
    put(panel, -4.25, 1, 1)
    assert panel.look.right.all()
    assert "8 of 8 are right; day 2, 0.25 h: 0.1192, fail; day 1, 4.5 h: 0.7773, pass" in panel.twin


def test_the_threshold_decides_the_answers(panel):
    put(panel, -4.25, 1, 1)
    said = []
    for threshold in (0.1, 0.5, 0.8):
        panel.threshold_slider.follow(threshold)
        said.append(re.findall(r"\d\.\d{4}, (fail|pass)", panel.twin))
        wanted = (expit(ASKED @ [-4.25, 1, 1]) >= threshold).astype(int)
        assert said[-1] == [STUDENTS.classes[k] for k in wanted]
    assert said == [["pass", "pass"], ["fail", "pass"], ["fail", "fail"]]


@pytest.mark.slow
def test_a_run_on_all_samples_separates_them_and_theta_keeps_growing(panel):
    panel.descent.rate_slider.follow(0.5)
    panel.stepping.buttons.run.click()
    assert panel.look.right.all()
    history = descent.run(logistic, [0.1, 0.2, 0.1], STUDENTS.x, STUDENTS.y, 0.5, 10_000)
    np.testing.assert_allclose(panel.descent.theta, history.theta, rtol=0.02)
    assert "Off the end of the slider: b" in panel.live.front.value
    assert len(panel.live.front.value.encode()) < 20_000


def test_a_run_can_be_stopped(panel):
    run_then_stop(panel)


@pytest.mark.parametrize(
    ("wrong", "word"),
    [({"theta": (99, 0, 0)}, "value"), ({"learning_rate": 0}, "value"), ({"asked": "?"}, "asked")],
)
def test_a_start_that_cannot_be_is_refused(wrong, word):
    with pytest.raises(ValueError, match=word):
        LogisticPanel(STUDENTS, **wrong)

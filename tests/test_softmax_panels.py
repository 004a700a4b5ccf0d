"""The panels of two and of four classes, driven as a hand would."""

import re

import numpy as np
import pytest
from scipy import special

from helpers import data
from helpers.panels import SoftmaxPanel
from helpers.panels.softmax_look import ASKED, PLACES, answer
from tests.driving import run_then_stop

START = [[0.1, 0.2], [0.3, 0.4]]


@pytest.fixture(scope="module")
def made():
    return {
        "two": SoftmaxPanel(data.PASS_BY_HOURS, START, 0.1),
        "four": SoftmaxPanel(data.SCORE_BY_HOURS, np.zeros((2, 4)), 0.5, reach=20, grain=0.2),
    }


@pytest.fixture
def two(made):
    made["two"].reset()
    return made["two"]


@pytest.fixture
def four(made):
    made["four"].reset()
    return made["four"]


@pytest.fixture(params=["two", "four"])
def panel(request):
    return request.getfixturevalue(request.param)


def only(panel, hours):
    """Let the panel learn from the sample of these hours only."""
    panel.descent.samples.value = int(np.flatnonzero(panel.descent.objective.x[:, 1] == hours)[0])


def probabilities(hours, theta):
    return special.softmax(np.c_[np.ones(len(hours)), hours] @ theta, axis=1)


@pytest.mark.parametrize(
    ("hours", "rate", "theta"),
    [
        (0.5, 0.1, [[0.15374298, 0.14625702], [0.32687149, 0.37312851]]),
        (0.5, 0.01, [[0.10537430, 0.19462570], [0.30268715, 0.39731285]]),
        (1.0, 0.1, [[0.15498340, 0.14501660], [0.35498340, 0.34501660]]),
        (1.0, 0.01, [[0.10549834, 0.19450166], [0.30549834, 0.39450166]]),
    ],
)
def test_one_step_from_one_sample_is_the_decks(two, hours, rate, theta):
    only(two, hours)
    two.descent.rate_slider.follow(rate)
    two.stepping.buttons.step.click()
    assert two.descent.theta == pytest.approx(np.array(theta), abs=6e-9)
    for name, value in zip(("b0", "b1", "w0", "w1"), np.ravel(theta), strict=True):
        assert f"{name} = {value:.4f}" in two.twin


def test_the_chosen_sample_says_the_decks_numbers(two):
    only(two, 0.5)
    for said in (
        "z = [0.2500, 0.4000]",
        "ŷ = [0.4626, 0.5374]",
        "L = 0.7710",
        "gradient = [[-0.5374, 0.5374], [-0.2687, 0.2687]]",
    ):
        assert said in two.twin
    only(two, 1.0)
    assert "z = [0.4000, 0.6000]" in two.twin
    assert "L = 0.7981" in two.twin


def test_the_decks_theta_after_one_step_answers_pass_twice(two):
    only(two, 1.0)
    two.descent.rate_slider.follow(0.01)
    two.stepping.buttons.step.click()
    assert "0.25 h: [0.4722, 0.5278], 4.5 h: [0.3800, 0.6200]" in two.twin
    assert "0.25 h → 1" in two.live.front.value
    assert "4.5 h → 1" in two.live.front.value


@pytest.mark.parametrize(("name", "last"), [("two", 1), ("four", 3)])
def test_a_run_tells_few_hours_from_many(request, monkeypatch, name, last):
    monkeypatch.setattr("helpers.panels.descent.MOST_STEPS", 1000)
    panel = request.getfixturevalue(name)
    panel.stepping.buttons.run.click()
    assert panel.descent.trail.step_number == 1000
    assert "0.25 h → 0" in panel.live.front.value
    assert f"4.5 h → {last}" in panel.live.front.value
    assert len(panel.live.front.value) < 20_000


def test_the_picture_holds_the_probabilities(panel):
    panel.stepping.buttons.step.click()
    wanted = probabilities(PLACES, panel.descent.theta)
    shown = [line.get_ydata() for line in panel.picture._curves._lines]
    assert np.transpose(shown) == pytest.approx(wanted)
    losses = -np.log(probabilities(panel.descent.objective.x[:, 1], panel.descent.theta))
    mean = losses[np.arange(len(losses)), panel.descent.objective.y].mean()
    assert panel.picture._loss._here.get_ydata() == pytest.approx([mean])
    assert f"loss = {mean:.4f}" in panel.twin


def test_the_hollow_point_is_the_loss_after_the_next_step(panel):
    at = panel.picture._loss._ahead.get_ydata()[-1]
    panel.stepping.buttons.step.click()
    assert panel.descent.trail.losses[-1] == pytest.approx(at)


def test_rows_of_the_gradient_sum_to_zero_and_those_of_theta_stay(panel):
    before = panel.descent.theta.sum(axis=1)
    for _ in range(5):
        panel.stepping.buttons.step.click()
    assert panel.descent.theta.sum(axis=1) == pytest.approx(before)


def test_adding_a_number_to_all_biases_changes_no_probability(two):
    said = re.search(r"probabilities at .*", two.twin).group()
    for slider in two.descent.sliders[:2]:
        slider.follow(slider.number + 3)
    assert said in two.twin


def test_back_undoes_a_step_and_reset_everything(panel):
    first = panel.twin
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.back.click()
    assert panel.twin == first
    only(panel, 0.5)
    panel.descent.rate_slider.follow(1.0)
    panel.descent.sliders[-1].index = 0
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.reset.click()
    assert panel.twin == first


def test_the_next_sample_is_ringed(four):
    assert len(four.picture._curves._rings.get_xdata()) == 0
    four.descent.samples.value = "in turn"
    for hours in (0.5, 1.0, 1.5):
        assert four.picture._curves._rings.get_xdata().tolist() == [hours]
        assert f"Next in turn: x = [1.0, {hours}]" in four.twin
        four.stepping.buttons.step.click()


def test_a_run_can_be_stopped(panel):
    run_then_stop(panel)


def test_classes_that_share_the_lead_are_no_answer():
    assert answer(np.array([[0.25] * 4, [0.4, 0.4, 0.1, 0.1], [0.1, 0.2, 0.3, 0.4]])) == [
        "?",
        "?",
        "3",
    ]
    assert ASKED.tolist() == [0.25, 4.5]


def test_a_theta_of_another_shape_is_refused():
    with pytest.raises(ValueError, match=r"\(2, 4\)"):
        SoftmaxPanel(data.SCORE_BY_HOURS, START)

"""The panel of notebook 1, driven as a hand would."""

import re

import numpy as np
import pytest

from helpers import data, descent
from helpers.models import linear
from helpers.panels import LinePanel, descent_words
from tests.driving import run_then_stop


@pytest.fixture(scope="module")
def made():
    return LinePanel(data.SALARY, b=6.0, w=4.0, learning_rate=0.01)


@pytest.fixture
def panel(made):
    made.reset()
    return made


def twin_numbers(panel):
    """The step, b, w and the loss, as the text twin says them."""
    found = re.match(r"step (\d+): b = (\S+), w = (\S+), loss = (\S+),", panel.twin)
    return [float(n) for n in found.groups()]


def test_the_first_twin_has_the_mean_loss_of_the_guess(panel):
    residuals = data.SALARY.y - (6 + 4 * data.SALARY.features[:, 0])
    assert twin_numbers(panel) == [0, 6, 4, pytest.approx((residuals**2).mean(), abs=1e-4)]


def test_moving_a_slider_moves_picture_and_twin(panel):
    for slider in (*panel.descent.sliders, panel.descent.rate_slider):
        before = panel.twin, panel.live.front.value
        slider.index += 1
        assert panel.twin != before[0]
        assert panel.live.front.value != before[1]


def test_a_step_is_the_descents_step_and_the_sliders_follow(panel):
    x, y = data.SALARY.x, data.SALARY.y
    wanted = np.array([6.0, 4.0]) - 0.01 * 2 * x.T @ (x @ [6.0, 4.0] - y) / 8
    panel.stepping.buttons.step.click()
    assert panel.descent.theta == pytest.approx(wanted)
    assert [s.number for s in panel.descent.sliders] == pytest.approx(wanted, abs=0.125)


def test_back_undoes_a_step_exactly_and_stops_at_the_start(panel):
    first = panel.twin
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.back.click()
    assert panel.twin == first
    panel.stepping.buttons.back.click()
    assert panel.twin == first


def test_reset_returns_to_the_start_with_its_learning_rate(panel):
    first = panel.twin
    panel.descent.rate_slider.follow(0.05)
    panel.descent.sliders[0].index = 0
    panel.stepping.buttons.run.click()
    panel.stepping.buttons.reset.click()
    assert panel.twin == first


def test_a_theta_slider_starts_a_new_path(panel):
    panel.stepping.buttons.step.click()
    panel.descent.sliders[1].index += 10
    assert panel.descent.trail.step_number == 0
    assert panel.descent.theta[1] == panel.descent.sliders[1].number


def test_a_slider_that_follows_does_not_round_theta(panel):
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.step.click()
    history = descent.run(linear, [6.0, 4.0], data.SALARY.x, data.SALARY.y, 0.01, 2)
    assert (panel.descent.theta == history.theta).all()


def test_a_run_reaches_the_least_squares_line(panel):
    panel.descent.rate_slider.follow(0.05)
    panel.stepping.buttons.run.click()
    wanted = np.linalg.lstsq(data.SALARY.x, data.SALARY.y, rcond=None)[0]
    assert panel.descent.theta == pytest.approx(wanted, abs=1e-3)
    assert "bottom of the valley" in descent_words.say(panel.look.descent).status


def test_a_diverging_run_stops_at_the_last_finite_step_and_says_why(panel):
    panel.descent.rate_slider.follow(0.06)
    panel.stepping.buttons.run.click()
    assert np.isfinite(panel.descent.theta).all()
    assert np.isfinite(panel.descent.trail.losses[-1])
    assert str(panel.descent.trail.step_number) in descent_words.say(panel.look.descent).status
    assert "learning rate below 0.0549. Press Reset" in panel.live.front.value
    assert "nan" not in panel.live.front.value
    assert len(panel.live.front.value) < 20_000


def test_after_a_divergence_a_smaller_learning_rate_goes_on(panel):
    panel.descent.rate_slider.follow(0.06)
    panel.stepping.buttons.run.click()
    panel.descent.rate_slider.follow(0.02)
    loss = panel.descent.trail.losses[-1]
    panel.stepping.buttons.step.click()
    assert panel.descent.trail.losses[-1] < loss


def test_the_bounds_separate_steady_zigzag_and_leading_away(panel):
    for rate, word in ((0.025, "(steady;"), (0.05, "(zigzags;"), (0.055, "(leads away;")):
        panel.descent.rate_slider.follow(rate)
        assert word in panel.twin
    assert panel.look.descent.forecast.bounds == pytest.approx((0.02745, 0.0549), abs=1e-4)


def test_sliders_and_stop_work_while_a_run_is_animated(panel):
    run_then_stop(panel, lambda: panel.descent.rate_slider.follow(0.02))


def test_two_panels_do_not_share_a_state(panel):
    other = LinePanel(data.SALARY, b=6.0, w=4.0, learning_rate=0.01)
    first = other.twin
    panel.stepping.buttons.step.click()
    assert other.twin == first


@pytest.mark.parametrize(
    ("wrong", "word"),
    [({"b": np.nan}, "value"), ({"w": 1e9}, "value"), ({"learning_rate": -1}, "value")],
)
def test_a_start_that_cannot_be_is_refused(wrong, word):
    with pytest.raises(ValueError, match=word):
        LinePanel(data.SALARY, **wrong)


def test_back_takes_back_a_failure_and_the_words_about_it(panel):
    panel.descent.rate_slider.index = len(panel.descent.rate_slider.numbers) - 1
    while panel.stepping.frame():
        pass
    twin = panel.twin
    assert "Start again with a learning rate" in panel.live.front.value
    panel.stepping.buttons.back.click()
    assert panel.twin == twin
    assert "Start again with a learning rate" not in panel.live.front.value
    panel.stepping.buttons.step.click()
    assert "Start again with a learning rate" in panel.live.front.value

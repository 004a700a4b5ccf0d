"""The axes of the loss are fitted to the run, and the run before stays to compare with."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers import descent, figures
from helpers.figures import fitted
from tests.course_panels import at_start

WITHIN = 1e-6, 1e6
positive = st.floats(1e-5, 1e5)


@given(st.lists(positive, min_size=1, max_size=5))
def test_limits_are_round_hold_all_values_and_leave_little_room(values):
    low, high = fitted.limits(values, WITHIN)
    assert low <= min(values) <= max(values) <= high
    assert high / low <= 2.5 * 2.5 * 1.25 * max(values) / min(values)
    assert high / low >= 2 * (1 - 1e-9)
    for end in (low, high):
        assert f"{end:.3e}"[:6] in ("1.000e", "2.000e", "5.000e")


@given(positive, st.lists(positive, max_size=6))
def test_an_axis_only_grows_while_a_run_goes_on(first, others):
    spans = [fitted.limits([first, *others[:n]], WITHIN) for n in range(len(others) + 1)]
    for (low, high), (lower, higher) in zip(spans, spans[1:], strict=False):
        assert lower <= low
        assert higher >= high


def test_what_no_axis_can_hold_widens_it_to_its_end():
    assert fitted.limits([0.5, np.inf], WITHIN) == (0.2, 1e6)
    assert fitted.limits([0.5, np.nan, 1e-300], WITHIN) == (1e-6, 1e6)


@given(positive, st.floats(1, 1e8))
def test_at_least_two_ticks_are_written_and_not_too_many(value, times):
    low, high = fitted.limits([value, value * times], WITHIN)
    ticks, written = fitted.ticks(low, high)
    assert 2 <= len(ticks) <= 13
    assert low <= min(ticks) <= max(ticks) <= high
    assert [float(one.replace(",", "")) for one in written] == ticks.tolist()


@pytest.mark.parametrize(
    ("steps", "end", "written"),
    [
        (1, 12, [0, 1, 2, 5, 10]),
        (12, 12, [0, 1, 2, 5, 10]),
        (13, 30, [0, 1, 2, 5, 10, 20]),
        (150, 300, [0, 1, 10, 100]),
        (10_000, 12_500, [0, 1, 10, 100, 1000, 10_000]),
        (10_001, 12_500, [0, 1, 10, 100, 1000, 10_000]),
    ],
)
def test_an_axis_of_steps_ends_soon_after_the_last(steps, end, written):
    assert fitted.last_step(steps) == end
    assert fitted.STEP_TICKS[end].tolist() == written


# --- in a panel -----------------------------------------------------------------------------


@pytest.fixture
def panel():
    return at_start("logistic")


def axes_of(panel):
    return panel.picture._path._axes


def before(panel):
    """What is written of the run before."""
    every = re.findall(r"<text[^>]*>([^<]*)</text>", panel.live.front.value)
    return [one for one in every if "before" in one]


def take(panel, steps):
    for _ in range(steps):
        panel.stepping.buttons.step.click()


def test_the_axes_are_wide_until_a_step_was_taken_and_then_fit_the_run(panel):
    wide = axes_of(panel).get_ylim()
    take(panel, 3)
    low, high = axes_of(panel).get_ylim()
    assert wide[0] < low < min(panel.descent.trail.losses)
    assert max(panel.descent.trail.losses) < high < wide[1]
    assert axes_of(panel).get_xlim()[1] == 12
    panel.reset()
    assert axes_of(panel).get_ylim() == wide


def test_the_run_before_stays_with_its_last_loss_until_the_next_one_ends(panel):
    assert before(panel) == []
    take(panel, 5)
    assert before(panel) == []
    first = panel.descent.trail.losses
    panel.stepping.buttons.reset.click()
    assert before(panel) == [f"run before: {first[-1]:.3f}"]
    drawn = panel.picture._path._before._line.get_xydata()
    np.testing.assert_allclose(drawn, list(enumerate(first)))
    take(panel, 2)
    second = panel.descent.trail.losses
    panel.descent.sliders[0].index += 1
    assert before(panel) == [f"run before: {second[-1]:.3f}"]
    panel.descent.sliders[0].index += 1  # no run has ended
    assert before(panel) == [f"run before: {second[-1]:.3f}"]


def test_the_run_before_is_not_part_of_the_state_or_of_the_twin(panel):
    state, twin = panel.state, panel.twin
    take(panel, 4)
    panel.stepping.buttons.reset.click()
    assert before(panel)
    assert (panel.state, panel.twin) == (state, twin)


def test_a_run_before_that_went_out_of_all_bounds_leaves_a_picture_that_can_be_drawn():
    _, axes = figures.new_figure()
    path = figures.LossPath(axes)
    path.set(np.arange(2), np.array([0.5, 0.4]), (2, 0.3), [0.5, 1e300, np.inf])
    assert axes.get_ylim() == (0.2, 1e6)
    axes.figure.draw_without_rendering()


def test_a_trail_keeps_the_losses_of_the_last_one_that_took_a_step():
    point = descent.Point(np.zeros(1), 3.0)
    trail = descent.Trail(point)
    trail.restart(point)
    assert trail.losses_before == []
    trail.add(point._replace(loss=2.0))
    trail.restart(point)
    trail.restart(point)
    assert trail.losses_before == [3.0, 2.0]

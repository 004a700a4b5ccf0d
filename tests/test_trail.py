"""A trail settles where a step changes nothing any more, and is written and read as text."""

import numpy as np
import pytest

from helpers import descent
from helpers.descent import trail_text


def settled(before, now):
    trail = descent.Trail(descent.Point(np.array(before), 1.0))
    assert not trail.settled
    trail.add(descent.Point(np.array(now), 0.5))
    return trail.settled


@pytest.mark.parametrize(
    ("theta", "small", "large"),
    [([0.0, 0.0], 0.9e-8, 1.2e-8), ([0.0, 1.0], 0.9e-8, 2.2e-8), ([1e6, -1e6], 0.9e-2, 1.2e-2)],
)
def test_a_step_is_too_small_to_matter_against_the_size_of_the_parameters(theta, small, large):
    for shift in (-1, 1):
        assert settled(theta, np.array(theta) + shift * small)
        assert not settled(theta, np.array(theta) + shift * large)


def test_a_step_matters_as_long_as_one_parameter_moves():
    assert not settled([1.0, 2.0], [1.0, 2.1])
    assert settled([1.0, 2.0], [1.0, 2.0])


def test_steps_that_were_all_taken_with_the_settings_of_now_are_only_counted():
    now = ("0.1", "all")
    assert trail_text.write([now] * 3, now, False) == "3"
    assert trail_text.write([], now, True) == "0!"
    assert trail_text.write([now] * 3, ("0.2", "all"), False) == "3*0.1*all"
    assert trail_text.write([now, ("0.2", "all")], now, False) == "1*0.1*all+1*0.2*all"


@pytest.mark.parametrize("said", ["10000", "4000*0.1*all+6000*0.5*all"])
def test_as_many_steps_as_a_run_may_take_are_read(said):
    runs, failed = trail_text.read("steps", said, 2, 10_000)
    assert (sum(count for count, _ in runs), failed) == (10_000, False)


@pytest.mark.parametrize("said", ["10001", "4001*0.1*all+6000*0.5*all"])
def test_more_steps_than_that_are_refused(said):
    with pytest.raises(ValueError, match="steps may not be more than 10,000"):
        trail_text.read("steps", said, 2, 10_000)


@pytest.mark.parametrize(
    "said", ["", "!", "-1", "1.5", "²", "٣", "3*0.1", "3*0.1*all*2", "3+", "3!!", "1" * 5000]
)
def test_what_is_no_trail_is_refused(said):
    with pytest.raises(ValueError, match="steps must be a whole number, or like"):
        trail_text.read("steps", said, 2, 10_000)

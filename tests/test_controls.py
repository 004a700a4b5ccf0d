"""Sliders say and keep exact numbers; the player plays without blocking."""

import asyncio

import numpy as np
import pytest

from helpers import controls


def test_a_slider_keeps_the_decks_decimals_exactly():
    slider = controls.theta_slider("b", 0.1, -2, 2, 0.05)
    assert slider.number == 0.1
    assert slider.label == "0.10"


def test_a_slider_follows_to_the_nearest_number_and_to_its_ends():
    slider = controls.theta_slider("w", 0, -5, 15, 0.1)
    slider.follow(4.2678)
    assert slider.number == 4.3
    slider.follow(-1e300)
    assert slider.number == -5
    slider.follow(1e300)
    assert slider.number == 15


def test_a_slider_never_says_minus_zero():
    assert "-0.00" not in dict(controls.theta_slider("w", 0, -1, 1, 0.1).options)


def test_the_learning_rate_slider_is_logarithmic_and_has_the_decks_values():
    slider = controls.learning_rate_slider(0.01)
    ratios = slider.numbers[1:] / slider.numbers[:-1]
    assert {0.001, 0.01, 0.1, 1.0} <= set(slider.numbers)
    assert ratios.min() > 1.05
    assert ratios.max() < 1.25
    assert (slider.numbers > 0).all()


@pytest.mark.parametrize("value", [-0.1, 0, np.nan, np.inf, 2.0])
def test_a_learning_rate_outside_the_slider_is_refused(value):
    with pytest.raises(ValueError, match="value must"):
        controls.learning_rate_slider(value)


@pytest.mark.parametrize("value", [-3, 3, np.nan])
def test_a_parameter_outside_the_slider_is_refused(value):
    with pytest.raises(ValueError, match="value must"):
        controls.theta_slider("b", value, -2, 2, 0.1)


@pytest.mark.parametrize(("low", "high", "step"), [(1, 1, 0.1), (2, 1, 0.1), (0, 1, 0)])
def test_an_empty_slider_is_refused(low, high, step):
    with pytest.raises(ValueError, match="low must be below high"):
        controls.theta_slider("b", 1, low, high, step)


def test_the_player_leaves_room_for_others_while_it_plays():
    seen = []

    async def scene():
        player = controls.Player(lambda: seen.append("tick") or len(seen) < 50, interval=0)
        player.start()
        assert player.running
        while player.running:
            seen.append("other")
            await asyncio.sleep(0)

    asyncio.run(scene())
    assert seen.count("tick") > 5
    assert seen.count("other") > 5


def test_the_player_stops_at_once_and_starts_only_once():
    ticks = []

    async def scene():
        player = controls.Player(lambda: ticks.append(1) or True, interval=0.001)
        player.start()
        player.start()
        await asyncio.sleep(0.02)
        player.stop()
        await asyncio.sleep(0)
        count = len(ticks)
        await asyncio.sleep(0.02)
        assert len(ticks) == count > 0
        assert not player.running

    asyncio.run(scene())


def test_without_an_event_loop_the_player_plays_to_the_end():
    ticks = []
    controls.Player(lambda: ticks.append(1) or len(ticks) < 5).start()
    assert len(ticks) == 5


def test_each_button_does_what_it_says():
    pressed = []
    names = ("step", "back", "run", "stop", "reset")
    transport = controls.Transport(**{name: lambda n=name: pressed.append(n) for name in names})
    for name in names:
        getattr(transport, name).click()
    assert tuple(pressed) == names

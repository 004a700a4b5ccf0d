"""The panel in which ten digits are learned, driven as a hand would."""

import asyncio
import re

import numpy as np
import pytest

from helpers import arrays, data
from helpers.models import softmax
from helpers.panels import DigitsPanel, epochs

ORDER = np.random.default_rng(0).permutation(1797)
LEARN, HELD_BACK = ORDER[:1437], ORDER[1437:]


@pytest.fixture(scope="module")
def made():
    return DigitsPanel(data.digits(), LEARN, HELD_BACK, learning_rate=0.5)


@pytest.fixture
def panel(made):
    made.reset()
    return made


def said(panel):
    """The epoch, the validation loss and the right validation images of the text twin."""
    found = re.match(r"epoch (\d+): .* validation loss = (\S+), (\d+) of 360 right", panel.twin)
    return [float(number) for number in found.groups()]


def test_untrained_weights_guess(panel):
    zeros = (data.digits().y[HELD_BACK] == 0).sum()  # all ten are equal: the first is taken
    assert said(panel) == [0, pytest.approx(np.log(10), abs=1e-4), zeros]


def test_the_twin_has_the_loss_and_the_accuracy_of_the_weights(panel):
    for _ in range(3):
        panel.stepping.buttons.step.click()
    x, labels = arrays.with_ones(data.digits().features[HELD_BACK] / 16), data.digits().y[HELD_BACK]
    loss = softmax.loss(x, panel.epochs.trail.thetas[-1], labels).mean()
    right = (softmax.predict(x, panel.epochs.trail.thetas[-1]) == labels).sum()
    assert said(panel) == [3, pytest.approx(loss, abs=1e-4), right]
    assert right > 320


def test_back_undoes_an_epoch_and_step_repeats_it(panel):
    first = panel.twin
    panel.stepping.buttons.step.click()
    second = panel.twin
    panel.stepping.buttons.back.click()
    assert panel.twin == first
    panel.stepping.buttons.back.click()
    assert panel.twin == first
    panel.stepping.buttons.step.click()
    assert panel.twin == second


def test_a_run_ends_by_itself_and_reset_begins_anew(panel, monkeypatch):
    monkeypatch.setattr(epochs, "MOST_EPOCHS", 12)
    first = panel.twin
    panel.rate_slider.follow(1)
    panel.stepping.buttons.run.click()
    assert panel.look.epoch == 12
    panel.stepping.buttons.run.click()
    assert panel.look.epoch == 12
    panel.stepping.buttons.reset.click()
    assert panel.twin == first


def test_a_run_can_be_changed_and_stopped(panel):
    async def scene():
        panel.stepping.buttons.run.click()
        await asyncio.sleep(0.2)
        assert panel.stepping.running
        panel.rate_slider.follow(0.01)
        panel.l2_slider.follow(0.01)
        assert panel.stepping.running
        panel.stepping.buttons.stop.click()
        await asyncio.sleep(0)
        epochs = panel.look.epoch
        assert epochs > 0
        await asyncio.sleep(0.15)
        assert panel.look.epoch == epochs

    asyncio.run(scene())


def test_every_slider_reaches_both_ends_and_trains_there(panel):
    for slider in (panel.rate_slider, panel.l2_slider):
        for index in (0, len(slider.numbers) - 1):
            slider.index = index
            panel.stepping.buttons.step.click()
            assert "nan" not in panel.twin + panel.live.front.value
            assert len(panel.live.front.value.encode()) < 60_000


def test_the_pull_makes_weights_smaller(panel):
    other = DigitsPanel(data.digits(), LEARN, HELD_BACK, learning_rate=0.5, l2=0.05)
    for _ in range(5):
        panel.stepping.step()
        other.stepping.step()
    assert other.look.largest < panel.look.largest


def test_a_panel_can_start_after_some_epochs_to_which_it_comes_back(panel):
    started = DigitsPanel(data.digits(), LEARN, HELD_BACK, learning_rate=0.5, epochs=3)
    for _ in range(3):
        panel.stepping.buttons.step.click()
    assert started.twin == panel.twin
    first = started.twin
    started.stepping.buttons.back.click()
    started.stepping.buttons.back.click()
    assert started.look.epoch == 1
    started.stepping.buttons.reset.click()
    assert started.twin == first
    started.go_to({"epochs": 0})
    assert started.look.largest == 0

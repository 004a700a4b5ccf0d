"""A slider says the true value of its parameter, wherever its handle can stand."""

import re

import numpy as np
import pytest

from helpers import data
from helpers.panels import LinePanel, PlanePanel, SimplexPanel
from helpers.panels.readouts import between

NUMBERS = np.linspace(-20, 40, 241)


@pytest.fixture(scope="module", params=["line", "simplex", "plane"])
def panel(request):
    make = {
        "line": lambda: LinePanel(data.SALARY),
        "simplex": lambda: SimplexPanel(data.ONE_OF_EACH_OF_THREE, np.zeros((2, 3)), 0.5),
        "plane": lambda: PlanePanel(data.RESULT_BY_STUDY_AND_SLEEP),
    }
    return make[request.param]()


def read(panel, slider):
    """What stands beside a slider: what the style sheet puts there, or its own label."""
    mine = [one for one in slider._dom_classes if one.startswith("course-") and "number" not in one]
    rule = rf'\.{mine[0]} \.widget-readout::after{{content:"([^"]*)"'
    found = re.search(rule, panel.descent.readouts.value)
    return found[1] if found else slider.label


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (-20, ""),
        (0.25, ""),
        (2.0447, "2.045"),
        (-0.0001, "−0.000"),
        (-21.5, "◂ −21.500"),
        (40.1, "40.100 ▸"),
        (-2.315e16, "◂ −2.3·10¹⁶"),
    ],
)
def test_a_value_between_the_numbers_or_beyond_is_said_and_marked(value, said):
    assert between(value, NUMBERS) == said


def test_a_slider_says_the_parameter_after_each_step_and_its_number_after_a_hand(panel):
    panel.reset()
    sliders = panel.descent.sliders
    for _ in range(3):
        panel.stepping.step()
        for slider, value in zip(sliders, panel.descent.theta.flat, strict=True):
            assert float(read(panel, slider).replace("−", "-")) == pytest.approx(value, abs=5.1e-4)
    first, second = sliders[:2]
    before = read(panel, second)
    first.index -= 1
    assert read(panel, first) == first.label
    assert read(panel, second) == before
    panel.reset()
    assert [read(panel, slider) for slider in sliders] == [slider.label for slider in sliders]


def test_a_run_away_is_marked_at_the_end_of_the_slider():
    panel = LinePanel(data.SALARY, learning_rate=1.0)
    for _ in range(4):
        panel.stepping.step()
    for slider, value in zip(panel.descent.sliders, panel.descent.theta, strict=True):
        assert slider.index in (0, len(slider.numbers) - 1)
        assert "▸" in read(panel, slider) if value > 0 else "◂" in read(panel, slider)


def test_a_hand_on_a_slider_sends_no_readout(panel):
    panel.reset()
    sent = []
    panel.descent.readouts.observe(sent.append, names="value")
    panel.descent.sliders[0].index += 1
    panel.descent.sliders[0].index -= 1
    panel.descent.readouts.unobserve_all("value")
    assert not sent

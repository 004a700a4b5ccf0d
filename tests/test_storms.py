"""A storm of slider moves leaves no error, no NaN and no growing memory."""

import gc
import random
import re
import subprocess
import sys

import psutil
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from helpers.commands import pairs
from tests.conftest import NIGHTLY
from tests.course_panels import drawn, panels_of_course, sliders_of

WARM_UP, MOVES, MOST_GROWTH = 400, 10_000 if NIGHTLY else 1000, 5e6
BUTTONS = ("step", "step", "back", "reset")


class Storm(RuleBasedStateMachine):
    """Moves and presses on one panel of the course; what fails is shrunk to the fewest."""

    @initialize(data=st.data())
    def choose(self, data):
        panels = panels_of_course()
        self.panel = panels[data.draw(st.sampled_from(sorted(panels)))]
        self.panel.reset()

    @rule(slider=st.integers(0, 30), place=st.floats(0, 1))
    def move(self, slider, place):
        sliders = sliders_of(self.panel)
        chosen = sliders[slider % len(sliders)]
        chosen.index = round(place * (len(chosen.numbers) - 1))

    @precondition(lambda self: self.panel.stepping)
    @rule(button=st.sampled_from(BUTTONS))
    def press(self, button):
        getattr(self.panel.stepping.buttons, button).click()

    @invariant()
    def shows_no_nan(self):
        assert not re.search(r"\bnan\b", self.panel.twin + drawn(self.panel))

    def teardown(self):
        """Go back to where the storm ended, from its line of text alone."""
        if hasattr(self, "panel"):
            line, twin = self.panel.state, self.panel.twin
            self.panel.reset()
            assert self.panel.restore(line).twin == twin


TestStorm = Storm.TestCase
TestStorm.settings = settings(stateful_step_count=20)


def growth():
    """Return by how many bytes a storm over all panels makes the process grow."""
    panels, chance = list(panels_of_course().values()), random.Random(1)
    for number in range(WARM_UP + MOVES):
        if number == WARM_UP:
            gc.collect()
            before = psutil.Process().memory_info().rss
        panel = chance.choice(panels)
        slider = chance.choice(sliders_of(panel))
        slider.index = chance.randrange(len(slider.numbers))
        if panel.stepping and number % 5 == 0:
            getattr(panel.stepping.buttons, chance.choice(BUTTONS)).click()
    gc.collect()
    return psutil.Process().memory_info().rss - before


def test_a_storm_leaves_no_error_and_no_growing_memory():
    code = "from tests.test_storms import growth; print(growth())"
    command = [sys.executable, "-W", "error", "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=pairs.ROOT)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    assert float(ran.stdout) < MOST_GROWTH

"""A storm of slider moves leaves no error, no NaN and no growing memory."""

import gc
import random
import re
import subprocess
import sys

import psutil

from helpers.commands import pairs
from tests.conftest import NIGHTLY
from tests.course_panels import drawn, panels_of_course, sliders_of

WARM_UP, MOVES, MOST_GROWTH = 400, 10_000 if NIGHTLY else 1000, 5e6


def storm(panels, moves, seed):
    """Move random sliders to random places; press Step, Back and Reset now and then."""
    chance = random.Random(seed)
    for number in range(moves):
        panel = chance.choice(panels)
        slider = chance.choice(sliders_of(panel))
        slider.index = chance.randrange(len(slider.numbers))
        buttons = panel.stepping and panel.stepping.buttons
        if buttons and number % 5 == 0:
            getattr(buttons, chance.choice(("step", "step", "back", "reset"))).click()
        assert "nan" not in panel.twin, panel.twin
        assert not re.search(r"\bnan\b", drawn(panel))


def growth():
    """Return by how many bytes a storm over all panels makes the process grow."""
    panels = list(panels_of_course().values())
    storm(panels, WARM_UP, seed=1)
    gc.collect()
    before = psutil.Process().memory_info().rss
    storm(panels, MOVES, seed=2)
    gc.collect()
    return psutil.Process().memory_info().rss - before


def test_a_storm_leaves_no_error_no_nan_and_no_growing_memory():
    code = "from tests.test_storms import growth; print(growth())"
    command = [sys.executable, "-W", "error", "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=pairs.ROOT)
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    assert float(ran.stdout) < MOST_GROWTH

"""What one slider move costs in calls, and that nothing is computed twice for it.

Counted is each "call" event that `sys.setprofile` reports in a file below helpers/: every function,
method and property, and each time a generator is entered or (before Python 3.12) a comprehension.
Calls in NumPy, Matplotlib and ipywidgets are not counted.
"""

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

import helpers
from tests.course_panels import MAKE, sliders_of

HERE = str(Path(helpers.__file__).parent)
PURE = ("models", "descent", "panels")  # of panels, the functions that belong to no class
# In the plane another λ is another loss, whose samples are checked anew; theta takes 160.
MOST = {"logistic": 120, "simplex": 160, "plane": 190}


def watch(act):
    """Do something; return each call in helpers as a pair of the code and its arguments."""
    calls = []

    def profile(frame, event, arg):
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(HERE):
            names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
            calls.append((code, tuple(said(frame.f_locals.get(name)) for name in names)))

    sys.setprofile(profile)
    try:
        act()
    finally:
        sys.setprofile(None)
    return calls


def said(value):
    """Return what an argument is: two arrays are the same if their numbers are."""
    if isinstance(value, np.ndarray) and value.dtype != object:
        return value.shape, value.tobytes()
    if isinstance(value, tuple | list):
        return tuple(map(said, value))
    return value if isinstance(value, str | float | int | None) else id(value)


def is_pure(code):
    layer, *_ = Path(code.co_filename).relative_to(HERE).parts
    return layer in PURE and "." not in code.co_qualname and "<" not in code.co_name


@pytest.fixture(scope="module", params=MAKE)
def moves(request):
    """The name of a panel, and the calls of a move of each of its sliders there and back."""
    panel = MAKE[request.param]()
    if panel.stepping:
        panel.stepping.step()
        panel.stepping.step()
    found = []
    for slider in sliders_of(panel):
        there = (slider.index + 1) % len(slider.numbers)
        for index in (there, slider.index):
            found.append(watch(lambda s=slider, i=index: setattr(s, "index", i)))
    return request.param, found


def test_a_slider_move_takes_few_calls(moves):
    name, found = moves
    counts = [len(calls) for calls in found]
    assert 20 < max(counts) <= MOST.get(name, 160), counts


def test_nothing_is_computed_twice_in_a_move(moves):
    for calls in moves[1]:
        counts = Counter(call for call in calls if is_pure(call[0]))
        assert sum(counts.values()) > 2
        twice = [call[0].co_qualname for call, count in counts.items() if count > 1]
        assert not twice


def test_a_repeated_computation_would_be_seen():
    from helpers.models import logistic

    def act():
        logistic.sigmoid([0.5, 1.0])
        logistic.sigmoid(np.array([0.5, 1.0]))

    counts = Counter(call for call in watch(act) if is_pure(call[0]))
    assert [call[0].co_qualname for call, count in counts.items() if count > 1] == ["_sigmoid"]

"""Settings for every test: the cases that hypothesis draws, the marks, and the order."""

import os

# Several processes share the cores: each computes in one thread. Set before NumPy is imported.
os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

import pytest  # noqa: E402
from hypothesis import settings  # noqa: E402

# The same cases on every machine, with no time limit; NIGHTLY=1 draws more of them.
NIGHTLY = os.environ.get("NIGHTLY") == "1"
settings.register_profile("course", deadline=None, derandomize=True, max_examples=40, database=None)
settings.register_profile("nightly", settings.get_profile("course"), max_examples=1000)
settings.load_profile("nightly" if NIGHTLY else "course")

# Files of which every test starts a server, or takes seconds.
SLOW = {"test_every_panel", "test_handout", "test_saving", "test_scenes", "test_server"}
SLOW |= {"test_storms", "test_strictness", "test_solved", "test_forecast", "test_state"}
SLOW |= {"test_set_up", "test_settings", "test_unharmed", "test_exercises", "test_damaged_states"}


def pytest_collection_modifyitems(items):
    """Mark the browser tests and run them last: a browser leaves an event loop in its thread."""
    items.sort(key=is_of_a_browser)
    for item in items:
        if is_of_a_browser(item):
            item.add_marker(pytest.mark.browser)
        elif item.path.stem in SLOW:
            item.add_marker(pytest.mark.slow)


def is_of_a_browser(item):
    """Say whether a test opens a page."""
    return "browser" in item.path.parts

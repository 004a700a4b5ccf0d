"""Settings for every test: the cases that hypothesis draws, the marks, and the order."""

import os
import re

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
SLOW |= {"test_storms", "test_strictness"}


def pytest_collection_modifyitems(items):
    """Mark the browser tests and run them last: a browser leaves an event loop in its thread."""
    items.sort(key=is_of_a_browser)
    for item in items:
        if is_of_a_browser(item):
            item.add_marker(pytest.mark.browser)
        elif item.path.stem in SLOW:
            item.add_marker(pytest.mark.slow)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """Hand the browser tests out by notebook, so that a process opens each notebook once."""
    if config.getvalue("dist") != "loadfile":
        return None
    from xdist.scheduler import LoadFileScheduling

    class ByNotebook(LoadFileScheduling):
        def _split_scope(self, nodeid):
            return unit(nodeid)

    return ByNotebook(config, log)


def unit(nodeid):
    """Name what must run in one process: a file, the show of a notebook, or all else of one."""
    file, _, test = nodeid.partition("::")
    notebook = re.search(r"[\[-](\d\d_[a-z]+)", test)
    if not notebook:
        return file
    return f"{file} {notebook[1]}" if file.endswith("test_present.py") else notebook[1]


def is_of_a_browser(item):
    """Say whether a test opens a page."""
    return "browser" in item.path.parts

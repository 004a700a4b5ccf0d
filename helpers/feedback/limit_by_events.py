"""A time limit that Python's own events keep, where no thread can be started."""

import contextlib
import sys
import time

from helpers.feedback.time_up import TimeUp, is_ours

# A loop jumps and a recursion starts functions: no Python code goes on for ever without either.
# The end of a `with` block is let through, or the limit itself could not be ended.
LET_THROUGH = {contextlib._GeneratorContextManager.__exit__.__code__}
TOOL = 4  # of those that no debugger, profiler or the like has for itself
SELDOM = 256  # events between two looks at the clock, where they follow each other closely
CLOSELY = 0.005  # seconds


def can_watch():
    """Say whether this Python has such events: from 3.12 on."""
    return hasattr(sys, "monitoring")


class LimitByEvents:
    """Raise TimeUp in the block once some seconds have passed, and again at each event after it.

    Parameters
    ----------
    seconds : float
    """

    active = []  # the limits of all blocks that are open, from the outermost

    def __init__(self, seconds):
        self._seconds = seconds

    def __enter__(self):
        self._looked, self._stride, self._left = time.monotonic(), 1, 1
        self.end = self._looked + self._seconds
        if not self.active:
            _watch(self._look)
        self.active.append(self)

    def __exit__(self, *_):
        self.active.remove(self)
        if not self.active:
            _watch(None)

    def _look(self, code, *_):
        """At every so many events, look at the clock for all limits."""
        self._left -= 1
        if self._left > 0 or code in LET_THROUGH or is_ours(code):
            return
        now = time.monotonic()
        if any(now > limit.end for limit in self.active):
            raise TimeUp
        self._stride = min(2 * self._stride, SELDOM) if now - self._looked < CLOSELY else 1
        self._looked, self._left = now, self._stride


def _watch(look):
    """Call a function at each event, or with None no longer."""
    monitoring = sys.monitoring
    tool, events = TOOL, monitoring.events
    wanted = (events.JUMP, events.PY_START)
    if look is not None:
        monitoring.use_tool_id(tool, "time limit")
    for event in wanted:
        monitoring.register_callback(tool, event, look)
    monitoring.set_events(tool, events.NO_EVENTS if look is None else sum(wanted))
    if look is None:
        monitoring.free_tool_id(tool)

"""A time limit for a student's code: also in a notebook, on every system, and in a browser."""

import contextlib
import functools
import threading

from helpers.feedback.limit_by_events import LimitByEvents, can_watch
from helpers.feedback.limit_by_thread import limit_by_thread
from helpers.feedback.time_up import TimeUp

__all__ = ["TimeUp", "time_limit"]


def time_limit(seconds):
    """Return a block in which TimeUp is raised if it has not ended after some seconds.

    It ends Python code, such as a loop for ever; a single call into compiled code is waited for.
    It is raised again and again, so that no `except` inside a loop stops it for long. Where Python
    can neither start a thread nor watch itself, there is no limit.

    Parameters
    ----------
    seconds : float
    """
    if _starts_threads():
        return limit_by_thread(seconds)
    return LimitByEvents(seconds) if can_watch() else contextlib.nullcontext()


@functools.cache
def _starts_threads():
    """Say whether this system lets a thread start: a browser does not."""
    try:
        threading.Thread(target=int).start()
    except RuntimeError:
        return False
    return True

"""A time limit for a student's code, also in a notebook and on every system."""

import contextlib
import ctypes
import threading


class TimeUp(BaseException):
    """Raised inside code that runs for too long; no `except Exception` catches it."""


@contextlib.contextmanager
def time_limit(seconds):
    """Raise TimeUp in the block if it has not ended after some seconds.

    It ends Python code, such as a loop for ever; a single call into compiled code is waited for.
    It is raised again and again, so that a bare `except` inside a loop does not stop it.

    Parameters
    ----------
    seconds : float
    """
    thread, over, lock = threading.get_ident(), threading.Event(), threading.Lock()

    def watch():
        wait = seconds
        while not over.wait(wait):
            with lock:
                if not over.is_set():
                    _raise_in(thread, TimeUp)
            wait = 0.1

    watcher = threading.Thread(target=watch, daemon=True)
    try:
        watcher.start()
        yield
    finally:
        try:
            _end(over, lock)
        except TimeUp:
            _end(over, lock)


def _end(over, lock):
    """End the watch; what was sent a moment ago may still arrive, here at the latest."""
    while True:
        try:
            with lock:
                over.set()
            for _ in range(3):
                pass
            return
        except TimeUp:
            continue


def _raise_in(thread, exception):
    kind = ctypes.py_object(exception)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), kind)

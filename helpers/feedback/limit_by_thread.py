"""A time limit that a second thread keeps."""

import contextlib
import ctypes
import sys
import threading

from helpers.feedback.time_up import TimeUp, is_ours

_LIMITED = {}  # by thread: the frame whose block is limited; what it calls may be ended


class TimeUpAgain(TimeUp):
    """Raised from another thread.

    Where a bare `except` catches it, the next line that runs raises it again: outside of that
    `try`.
    """

    def __init__(self):
        super().__init__()
        frame, end = sys._getframe(1), _LIMITED.get(threading.get_ident())
        sys.settrace(_again)
        while frame and frame is not end and not is_ours(frame.f_code):
            frame.f_trace, frame = _again, frame.f_back


def _again(frame, event, _):
    if is_ours(frame.f_code):
        return None
    if event == "line":
        raise TimeUpAgain
    return _again


@contextlib.contextmanager
def limit_by_thread(seconds):
    """Raise TimeUp in the block if it has not ended after some seconds, and again after that.

    Parameters
    ----------
    seconds : float
    """
    thread, over, lock = threading.get_ident(), threading.Event(), threading.Lock()
    before, outer = sys.gettrace(), _LIMITED.get(thread)
    _LIMITED[thread] = sys._getframe(2)

    def watch():
        wait = seconds
        while not over.wait(wait):
            with lock:
                if not over.is_set():
                    _raise_in(thread, TimeUpAgain)
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
        _LIMITED[thread] = outer
        if sys.gettrace() is not before:
            sys.settrace(before)


def _end(over, lock):
    """End the watch; what was sent a moment ago may still arrive, here at the latest."""
    while True:
        try:
            if sys.gettrace() is _again:
                sys.settrace(None)
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

"""Keep what a student's code does to itself: its output, its questions, its changes to NumPy."""

import builtins
import contextlib
import io
import math
import warnings

import numpy as np

from helpers.feedback.flags import listening, numpy_hears

MODULES = np, np.linalg, math
FILTERS = "filterwarnings", "simplefilter"
ORIGINALS = [(module, dict(vars(module))) for module in MODULES]
ORIGINALS += [(warnings, {name: getattr(warnings, name) for name in FILTERS})]


class AskedError(Exception):
    """Raised where a student's code calls input()."""


class Unheard(io.TextIOBase):
    """A stream that keeps nothing of what is written to it."""

    def writable(self):
        """Say that it may be written to."""
        return True

    def write(self, text):
        """Drop the text."""
        return len(text)


@contextlib.contextmanager
def guard(listen=False):
    """Run a block that shows nothing, asks nothing, and leaves NumPy and math as they were.

    Parameters
    ----------
    listen : bool
        Whether to record the warnings.

    Yields
    ------
    list of warnings.WarningMessage
        Empty unless it is to listen.
    """
    restore()
    asks, nowhere = builtins.input, Unheard()
    builtins.input = _refuse
    try:
        with (
            contextlib.redirect_stdout(nowhere),
            contextlib.redirect_stderr(nowhere),
            warnings.catch_warnings(record=True) as warned,
            np.errstate(all="warn" if listen and numpy_hears() else "ignore", under="ignore"),
            listening() if listen else contextlib.nullcontext(),
        ):
            warnings.simplefilter("always" if listen else "ignore")
            if listen:
                _keep_listening()
            yield warned
    finally:
        builtins.input = asks
        restore()


def restore():
    """Put back each name of NumPy, math and warnings that was replaced or deleted."""
    for module, names in ORIGINALS:
        now = vars(module)
        for name, value in names.items():
            if now.get(name, now) is not value:
                setattr(module, name, value)


def _keep_listening():
    """Let nothing switch the warnings off, until all names are put back."""
    np.seterr = warnings.filterwarnings = warnings.simplefilter = lambda *_, **__: {}
    np.errstate = lambda **_: contextlib.nullcontext()


def _refuse(*_):
    raise AskedError("it asked for input()")

"""Run a student's program on an exercise's probes, safely."""

import contextlib
import copy
import io
import warnings
from dataclasses import dataclass

import numpy as np

from helpers.feedback.limit import TimeUp, time_limit

SECONDS = 2.0


@dataclass(frozen=True)
class Outcome:
    """What came of one call.

    Attributes
    ----------
    value : object
        What was returned.
    error : BaseException or None
        What was raised.
    timed_out : bool
    changed : tuple of str
        The arguments that were changed in place.
    warned : tuple of str
        What NumPy warned of; empty unless the exercise asks for quiet.
    """

    value: object = None
    error: BaseException | None = None
    timed_out: bool = False
    changed: tuple = ()
    warned: tuple = ()


def outcomes(program, exercise, seconds=SECONDS):
    """Call a program on each probe, on copies, silently, until one runs out of time.

    Parameters
    ----------
    program : callable
    exercise : Exercise
    seconds : float
        The time limit of each call.

    Returns
    -------
    list of Outcome
        One for each probe; shorter where a call ran out of time, whose outcome is then the last.
    """
    found = []
    for probe in exercise.probes:
        found.append(_call(program, probe, exercise, seconds))
        if found[-1].timed_out:
            break
    return found


def _call(program, probe, exercise, seconds):
    arguments = copy.deepcopy(probe)
    try:
        with _silence(exercise.quiet) as warned, time_limit(seconds):
            value = program(*arguments)
            value = [*value] if hasattr(value, "__next__") else value
    except TimeUp:
        return Outcome(timed_out=True)
    except (Exception, SystemExit) as error:  # whatever a student's program raises is an outcome
        return Outcome(error=error)
    changed = [
        name
        for name, before, after in zip(exercise.arguments, probe, arguments, strict=True)
        if not _unchanged(before, after)
    ]
    return Outcome(copy.deepcopy(value), changed=tuple(changed), warned=_messages(warned))


@contextlib.contextmanager
def _silence(listen):
    """Show nothing; yield the list of the warnings, which stays empty unless it is to listen."""
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(record=True) as warned,
        np.errstate(all="warn" if listen else "ignore", under="ignore"),
    ):
        warnings.simplefilter("always" if listen else "ignore")
        yield warned


def _messages(warned):
    return tuple(sorted({str(w.message) for w in warned if w.category is RuntimeWarning}))


def _unchanged(before, after):
    if callable(before):
        return True
    before, after = np.asarray(before), np.asarray(after)
    return before.shape == after.shape and np.array_equal(before, after, equal_nan=True)

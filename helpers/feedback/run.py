"""Run a student's program on an exercise's probes, safely."""

import copy
import time
from dataclasses import dataclass

import numpy as np

from helpers.feedback.flags import wary
from helpers.feedback.guard import guard
from helpers.feedback.limit import TimeUp, time_limit
from helpers.feedback.settle import settle

SECONDS = 2.0


@dataclass(frozen=True)
class Outcome:
    """What came of one call.

    Attributes
    ----------
    value : object
        What was returned, as `settle` leaves it.
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


def outcomes(program, exercise, seconds=SECONDS, probes=None):
    """Call a program on each probe, on copies, silently, until its time is up.

    Parameters
    ----------
    program : callable
    exercise : Exercise
    seconds : float
        The time limit of all calls together.
    probes : list of tuple, optional
        Those of the exercise by default.

    Returns
    -------
    list of Outcome
        One for each probe; shorter where a call ran out of time, whose outcome is then the last.
    """
    found, end = [], time.monotonic() + seconds
    for probe in exercise.probes if probes is None else probes:
        found.append(_call(program, probe, exercise, max(end - time.monotonic(), 0.01)))
        if found[-1].timed_out:
            break
    return found


def _call(program, probe, exercise, seconds):
    try:
        with guard(exercise.quiet) as warned, time_limit(seconds):
            return outcome(program, probe, exercise.arguments, warned)
    except TimeUp:
        return Outcome(timed_out=True)
    except BaseException as error:  # whatever a student's program raises is an outcome
        return Outcome(error=error)


def outcome(program, probe, names, warned=()):
    """Call a program on a copy of a probe, and return what came of it.

    Parameters
    ----------
    program : callable
    probe : tuple
    names : list of str
        The names of the arguments.
    warned : list of warnings.WarningMessage
        Where warnings are recorded.

    Returns
    -------
    Outcome
    """
    arguments = wary(copy.deepcopy(probe))
    value = settle(program(*arguments))
    changed = [
        name
        for name, before, after in zip(names, probe, arguments, strict=True)
        if not _unchanged(before, after)
    ]
    return Outcome(value, changed=tuple(changed), warned=_messages(warned))


def _messages(warned):
    return tuple(sorted({str(w.message) for w in warned if w.category is RuntimeWarning}))


def _unchanged(before, after):
    before, after = np.asarray(before), np.asarray(after)
    return before.shape == after.shape and np.array_equal(before, after, equal_nan=True)

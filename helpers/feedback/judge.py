"""Compare what a student wrote with the reference."""

import dis

import numpy as np

from helpers import text
from helpers.feedback.compare import as_numbers, same_value
from helpers.feedback.explain import explain
from helpers.feedback.general import is_boolean
from helpers.feedback.run import SECONDS, outcomes
from helpers.feedback.verdict import Verdict

LONGEST, MOST = 160, 200  # letters, and numbers, of a value that is written
NOTHING = {"RESUME", "NOP", "LOAD_CONST", "RETURN_VALUE", "RETURN_CONST"}


def judge(exercise, answer, seconds=SECONDS):
    """Check an answer.

    Parameters
    ----------
    exercise : Exercise
    answer : object
        The student's function, or value.
    seconds : float
        The time limit of each call.

    Returns
    -------
    Verdict
    """
    label = exercise.heading
    if is_untouched(answer):
        what = "Replace the three dots by your own code, run the cell, then this one."
        return Verdict(False, "untouched", f"{label}: not begun yet. {what}")
    program = _as_program(exercise, answer)
    if isinstance(program, str):
        return Verdict(False, "kind", f"{label}: not yet.", looks_like=program, look=exercise.look)
    wanted, found = outcomes(exercise.reference, exercise), outcomes(program, exercise, seconds)
    wrong = _first_wrong(exercise, found, wanted)
    if wrong is None:
        return Verdict(True, "passed", f"{label}: passed.", looks_like=_praise(exercise))
    with np.errstate(all="ignore"):
        found_wrong = explain(exercise, program, found, wanted, wrong)
    return Verdict(
        False,
        found_wrong.kind,
        f"{label}: not yet.",
        tried=_call(exercise, exercise.probes[wrong]),
        came_back=_said(found[wrong]),
        expected="" if exercise.is_value else _written(wanted[wrong].value),
        looks_like=found_wrong.says,
        look=found_wrong.look,
    )


def is_untouched(answer):
    """Say whether this is still the three dots, or a function with nothing else in it."""
    if answer is Ellipsis:
        return True
    if not hasattr(answer, "__code__"):
        return False
    steps = {step.opname for step in dis.get_instructions(answer)}
    constants = set(answer.__code__.co_consts) - {None, Ellipsis, answer.__doc__}
    return steps <= NOTHING and not constants


def _as_program(exercise, answer):
    if exercise.is_value:
        if callable(answer):
            return f"A value is asked for, not a function: {exercise.name} = ..."
        return lambda: answer
    if not callable(answer):
        return f"Hand over the function itself, {exercise.name}, without calling it."
    return answer


def _first_wrong(exercise, found, wanted):
    for place, (outcome, right) in enumerate(zip(found, wanted, strict=False)):
        fits = (
            not outcome.timed_out
            and not outcome.error
            and not outcome.changed
            and not outcome.warned
            and same_value(outcome.value, right.value)
        )
        whole = not exercise.whole or np.asarray(outcome.value).dtype.kind in "iu"
        if not (fits and whole) or is_boolean(outcome.value):
            return place
    return None


def _praise(exercise):
    if exercise.is_value:
        return "This is the right value."
    return f"It agrees with ours on {len(exercise.probes)} calls that you have not seen."


def _call(exercise, probe):
    return "" if exercise.is_value else f"{exercise.name}({', '.join(map(_written, probe))})"


def _said(outcome):
    if outcome.timed_out:
        return "nothing, the time was up"
    if outcome.error:
        return type(outcome.error).__name__
    return _written(outcome.value)


def _written(value):
    """Write a value in one short line."""
    if isinstance(value, tuple):
        return f"({', '.join(map(_written, value))})"
    if callable(value):
        return getattr(value, "__name__", "a function")
    array = as_numbers(value)
    if array is None:
        return repr(value)[:LONGEST]
    written = text.compact(array) if array.size <= MOST else ""
    if 0 < len(written) <= LONGEST:
        return written
    return f"an array of shape {array.shape} that begins with {text.compact(array.ravel()[:3])}"

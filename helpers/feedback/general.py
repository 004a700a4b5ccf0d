"""What any exercise can meet: what is wrong with a program, seen from outside."""

import numpy as np

from helpers.feedback import raised
from helpers.feedback.compare import as_numbers, same_value
from helpers.feedback.results import Results
from helpers.feedback.settle import Strange

NOTHING = "It returned nothing. Does the function end with return, followed by the result?"
NO_VALUE = "The value is None, which is no number. Did you write print(...) in its place?"
ENDLESS = (
    "It did not come to an end in time. Does each loop have a way out, and does it print much?"
)
FUNCTION = "Your code returned the function itself, not its result. Add parentheses to call it."
COPY = (
    "The result is right, but your function changes its argument {names} in place. The caller still"
    " needs the old values, so work on a new array."
)
WHOLE = "The numbers are right, but the task asks for whole numbers. Their type here is {dtype}."
WARNED = (
    "The numbers are right, but NumPy warned: {message}. Here a warning counts as wrong; run your"
    " function on such numbers yourself to see it."
)
TEXT = "{what} text. Return numbers, without quotes around them."
STRANGE = "{what} {words}. Return numbers: one number, a list or an array of numbers."
BOOLEANS = "Your function returns True and False. The task asks for numbers, 1 and 0."
PAIR = "The task asks for {count} results, in a fixed order. Return all of them."
# The numbers are right, or right but for the rounding: nothing else is looked for.
BESIDE = {"in place", "warning", "type", "rounded"}


def kind_of(exercise, program, found, wanted, place):
    """Name what is wrong with a program, in a word or two and in sentences.

    Parameters
    ----------
    exercise : Exercise
    program : callable
    found, wanted : list of Outcome
        What came of it on every probe, and of the reference.
    place : int
        That of the first probe on which it is wrong.

    Returns
    -------
    kind, sentence : str
    """
    outcome, right = found[place], wanted[place].value
    if outcome.timed_out:
        return "endless", ENDLESS
    if outcome.error:
        return "raises", raised.why(outcome.error, exercise, program)
    if outcome.value is None:
        return "nothing", NO_VALUE if exercise.is_value else NOTHING
    if callable(outcome.value):
        return "function", FUNCTION
    if same_value(outcome.value, right):
        return _beside(outcome)
    if isinstance(right, tuple):
        return _of_parts(exercise, program, found, wanted, place)
    return _of_value(exercise, program, [o.value for o in found], [w.value for w in wanted], place)


def _beside(outcome):
    if outcome.changed:
        return "in place", COPY.format(names=" and ".join(outcome.changed))
    if outcome.warned:
        return "warning", WARNED.format(message=" and ".join(outcome.warned))
    if is_boolean(outcome.value):
        return "type", BOOLEANS
    return "type", WHOLE.format(dtype=np.asarray(outcome.value).dtype)


def is_boolean(value):
    """Say whether a value holds True and False, where no exercise asks for them."""
    return as_numbers(value) is not None and np.asarray(value).dtype == bool


def _of_value(exercise, program, values, wanted, place):
    value = values[place]
    what = "Your value is" if exercise.is_value else "Your function returns"
    if isinstance(value, str) or (isinstance(value, list) and all(map(_is_text, value))):
        return "no number", TEXT.format(what=what)
    if isinstance(value, Strange):
        return "no number", STRANGE.format(what=what, words=value.words)
    results = Results(exercise, program, values, wanted, place)
    if results.here is None:
        return "no number", STRANGE.format(what=what, words="no array of numbers")
    return results.kind()


def _is_text(value):
    return isinstance(value, str)


def _of_parts(exercise, program, found, wanted, place):
    count = len(exercise.results)
    if not all(_is_of(o.value, count) for o in found if not o.error):
        return "count", PAIR.format(count=count)
    part = next(
        part
        for part in range(count)
        if not same_value(found[place].value[part], wanted[place].value[part])
    )
    values, rights = ([o.value and o.value[part] for o in both] for both in (found, wanted))
    kind, sentence = _of_value(exercise, program, values, rights, place)
    return (
        kind,
        f"{fine(exercise, found, wanted)} Look at {exercise.results[part]}. {sentence}".strip(),
    )


def fine(exercise, found, wanted):
    """Say which numbers are right on every probe; empty if none are.

    Parameters
    ----------
    exercise : Exercise
    found, wanted : list of Outcome
    """
    if all(same_value(own.value, right.value) for own, right in zip(found, wanted, strict=True)):
        return "Your numbers are right."
    names = [exercise.results[part] for part in right_parts(exercise, found, wanted)]
    verb = "are" if names and names[0].endswith("s") else "is"
    return f"Your {names[0]} {verb} right." if names else ""


def right_parts(exercise, found, wanted):
    """Return the places of those of several results that are right on every probe."""
    count = len(exercise.results)
    if not all(_is_of(own.value, count) for own in found):
        return []
    pairs = [*zip(found, wanted, strict=True)]
    return [
        part
        for part in range(count)
        if all(same_value(own.value[part], right.value[part]) for own, right in pairs)
    ]


def _is_of(value, count):
    return isinstance(value, (tuple, list)) and len(value) == count

"""Hear what NumPy warns of while a student's program computes something that is no number."""

from helpers.feedback.guard import guard
from helpers.feedback.limit import TimeUp, time_limit
from helpers.feedback.run import outcome

MEANS = {
    "divide by zero encountered in log": "the logarithm of 0 is −inf",
    "invalid value encountered in log": "a logarithm of a negative number is nan",
    "overflow encountered in exp": "an exponential grew too large",
    "divide by zero encountered in": "a number is divided by 0",
    "invalid value encountered in divide": "0 / 0 or inf / inf is nan",
    "invalid value encountered in multiply": "0 · inf is nan",
    "invalid value encountered in subtract": "inf − inf is nan",
    "Mean of empty slice": "the mean of no numbers is nan",
    "overflow encountered in": "a number grew too large",
}


def said_by_numpy(program, exercise, place):
    """Return where infinity or NaN first came up, as NumPy warned; empty if it did not warn.

    Parameters
    ----------
    program : callable
    exercise : Exercise
    place : int
        That of the probe to call it on.
    """
    try:
        with guard(listen=True) as warned, time_limit(0.5):
            outcome(program, exercise.probes[place], exercise.arguments)
    except (TimeUp, Exception):
        return ""
    heard = [w for w in warned if issubclass(w.category, RuntimeWarning)]
    if not heard:
        return ""
    first, own = heard[0], getattr(program, "__code__", None)
    inside = own is not None and first.filename == own.co_filename
    where = f"In line {first.lineno}" if inside else "On the way there"
    message = str(first.message)
    means = next((said for part, said in MEANS.items() if part in message), None)
    return f"{where}, {means}." if means else f"{where}, NumPy warned: {message}."

"""Take from a student's code what it returned, as plain values that can be looked at safely."""

from itertools import islice
from types import CoroutineType

import numpy as np

from helpers.feedback.compare import as_numbers

MOST = 1_000_000  # numbers in a result; no exercise asks for a hundred
PARTS = 20  # of a result that is a tuple, or a list of arrays


class Strange:
    """What is neither a number, nor an array of numbers, nor a function.

    Parameters
    ----------
    words : str
        What it is.
    """

    def __init__(self, words):
        self.words = words

    def __repr__(self):
        return self.words


def settle(value):
    """Return a value as numbers, text, a function, a tuple or list of these, or as Strange.

    Nothing in it is shared with the caller, and no method of a student's class is left in it.
    """
    if value is None or type(value) in (bool, int, float, str):
        return value
    if isinstance(value, CoroutineType):
        value.close()
        return Strange("a coroutine")
    if hasattr(type(value), "__next__"):
        value = [*islice(value, MOST + 1)]
    if isinstance(value, np.ndarray) and value.size > MOST:
        return Strange(f"an array of shape {value.shape}")
    if type(value) in (tuple, list):
        return _settle_parts(value)
    numbers = _numbers(value)
    if numbers is not None:
        return numbers
    return value if type(value).__name__ in CALLABLE else Strange(named(value))


CALLABLE = {"function", "builtin_function_or_method", "ufunc", "method", "type"}


def named(value):
    """Return a value's type in words: "a generator"."""
    name = type(value).__name__
    return f"{'an' if name[0].lower() in 'aeiou' else 'a'} {name}"


def _settle_parts(value):
    if len(value) > MOST:
        return Strange(f"{named(value)} of {len(value)} values")
    few = len(value) <= PARTS
    if few and any(isinstance(part, (tuple, list, np.ndarray)) for part in value):
        return type(value)(settle(part) for part in value)
    numbers = _numbers(value)
    if numbers is not None:
        return tuple(numbers) if type(value) is tuple and few else numbers
    return type(value)(settle(part) for part in value) if few else Strange(named(value))


def _numbers(value):
    """Return a value as an array that keeps its type, or None where it holds no numbers."""
    try:
        own = np.array(value)
    except Exception:  # a student's class may raise anything here
        return None
    if own.size > MOST:
        return Strange(f"an array of shape {own.shape}")
    return own if own.dtype.kind in "biuf" else as_numbers(value)

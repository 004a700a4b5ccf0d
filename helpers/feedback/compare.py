"""Say whether two outcomes are the same, up to rounding."""

import re
from numbers import Number

import numpy as np

RELATIVE, ABSOLUTE = 1e-4, 6e-5  # four decimals and single precision pass
SMALL, TINY = 1e-3, 1e-6


def as_numbers(value):
    """Return a value as a float array, or None where it is none."""
    try:
        array = np.asarray(value)
        exact = array.dtype == object and all(isinstance(n, Number) for n in array.flat)
        return array.astype(float) if exact or array.dtype.kind in "biuf" else None
    except Exception:  # a student's class may raise anything here
        return None


def close(value, wanted):
    """Say whether two arrays agree in shape and, up to rounding, in each number."""
    return value.shape == wanted.shape and bool(agrees(value, wanted).all())


def agrees(value, wanted):
    """Say of each number whether it is right, up to rounding.

    Where all that is wanted is tiny, four decimals would show nothing: they count from there.
    """
    size = np.abs(wanted[np.isfinite(wanted)]).max(initial=0.0)
    scale = max(size, TINY) if size < SMALL else 1.0
    return np.isclose(value, wanted, rtol=RELATIVE, atol=ABSOLUTE * scale, equal_nan=True)


def same_value(value, wanted):
    """Say whether two returned values are the same: numbers, or tuples of them."""
    if isinstance(wanted, tuple):
        return (
            isinstance(value, (tuple, list))
            and len(value) == len(wanted)
            and all(map(same_value, value, wanted))
        )
    numbers, wanted_numbers = as_numbers(value), as_numbers(wanted)
    if numbers is None or wanted_numbers is None:
        return type(value) is type(wanted) and value is wanted
    return close(numbers, wanted_numbers)


def same(outcome, other, *, loosely=False):
    """Say whether two calls came to the same.

    Parameters
    ----------
    outcome, other : Outcome
    loosely : bool
        Whether the first may have changed an argument, or warned, where the other did not.
    """
    if outcome.timed_out or other.timed_out:
        return outcome.timed_out and other.timed_out
    if outcome.error or other.error:
        return type(outcome.error) is type(other.error) and (
            _gist(outcome.error) == _gist(other.error)
        )
    beside = (outcome.changed, outcome.warned) == (other.changed, other.warned)
    return (beside or (loosely and not other.changed)) and same_value(outcome.value, other.value)


def _gist(error):
    """Return the numbers in a message: which sizes did not fit, however the program is written."""
    numbers = re.findall(r"-?\d+", re.sub(r"core dimension \d|\(dim \d\)", "", str(error)))
    fits = re.search(r"core dimension|not aligned", str(error))
    return set(numbers[-2:]) if fits else numbers or str(error)

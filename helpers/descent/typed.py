"""Numbers as a student types them, with the digits that were typed."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

import numpy as np

MOST_LETTERS = 1000


@dataclass(frozen=True)
class Typed:
    """The numbers that were typed, each with the unit of its last digit and its digits."""

    values: np.ndarray
    units: np.ndarray
    digits: np.ndarray

    def near(self, wanted):
        """Return which numbers round to those of `wanted`, as far as they were typed."""
        return np.abs(self.values - wanted) <= self.units / 2 * (1 + 1e-6) + hair(wanted)

    def exact(self, wanted):
        """Return which numbers are precisely those of `wanted`."""
        return np.abs(self.values - wanted) <= hair(wanted)

    def are(self, wanted):
        """Return whether these are the numbers `wanted`, to two significant digits or more."""
        enough = (self.digits >= 2) | self.exact(wanted)
        return bool((np.isfinite(wanted) & self.near(wanted) & enough).all())


def read(typed):
    """Read numbers that are separated by blanks, commas or semicolons; brackets do no harm.

    Parameters
    ----------
    typed : str

    Returns
    -------
    Typed

    Raises
    ------
    ValueError
        If something is not a number; it says what.
    """
    if len(typed) > MOST_LETTERS:
        raise ValueError("That is too long to be the numbers of this row.")
    plain = typed.translate(str.maketrans("−–,;[]()\n\t", "--        "))
    numbers = [_number(word) for word in plain.split()]
    values, units, digits = np.array(numbers, dtype=float).reshape(-1, 3).T
    return Typed(values, units, digits)


def _number(word):
    """Return the value of a word, the unit of its last digit and its significant digits."""
    try:
        if "/" in word:
            above, below = map(float, word.split("/"))
            value, unit, digits = above / below, 0.0, np.inf
        else:
            number = Decimal(word)
            value, unit = float(number), 10.0 ** number.as_tuple().exponent
            digits = len(re.sub(r"[eE].*|[-+.]", "", word).lstrip("0"))
    except (InvalidOperation, ValueError, TypeError, ArithmeticError):
        value = np.nan
    if not np.isfinite(value):
        raise ValueError(f"“{word[:20]}” is not a number that can be read here.")
    return value, unit, digits


def hair(wanted):
    """Return by how much two numbers may differ that are the same but for rounding errors."""
    return 1e-9 * np.maximum(1, np.abs(wanted))

"""Numbers as students type them: 0.5, 0,5, 1/2, −3, 1e-3."""

import contextlib
import math
import re
from decimal import Decimal
from typing import NamedTuple

_MINUS = str.maketrans("−–", "--")
_BLANKS = re.compile(r"\s+(?!\d)|(?<!\d)\s+|\s+(?=\d{3}(?!\d))")  # those that part no two numbers
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_SEPARATORS = re.compile(r"[\s,;()\[\]]+")


class Number(NamedTuple):
    """A number that was typed, with the unit of its last digit and its significant digits.

    A fraction is exact: its unit is 0, and it has infinitely many digits.
    """

    value: float
    unit: float
    digits: float


def number(typed):
    """Read one number.

    Parameters
    ----------
    typed : str
        With a decimal point or a decimal comma, as a fraction, or with a power of ten; blanks
        around a sign and between groups of three digits do no harm.

    Returns
    -------
    Number

    Raises
    ------
    ValueError
        With a sentence for the student.

    >>> number("0,5"), number("−1/4").value
    (Number(value=0.5, unit=0.1, digits=1), -0.25)
    """
    plain = _BLANKS.sub("", typed.translate(_MINUS)).replace(",", ".")
    try:
        top, *below = map(Decimal, plain.split("/"))
        (bottom,) = below or [Decimal(1)]
        value = float(top) / float(bottom)
        if not (math.isfinite(value) and bottom.is_finite()):
            raise ArithmeticError
        if below:
            return Number(value, 0.0, math.inf)
        return Number(value, 10.0 ** top.as_tuple().exponent, len(top.as_tuple().digits))
    except (ValueError, ArithmeticError):
        sentence = f"“{typed.strip()[:20]}” is not a number. Write it like 1.25, or like 3/4."
        raise ValueError(sentence) from None


def numbers(typed, count):
    """Read some numbers that are parted by blanks, commas or semicolons; brackets do no harm.

    A comma between two digits is a decimal comma or parts two numbers: whichever gives a count
    nearer to the one that is asked for.

    Parameters
    ----------
    typed : str
    count : int
        How many numbers are asked for.

    Returns
    -------
    list of Number

    Raises
    ------
    ValueError
        With a sentence for the student, which says what is not a number.

    >>> [n.value for n in numbers("0,5 1,2", 2)], [n.value for n in numbers("1,2", 2)]
    ([0.5, 1.2], [1.0, 2.0])
    """
    texts = [_words(_DECIMAL_COMMA.sub(".", typed)), _words(typed)]
    if count == 1:
        texts.insert(0, [typed.strip(" \t\r\n()[];")])
    readings = []
    for words in texts:
        with contextlib.suppress(ValueError):
            readings.append([number(word) for word in words])
    if not readings:
        return [number(word) for word in texts[-1]]  # which says what is not a number
    return min(readings, key=lambda reading: abs(len(reading) - count))


def _words(typed):
    return [word for word in _SEPARATORS.split(re.sub(r"\s*/\s*", "/", typed)) if word]

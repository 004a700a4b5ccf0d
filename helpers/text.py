"""Numbers and arrays as plain text, with a fixed number of digits so that all machines agree."""

import numpy as np

_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


def number(value, digits=4):
    """Write a number with `digits` decimals, or in powers of ten where it is very large or small.

    >>> number(0.58661758), number(-0.00001), number(1234567.0)
    ('0.5866', '-1.000e-05', '1.235e+06')
    """
    value = float(value)
    if value != 0 and np.isfinite(value) and not 10.0**-digits <= abs(value) < 1e5:
        return f"{value:.{max(digits - 1, 1)}e}"
    return f"{value + 0.0:.{digits}f}"


def signed(written):
    """Give a written number the minus sign of mathematics.

    >>> signed("-1.50")
    '−1.50'
    """
    return written.replace("-", "−")


def short(value, digits=3):
    """Write a number for reading, with `digits` significant digits.

    >>> short(-0.58661758), short(9825.5575), short(2.458e35), short(0)
    ('−0.587', '9,826', '2.46·10³⁵', '0')
    """
    value = float(value)
    if value == 0 or not np.isfinite(value):
        return signed(f"{value + 0.0:g}")
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    if -4 < int(exponent) < 6:
        return signed(f"{value:,.{max(digits - 1 - int(exponent), 0)}f}")
    return f"{signed(mantissa)}·10{str(int(exponent)).translate(_RAISED)}"


def aligned(values, digits=4):
    """Write the numbers of a column so that they align at the point.

    All have the same number of decimals, `digits` or as many fewer as the largest is long. Beyond
    a million each is written in short.

    >>> aligned([0.00004029, -0.1413]), aligned([-372, 0.5]), aligned([2.3e16, -1])
    (['0.0000', '−0.1413'], ['−372.00', '0.50'], ['2.30·10¹⁶', '−1.00'])
    """
    values = [float(value) for value in values]
    largest = max((abs(value) for value in values if np.isfinite(value)), default=0.0)
    if largest >= 1e6:
        return [short(value) for value in values]
    decimals = max(digits + 1 - max(len(f"{largest:.0f}"), 1), 0)
    written = [f"{round(value, decimals) + 0.0:.{decimals}f}" for value in values]
    return signed(" ".join(written)).split()


def array(values, digits=4):
    """Write an array as nested brackets, row by row.

    >>> array([[1, 0.5], [0, 2]], 1)
    '[[1.0, 0.5], [0.0, 2.0]]'
    """
    values = np.asarray(values)
    if values.ndim == 0:
        return number(values, digits)
    write = number if values.ndim == 1 else array
    return f"[{', '.join([write(value, digits) for value in values])}]"


def brackets(texts):
    """Write an array of texts as nested brackets.

    >>> brackets([["1.0", "0.5"], ["0.0", "2.0"]])
    '[[1.0, 0.5], [0.0, 2.0]]'
    """
    return f"[{', '.join([one if isinstance(one, str) else brackets(one) for one in texts])}]"


def quoted(said, most=40):
    """Quote a text, and of a long one the beginning.

    >>> quoted("1,x"), quoted("ab" * 30, 4)
    ("'1,x'", "'abab…'")
    """
    return repr(said if len(said) <= most else said[:most] + "…")


def compact(values, digits=5):
    """Write a number or an array with as few characters as `digits` significant digits take.

    >>> compact([[1.0, 0.5], [1000.0, 1 / 3]])
    '[[1, 0.5], [1000, 0.33333]]'
    """
    values = np.asarray(values)
    if values.ndim == 0:
        return f"{float(values) + 0.0:.{digits}g}"
    return "[" + ", ".join(compact(row, digits) for row in values) + "]"

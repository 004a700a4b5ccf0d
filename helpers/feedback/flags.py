"""Hear what NumPy would warn of, where it does not.

In a browser no processor tells it of an overflow. There the arrays that a student's function gets,
and the functions of NumPy that most often overflow, look at each result instead: infinity from
finite numbers, or NaN from numbers.
"""

import contextlib
import functools
import warnings

import numpy as np

NAMES = "exp", "exp2", "expm1", "sinh", "cosh", "power", "square", "log", "log2", "log10"
DIVIDING = {"divide", "log", "log2", "log10", "log1p", "reciprocal"}
_LISTENING = []


@functools.cache
def numpy_hears():
    """Say whether NumPy notices an overflow by itself."""
    try:
        with np.errstate(over="raise"):
            np.exp(np.array([1000.0]))
    except FloatingPointError:
        return True
    return False


@contextlib.contextmanager
def listening():
    """Warn in the block as NumPy would, where it does not.

    Names of NumPy are replaced; whoever opens the block puts them back.
    """
    if numpy_hears():
        yield
        return
    for name in NAMES:
        setattr(np, name, WaryFunction(getattr(np, name)))
    _LISTENING.append(True)
    try:
        yield
    finally:
        _LISTENING.pop()


def wary(arguments):
    """Return arguments whose arrays warn, where that is wanted and NumPy does not."""
    if not _LISTENING:
        return arguments
    return tuple(_wary(a) if _is_plain(a) else a for a in arguments)


def _is_plain(value):
    return type(value) is np.ndarray and value.dtype.kind in "biuf"


def _wary(value):
    return value.view(WaryArray) if _is_plain(value) else value


class WaryFunction:
    """A function of NumPy that warns of its results.

    Parameters
    ----------
    function : numpy.ufunc
    """

    def __init__(self, function):
        self._function = function

    def __getattr__(self, name):
        return getattr(self._function, name)

    def __call__(self, *inputs, **options):
        before = _state(inputs)
        result = self._function(*map(_bare, inputs), **options)
        _warn_of(self._function.__name__, before, result)
        return _wary(result) if any(isinstance(each, WaryArray) for each in inputs) else result


class WaryArray(np.ndarray):
    """An array that warns of what is computed from it."""

    def __array_ufunc__(self, function, method, *inputs, out=None, **options):
        if out is not None:
            options["out"] = tuple(map(_bare, out))
        before = _state(inputs)
        result = getattr(function, method)(*map(_bare, inputs), **options)
        if method == "__call__":
            _warn_of(function.__name__, before, result)
        return _wary(result) if out is None else out[0]


def _bare(value):
    return value.view(np.ndarray) if isinstance(value, WaryArray) else value


def _state(values):
    """Return whether all of them are finite, and whether none is NaN."""
    arrays = [np.asarray(_bare(each)) for each in values]
    if any(each.dtype.kind not in "biuf" for each in arrays):
        return False, False
    finite = all(np.isfinite(each).all() for each in arrays)
    return finite, finite or not any(np.isnan(each).any() for each in arrays)


def _warn_of(name, before, result):
    """Warn where numbers gave infinity or NaN, in the line that called for it."""
    finite, numbers = before
    if isinstance(result, tuple) or not numbers:
        return
    if finite and np.isinf(result).any():
        what = "divide by zero" if name in DIVIDING else "overflow"
    elif np.isnan(result).any():
        what = "invalid value"
    else:
        return
    warnings.warn(f"{what} encountered in {name}", RuntimeWarning, stacklevel=3)

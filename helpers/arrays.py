"""One shape convention, and the checks that say what an array was and what was wanted.

`x` is (n, d): n samples, d features, the first of them a constant 1 for the bias.
`theta` is (d,), or (d, k) with one column a class. `labels` is (n,), integers from 0.
"""

import numpy as np

NOISE = 1e-14  # below this a result that should be 0 is only rounding, and differs by machine


def finite(value, name):
    """Return `value` as a float array.

    Raises
    ------
    ValueError
        If it is not numeric, is empty, or holds NaN or infinity.
    """
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise ValueError(
            f"{name} must hold numbers, all rows equally long; got {value!r}"
        ) from None
    if array.size == 0:
        raise ValueError(f"{name} must not be empty; its shape is {array.shape}")
    if not np.isfinite(array).all():
        bad = array[~np.isfinite(array)].flat[0]
        raise ValueError(f"{name} must be finite; it holds {bad}")
    return array


def samples(x):
    """Return `x` as a float array of shape (n, d), or raise ValueError."""
    x = finite(x, "x")
    if x.ndim != 2:
        raise ValueError(
            f"x must have the shape (n, d), one row a sample; its shape is {x.shape}"
            " (a single sample is a row of its own: x[None, :])"
        )
    return x


def parameters(theta, x, *, columns):
    """Return `theta` as a float array that fits the samples `x`.

    Parameters
    ----------
    theta : array_like, shape (d,) or (d, k)
    x : ndarray, shape (n, d)
    columns : bool
        Whether `theta` has a column for each class.
    """
    theta = finite(theta, "theta")
    wanted = f"({x.shape[1]}, k)" if columns else f"({x.shape[1]},)"
    if theta.ndim != 1 + columns or theta.shape[0] != x.shape[1]:
        raise ValueError(
            f"theta must have the shape {wanted} to fit x with the shape {x.shape};"
            f" its shape is {theta.shape}"
        )
    if columns and theta.shape[1] < 2:
        raise ValueError(
            f"theta must have a column for each of two or more classes, not {theta.shape}"
        )
    return theta


def targets(y, n):
    """Return `y` as a float array of shape (n,), or raise ValueError."""
    y = finite(y, "y")
    if y.shape != (n,):
        raise ValueError(
            f"y must have the shape ({n},), one value a sample; its shape is {y.shape}"
        )
    return y


def class_labels(labels, n, k):
    """Return `labels` as an integer array of shape (n,) with values 0 to k - 1."""
    array = finite(labels, "labels")
    if array.shape != (n,):
        raise ValueError(
            f"labels must have the shape ({n},), one class a sample; its shape is {array.shape}"
        )
    broken = array != np.floor(array)
    if broken.any():
        raise ValueError(f"labels must be whole numbers; they hold {array[broken][0]}")
    outside = (array < 0) | (array >= k)
    if outside.any():
        raise ValueError(f"labels must lie between 0 and {k - 1}; they hold {array[outside][0]:g}")
    return array.astype(int)


def positive(value, name):
    """Return `value` as a float above zero, or raise ValueError."""
    array = finite(value, name)
    if array.ndim != 0:
        raise ValueError(f"{name} must be a single number; its shape is {array.shape}")
    if array <= 0:
        raise ValueError(f"{name} must be above 0; it is {float(array)}")
    return float(array)


def without_noise(values):
    """Return 0 in the place of what is only a rounding error."""
    return np.where(np.abs(values) < NOISE, 0.0, values)


def with_ones(features):
    """Put a column of ones before the features, so that the bias is a parameter like the others.

    Parameters
    ----------
    features : array_like, shape (n,) or (n, d - 1)

    Returns
    -------
    ndarray, shape (n, d)
    """
    features = finite(features, "features")
    if features.ndim not in (1, 2):
        raise ValueError(
            f"features must have the shape (n,) or (n, d); its shape is {features.shape}"
        )
    columns = features.reshape(len(features), -1)
    return np.hstack([np.ones((len(columns), 1)), columns])

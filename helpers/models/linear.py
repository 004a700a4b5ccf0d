"""Linear regression: y_hat = x · theta, squared error."""

import numpy as np

from helpers import arrays
from helpers.models.evaluation import Evaluation

QUADRATIC_LOSS, SMOOTHNESS = True, 2.0


def checked(x, theta, y):
    """Return the arguments as float arrays that fit each other, or raise ValueError."""
    x = arrays.samples(x)
    return x, arrays.parameters(theta, x, columns=False), arrays.targets(y, len(x))


def target(y, x, theta):
    """Return what the output is compared with: `y` itself, shape (n,)."""
    return arrays.targets(y, len(x))


def forward(x, theta):
    """Return the intermediates of one evaluation, by name.

    Parameters
    ----------
    x : array_like, shape (n, d)
    theta : array_like, shape (d,)

    Returns
    -------
    dict
        `z` and `y_hat`, both (n,): here they are the same.
    """
    x = arrays.samples(x)
    z = x @ arrays.parameters(theta, x, columns=False)
    return {"z": z, "y_hat": z}


def output(x, theta):
    """Return the predictions y_hat, shape (n,)."""
    return forward(x, theta)["y_hat"]


def loss(x, theta, y):
    """Return the squared error of each sample, shape (n,), in the unit of `y` squared."""
    return evaluate(*checked(x, theta, y)).loss


def contributions(x, theta, y):
    """Return each sample's gradient 2x(y_hat - y), shape (n, d)."""
    x, theta, y = checked(x, theta, y)
    return 2 * x * evaluate(x, theta, y).error[:, None]


def gradient(x, theta, y):
    """Return the gradient of the mean loss, shape (d,)."""
    return contributions(x, theta, y).mean(axis=0)


def hessian(x, theta=None, y=None):
    """Return the curvature of the mean loss, shape (d, d); it is the same for every theta."""
    return curvature(arrays.samples(x))


def evaluate(x, theta, y):
    """Return the `Evaluation` of samples that were checked."""
    return evaluated(x @ theta, y)


def evaluated(z, y):
    """Return the `Evaluation` of scores, shape (..., n)."""
    error = z - y
    return Evaluation(z, z, error**2, error)


def slope(x, error):
    """Return the gradient of the mean loss from what an evaluation says, shape (d,)."""
    return (2 * x * error[..., None]).mean(axis=-2)


def curvature(x, z=None, y_hat=None):
    """Return the hessian of the mean loss, shape (d, d); it is the same for every theta."""
    return 2 * x.T @ x / len(x)


def mean_loss_grid(x, y, first, second):
    """Return the mean loss for every pair of two parameters.

    Parameters
    ----------
    x : array_like, shape (n, 2)
    y : array_like, shape (n,)
    first, second : array_like, shape (a,) and (b,)
        The values of theta[0] and theta[1].

    Returns
    -------
    ndarray, shape (b, a)
        As Matplotlib's contours want it: a row for each value of theta[1].
    """
    x, y = arrays.samples(x), arrays.targets(y, len(arrays.samples(x)))
    first, second = arrays.finite(first, "first"), arrays.finite(second, "second")
    if x.shape[1] != 2:
        raise ValueError(f"x must have the shape (n, 2) to draw two parameters, not {x.shape}")
    for name, values in (("first", first), ("second", second)):
        if values.ndim != 1:
            raise ValueError(f"{name} must be a row of values; its shape is {values.shape}")
    y_hat = x[:, 0] * first[None, :, None] + x[:, 1] * second[:, None, None]
    return np.mean((y_hat - y) ** 2, axis=-1)

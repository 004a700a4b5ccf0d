"""How fast a descent may go."""

import numpy as np

from helpers import arrays


def regions(hessian):
    """Return where a descent on this curvature begins to zigzag, and where to lead away.

    In the direction in which the loss curves most, by λmax, a step multiplies the distance to
    the bottom by 1 - ηλmax. Up to η = 1 / λmax this is at least 0, there and in every flatter
    direction: the descent stays on its side of the valley. Up to 2 / λmax it is above -1: each
    step crosses the valley, yet comes closer. Beyond, each step lands farther away.

    Exact for a quadratic loss (linear regression); elsewhere it holds near the point where the
    curvature was taken, or at every point, as a bound, for a curvature that is nowhere exceeded.

    Parameters
    ----------
    hessian : array_like, shape (m, m)
        Symmetric; of the loss that is descended.

    Returns
    -------
    zigzag, away : float
        1 / λmax and 2 / λmax; both infinite where the loss curves upwards in no direction.
    """
    hessian = arrays.finite(hessian, "hessian")
    if hessian.ndim != 2 or hessian.shape[0] != hessian.shape[1]:
        raise ValueError(f"hessian must be square; its shape is {hessian.shape}")
    if not np.allclose(hessian, hessian.T):
        raise ValueError(f"hessian must be symmetric; it is {hessian.tolist()}")
    steepest = float(np.linalg.eigvalsh(hessian)[-1])
    flat = steepest <= np.finfo(float).tiny  # 2 divided by less would overflow
    return (np.inf, np.inf) if flat else (1 / steepest, 2 / steepest)


def largest_learning_rate(hessian):
    """Return the learning rate above which descent on this curvature diverges, 2 / λmax.

    Parameters
    ----------
    hessian : array_like, shape (m, m)
        As for `regions`.

    Returns
    -------
    float
        Infinite where the loss curves upwards in no direction.
    """
    return regions(hessian)[1]

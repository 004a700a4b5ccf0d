"""How fast a descent may go."""

import numpy as np

from helpers import arrays


def largest_learning_rate(hessian):
    """Return the learning rate above which descent on this curvature diverges, 2 / λmax.

    Exact for a quadratic loss (linear regression); elsewhere it holds near the point
    where the curvature was taken.

    Parameters
    ----------
    hessian : array_like, shape (m, m)
        Symmetric; of the loss that is descended.

    Returns
    -------
    float
        Infinity where the loss curves upwards in no direction.
    """
    hessian = arrays.finite(hessian, "hessian")
    if hessian.ndim != 2 or hessian.shape[0] != hessian.shape[1]:
        raise ValueError(f"hessian must be square; its shape is {hessian.shape}")
    if not np.allclose(hessian, hessian.T):
        raise ValueError(f"hessian must be symmetric; it is {hessian.tolist()}")
    steepest = np.linalg.eigvalsh(hessian)[-1]
    return 2 / steepest if steepest > 0 else np.inf

"""Every learning rate at once: where a few steps lead with each of many."""

import numpy as np


def losses_after(objective, theta, rates, batches):
    """Return the mean loss after a few steps from one place, for each of many learning rates.

    Parameters
    ----------
    objective : Objective
    theta : ndarray, shape (d,) or (d, k)
        Where each descent begins.
    rates : ndarray, shape (m,)
    batches : iterable of index arrays
        The samples from which each step learns.

    Returns
    -------
    ndarray, shape (m,)
        Of all samples, with the pull; infinite where a number grew too large.
    """
    model, x, y, l2 = objective.model, objective.x, objective.y, objective.l2
    one = (1,) * theta.ndim
    rates, thetas = rates.reshape(-1, *one), np.tile(theta, (len(rates), *one))
    with np.errstate(over="ignore", invalid="ignore"):
        for chosen in batches:
            error = model.evaluated(_scores(x[chosen], thetas), y[chosen]).error
            gradients = model.slope(x[chosen], error)
            gradients[:, 1:] += l2 * thetas[:, 1:]
            thetas = thetas - rates * gradients
        losses = model.evaluated(_scores(x, thetas), y).loss.mean(axis=-1)
        losses += l2 / 2 * (thetas[:, 1:] ** 2).reshape(len(losses), -1).sum(axis=1)
    return np.where(np.isfinite(losses), losses, np.inf)


def _scores(x, thetas):
    """Return the scores at each of many thetas, shape (m, n) or (m, n, k)."""
    return thetas @ x.T if thetas.ndim == 2 else x @ thetas

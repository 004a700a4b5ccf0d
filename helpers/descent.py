"""Gradient descent: one step with every number in sight, or many with their history."""

from dataclasses import dataclass

import numpy as np

from helpers import arrays


@dataclass(frozen=True)
class Step:
    """Every intermediate of one step, in the order in which it is computed.

    With n samples, d features and, for softmax, k classes:

    Attributes
    ----------
    x : ndarray, shape (n, d)
    z, y_hat : ndarray, shape (n,) or (n, k)
        Scores and output.
    z_shifted, exp_z, total : ndarray, shape (n, k), (n, k), (n, 1), or None
        Softmax only: scores less their row's maximum, their exponentials and the row sums.
    y : ndarray
        What y_hat is compared with, in its shape; one-hot rows for softmax.
    loss : ndarray, shape (n,)
    error : ndarray
        y_hat - y.
    contributions : ndarray, shape (n, d) or (n, d, k)
        Each sample's own gradient.
    gradient : ndarray
        Their mean, in the shape of theta.
    learning_rate : float
    update : ndarray
        learning_rate · gradient.
    theta, theta_new : ndarray
        Before and after.
    """

    x: np.ndarray
    z: np.ndarray
    y_hat: np.ndarray
    y: np.ndarray
    loss: np.ndarray
    error: np.ndarray
    contributions: np.ndarray
    gradient: np.ndarray
    learning_rate: float
    update: np.ndarray
    theta: np.ndarray
    theta_new: np.ndarray
    z_shifted: np.ndarray | None = None
    exp_z: np.ndarray | None = None
    total: np.ndarray | None = None


@dataclass(frozen=True)
class Divergence:
    """Why a descent stopped early.

    Attributes
    ----------
    step : int
        The last step whose numbers are all finite.
    quantity : str
        What overflowed after it.
    reason : str
        One sentence for a reader.
    """

    step: int
    quantity: str
    reason: str


@dataclass(frozen=True)
class History:
    """A descent from its start to its last finite step.

    Attributes
    ----------
    thetas : ndarray, shape (steps + 1, *theta.shape)
    losses : ndarray, shape (steps + 1,)
        The mean loss over all samples.
    divergence : Divergence or None
    """

    thetas: np.ndarray
    losses: np.ndarray
    divergence: Divergence | None

    @property
    def theta(self):
        """The parameters after the last step."""
        return self.thetas[-1]


def step(model, theta, x, y, learning_rate):
    """Take one step of gradient descent and keep every intermediate.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
    theta : array_like, shape (d,) or (d, k)
    x : array_like, shape (n, d)
        The samples of this step: one, a batch, or all.
    y : array_like, shape (n,)
    learning_rate : float
        Above 0.

    Returns
    -------
    Step

    Raises
    ------
    ValueError
        If an argument has a wrong shape, is not finite, or the learning rate is not above 0.
    """
    learning_rate = arrays.positive(learning_rate, "learning_rate")
    x, theta = arrays.samples(x), arrays.finite(theta, "theta")
    forward = model.forward(x, theta)
    target = model.target(y, x, theta)
    contributions = model.contributions(x, theta, y)
    gradient = contributions.mean(axis=0)
    update = learning_rate * gradient
    return Step(
        x=x,
        y=target,
        loss=model.loss(x, theta, y),
        error=forward["y_hat"] - target,
        contributions=contributions,
        gradient=gradient,
        learning_rate=learning_rate,
        update=update,
        theta=theta,
        theta_new=theta - update,
        **forward,
    )


def whole(n):
    """Yield all n samples, for ever: batch descent."""
    everything = np.arange(n)
    while True:
        yield everything


def one_by_one(n):
    """Yield one sample after the other, for ever: the deck's way."""
    while True:
        for i in range(n):
            yield np.array([i])


def shuffled(n, size, seed=0):
    """Yield batches of at most `size` samples, each epoch in a new order fixed by the seed."""
    if size not in range(1, n + 1):
        raise ValueError(f"size must be a whole number from 1 to {n}, the samples; it is {size}")
    size, generator = int(size), np.random.default_rng(seed)
    while True:
        order = generator.permutation(n)
        for start in range(0, n, size):
            yield order[start : start + size]


def advance(model, theta, x, y, learning_rate, step_number):
    """Take one step and say what overflowed, if anything did.

    Returns
    -------
    theta : ndarray
        The new parameters, or the old ones where the new are not finite.
    divergence : Divergence or None
    """
    with np.errstate(over="ignore", invalid="ignore"):
        new = theta - learning_rate * model.gradient(x, theta, y)
        if not np.isfinite(new).all():
            return theta, _divergence(step_number, "theta", learning_rate)
    if not np.isfinite(_mean_loss(model, x, new, y)):
        return theta, _divergence(step_number, "loss", learning_rate)
    return new, None


def _mean_loss(model, x, theta, y):
    """Return the mean loss; infinity where a score or a loss overflows."""
    with np.errstate(over="ignore", invalid="ignore"):
        if not np.isfinite(x @ theta).all():
            return np.inf
        return model.loss(x, theta, y).mean()


def _divergence(step_number, quantity, learning_rate):
    name = {"theta": "a parameter", "loss": "the loss"}[quantity]
    reason = (
        f"After step {step_number} {name} grows past the largest number a computer can hold"
        f" (about 1.8e308): with a learning rate of {learning_rate:.4g} each step overshoots the"
        " valley by more than it was away. Choose a smaller learning rate and start again."
    )
    return Divergence(step_number, quantity, reason)


def run(model, theta, x, y, learning_rate, steps, batches=None):
    """Descend for a number of steps, or until a number is no longer finite.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
    theta : array_like, shape (d,) or (d, k)
        The start; it is not changed.
    x : array_like, shape (n, d)
    y : array_like, shape (n,)
    learning_rate : float
        Above 0.
    steps : int
        At least 0.
    batches : iterable of index arrays, optional
        Which samples each step uses: `whole` (the default), `one_by_one` or `shuffled`.

    Returns
    -------
    History
    """
    learning_rate = arrays.positive(learning_rate, "learning_rate")
    number_of_steps = arrays.finite(steps, "steps")
    if number_of_steps.ndim or number_of_steps < 0 or number_of_steps % 1:
        raise ValueError(f"steps must be a whole number from 0; it is {steps}")
    x, theta = arrays.samples(x), arrays.finite(theta, "theta")
    with np.errstate(over="ignore", invalid="ignore"):
        thetas, losses = [theta], [model.loss(x, theta, y).mean()]
    if not np.isfinite(losses[0]):
        raise ValueError("theta must start where the mean loss is finite; there it overflows")
    y = np.asarray(y)
    batches = iter(whole(len(x)) if batches is None else batches)
    divergence = None
    for number in range(int(steps)):
        chosen = next(batches, None)
        if chosen is None:
            raise ValueError(f"batches must last for {steps} steps; they end after {number}")
        theta, divergence = advance(model, theta, x[chosen], y[chosen], learning_rate, number)
        if divergence:
            break
        mean = _mean_loss(model, x, theta, y)
        if not np.isfinite(mean):
            divergence = _divergence(number, "loss", learning_rate)
            break
        thetas.append(theta)
        losses.append(mean)
    return History(np.array(thetas), np.array(losses), divergence)


def largest_learning_rate(hessian):
    """Return the learning rate above which descent on this curvature diverges, 2 / λmax.

    Exact for a quadratic loss (linear regression); elsewhere it holds near the point
    where the curvature was taken.

    Parameters
    ----------
    hessian : array_like, shape (m, m)
        Symmetric; of the loss that is descended.

    Raises
    ------
    ValueError
        If the loss is flat in every direction.
    """
    hessian = arrays.finite(hessian, "hessian")
    if hessian.ndim != 2 or hessian.shape[0] != hessian.shape[1]:
        raise ValueError(f"hessian must be square; its shape is {hessian.shape}")
    if not np.allclose(hessian, hessian.T):
        raise ValueError(f"hessian must be symmetric; it is {hessian.tolist()}")
    steepest = np.linalg.eigvalsh(hessian)[-1]
    if steepest <= 0:
        raise ValueError(
            "hessian must curve upwards somewhere; its largest eigenvalue is not above 0"
        )
    return 2 / steepest

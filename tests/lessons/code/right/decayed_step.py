"""Right programs for decayed_step, in the ways in which students write them."""

import numpy as np


def step_by_loop(theta, gradient, learning_rate, strength):
    new = theta.tolist()
    for i, row in enumerate(theta):
        for j, value in enumerate(row):
            pull = strength * value if i > 0 else 0
            new[i][j] = value - learning_rate * (gradient[i, j] + pull)
    return new


def step_on_a_copy(theta, gradient, learning_rate, strength):
    theta = theta.copy()
    theta[1:] -= learning_rate * strength * theta[1:]
    theta -= learning_rate * gradient
    return theta


PROGRAMS = [
    step_by_loop,
    step_on_a_copy,
    lambda t, g, rate, strength: (
        t - rate * g - rate * strength * np.vstack([np.zeros(t.shape[1]), t[1:]])
    ),
    lambda t, g, rate, strength: t - rate * (g + strength * (np.arange(len(t)) > 0)[:, None] * t),
    lambda t, g, rate, strength: np.vstack(
        [t[0] - rate * g[0], (1 - rate * strength) * t[1:] - rate * g[1:]]
    ),
    lambda t, g, rate, strength: np.concatenate(
        [t[:1] - rate * g[:1], t[1:] - rate * (g[1:] + strength * t[1:])]
    ),
    lambda t, g, rate, strength: np.diag([1] + (len(t) - 1) * [1 - rate * strength]) @ t - rate * g,
    lambda t, g, rate, strength: np.where(
        np.indices(t.shape)[0] == 0, t - rate * g, t - rate * (g + strength * t)
    ),
    lambda t, g, rate, strength: step_on_a_copy(t, g, rate, strength).astype(np.float32),
    lambda t, g, rate, strength: np.round(step_by_loop(t, g, rate, strength), 4),
]

"""What the numbers of a step say, in words that several models use."""

import numpy as np

from helpers import text

NOISE = 1e-12  # a rounding error, not a number


def percent(p):
    """Write a probability as a whole percentage that never claims certainty."""
    if 0.5 < 100 * p < 99.5:
        return f"{100 * p:.0f} %"
    return "over 99 %" if p > 0.5 else "under 1 %"


def features(step, sample):
    """Say of what a sample consists."""
    d = step.x.shape[1]
    return f"a 1 for the bias, then {'the feature' if d == 2 else f'{d - 1} features'}"


def directions(step, sample):
    """Say which way each parameter should go."""
    gradient = step.gradient
    if (np.abs(gradient) < NOISE).all():
        return "all 0: there is nothing to change"
    if (gradient < 0).all():
        return "all negative: every parameter should grow"
    if (gradient > 0).all():
        return "all positive: every parameter should shrink"
    return "negative: should grow; positive: should shrink"


def whether_it_helped(step, sample):
    """Say what the step made of the loss."""
    with np.errstate(over="ignore"):
        before = step.loss.mean()
        after = step.model.loss(step.x, step.theta_new, step.truth).mean()
    name = "mean loss" if len(step.x) > 1 else "loss"
    side = "lower" if after < before else "higher: η is too large"
    if abs(after - before) < NOISE:
        side = "the same"
    return f"{name} {text.number(before)} → {text.number(after)}, {side}"

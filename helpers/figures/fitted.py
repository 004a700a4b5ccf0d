"""Limits and ticks of a logarithmic axis, fitted to what it shows."""

import numpy as np

LADDER = np.array([float(f"{m}e{power}") for power in range(-12, 13) for m in (1, 2, 5)])
WRITTEN = np.array([f"{value:,.12f}".rstrip("0").rstrip(".") for value in LADDER])
MARGIN = 1.1  # so many times as much as is shown has room
MOST_STEPS = 8  # of the ladder; an axis with more has only the powers of ten written
ENDS = np.array([12, 30, 100, 300, 1000, 3000, 12_500])  # where an axis of steps may end
FEW, POWERS = np.array([0, 1, 2, 5, 10, 20]), np.array([0, 1, 10, 100, 1000, 10_000])
# What is written at each of them.
STEP_TICKS = {end: (some := FEW if end < 100 else POWERS)[some <= end] for end in ENDS.tolist()}


def limits(values, within):
    """Return the numbers of the ladder 1, 2, 5, 10, … between which values lie.

    They change rarely while the values do, so that an axis does not tremble.

    Parameters
    ----------
    values : array_like
        Those that are not finite count as the end of `within`.
    within : tuple of float
        What the limits may not leave; both on the ladder.

    Returns
    -------
    low, high : float
    """
    lowest, highest = within
    held = np.clip(np.nan_to_num(values, nan=highest, posinf=highest), lowest, highest)
    above = np.searchsorted(LADDER, held.max() * MARGIN)
    below = min(np.searchsorted(LADDER, held.min() / MARGIN, "right"), above) - 1
    return max(LADDER[below], lowest), min(LADDER[above], highest)


def ticks(low, high):
    """Return the numbers at an axis from `low` to `high`, and how they are written."""
    first, end = np.searchsorted(LADDER, low), np.searchsorted(LADDER, high, "right")
    here = slice(first + -first % 3, end, 3) if end - first > MOST_STEPS else slice(first, end)
    return LADDER[here], WRITTEN[here]


def last_step(steps):
    """Return where an axis ends that shows so many steps."""
    return ENDS.item(np.searchsorted(ENDS[:-1], steps))


def spread(last, points):
    """Return at most so many numbers of steps from 0 to `last`, evenly spread on such an axis."""
    return np.unique(np.expm1(np.linspace(0, np.log1p(last), points)).round().astype(int))

"""What was typed for a row of the ledger, and how near it comes to the numbers of the row."""

from dataclasses import dataclass

import numpy as np

from helpers import typed

MOST_LETTERS = 1000


@dataclass(frozen=True)
class Entry:
    """The numbers that were typed, each with the unit of its last digit and its digits."""

    values: np.ndarray
    units: np.ndarray
    digits: np.ndarray

    def near(self, wanted):
        """Return which numbers round to those of `wanted`, as far as they were typed."""
        return np.abs(self.values - wanted) <= self.units / 2 * (1 + 1e-6) + hair(wanted)

    def exact(self, wanted):
        """Return which numbers are precisely those of `wanted`."""
        return np.abs(self.values - wanted) <= hair(wanted)

    def are(self, wanted):
        """Return whether these are the numbers `wanted`, to two significant digits or more."""
        enough = (self.digits >= 2) | self.exact(wanted)
        return bool((np.isfinite(wanted) & self.near(wanted) & enough).all())


def read(text, count):
    """Read what was typed for a row.

    Parameters
    ----------
    text : str
        As `helpers.typed.numbers` takes it.
    count : int
        How many numbers are asked for.

    Returns
    -------
    Entry

    Raises
    ------
    ValueError
        With a sentence for the student.
    """
    if len(text) > MOST_LETTERS:
        raise ValueError("That is too long to be the numbers of this row.")
    numbers = np.array(typed.numbers(text, count), dtype=float)
    return Entry(*numbers.reshape(-1, len(typed.Number._fields)).T)


def hair(wanted):
    """Return by how much two numbers may differ that are the same but for rounding errors."""
    return 1e-9 * np.maximum(1, np.abs(wanted))

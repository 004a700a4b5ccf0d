"""The rows of a ledger: every number of one step, with its formula and a line in words."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from helpers import arrays, text
from helpers.ledger.line import lines_of


@dataclass(frozen=True)
class Row:
    """One row of the ledger.

    Attributes
    ----------
    key : str
        The name of the numbers in `Step`.
    symbol, formula : str
        In plain text.
    values : ndarray
        The numbers, of all samples.
    words : str
        What they say here; where the row has a line a sample, about the chosen sample.
    each_sample : bool
        Whether the first axis of `values` is that of the samples.
    given : bool
        Whether it is known before the step, so that there is nothing to compute.
    sums_to : int or None
        What each line of numbers must sum to: 1, 0, or None where nothing is known.
    """

    key: str
    symbol: str
    formula: str
    values: np.ndarray
    words: str
    each_sample: bool
    given: bool
    sums_to: int | None

    @property
    def shape(self):
        """The shape of the numbers."""
        return self.values.shape

    @cached_property
    def digits(self):
        """How many decimals show the numbers, as `digits_of` says."""
        return digits_of(self.values)

    def numbers(self, samples):
        """Return the numbers of some samples; all of them where the row is not a row a sample."""
        return self.values[samples] if self.each_sample else self.values

    def check(self, samples):
        """Say the actual sum of each line that must sum to 1 or 0; else an empty string.

        Parameters
        ----------
        samples : sequence of int
            The samples that are shown.
        """
        if self.sums_to is None:
            return ""
        sums = [f"{round(s, 9) + 0.0:.4f}" for s in self.numbers(samples).sum(axis=-1).tolist()]
        return f"sums to {sums[0]}" if len(sums) == 1 else f"rows sum to {', '.join(sums)}"


def rows(step, sample=0):
    """Return the rows of the ledger of one step.

    Parameters
    ----------
    step : Step
    sample : int
        The sample that the words speak about.

    Returns
    -------
    tuple of Row
        In the order in which they are computed. Linear regression has no z: there it is y_hat.

    Raises
    ------
    ValueError
        If `sample` is not one of the samples of the step.
    """
    n = len(step.x)
    if not 0 <= sample < n:
        raise ValueError(f"sample must lie between 0 and {n - 1}; it is {sample}")
    return tuple(_row(line, step, sample) for line in lines_of(step.model))


def _row(line, step, sample):
    values, n = step[line.key], len(step.x)
    is_mean = line.key == "gradient" and n > 1
    formula = line.formula.format(rate=text.compact(step.learning_rate))
    mean = f"the mean of what the {n} samples contribute"
    return Row(
        key=line.key,
        symbol=line.symbol,
        formula=f"mean of {formula}" if is_mean else formula,
        values=arrays.without_noise(values) if line.difference else values,
        words=mean if is_mean else line.say(step, sample),
        each_sample=line.each_sample,
        given=line.given,
        sums_to=line.sums_to,
    )


def digits_of(values):
    """Return how many decimals show these numbers: as few as say them exactly, at most four."""
    exact = (d for d in range(4) if np.abs(values - np.round(values, d)).max() < arrays.NOISE)
    return next(exact, 4)

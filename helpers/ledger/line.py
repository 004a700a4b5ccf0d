"""What a model declares about one row of its ledger."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import NamedTuple

import numpy as np


class Mistake(NamedTuple):
    """Wrong numbers for a row, and how they come about.

    Attributes
    ----------
    kind : str
        The name of the mistake: "sign", "learning rate", ...
    sentence : str
        For the student.
    values : ndarray
        What the mistake gives; as many numbers as the row has, or not.
    """

    kind: str
    sentence: str
    values: np.ndarray


def no_mistakes(step):
    """Return no known mistake."""
    return ()


@dataclass(frozen=True)
class Line:
    """One line of a ledger, before there are numbers.

    Attributes
    ----------
    key : str
        The name of its numbers in `Step`.
    symbol, formula : str
        In plain text; `{rate}` in a formula is the learning rate.
    words : str or callable
        What the numbers say; or what makes it of a Step and the number of a sample.
    mistakes : callable
        Makes of a Step the known mistakes, the more telling ones first.
    each_sample : bool
        Whether the numbers have a line for each sample.
    given : bool
        Whether they are known before the step, so that there is nothing to compute.
    difference : bool
        Whether they are differences, whose rounding errors would differ from machine to machine.
    sums_to : int or None
        What each line of numbers must sum to: 1, 0, or None where nothing is known.
    """

    key: str
    symbol: str
    formula: str
    words: str | Callable
    mistakes: Callable = no_mistakes
    each_sample: bool = True
    given: bool = False
    difference: bool = False
    sums_to: int | None = None

    def say(self, step, sample):
        """Return the words for one sample of a step."""
        return self.words if isinstance(self.words, str) else self.words(step, sample)


def lines_of(model):
    """Return the lines of a model's ledger, in the order in which they are computed.

    Parameters
    ----------
    model : module
        One of `helpers.models`; the module of its name in `helpers.ledger.models` has the LINES.

    Returns
    -------
    tuple of Line
    """
    name = model.__name__.rpartition(".")[2]
    return import_module(f"helpers.ledger.models.{name}").LINES

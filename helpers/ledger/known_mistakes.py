"""The numbers that known mistakes in one step of gradient descent lead to."""

from itertools import permutations

import numpy as np

from helpers.ledger.descent_mistakes import MOST_CLASSES, turned
from helpers.ledger.line import Mistake, lines_of


def known_mistakes(key, step, samples, rows):
    """Yield what typical mistakes would give for a row, the more telling ones first.

    Parameters
    ----------
    key : str
        The row.
    step : Step
    samples : list of int
        The samples that are asked for.
    rows : dict of str to Row
        The rows of the ledger, by their keys.

    Yields
    ------
    Mistake
    """
    row = rows[key]
    (line,) = (line for line in lines_of(step.model) if line.key == key)
    for kind, sentence, values in line.mistakes(step):
        yield Mistake(kind, sentence, values[samples] if row.each_sample else values)
    values = row.numbers(samples)
    yield Mistake("sign", turned(key, step), -values)
    yield from _other_orders(row, values, a_column_a_class=step.theta.ndim == 2)
    for other in rows.values():
        if other.key != key:
            sentence = f"These are the numbers of the row {other.symbol}, not of {row.symbol}."
            yield Mistake("other row", sentence, other.numbers(samples))


def _other_orders(row, values, a_column_a_class):
    """Yield the right numbers in wrong places."""
    if a_column_a_class and values.ndim == 2 and values.shape[1] <= MOST_CLASSES:
        columns = "The right numbers, but the columns of the classes are swapped."
        for order in permutations(range(values.shape[1])):
            yield Mistake("order", columns, values[:, order])
    if not row.each_sample and values.ndim == 1:
        bias_first = "The right numbers in the wrong order: the bias comes first."
        yield Mistake("order", bias_first, values[::-1])
        yield Mistake("order", "The bias comes first, not last.", np.roll(values, -1))
    if values.ndim == 2:
        yield Mistake("order", "The right numbers, but the rows are swapped.", values[::-1])
        one = "a sample" if row.each_sample else "an entry of x"
        transposed = f"Transposed: each row belongs to {one}, each column to a class."
        yield Mistake("transposed", transposed, values.T)

"""The numbers that known mistakes in one step of gradient descent lead to."""

from itertools import permutations

import numpy as np

from helpers.descent import wrong_outputs, wrong_steps
from helpers.models import softmax

MOST_CLASSES = 4  # whose orders are tried


def misconceptions(key, step, model, samples, rows):
    """Yield what typical mistakes would give for a row, the more telling ones first.

    Parameters
    ----------
    key : str
        The row.
    step : Step
    model : module
    samples : list of int
        The samples that are asked for.
    rows : dict of str to Row
        The rows of the ledger, by their keys.

    Yields
    ------
    kind, sentence : str
    values : ndarray
        What the mistake gives, as many numbers as the row has or not.
    """
    row = rows[key]
    own = {
        "z": wrong_outputs.scores,
        "z_shifted": wrong_outputs.shifted,
        "exp_z": wrong_outputs.exponentials,
        "total": wrong_outputs.totals,
        "y_hat": wrong_outputs.outputs,
        "loss": wrong_outputs.losses,
        "error": wrong_outputs.errors,
        "gradient": wrong_steps.gradients,
        "update": wrong_steps.updates,
        "theta_new": wrong_steps.new_parameters,
    }.get(key, lambda step, model: ())
    for kind, sentence, values in own(step, model):
        yield kind, sentence, values[samples] if row.each_sample else values
    values = row.lines(samples)
    yield "sign", wrong_steps.turned(key, step), -values
    yield from _other_orders(row, values, model)
    for other in rows.values():
        if other.key != key:
            sentence = f"These are the numbers of the row {other.symbol}, not of {row.symbol}."
            yield "other row", sentence, other.lines(samples)


def _other_orders(row, values, model):
    """Yield the right numbers in wrong places."""
    if model is softmax and values.ndim == 2 and values.shape[1] <= MOST_CLASSES:
        columns = "The right numbers, but the columns of the classes are exchanged."
        for order in permutations(range(values.shape[1])):
            yield "order", columns, values[:, order]
    if not row.each_sample and values.ndim == 1:
        yield "order", "The right numbers in another order: the bias comes first.", values[::-1]
        yield "order", "The bias comes first, not last.", np.roll(values, -1)
    if values.ndim == 2:
        one = "a sample" if row.each_sample else "an entry of x"
        yield "order", "The right numbers, but the rows are exchanged.", values[::-1]
        yield (
            "transposed",
            f"Transposed: a row is for {one}, a column for a class.",
            values.T,
        )

"""What each sample of a batch contributes to the gradient, as a table."""

import numpy as np
from markupsafe import Markup

from helpers import arrays, text
from helpers.ledger import digits_of, lines_of

_TABLE = Markup(
    '<div class="course-sentence">%(sentence)s</div>'
    '<table class="course-ledger course-contributions">'
    "<thead><tr><td></td>%(heads)s</tr></thead><tbody>%(lines)s</tbody></table>"
)
_HEAD = Markup('<th scope="col" class="right"><b>%s</b></th>')
_LINE = Markup('<tr%(mark)s><th scope="row">%(name)s</th>%(cells)s</tr>')
_CELL = Markup('<td class="right">%s</td>')


def contributions(look, names):
    """Return what each sample contributes to the gradient, their sum and their mean.

    The sum and the mean are left out where the gradient is hidden.

    Parameters
    ----------
    look : Look
    names : sequence of str
        The symbols of the parameters.
    """
    step, picked = look.step, look.selection.picked
    each = step.contributions.reshape(len(step.x), -1)
    digits = digits_of(np.vstack([each, each.mean(axis=0)]))
    lines = [
        _line(f"{'▸ ' if i == picked else ''}sample {i + 1}", x, values, digits, i == picked)
        for i, (x, values) in enumerate(zip(step.x, each, strict=True))
    ]
    total = np.full(each.shape[1], np.nan) if look.hidden == "gradient" else each.sum(axis=0)
    lines.append(_line("sum", None, total, digits))
    lines.append(_line("mean = ∇L", None, total / len(each), digits, True))
    return _TABLE % {
        "sentence": _sentence(step, picked, digits),
        "heads": Markup().join(_HEAD % name for name in ("x", *names)),
        "lines": Markup().join(lines),
    }


def _line(name, x, values, digits, marked=False):
    cells = ["" if x is None else text.compact(x), *(_cell(value, digits) for value in values)]
    return _LINE % {
        "mark": Markup(" class=picked") if marked else "",
        "name": name,
        "cells": Markup().join(_CELL % cell for cell in cells),
    }


def _cell(value, digits):
    return "?" if np.isnan(value) else text.number(arrays.without_noise(value), digits)


def _sentence(step, i, digits):
    """Say how the picked sample's contribution comes about."""
    (formula,) = (line.formula for line in lines_of(step.model) if line.key == "gradient")
    x, error = text.compact(step.x[i]), text.array(step.error[i], digits)
    return f"Sample {i + 1} contributes {formula}, with x = {x} and ŷ − y = {error}:"

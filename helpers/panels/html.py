"""The few pieces of HTML that panels show under their pictures."""

import re
from typing import NamedTuple

from markupsafe import Markup, escape

from helpers import text

_POWER = re.compile(r"\^(?:\(([^)]*)\)|(\w+))")
_LOOK = 'style="padding:1px 9px;text-align:right;white-space:nowrap"'
_HEAD, _CELL = f"<th {_LOOK}>{{}}</th>", f"<td {_LOOK}>{{}}</td>"
_ROW = f'<tr><th {_LOOK} scope="row">{{}}</th>{{}}</tr>'


class Said(NamedTuple):
    """What a panel says of its picture.

    Attributes
    ----------
    twin : str
        The state in one plain line, with its results.
    headline : str
        The one number or answer that matters, above the picture.
    below : str
        HTML to show under the picture.
    """

    twin: str
    headline: str = ""
    below: str = ""


def raised(name):
    """Set the exponents of a name as such: "e^(z + c)" with its z + c raised."""
    return Markup(_POWER.sub(r"<sup>\1\2</sup>", str(escape(name))))


def table(heads, rows):
    """Return a table of numbers, aligned at the point, with the exponents of names raised.

    Parameters
    ----------
    heads : sequence of str
        The name of each column.
    rows : dict of str to sequence
        Each row's name and its cells: numbers, or texts.
    """
    columns = []
    for column in zip(*rows.values(), strict=True):
        numbers = iter(text.aligned([one for one in column if not isinstance(one, str)]))
        columns.append([escape(one) if isinstance(one, str) else next(numbers) for one in column])
    head = "".join(map(_HEAD.format, map(raised, heads)))
    body = ""
    for name, cells in zip(rows, zip(*columns, strict=True), strict=True):
        body += _ROW.format(raised(name), "".join(map(_CELL.format, cells)))
    body = body.replace(">-", ">−")  # where a cell begins: in a text, ">" is escaped
    return (
        '<table style="font-variant-numeric:tabular-nums;border-collapse:collapse">'
        f"<tr><td></td>{head}</tr>{body}</table>"
    )


def status(text):
    """Return a paragraph for the whole width, as high as two lines from the start."""
    return (
        '<div style="font-size:14px;line-height:1.4;min-height:2.8em;margin-top:2px">'
        f"{escape(text)}</div>"
    )


def beside(*blocks):
    """Lay blocks side by side, wrapping where the page is narrow."""
    return (
        '<div style="display:flex;flex-wrap:wrap;align-items:flex-start;gap:4px 28px;'
        f'font-size:13px;line-height:1.4;margin-top:2px">{"".join(blocks)}</div>'
    )

"""Tables that are sent anew with each move, so short that many numbers fit: a style sheet, once."""

import html
from typing import NamedTuple

import numpy as np

from helpers.figures import CLASS_COLORS, SIGNS

_COLORS = "".join(
    [f".course-plane .k{k} {{color:{color}}}\n" for k, color in enumerate(CLASS_COLORS)]
)
STYLE = f"""<style>
{_COLORS}.course-plane i {{font-style:normal}}
.course-plane {{display:flex;flex-wrap:wrap;align-items:flex-start;gap:4px 22px;
font-size:13px;line-height:1.4;margin-top:2px}}
.course-plane table {{border-collapse:collapse;font-variant-numeric:tabular-nums}}
.course-plane :is(td,th) {{padding:1px 5px;text-align:right;white-space:nowrap}}
.course-plane thead th {{border-bottom:1px solid #999}}
</style>"""


class Names(NamedTuple):
    """What the rows and columns are called.

    Attributes
    ----------
    features, classes, rows : sequence of str
        The features, the classes, and the rows of theta.
    heads, signs : list of str
        HTML for each class: its sign in its colour with its name, and without.
    count : int
        How many samples the dataset has.
    """

    features: tuple
    classes: tuple
    rows: tuple
    heads: list
    signs: list
    count: int


def names_of(dataset):
    """Return the names that a dataset's numbers have.

    Parameters
    ----------
    dataset : Dataset
    """
    classes = [html.escape(name) for name in dataset.classes]
    signs = [f"<i class=k{k}>{SIGNS[k]}</i>" for k in range(len(classes))]
    heads = [f"{sign} {name}" for sign, name in zip(signs, classes, strict=True)]
    rows = ("bias", *dataset.feature_names)
    return Names(dataset.feature_names, dataset.classes, rows, heads, signs, len(dataset.y))


def cells(values, digits=3):
    """Write numbers with as many decimals, all alike, so that they align at the point.

    Parameters
    ----------
    values : array_like, shape (n,) or (rows, n)
    digits : int

    Returns
    -------
    list of str, or list of list of str
    """
    values = np.asarray(values)
    texts = [
        (f"{round(v, digits) + 0.0:.{digits}f}" if abs(v) < 1e5 else f"{v:.1e}").replace("-", "−")
        for v in values.ravel().tolist()
    ]
    return np.reshape(texts, values.shape).tolist()


def table(corner, heads, rows):
    """Return a table.

    Parameters
    ----------
    corner : str
        What it shows, in its first cell.
    heads : sequence of str
        HTML: the head of each column.
    rows : dict of str to list of str
        The name of each row, and HTML for each of its cells.
    """
    head = "".join([f"<th>{one}" for one in heads])
    body = "".join([f"<tr><th>{name}<td>{'<td>'.join(row)}" for name, row in rows.items()])
    return f"<table><thead><tr><th>{corner}{head}<tbody>{body}</table>"


def beside(*tables):
    """Lay tables side by side, wrapping where the page is narrow."""
    return f'<div class="course-plane">{"".join(tables)}</div>'

"""The HTML of the ledger: its rows, and what each sample contributes."""

import html

import numpy as np

from helpers import arrays, text
from helpers.descent.ledger import digits_of

MARK = "#E69F00"
STYLE = f"""<style>
.course-ledger {{border-collapse:collapse; width:100%; max-width:845px; font-size:13px;
  line-height:1.3; font-variant-numeric:tabular-nums}}
.course-ledger caption {{text-align:left; padding:2px 0 4px}}
.course-ledger td, .course-ledger th {{padding:2px 8px; text-align:left; font-weight:normal;
  border-top:1px solid var(--jp-border-color2, #bbb)}}
.course-ledger thead > tr > * {{border-top:0; padding-top:0}}
.course-ledger tbody th {{white-space:nowrap; border-left:4px solid transparent}}
.course-ledger .newest > * {{background:var(--jp-layout-color2, transparent)}}
.course-ledger .newest > th {{border-left-color:{MARK}}}
.course-ledger .newest > th, .course-ledger .picked > * {{font-weight:bold}}
.course-ledger .numbers {{display:inline-grid; column-gap:12px; text-align:right;
  padding:0 5px; border:solid currentColor; border-width:0 1px; white-space:nowrap}}
.course-ledger .numbers.one {{border:0; padding:0}}
.course-ledger .of-symbol {{width:78px}}
.course-ledger .of-formula {{width:124px}}
.course-ledger .right {{text-align:right; white-space:nowrap}}
.course-ledger .shape {{white-space:nowrap}}
.course-sentence {{font-size:13px; margin-top:8px}}
.course-contributions {{width:auto}}
.course-contributions tbody th {{padding-left:4px}}
.course-verdict {{border-left:4px solid; padding:1px 8px; font-size:13px; min-height:1.4em}}
@media (max-width:700px) {{.course-ledger .shape, .course-ledger .of-shape {{display:none}}}}
</style>"""


def table(shown, samples, hidden, caption, twin):
    """Return the rows as a table; the last one is marked as the newest.

    Parameters
    ----------
    shown : sequence of Row
    samples : sequence of int
        The samples whose numbers are shown in the rows with a line a sample.
    hidden : str or None
        The key of the row whose numbers and words are left out.
    caption, twin : str
    """
    body = "".join(_row(row, samples, row.key == hidden, newest=row is shown[-1]) for row in shown)
    heads = ("symbol", "formula", "shape", "numbers", "in words")
    head = "".join(
        f'<th scope="col" class="of-{name.split()[0]}"><b>{name}</b></th>' for name in heads
    )
    return (
        f'<table class="course-ledger" aria-label="{html.escape(twin)}">'
        f"<caption>{html.escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
    )


def _row(row, samples, is_hidden, newest):
    values = row.lines(samples)
    mark = ' class="newest" aria-current="step"' if newest else ""
    words = html.escape("type them above, or press Show" if is_hidden else row.words)
    check = row.check(samples)
    if check and not is_hidden:
        words += f"; <b>{html.escape(check)}</b>"
    return (
        f'<tr{mark}><th scope="row">{"▸ " if newest else ""}{html.escape(row.symbol)}</th>'
        f'<td>{html.escape(row.formula)}</td><td class="shape">{row.shape}</td>'
        f"<td>{_numbers(values, row.digits, is_hidden)}</td><td>{words}</td></tr>"
    )


def _numbers(values, digits, is_hidden):
    """Lay numbers out as the matrix that they are."""
    flat = values.ravel()
    said = ["?"] * flat.size if is_hidden else [text.number(value, digits) for value in flat]
    columns = values.shape[-1] if values.ndim == 2 else flat.size
    kind = "numbers one" if flat.size == 1 else "numbers"
    entries = "".join(f"<span>{one}</span>" for one in said)
    grid = f"grid-template-columns:repeat({columns},auto)"
    return f'<span class="{kind}" style="{grid}">{entries}</span>'


def contributions(step, formula, names, picked, is_hidden):
    """Return what each sample contributes to the gradient, their sum and their mean.

    Parameters
    ----------
    step : Step
    formula : str
        For one sample.
    names : sequence of str
        The symbols of the parameters.
    picked : int
        The sample to mark.
    is_hidden : bool
        Whether to leave out the sum and the mean.
    """
    each = step.contributions.reshape(len(step.x), -1)
    digits = digits_of(np.vstack([each, each.mean(axis=0)]))
    lines = [
        _line(f"{'▸ ' if i == picked else ''}sample {i + 1}", x, values, digits, i == picked)
        for i, (x, values) in enumerate(zip(step.x, each, strict=True))
    ]
    total = np.full(each.shape[1], np.nan) if is_hidden else each.sum(axis=0)
    lines.append(_line("sum", None, total, digits))
    lines.append(_line("mean = ∇L", None, total / len(each), digits, True))
    head = "".join(f'<th scope="col" class="right"><b>{name}</b></th>' for name in ("x", *names))
    say = html.escape(_sentence(step, formula, picked, digits))
    return (
        f'<div class="course-sentence">{say}</div>'
        '<table class="course-ledger course-contributions">'
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"
    )


def _line(name, x, values, digits, picked=False):
    cells = ["" if x is None else text.compact(x), *(_cell(value, digits) for value in values)]
    return (
        f'<tr{" class=picked" if picked else ""}><th scope="row">{name}</th>'
        + "".join(f'<td class="right">{cell}</td>' for cell in cells)
        + "</tr>"
    )


def _cell(value, digits):
    return "?" if np.isnan(value) else text.number(arrays.without_noise(value), digits)


def _sentence(step, formula, i, digits):
    """Say how the picked sample's contribution comes about."""
    x, error = text.compact(step.x[i]), text.array(step.error[i], digits)
    return f"Sample {i + 1} contributes {formula}, with x = {x} and ŷ − y = {error}:"


def verdict(diagnosis):
    """Return what is said about the numbers that were typed."""
    color, sign = ("#009E73", "✓") if diagnosis.right else ("#D55E00", "✗")
    return (
        f'<div class="course-verdict" role="status" style="border-color:{color}">'
        f"{sign} {html.escape(diagnosis.sentence)}</div>"
    )

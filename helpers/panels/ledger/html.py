"""The HTML of the ledger: its rows, each with symbol, formula, shape, numbers and words."""

from markupsafe import Markup

from helpers import text
from helpers.page import NEWEST
from helpers.panels.ledger.contributions import contributions

STYLE = f"""<style>
.course-ledger {{border-collapse:collapse; width:100%; max-width:845px; font-size:13px;
  line-height:1.3; font-variant-numeric:tabular-nums}}
.course-ledger caption {{text-align:left; padding:2px 0 4px}}
.course-ledger td, .course-ledger th {{padding:2px 8px; text-align:left; font-weight:normal;
  border-top:1px solid var(--jp-border-color2, #bbb)}}
.course-ledger thead > tr > * {{border-top:0; padding-top:0}}
.course-ledger tbody th {{white-space:nowrap; border-left:4px solid transparent}}
.course-ledger .newest > * {{background:var(--jp-layout-color2, transparent)}}
.course-ledger .newest > th {{border-left-color:{NEWEST}}}
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
@media (max-width:700px) {{.course-ledger .shape, .course-ledger .of-shape {{display:none}}}}
</style>"""

_TABLE = Markup(
    '<table class="course-ledger" aria-label="%(twin)s"><caption>%(caption)s</caption>'
    "<thead><tr>%(heads)s</tr></thead><tbody>%(rows)s</tbody></table>"
)
_HEAD = Markup('<th scope="col" class="of-%s"><b>%s</b></th>')
_HEADS = Markup().join(
    _HEAD % (name.split()[0], name)
    for name in ("symbol", "formula", "shape", "numbers", "in words")
)
_ROW = Markup(
    '<tr%(mark)s><th scope="row">%(symbol)s</th><td>%(formula)s</td>'
    '<td class="shape">%(shape)s</td><td>%(numbers)s</td><td>%(words)s</td></tr>'
)
_NEWEST = Markup(' class="newest" aria-current="step"')
_NUMBERS = Markup(
    '<span class="%(kind)s" style="grid-template-columns:repeat(%(columns)s,auto)">'
    "<span>%(entries)s</span></span>"
)


def page(look, names):
    """Return all that a ledger shows: its rows, and below them the contributions of the samples.

    Parameters
    ----------
    look : Look
    names : sequence of str
        The symbols of the parameters.
    """
    shown, samples = look.shown, look.selection.shown
    rows = Markup().join(
        _row(row, samples, is_hidden=row.key == look.hidden, newest=row is shown[-1])
        for row in shown
    )
    table = _TABLE % {"twin": look.twin, "caption": look.caption, "heads": _HEADS, "rows": rows}
    several, keys = len(look.step.x) > 1, [row.key for row in shown]
    return table + contributions(look, names) if several and "gradient" in keys else table


def _row(row, samples, is_hidden, newest):
    check = row.check(samples)
    words = "type them above, or press Show" if is_hidden else row.words
    if check and not is_hidden:
        words = Markup("%s; <b>%s</b>") % (words, check)
    return _ROW % {
        "mark": _NEWEST if newest else "",
        "symbol": f"▸ {row.symbol}" if newest else row.symbol,
        "formula": row.formula,
        "shape": str(row.shape),
        "numbers": _numbers(row.numbers(samples), row.digits, is_hidden),
        "words": words,
    }


def _numbers(values, digits, is_hidden):
    """Lay numbers out as the matrix that they are."""
    flat = values.ravel()
    said = ["?"] * flat.size if is_hidden else [text.number(value, digits) for value in flat]
    return _NUMBERS % {
        "kind": "numbers one" if flat.size == 1 else "numbers",
        "columns": values.shape[-1] if values.ndim == 2 else flat.size,
        "entries": Markup("</span><span>").join(said),
    }

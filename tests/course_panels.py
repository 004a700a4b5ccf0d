"""Every panel of a notebook, built as the notebook builds it, without a notebook."""

import ast
import contextlib
import functools
import io
import re
from html import unescape

from helpers.commands import pairs
from helpers.controls import NumberSlider
from helpers.panels import Panel


@functools.cache
def panels_of(source):
    """Run a notebook's code, without what it prints; return its panels that have sliders.

    They are built once a process: a test begins with `reset` or `go_to`.

    Parameters
    ----------
    source : Path
        The .py half.
    """
    kept, namespace = [], {"__name__": "notebook"}
    codes = [cell for cell in pairs.read(source).cells if cell.cell_type == "code"]
    with contextlib.redirect_stdout(io.StringIO()):
        for cell in codes:
            tree = ast.parse(cell.source)
            shown = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, cell.id, "exec"), namespace)
            if shown:
                value = compile(ast.Expression(shown.value), cell.id, "eval")
                kept.append(eval(value, namespace))
    return [panel for panel in kept if isinstance(panel, Panel)]


def panels_of_course():
    """Return every panel of the course, by its name."""
    panels = [panel for source in pairs.sources() for panel in panels_of(source)]
    return {panel.name: panel for panel in panels}


def drawn(panel):
    """Return the SVG of a panel's picture without embedded images; nothing for a table."""
    svg = panel.live.front.value.partition("<svg")[2].partition("</svg>")[0]
    return re.sub(r'href="[^"]*"', "", svg)


def headline(panel):
    """Return what stands in large type above a panel's picture."""
    return unescape(re.search('course-headline"[^>]*>([^<]*)</div>', panel.live.front.value)[1])


def sliders_of(widget):
    """Return every slider inside a widget, in the order of the page."""
    if isinstance(widget, NumberSlider):
        return [widget]
    return [found for child in getattr(widget, "children", ()) for found in sliders_of(child)]

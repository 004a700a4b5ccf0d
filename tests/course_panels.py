"""Every panel of a notebook, built as the notebook builds it, without a notebook."""

import ast

from helpers.commands import pairs
from helpers.panels import Panel


def panels_of(source):
    """Run a notebook's code and return its panels that have sliders.

    Parameters
    ----------
    source : Path
        The .py half.
    """
    kept, namespace = [], {"__name__": "notebook"}
    for cell in pairs.read(source).cells:
        if cell.cell_type == "code":
            tree = ast.parse(cell.source)
            shown = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
            exec(compile(tree, cell.id, "exec"), namespace)
            if shown:
                value = compile(ast.Expression(shown.value), cell.id, "eval")
                kept.append(eval(value, namespace))
    return [panel for panel in kept if isinstance(panel, Panel)]


def sliders_of(widget):
    """Return every slider inside a widget, in the order of the page."""
    if hasattr(widget, "numbers"):
        return [widget]
    return [found for child in getattr(widget, "children", ()) for found in sliders_of(child)]

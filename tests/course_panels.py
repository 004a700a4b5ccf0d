"""Every panel of a notebook, built as the notebook builds it, without a notebook."""

import ast
import contextlib
import functools
import io
import re
from html import unescape

import numpy as np

from helpers import data
from helpers.commands import pairs
from helpers.controls import NumberSlider
from helpers.panels import (
    BridgePanel,
    CurvePanel,
    DigitsPanel,
    FitPanel,
    LinePanel,
    LogisticPanel,
    Panel,
    PlanePanel,
    ScoresPanel,
    SimplexPanel,
    SlopePanel,
    SoftmaxPanel,
    TrainingPanel,
)

STUDENTS = data.PASS_BY_DAY_AND_HOURS
# How each panel is made, outside the course.
MAKE = {
    "line": lambda: LinePanel(data.SALARY),
    "fit": lambda: FitPanel(data.SALARY),
    "slope": SlopePanel,
    "curve": lambda: CurvePanel(STUDENTS.features[:, 1], STUDENTS.y),
    "logistic": lambda: LogisticPanel(STUDENTS),
    "scores": lambda: ScoresPanel([1.0, 2.0, -0.5]),
    "bridge": BridgePanel,
    "softmax": lambda: SoftmaxPanel(data.SCORE_BY_HOURS, np.zeros((2, 4)), 0.5, reach=20),
    "simplex": lambda: SimplexPanel(data.ONE_OF_EACH_OF_THREE, np.zeros((2, 3)), 0.5),
    "plane": lambda: PlanePanel(data.RESULT_BY_STUDY_AND_SLEEP),
    "training": lambda: TrainingPanel(data.SCORE_BY_HOURS, batch_size=4),
    "digits": lambda: DigitsPanel(data.digits(), np.arange(300), np.arange(300, 400)),
}


@functools.cache
def built(name):
    """Make a panel of `MAKE`, once a process."""
    return MAKE[name]()


def at_start(name):
    """Return a panel of `MAKE` as it is at first."""
    built(name).reset()
    return built(name)


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

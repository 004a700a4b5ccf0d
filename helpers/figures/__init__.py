"""Pictures: arrays and an axes in, artists out.

Nothing here computes and nothing here knows of widgets. An artist that will move is drawn
`animated`, which is how `helpers.live` finds it.
"""

from helpers.figures.bars import Bars
from helpers.figures.borders import Borders
from helpers.figures.classes import ClassCurves, Questions
from helpers.figures.curves import Curves
from helpers.figures.flow import flow
from helpers.figures.images import WeightImages, gallery
from helpers.figures.line import NamedLine, Residuals, band, class_points, line, points
from helpers.figures.loss import LossPath, Path, loss_contours, losses
from helpers.figures.loss_rings import LossRings
from helpers.figures.plane import Division, plane
from helpers.figures.regions import Regions
from helpers.figures.sigmoid import (
    ProbabilityCurve,
    Tangent,
    along_a_weight,
    log_or_square,
    over_steps,
    question_marks,
    two_losses,
)
from helpers.figures.simplex import Simplex
from helpers.figures.style import (
    CLASS_COLORS,
    CLASS_MARKERS,
    GREY,
    INK,
    PALE,
    SIGNS,
    SLATE,
    label,
    new_figure,
)

__all__ = [
    "CLASS_COLORS",
    "CLASS_MARKERS",
    "GREY",
    "INK",
    "PALE",
    "SIGNS",
    "SLATE",
    "Bars",
    "Borders",
    "ClassCurves",
    "Curves",
    "Division",
    "LossPath",
    "LossRings",
    "NamedLine",
    "Path",
    "ProbabilityCurve",
    "Questions",
    "Regions",
    "Residuals",
    "Simplex",
    "Tangent",
    "WeightImages",
    "along_a_weight",
    "band",
    "class_points",
    "flow",
    "gallery",
    "label",
    "line",
    "log_or_square",
    "loss_contours",
    "losses",
    "new_figure",
    "over_steps",
    "plane",
    "points",
    "question_marks",
    "two_losses",
]

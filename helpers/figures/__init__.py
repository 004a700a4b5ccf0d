"""Pictures: arrays and an axes in, artists out.

Nothing here computes and nothing here knows of widgets. An artist that will move is drawn
`animated`, which is how `helpers.live` finds it.
"""

from helpers.figures.line import Residuals, band, class_points, line, points
from helpers.figures.loss import LossPath, Path, loss_contours, losses
from helpers.figures.style import (
    BLUE,
    CLASS_COLORS,
    CLASS_MARKERS,
    GREEN,
    GREY,
    ORANGE,
    PURPLE,
    RED,
    SKY,
    label,
    new_figure,
)

__all__ = [
    "BLUE",
    "CLASS_COLORS",
    "CLASS_MARKERS",
    "GREEN",
    "GREY",
    "ORANGE",
    "PURPLE",
    "RED",
    "SKY",
    "LossPath",
    "Path",
    "Residuals",
    "band",
    "class_points",
    "label",
    "line",
    "loss_contours",
    "losses",
    "new_figure",
    "points",
]

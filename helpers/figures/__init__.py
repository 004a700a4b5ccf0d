"""Pictures: arrays and an axes in, artists out.

Nothing here computes and nothing here knows of widgets. An artist that will move is drawn
`animated`, which is how `helpers.live` finds it.
"""

from helpers.figures.line import Path, Residuals, band, line, loss_contours, losses, points
from helpers.figures.style import BLUE, GREEN, GREY, ORANGE, PURPLE, RED, SKY, label, new_figure

__all__ = [
    "BLUE",
    "GREEN",
    "GREY",
    "ORANGE",
    "PURPLE",
    "RED",
    "SKY",
    "Path",
    "Residuals",
    "band",
    "label",
    "line",
    "loss_contours",
    "losses",
    "new_figure",
    "points",
]

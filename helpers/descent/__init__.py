"""Gradient descent: one step with every number in sight, or many with their history."""

from helpers.descent.curvature import largest_learning_rate, regions
from helpers.descent.divergence import Divergence
from helpers.descent.forecast import (
    AWAY,
    FALLS,
    FLAT,
    OVERSHOOT,
    STEADY,
    ZIGZAG,
    Forecast,
    forecast,
)
from helpers.descent.many_steps import History, one_by_one, run, shuffled, whole
from helpers.descent.objective import Objective
from helpers.descent.one_step import Step, step
from helpers.descent.sweep import losses_after
from helpers.descent.trail import SEEN, Point, Trail
from helpers.descent.train import assess, one_epoch, train

__all__ = [
    "AWAY",
    "FALLS",
    "FLAT",
    "OVERSHOOT",
    "SEEN",
    "STEADY",
    "ZIGZAG",
    "Divergence",
    "Forecast",
    "History",
    "Objective",
    "Point",
    "Step",
    "Trail",
    "assess",
    "forecast",
    "largest_learning_rate",
    "losses_after",
    "one_by_one",
    "one_epoch",
    "regions",
    "run",
    "shuffled",
    "step",
    "train",
    "whole",
]

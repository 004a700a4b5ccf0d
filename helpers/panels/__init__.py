"""What a notebook shows: controls, a model and a live figure, one small class each."""

from helpers.panels.base import Panel, show
from helpers.panels.bridge import BridgePanel
from helpers.panels.curve import CurvePanel
from helpers.panels.digits import DigitsPanel
from helpers.panels.fit import FitPanel
from helpers.panels.ledger import LedgerPanel
from helpers.panels.line import LinePanel
from helpers.panels.logistic import LogisticPanel
from helpers.panels.plane import PlanePanel
from helpers.panels.race import Race
from helpers.panels.scores import ScoresPanel
from helpers.panels.simplex import SimplexPanel
from helpers.panels.slope import SlopePanel
from helpers.panels.softmax import SoftmaxPanel
from helpers.panels.training import TrainingPanel

__all__ = [
    "BridgePanel",
    "CurvePanel",
    "DigitsPanel",
    "FitPanel",
    "LedgerPanel",
    "LinePanel",
    "LogisticPanel",
    "Panel",
    "PlanePanel",
    "Race",
    "ScoresPanel",
    "SimplexPanel",
    "SlopePanel",
    "SoftmaxPanel",
    "TrainingPanel",
    "show",
]

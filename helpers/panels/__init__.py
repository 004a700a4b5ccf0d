"""What a notebook shows: controls, a model and a live figure, one small class each."""

from helpers.panels.base import Panel, show
from helpers.panels.descent import DescentPanel
from helpers.panels.line import LinePanel
from helpers.panels.race import Race

__all__ = ["DescentPanel", "LinePanel", "Panel", "Race", "show"]

"""The ledger of one step of gradient descent: its rows, and what students type for them.

A model's own lines stand in `helpers.ledger.models`, in the module of its name.
"""

from helpers.ledger.diagnosis import Diagnosis, diagnose
from helpers.ledger.line import Line, lines_of
from helpers.ledger.row import Row, digits_of, rows

__all__ = ["Diagnosis", "Line", "Row", "diagnose", "digits_of", "lines_of", "rows"]

"""The ledger of one step as a panel: its controls, what is typed, its table and its words."""

from helpers.panels.ledger.panel import LedgerPanel

__all__ = ["LedgerPanel"]

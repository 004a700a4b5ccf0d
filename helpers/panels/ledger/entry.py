"""Where a student types the numbers of a row."""

import ipywidgets as widgets

from helpers import page, shared
from helpers.controls import WRAPPING, button
from helpers.heard import Heard


class EntryField(widgets.VBox):
    """A field for numbers, the buttons Check and Show, and a verdict below.

    Parameters
    ----------
    diagnose : callable
        Takes what was typed, returns a `Diagnosis`; or None where nothing is asked for.
    show : callable
        Called when the numbers are right, or given up.
    """

    def __init__(self, diagnose, show):
        self._diagnose, self._show = diagnose, show
        self.field = shared.make(
            widgets.Text,
            continuous_update=False,
            placeholder="for example: 1.25 -3/4",
            layout={"width": "420px", "max_width": "100%"},
            style={"description_width": "90px"},
        )
        self.check_button = button("Check", "check", "Compare what you typed", self.check)
        self.show_button = button("Show", "eye", "Show the numbers of this row", self.give_up)
        self.verdict = Heard()
        self.field.observe(lambda change: change["new"].strip() and self.check(), names="value")
        buttons = [self.field, self.check_button, self.show_button]
        self._asking = (shared.make(widgets.Box, buttons, layout=WRAPPING), self.verdict)
        super().__init__(**shared.looks(widgets.VBox, {"overflow": "hidden"}))

    def offer(self, wanted):
        """Be there, if it is wanted; else be empty."""
        self.children = self._asking if wanted else ()

    def check(self):
        """Judge what was typed; show the row's numbers if it is right."""
        diagnosis = self._diagnose(self.field.value)
        if diagnosis is None:
            return
        if diagnosis.right:
            self._show()
            self.field.value = ""
        color, sign = (page.RIGHT, "✓") if diagnosis.right else (page.WRONG, "✗")
        self.verdict.say(page.box(color, f"{sign} {diagnosis.sentence}"))

    def give_up(self):
        """Show the row's numbers without an entry."""
        self.verdict.say("")
        self._show()

    def ask(self, symbol):
        """Ask for the numbers of this row; what was said about another one is gone."""
        self.field.description, self.field.value = symbol, ""
        self.verdict.say("")

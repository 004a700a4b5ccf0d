"""A line that folds numbers away: they are made, and sent, only while they are seen."""

import ipywidgets as widgets

from helpers import controls, shared

CLOSED, OPEN = "caret-right", "caret-down"


class Fold(widgets.VBox):
    """A button with a title; below it, while it is open, HTML.

    Parameters
    ----------
    title : str
    make : callable
        Called without arguments; returns the HTML.
    beside : sequence of Widget
        What stands beside the title while it is open.

    Attributes
    ----------
    toggle : ToggleButton
    """

    def __init__(self, title, make, beside=()):
        self._make, self._beside = make, tuple(beside)
        self.toggle = shared.make(
            widgets.ToggleButton,
            description=title,
            icon=CLOSED,
            tooltip="Show or hide these numbers",
            layout={"width": "auto", "height": "24px", "margin": "0 2px"},
        )
        self.toggle.add_class("course-fold")
        self._line = shared.make(widgets.Box, [self.toggle], layout=controls.WRAPPING)
        self._html = shared.make(widgets.HTML, layout={"margin": "2px 0 0"})
        super().__init__([self._line], **shared.looks(widgets.VBox, {"overflow": "hidden"}))
        self.toggle.observe(self._turn, names="value")

    @property
    def is_open(self):
        """Whether the numbers are seen."""
        return self.toggle.value

    def refresh(self):
        """Show the numbers of now, if they are seen."""
        if self.is_open:
            self._html.value = self._make()

    def _turn(self, change):
        self.toggle.icon = OPEN if change["new"] else CLOSED
        self.refresh()
        self._line.children = (self.toggle, *(self._beside if change["new"] else ()))
        self.children = (self._line, self._html) if change["new"] else (self._line,)

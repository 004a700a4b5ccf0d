"""The row under a panel for those who present: scenes, pace, big type, and the state as text."""

import os

import ipywidgets as widgets

from helpers import controls, shared
from helpers.heard import Heard
from helpers.page import PRESENTING

# All of the panel grows, except the tracks of its sliders: there the browser would mistake the
# pointer's place.
_BIG = """<style>
.course-big {zoom:1.25}
.course-big .widget-slider .slider-container {zoom:0.8}
</style>"""


class PresenterRow(widgets.VBox):
    """One small button that unfolds scenes, pace, big type and the panel's state.

    Parameters
    ----------
    panel : Panel

    Attributes
    ----------
    scene, pace : Dropdown or None
        None where the panel has no scenes, or nothing to play.
    big : Checkbox
    copy : Button
    field : Text
        Takes a state; `copy` writes the present one into it.
    back_to : Button
        Restores the state in the field.
    message : Heard
    """

    def __init__(self, panel):
        self._panel, self.scene, self.pace = panel, None, None
        self.more = shared.make(
            widgets.ToggleButton,
            icon="ellipsis-h",
            tooltip="For those who present: scenes, state, big type",
            layout={"width": "48px", "height": "24px", "margin": "0 2px"},
        )
        self.more.observe(self._fold, names="value")
        self._row = shared.make(widgets.Box, [self.more], layout=controls.WRAPPING)
        self.message = Heard(layout={"margin": "0 8px"})
        super().__init__([self._row], **shared.looks(widgets.VBox, {"overflow": "hidden"}))
        self.more.value = bool(os.environ.get(PRESENTING))

    def show_scene(self):
        """Show which scene the panel is at; once it has left, its scene can be chosen anew."""
        if self.scene is not None and self.scene.value != self._panel.scene:
            self.scene.value = self._panel.scene

    def _fold(self, change):
        if not change["new"]:
            self._row.children = (self.more,)
            self.children = (self._row, self._style) if self.big.value else (self._row,)
            return
        if not hasattr(self, "field"):
            self._make()
        unfolded = (self.scene, self.pace, self.big, self.copy, self.field, self.back_to)
        self._row.children = (self.more, *(one for one in unfolded if one is not None))
        self.children = (self._row, self.message, self._style)

    def _make(self):
        """Make what the row unfolds; a page that does not need it does not carry it."""
        if self._panel.scenes:
            names = enumerate(self._panel.scenes, 1)
            options = [(f"{number} {name}", name) for number, name in names]
            self.scene = controls.dropdown("scene", options, None, 280, 44)
            self.scene.tooltip = "A starting point: click here, then press its number"
            self.scene.observe(self._choose, names="index")
        if self._panel.stepping:
            paces = list(controls.PACES.items())
            self.pace = controls.dropdown("pace", paces, self._panel.stepping.pace, 180, 40)
            self.pace.observe(self._set_pace, names="index")
        self.big = shared.make(
            widgets.Checkbox, description="big type", indent=False, layout={"width": "80px"}
        )
        self.big.observe(self._set_type, names="value")
        self._style = shared.sheet(_BIG)
        what = "Show the state in the field next to this button, ready to copy"
        self.copy = controls.button("Copy state", "copy", what, self._write, "112px")
        self.field = shared.make(
            widgets.Text,
            continuous_update=False,
            placeholder="paste a state, press Enter",
            tooltip="The state of the panel as text; a state pasted here is restored",
            layout={"flex": "1 1 180px", "width": "auto", "max_width": "400px"},
        )
        self.field.observe(self._read, names="value")
        what = "Go to the state in the field next to this button"
        self.back_to = controls.button("Restore", "reply", what, self._read)

    def _choose(self, change):
        name = self.scene.value
        if name not in (None, self._panel.scene):  # else the row only shows where the panel is
            self._panel.go_to(self._panel.scenes[name], name)

    def _set_pace(self, change):
        self._panel.stepping.pace = self.pace.value

    def _set_type(self, change):
        (self._panel.add_class if self.big.value else self._panel.remove_class)("course-big")

    def _write(self):
        self._say("")
        self.field.value = self._panel.state

    def _read(self, change=None):
        line = self.field.value.strip()
        if not line or line == self._panel.state:  # it is there, and has perhaps just said so
            self._say("")
            return
        try:
            there = self._panel.restore(line, anywhere=True)
        except ValueError as error:
            self._say(str(error))
        else:
            self._say("" if there is self._panel else f"Restored in {there.name}.")

    def _say(self, words):
        self.message.say(words)

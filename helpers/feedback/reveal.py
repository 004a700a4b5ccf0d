"""A result that would answer a question above it: it is kept back until that is answered."""

import hashlib
import os

import ipywidgets as widgets
from IPython.lib.pretty import pretty
from markupsafe import Markup

from helpers import controls, shared
from helpers.live import with_twin
from helpers.page import OPEN, PRESENTING, box

CLOSED = "Answer the question above first, or press Show me."
KEPT_BACK = "Answer the question above to see this result"
_TEXT = Markup('<pre style="margin:0;line-height:1.3;overflow:auto">{}</pre>')


class Reveal(widgets.VBox):
    """Results, and until the question is answered a button in their place.

    In a show they are open from the start.

    Parameters
    ----------
    asked : Asked
        What became of the question.
    values : sequence
        A picture is shown as such, a text as it is, and all else as a cell would show it.
    """

    def __init__(self, asked, values):
        self._values = values
        place = {"align_self": "flex-start", "margin": "2px 2px 2px 17px"}
        self.button = controls.button(
            "Show me", "eye", "Show the result", asked.show, "auto", **place
        )
        super().__init__(**shared.looks(widgets.VBox, {"overflow": "hidden"}))
        asked.observe(lambda change: self._open(), names="is_open")
        if asked.is_open or os.environ.get(PRESENTING):
            self._open()
        else:
            self.children = [shared.make(widgets.HTML, box(OPEN, CLOSED)), self.button]

    def _open(self):
        self.children = [
            value
            if isinstance(value, widgets.Widget)
            else shared.make(widgets.HTML, _TEXT.format(_text(value)))
            for value in self._values
        ]

    @property
    def twin(self):
        """A line that does not give the results away, and is another one for other results."""
        results = "\n".join(map(_text, self._values))
        return f"{KEPT_BACK} · check {hashlib.sha256(results.encode()).hexdigest()[:8]}"

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        return with_twin(super()._repr_mimebundle_(**options), self.twin, b"")


def _text(value):
    if isinstance(value, widgets.Widget):
        return value.twin
    return value if isinstance(value, str) else pretty(value)

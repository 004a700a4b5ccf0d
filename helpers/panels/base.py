"""The frame of every panel, and a picture that stands still."""

import os

import ipywidgets as widgets
from markupsafe import escape

from helpers import controls, shared
from helpers.at_rest import AtRest
from helpers.heard import UNSEEN, Heard, region
from helpers.live import LiveFigure, with_twin
from helpers.page import PRINTING
from helpers.panels import state
from helpers.panels.fold import Fold
from helpers.panels.presenter import PresenterRow
from helpers.panels.settings import Settings

CAPTION = "text/markdown"  # what says on paper at which starting point a panel stands


class Panel(widgets.VBox):
    """A question, controls and a live figure, able to say its state in one plain line.

    A subclass implements `draw`: read the settings, let one pure function compute all that is to
    be seen, set the picture by it and say it in words. One that has `numbers` shows them, folded
    away at first, under the picture.

    Parameters
    ----------
    rows : list of Widget
        The controls.
    live : LiveFigure or LiveTable
    settings : dict of str to Widget
        The controls that make up the panel's state, each under its symbol.
    scenes : helpers.scenes.Scenes, optional
        The panel's name in the course, and its starting points.
    stepping : Stepping, optional
        What takes steps, where a panel takes steps.
    beside : sequence of Widget
        What chooses among the numbers.
    heard : sequence of Heard
        What screen readers read out besides the twin and what the presenter's row says.

    Attributes
    ----------
    name : str
        Of the panel in the course, or of its class.
    scenes : dict of str to dict
        The starting points: the name of each, and the fields that differ from the start.
    scene : str or None
        The starting point that was chosen, until the panel leaves it.
    settings : Settings
    presenter : PresenterRow
        What those who present have under the panel.
    fold : Fold or None
        What shows and hides the numbers, where a panel has them.
    heard : Heard
        Says the twin to screen readers, when nothing moves any more.
    """

    numbers, title = None, "numbers of this step"

    def __init__(self, rows, live, settings, scenes=None, stepping=None, *, beside=(), heard=()):
        self.live, self.stepping, self.scene = live, stepping, None
        self.name = scenes.panel if scenes else type(self).__name__
        self.scenes = scenes.starts if scenes else {}
        self._printed = scenes.printed if scenes else ""
        self.settings = Settings(settings, self.moved)
        self.presenter = PresenterRow(self)
        self.fold = Fold(self.title, self.numbers, beside) if self.numbers else None
        question = [_question(scenes.question)] if scenes and scenes.question else []
        foot = [self.fold, self.presenter] if self.fold else [self.presenter]
        foot = shared.make(widgets.Box, foot, layout=controls.WRAPPING)
        self.heard = Heard(layout=UNSEEN)
        self._at_rest = AtRest(lambda: self.heard.say(self.twin))
        said = region(self.heard, *heard, self.presenter.message)
        super().__init__(
            [*question, *rows, self.live, shared.sheet(_READ_ONLY), foot, self.heard, said],
            **shared.looks(widgets.VBox, {"width": "100%", "overflow": "hidden"}),
        )
        self._first_fields = self.fields()
        self.refresh()
        self._at_rest.due = False  # what a page begins with is no news

    # --- what is seen ------------------------------------------------------------------------

    @property
    def twin(self):
        """The panel's state in one plain line, with its results."""
        return self.live.twin

    def draw(self):
        """Read the settings, compute, set the picture.

        Returns
        -------
        Said
        """
        raise NotImplementedError

    def refresh(self):
        """Show the state that the panel has now."""
        self.live.refresh(*self.draw())
        if self.fold:
            self.fold.refresh()
        self.presenter.show_scene()
        self._at_rest.moved()

    def moved(self, change=None):
        """Show what a hand has changed; usable as a callback."""
        self.scene = None
        if self.stepping and change:
            self.stepping.heard(change)
        self.refresh()

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        bundle = super()._repr_mimebundle_(**options)
        if self._printed and os.environ.get(PRINTING):
            self.go_to(self.scenes[self._printed], self._printed)
            bundle |= {CAPTION: self._printed, **self.live.on_paper()}
        return with_twin(bundle, self.twin, self.live.png())

    # --- the state as a line of text ---------------------------------------------------------

    @property
    def state(self):
        """The state as one short line, from which `restore` makes the same panel again."""
        return state.write(self.name, self.fields())

    def restore(self, line, *, anywhere=False):
        """Go to a state.

        Parameters
        ----------
        line : str
            What `state` said.
        anywhere : bool
            Whether the line may belong to another panel of the notebook, which then goes there.

        Returns
        -------
        Panel
            The one to which the line belongs.

        Raises
        ------
        ValueError
            If the line is cut or wrong, or there is no such panel; then nothing has changed.
        """
        name, fields = state.read(line)
        panel = self if name == self.name else newest(name) if anywhere else None
        if panel is None:
            there = f" It is in notebook {name[:2]}." if name[:2].isdecimal() else ""
            raise ValueError(f"This is a state of {name[:40]}; this panel is {self.name}.{there}")
        panel.go_to(fields)
        return panel

    def reset(self):
        """Go back to the state at the start."""
        self.go_to({})

    def go_to(self, fields, scene=None):
        """Go to the state that has these fields, and is as at first in all others.

        Parameters
        ----------
        fields : dict of str to number or str
        scene : str, optional
            The name of the starting point that it is.

        Raises
        ------
        ValueError
            If there is no such state; then nothing has changed.
        """
        unknown = [key for key in fields if key not in self._first_fields]
        if unknown:
            known = ", ".join(self._first_fields)
            raise ValueError(f"{self.name} has no {', '.join(unknown)[:40]}; it has {known}.")
        with self.settings.unheard():
            self.set_fields({**self._first_fields, **{k: str(v) for k, v in fields.items()}})
        self.scene = scene
        self.refresh()

    def fields(self):
        """Return what the state consists of, each part as a text under its symbol."""
        said = self.settings.said()
        return self.stepping.fields(said) if self.stepping else said

    def set_fields(self, fields):
        """Set what `fields` says, or nothing and raise ValueError.

        A subclass with more parts sets those too.
        """
        if self.stepping is None:
            self.settings.set(fields)
            return
        self.settings.find(fields)
        failed = self.stepping.replay(fields)
        self.settings.set(fields)
        if failed:
            self.stepping.advance()


# The browser lets one type over the number of such a slider, and then ignores it.
_READ_ONLY = (
    "<style>.course-number .widget-readout"
    "{pointer-events:none;-webkit-user-modify:read-only}</style>"
)


def _question(text):
    style = "font-size:15px;font-style:italic"
    return shared.make(
        widgets.HTML, f'<div class="course-question" style="{style}">{escape(text)}</div>'
    )


def newest(name):
    """Return the newest panel of this name among all widgets that are alive, or None."""
    found = None
    for number in widgets.Widget.get_manager_state(drop_defaults=True)["state"]:
        widget = widgets.widget_serialization["from_json"](f"IPY_MODEL_{number}", None)
        if isinstance(widget, Panel) and widget.name == name:
            found = widget
    return found


def show(figure, alt):
    """Show a picture that stands still, with its text alternative.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    alt : str
        What the picture shows, for those who cannot see it.
    """
    return LiveFigure(figure, alt, headline=False)

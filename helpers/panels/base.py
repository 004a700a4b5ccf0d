"""The frame of every panel, and a picture that stands still."""

import ipywidgets as widgets

from helpers.live import LiveFigure, LiveTable, with_twin
from helpers.panels.presenter import PresenterRow
from helpers.panels.stateful import Stateful


class Panel(Stateful, widgets.VBox):
    """Controls above a live figure, able to say its state in one plain line.

    A subclass builds its controls and its figure, and implements `draw`: read the controls,
    compute with pure functions, set the artists.

    Parameters
    ----------
    controls : list of Widget
    figure : matplotlib.figure.Figure or LiveTable
    settings : dict of str to Widget
        The controls that make up the panel's state, each with its symbol.
    scenes : helpers.scenes.Scenes, optional
        The panel's name in the course, and its starting points.

    Attributes
    ----------
    presenter : PresenterRow
        What those who present have under the panel.
    """

    def __init__(self, controls, figure, settings, scenes=None):
        self.remember(settings, scenes)
        self.live = figure if isinstance(figure, LiveTable) else LiveFigure(figure, "")
        self.presenter = PresenterRow(self)
        super().__init__(
            [*controls, self.live, self.presenter],
            layout={"width": "100%", "overflow": "hidden"},
        )
        self.start_here()
        self.refresh()

    @property
    def twin(self):
        """The panel's state in one plain line, with its results."""
        return self.live.twin

    def draw(self):
        """Read the controls, compute, set the artists.

        Returns
        -------
        twin : str
            The state in one plain line.
        below : str
            HTML to show under the picture.
        """
        raise NotImplementedError

    def refresh(self, change=None):
        """Show the state that the controls have now; usable as a callback."""
        if not self.silent:
            self.live.refresh(*self.draw())
            self.presenter.moved()

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        bundle = super()._repr_mimebundle_(**options)
        return with_twin(bundle, self.twin, self.live.png())


def show(figure, alt):
    """Show a picture that stands still, with its text alternative.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    alt : str
        What the picture shows, for those who cannot see it.
    """
    return LiveFigure(figure, alt)

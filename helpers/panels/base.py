"""The frame of every panel, and a picture that stands still."""

import ipywidgets as widgets

from helpers import controls
from helpers.live import LiveFigure, LiveTable, with_twin


class Panel(widgets.VBox):
    """Controls above a live figure, able to say its state in one plain line.

    A subclass builds its controls and its figure, and implements `draw`: read the controls,
    compute with pure functions, set the artists.

    Parameters
    ----------
    controls : list of Widget
    figure : matplotlib.figure.Figure or LiveTable
    """

    def __init__(self, controls, figure):
        self.live = figure if isinstance(figure, LiveTable) else LiveFigure(figure, "")
        super().__init__([*controls, self.live], layout={"width": "100%", "overflow": "hidden"})
        self.refresh()

    @property
    def twin(self):
        """The panel's state in one plain line."""
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
        self.live.refresh(*self.draw())

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        bundle = super()._repr_mimebundle_(**options)
        return with_twin(bundle, self.twin, self.live.png())


class PlayedPanel(Panel):
    """A panel with the five buttons of a descent.

    A subclass calls `make_buttons` before its own frame is built, and implements `step`, `back`,
    `reset` and `frame`, which takes the steps of one picture of a run and says whether to go on.
    """

    def make_buttons(self):
        """Make the buttons and what plays a run."""
        self._player = controls.Player(self.frame)
        self.buttons = controls.Transport(
            step=self.step, back=self.back, run=self.run, stop=self.stop, reset=self.reset
        )

    @property
    def running(self):
        """Whether a run is being animated."""
        return self._player.running

    def run(self):
        """Take steps, visibly, until `frame` says that it is enough."""
        self._player.start()

    def stop(self):
        """Stop a run."""
        self._player.stop()


def show(figure, alt):
    """Show a picture that stands still, with its text alternative.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
    alt : str
        What the picture shows, for those who cannot see it.
    """
    return LiveFigure(figure, alt)

"""The ledger of one step: its rows appear one after the other and follow the sliders."""

from itertools import takewhile

import numpy as np

from helpers import arrays, controls, descent, ledger, shared
from helpers.live import LiveTable
from helpers.panels import state
from helpers.panels.base import Panel
from helpers.panels.html import Said
from helpers.panels.ledger import html, known
from helpers.panels.ledger.controls import Batch, Reveal, hide_box, narrow, theta_sliders
from helpers.panels.ledger.entry import EntryField
from helpers.panels.ledger.look import Look


class LedgerPanel(Panel):
    """Every number of one step of gradient descent, row by row, for one sample or for all.

    Parameters
    ----------
    model : module
        One of `helpers.models`.
    dataset : Dataset, or pair of array_like
        The samples x, shape (n, d), and y, shape (n,).
    theta : array_like, shape (d,) or (d, k)
        The start.
    names : sequence of str
        The symbol of each parameter, theta read row by row.
    learning_rate : float
    sample : int
        The sample at the start.
    reach, grain : float
        The sliders of theta go from -reach to reach by steps of `grain`.
    scenes : helpers.scenes.Scenes, optional

    Attributes
    ----------
    sliders : list of NumberSlider
        Those of theta; beside them are `rate_slider` and `reveal.slider`.
    hide : Checkbox
        Whether the numbers of the newest row are to be typed into `entry`.
    """

    def __init__(
        self,
        model,
        dataset,
        theta,
        names,
        learning_rate=0.1,
        *,
        sample=0,
        reach=10.0,
        grain=0.1,
        scenes=None,
    ):
        x, y = dataset if isinstance(dataset, tuple) else (dataset.x, dataset.y)
        self.model, self.x, self.y = model, arrays.samples(x), np.asarray(y)
        self._shape, self.names = np.shape(theta), tuple(names)
        self._lines = ledger.lines_of(model)
        self._keys = [line.key for line in self._lines]
        self._known = set()  # the rows that have been typed, or given up
        self.sliders = theta_sliders(self.names, theta, reach, grain)
        self.rate_slider = narrow(controls.learning_rate_slider(learning_rate, name="η"))
        self.batch = Batch(self.x, self.y, sample)
        first = sum(1 for _ in takewhile(lambda line: line.given, self._lines))
        self.reveal = Reveal(len(self._lines), first, self._show_all, self._start_over)
        self.hide = hide_box()
        self.entry = EntryField(self._diagnose, self._show)
        numbers = [*self.sliders, self.rate_slider, self.batch.samples, self.batch.pick]
        self.hide.observe(self._hide_or_show, names="value")
        symbols = [name.replace(" ", "-") for name in self.names]
        settings = dict(zip((*symbols, "η", "sample", "look"), numbers, strict=True))
        settings |= {"row": self.reveal.slider, "hide": self.hide}
        rows = [
            controls.row(*self.sliders, self.rate_slider),
            controls.row(self.batch, self.hide),
            controls.row(self.reveal, shared.sheet(html.STYLE)),
        ]
        said = [self.entry.verdict]
        super().__init__([*rows, self.entry], LiveTable(), settings, scenes, heard=said)

    @property
    def theta(self):
        """The parameters before the step."""
        return np.reshape([slider.number for slider in self.sliders], self._shape)

    @property
    def step(self):
        """The step, with all its numbers."""
        chosen, rate = self.batch.selection.chosen, self.rate_slider.number
        return descent.step(self.model, self.theta, self.x[chosen], self.y[chosen], rate)

    @property
    def hidden(self):
        """The key of the row whose numbers are to be typed, or None."""
        line = self._newest
        to_type = self.hide.value and not line.given and line.key not in self._known
        return line.key if to_type else None

    @property
    def look(self):
        """What is to be shown."""
        step, selection = self.step, self.batch.selection
        rows = ledger.rows(step, selection.picked)
        return Look(step, rows, self.reveal.count, self.hidden, selection)

    @property
    def _newest(self):
        """The line of the newest row."""
        return self._lines[self.reveal.count - 1]

    def draw(self):
        look = self.look
        return Said(look.twin, below=html.page(look, self.names))

    # --- what the controls do ----------------------------------------------------------------

    def moved(self, change=None):
        """Show another row as the newest, or other numbers, of which none has been typed yet."""
        if change and change["owner"] is not self.reveal.slider:
            self._known.clear()
        self.entry.ask(self._newest.symbol)
        super().moved(change)

    def _show_all(self):
        self._known.update(self._keys)
        self.reveal.show(len(self._keys))
        self.moved()

    def _start_over(self):
        self.go_to({"hide": state.said(self.hide)})

    def _hide_or_show(self, change):
        self.entry.offer(self.hide.value)

    def _diagnose(self, typed):
        key, samples = self.hidden, self.batch.selection.shown
        return ledger.diagnose(typed, key, self.step, samples) if key else None

    def _show(self):
        """Show the numbers of the newest row."""
        self._known.add(self._newest.key)
        super().moved()

    # --- the state as a line of text ---------------------------------------------------------

    def fields(self):
        return {**super().fields(), "known": known.write(self._known, self._keys)}

    def set_fields(self, fields):
        found = known.read(fields["known"], self._keys)
        super().set_fields(fields)
        self._known = found
        self.entry.ask(self._newest.symbol)

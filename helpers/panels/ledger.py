"""The ledger of one step: its rows appear one after the other and follow the sliders."""

import ipywidgets as widgets
import numpy as np

from helpers import arrays, controls, descent, text
from helpers.descent.formulas import GIVEN, LINES
from helpers.live import LiveTable
from helpers.panels import ledger_html, state
from helpers.panels.base import Panel
from helpers.panels.ledger_controls import Batch, Reveal, narrow
from helpers.panels.ledger_entry import Entry

WIDTH = 209  # of a slider: four of them side by side


class LedgerPanel(Panel):
    """Every number of one step of gradient descent, row by row, for one sample or for all.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
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
        if len(self.names) != np.size(theta):
            raise ValueError(f"names must name {np.size(theta)} parameters; it has {len(names)}")
        label = max(44, 9 * max(map(len, self.names)))
        self.sliders = [
            narrow(controls.theta_slider(name, value, -reach, reach, grain), WIDTH, label)
            for name, value in zip(self.names, np.ravel(theta), strict=True)
        ]
        self.rate_slider = narrow(controls.learning_rate_slider(learning_rate, name="η"), WIDTH)
        self.batch = Batch(self.x, self.y, sample)
        self.reveal = Reveal(len(LINES[model]), len(GIVEN), self._show_all, self._start_over)
        self.hide = widgets.Checkbox(
            description="hide the numbers, I type them", indent=False, layout={"width": "230px"}
        )
        self.entry = Entry(self._diagnose, self._show)
        self._known = set()  # the rows that have been typed, or given up
        self._numbers = [*self.sliders, self.rate_slider, self.batch.samples, self.batch.pick]
        self._given = {row.key for row in self.rows if row.given}
        for control in self._numbers:
            control.observe(self._renew, names="index")
        self.reveal.slider.observe(self._turn, names="index")
        self.hide.observe(self._hide_or_show, names="value")
        symbols = [name.replace(" ", "-") for name in self.names]
        settings = dict(zip((*symbols, "η", "sample", "look"), self._numbers, strict=True))
        settings |= {"row": self.reveal.slider, "hide": self.hide}
        style = widgets.HTML(ledger_html.STYLE, layout={"display": "none"})
        super().__init__(
            [
                controls.row(*self.sliders, self.rate_slider),
                controls.row(self.batch, self.hide),
                controls.row(self.reveal, style),
            ],
            LiveTable(),
            settings,
            scenes,
        )

    @property
    def theta(self):
        """The parameters before the step."""
        return np.reshape([slider.number for slider in self.sliders], self._shape)

    @property
    def step(self):
        """The step, with all its numbers."""
        x, y = self.x[self.batch.chosen], self.y[self.batch.chosen]
        return descent.step(self.model, self.theta, x, y, self.rate_slider.number)

    @property
    def rows(self):
        """All rows of the ledger, shown or not."""
        return descent.ledger(self.step, self.model, self.batch.picked)

    @property
    def hidden(self):
        """The key of the row whose numbers are to be typed, or None."""
        known = self._newest in self._given or self._newest in self._known
        return self._newest if self.hide.value and not known else None

    @property
    def _newest(self):
        """The key of the newest row."""
        return list(LINES[self.model])[self.reveal.count - 1]

    # --- what the controls do ----------------------------------------------------------------

    def _renew(self, change=None):
        """Show other numbers, of which none has been typed yet."""
        self._known.clear()
        self._turn()

    def _turn(self, change=None):
        """Show another row as the newest."""
        self.entry.ask(LINES[self.model][self._newest][0])
        self.refresh()

    def _show_all(self):
        self._known.update(LINES[self.model])
        self.reveal.show(len(LINES[self.model]))
        self._turn()

    def _start_over(self):
        self.go_to({"hide": state.said(self.hide)})

    def _hide_or_show(self, change):
        place = self.children.index(self.live)
        above = [child for child in self.children[:place] if child is not self.entry]
        entry = [self.entry] if self.hide.value else []
        self.children = (*above, *entry, *self.children[place:])
        self._renew()

    def _diagnose(self, typed):
        key = self.hidden
        if key:
            return descent.diagnose(typed, key, self.step, self.model, self.batch.lines)
        return None

    def _show(self):
        """Show the numbers of the newest row."""
        self._known.add(self._newest)
        self.refresh()

    # --- the state as a line of text ---------------------------------------------------------

    def fields(self):
        known = [str(i) for i, key in enumerate(LINES[self.model], 1) if key in self._known]
        return {**super().fields(), "known": ",".join(known) or "none"}

    def set_fields(self, fields):
        keys, known = list(LINES[self.model]), fields["known"]
        numbers = [] if known == "none" else known.split(",")
        if not set(numbers) <= {str(i) for i in range(1, len(keys) + 1)}:
            raise ValueError(f"known must be row numbers like 3,4 or none, not {known!r}.")
        super().set_fields(fields)
        self._known = {keys[int(i) - 1] for i in numbers}
        self.entry.ask(LINES[self.model][self._newest][0])

    # --- the page ----------------------------------------------------------------------------

    def draw(self):
        step, hidden, batch = self.step, self.hidden, self.batch
        rows = descent.ledger(step, self.model, batch.picked)
        shown = rows[: self.reveal.count]
        twin = self._twin(shown[-1], hidden)
        below = ledger_html.table(shown, batch.lines, hidden, self._caption(), twin)
        keys = [row.key for row in shown]
        if len(step.x) > 1 and "gradient" in keys:
            formula = LINES[self.model]["gradient"][1]
            leave_out = hidden == "gradient"
            below += ledger_html.contributions(step, formula, self.names, batch.picked, leave_out)
        return twin, below

    def _sample(self):
        i, n = self.batch.chosen[self.batch.picked], self.batch.n
        return (
            f"sample {i + 1} of {n}: x = {text.compact(self.x[i])}, y = {text.compact(self.y[i])}"
        )

    def _caption(self):
        rate = f"η = {text.compact(self.rate_slider.number)}"
        start = f"{self.reveal.count} of {len(LINES[self.model])} rows; {rate}; {self._sample()}"
        if len(self.batch.chosen) > len(self.batch.lines):
            start += "; ∇L and what follows belong to all samples"
        return start

    def _twin(self, newest, hidden):
        numbers = newest.lines(self.batch.lines)
        if newest.each_sample and len(numbers) == 1:
            numbers = numbers[0]
        said = f"{newest.symbol} = {text.array(numbers, newest.digits)}"
        check = newest.check(self.batch.lines)
        said = f"{newest.symbol}, hidden" if hidden else f"{said} ({check})" if check else said
        many = f"all {self.batch.n} samples, " if len(self.batch.chosen) > 1 else ""
        return (
            f"ledger of one step, {self.reveal.count} of {len(LINES[self.model])} rows,"
            f" the newest {said}; {many}{self._sample()};"
            f" theta = {text.compact(self.theta)},"
            f" learning rate = {text.compact(self.rate_slider.number)}"
        )

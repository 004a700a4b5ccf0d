"""Two ways of computing the same, timed side by side."""

import timeit

import ipywidgets as widgets
import numpy as np

from helpers import shared
from helpers.live import with_twin

SECONDS_A_SIZE = 0.02
SHORTEST = 1e-9  # seconds; a browser's clock is coarse, and what it cannot see is not 0


class Race(widgets.VBox):
    """Times two functions on ever more samples, and checks that they agree.

    Times differ from machine to machine and from run to run, so they are shown live and kept
    out of the text twin, which says only what always holds.

    Parameters
    ----------
    slow, fast : callable
        Called with `x` and `y`; named after their functions.
    inputs : callable
        Given a number of samples n, returns a pair of lists and a pair of arrays, for
        `slow` and `fast`.
    sizes : sequence of int
    """

    def __init__(self, slow, fast, inputs, sizes=(1, 8, 100, 10_000)):
        self._slow, self._fast, self._inputs, self._sizes = slow, fast, inputs, sizes
        self._table = shared.make(widgets.HTML)
        self.again = shared.make(widgets.Button, description="Time again", icon="clock-o")
        self.again.on_click(lambda _: self.measure())
        super().__init__([self._table, self.again], **shared.looks(widgets.VBox))
        self.measure()

    def measure(self):
        """Time both at every size and show the table."""
        rows, self.agree = [], True
        for n in self._sizes:
            lists, arrays = self._inputs(n)
            self.agree &= np.allclose(self._slow(*lists), self._fast(*arrays))
            rows.append((n, _seconds(self._slow, *lists), _seconds(self._fast, *arrays)))
        self._table.value = self._html(rows)

    @property
    def twin(self):
        """What always holds, in one plain line."""
        sizes = ", ".join(f"{n:,}" for n in self._sizes)
        names = f"{self._slow.__name__} and {self._fast.__name__}"
        verb = "agree" if self.agree else "do not agree"
        return f"{names} {verb} on {sizes} samples; run the cell to time them on your machine"

    def _html(self, rows):
        cell = 'style="padding:2px 14px;text-align:right"'
        head = "".join(
            f"<th {cell}>{title}</th>"
            for title in ("samples", self._slow.__name__, self._fast.__name__, "")
        )
        body = "".join(
            f"<tr><td {cell}>{n:,}</td><td {cell}>{slow * 1e6:,.1f} µs</td>"
            f"<td {cell}>{fast * 1e6:,.1f} µs</td><td {cell}>{_compare(slow, fast)}</td></tr>"
            for n, slow, fast in rows
        )
        return f'<table style="font-variant-numeric:tabular-nums"><tr>{head}</tr>{body}</table>'

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        return with_twin(super()._repr_mimebundle_(**options), self.twin, None)


def _seconds(function, *arguments):
    """Return the time of one call, in seconds: the best of some."""
    timer = timeit.Timer(lambda: function(*arguments))
    once = max(timer.timeit(1), 1e-7)
    calls = max(1, int(SECONDS_A_SIZE / 4 / once))
    return max(min(timer.repeat(3, calls)) / calls, SHORTEST)


def _compare(slow, fast):
    if slow >= fast:
        return f"NumPy {slow / fast:.1f} times faster"
    return f"NumPy {fast / slow:.1f} times slower"

"""The controls of the ledger: which samples the step takes, and how many rows are shown."""

import ipywidgets as widgets
import numpy as np

from helpers import controls, shared, text
from helpers.figures import CLASS_COLORS
from helpers.panels.ledger.look import Selection

SLIDER = 209  # pixels: four of them side by side
ALL = "all"


def narrow(slider, width=SLIDER, label=44):
    """Let a slider be narrower than it is by itself; return it."""
    slider.layout.width, slider.style.description_width = f"{width}px", f"{label}px"
    return slider


def theta_sliders(names, theta, reach, grain):
    """Make a slider for each parameter.

    Parameters
    ----------
    names : sequence of str
    theta : array_like, shape (d,) or (d, k)
    reach, grain : float
        The sliders go from -reach to reach by steps of `grain`. With a column a class, the handles
        have the colours of the classes.
    """
    if len(names) != np.size(theta):
        raise ValueError(f"names must name {np.size(theta)} parameters; it has {len(names)}")
    label = max(44, 9 * max(map(len, names)))
    made = [
        narrow(controls.theta_slider(name, value, -reach, reach, grain), label=label)
        for name, value in zip(names, np.ravel(theta), strict=True)
    ]
    if np.ndim(theta) == 2:
        for i, slider in enumerate(made):
            slider.style.handle_color = CLASS_COLORS[i % np.shape(theta)[1]]
    return made


def hide_box():
    """Make the box to tick for those who type the numbers."""
    said = "hide the numbers, I type them"
    return shared.make(widgets.Checkbox, description=said, indent=False, layout={"width": "230px"})


class Batch(widgets.Box):
    """The choice of the samples of a step: one of them, or all, and then which to look at.

    Parameters
    ----------
    x : ndarray, shape (n, d)
    y : ndarray, shape (n,)
    sample : int
        The sample at the start.
    """

    def __init__(self, x, y, sample):
        self.n = len(x)
        each = [
            (f"{i + 1}: x = {text.compact(x_i)}, y = {text.compact(y_i)}", i)
            for i, (x_i, y_i) in enumerate(zip(x, y, strict=True))
        ]
        whole = [(f"all {self.n} samples", ALL)] if self.n > 1 else []
        self.samples = controls.dropdown("samples", each + whole, sample, 270, 64)
        names = [(f"sample {i + 1}", i) for i in range(self.n)]
        self.pick = controls.dropdown("contribution of", names, 0, 216, 100)
        super().__init__([self.samples], **shared.looks(widgets.Box, controls.WRAPPING))
        self.samples.observe(self._lay_out, names="index")

    def _lay_out(self, change):
        several = (self.pick,) if self.samples.value == ALL else ()
        self.children = (self.samples, *several)

    @property
    def selection(self):
        """The samples that are chosen, as a Selection."""
        if self.samples.value == ALL:
            return Selection(self.n, list(range(self.n)), self.pick.value)
        return Selection(self.n, [self.samples.value], 0)


class Reveal(widgets.Box):
    """Four buttons and a slider for the number of rows that are shown.

    Parameters
    ----------
    count, first : int
        How many rows there are, and how many are shown at the start.
    show_all, start_over : callable
        Called when the buttons of these names are pressed.
    """

    def __init__(self, count, first, show_all, start_over):
        self.slider = narrow(
            controls.NumberSlider("row", range(1, count + 1), first, ".0f"), 250, 44
        )
        over = "Go back to the first rows and the values at the start"
        said = [
            ("Next row", "arrow-down", "Compute one more row", self._forward),
            ("Previous row", "arrow-up", "Take a row away", self._back),
            ("Show all", "list", "Show every row", show_all),
            ("Start over", "undo", over, start_over),
        ]
        buttons = [controls.button(*each, "128px") for each in said]
        self.next_row, self.previous_row, self.show_all, self.start_over = buttons
        super().__init__([*buttons, self.slider], **shared.looks(widgets.Box, controls.WRAPPING))

    @property
    def count(self):
        """How many rows are shown."""
        return self.slider.index + 1

    def show(self, count):
        """Show so many rows, or as many as there are."""
        self.slider.index = min(max(count, 1), len(self.slider.numbers)) - 1

    def _forward(self):
        self.show(self.count + 1)

    def _back(self):
        self.show(self.count - 1)

"""The choice of the samples from which a step learns."""

import ipywidgets as widgets
import numpy as np

from helpers import arrays, shared, text

ALL, IN_TURN = "all", "in turn"


class SampleChoice(widgets.Dropdown):
    """All samples, one after the other, or one that is named.

    Parameters
    ----------
    dataset : Dataset
    """

    def __init__(self, dataset):
        each = [
            (f"only x = {text.array(x, 1)}, y = {text.number(y, 0)}", i)
            for i, (x, y) in enumerate(zip(arrays.samples(dataset.x), dataset.y, strict=True))
        ]
        self._number_of_samples = len(each)
        super().__init__(
            options=[
                (f"all {len(each)} samples", ALL),
                ("one sample after the other", IN_TURN),
                *each,
            ],
            description="learn from",
            **shared.looks(
                widgets.Dropdown,
                {"width": "300px", "max_width": "100%"},
                {"description_width": "80px"},
            ),
        )

    @property
    def rule(self):
        """What a step depends on: this choice, under its symbol."""
        return {"samples": self}

    @property
    def which(self):
        """From what the next step learns, if not from all: "next sample", "this sample" or ""."""
        return {ALL: "", IN_TURN: "next sample"}.get(self.value, "this sample")

    def chosen(self, step_number):
        """Return the indices of the samples from which the step after this one learns."""
        n = self._number_of_samples
        if self.value == ALL:
            return np.arange(n)
        return np.array([step_number % n if self.value == IN_TURN else self.value])


class EverySample:
    """No choice: a step always learns from all samples.

    Parameters
    ----------
    n : int
        How many there are.
    """

    value, which = ALL, ""

    def __init__(self, n):
        self.n, self.rule = n, {}

    def chosen(self, step_number):
        """Return the indices of all samples, whatever the step."""
        return np.arange(self.n)

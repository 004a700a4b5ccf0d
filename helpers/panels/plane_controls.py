"""The controls of three classes in the plane beside theta: λ, and a sample of one's own."""

import ipywidgets as widgets
import numpy as np

from helpers import controls
from helpers.panels import state
from helpers.panels.plane_look import Own

NAMES = [f"{row}{k}" for row in ("b", "w1", "w2") for k in range(3)]
PULLS = (0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1)
REACH = 5.0


class Training:
    """What is learned: the samples of a dataset, perhaps one of the student's, and the pull λ.

    Parameters
    ----------
    dataset : Dataset
        Two features and three classes.
    l2 : float
        The first λ.

    Attributes
    ----------
    settings : dict of str to Widget
        Each under its symbol.
    """

    def __init__(self, dataset, l2):
        self.x, self.y = dataset.x, dataset.y
        self.pull = controls.NumberSlider("λ, pull to 0", PULLS, l2, "g")
        self.pull.layout.width, self.pull.style.description_width = "320px", "86px"
        self.on = widgets.Checkbox(description="add my sample", indent=False)
        self.on.layout.width = "126px"
        self.places = [
            controls.theta_slider(name, value, -3, 3, 0.1, ".1f")
            for name, value in zip(dataset.feature_names, (2, -2), strict=True)
        ]
        for slider in self.places:
            slider.layout.width, slider.style.description_width = "210px", "44px"
            slider.layout.height = "26px"
        classes = [(name, name) for name in dataset.classes]
        self.label = controls.dropdown("class", classes, dataset.classes[0], 96, 0)
        self.settings = {"λ": self.pull, "mine": self.on}
        self.settings |= dict(zip(("x1", "x2"), self.places, strict=True)) | {"class": self.label}

    @property
    def own(self):
        """The student's sample."""
        first, second = self.places
        x = np.array([1, first.number, second.number])
        return Own(self.on.value, x, self.label.index)

    @property
    def said(self):
        """What the loss depends on, beside theta: λ, and the student's sample if it is there."""
        first, second = self.places
        own = first.index, second.index, self.label.index
        return self.pull.index, self.on.value and own

    def offer(self, seen):
        """Show what places the student's sample while that sample is seen, and hide it else."""
        for control in (*self.places, self.label):
            control.layout.visibility = "visible" if seen else "hidden"

    def set(self, fields):
        """Set the controls as a state says."""
        for key, control in self.settings.items():
            setattr(control, *state.find(key, control, fields[key]))

    def samples(self):
        """Return x, shape (n, 3), and the labels y, shape (n,), the student's last."""
        own = self.own
        return (
            (np.vstack([self.x, own.x]), np.r_[self.y, own.label]) if own.on else (self.x, self.y)
        )

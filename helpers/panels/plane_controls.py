"""The controls of three classes in the plane: theta as its matrix, λ, and a sample of one's own."""

import ipywidgets as widgets
import numpy as np

from helpers import controls
from helpers.figures import CLASS_COLORS, CLASS_MARKERS
from helpers.panels import state
from helpers.panels.plane_look import Own

NAMES = [f"{row}{k}" for row in ("b", "w1", "w2") for k in range(3)]
PULLS = (0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1)
REACH = 5.0
SIGNS = dict(zip(CLASS_MARKERS, "●■▲◆", strict=True))
_LABEL, _SLIDER = 72, 178
_SUBSCRIPTS = str.maketrans("012", "₀₁₂")


def theta_sliders(theta):
    """Make a slider for each of the nine parameters, in the colour of its class."""
    made = []
    for i, (name, value) in enumerate(zip(NAMES, np.ravel(theta), strict=True)):
        label = name.translate(_SUBSCRIPTS)
        slider = controls.theta_slider(label, value, -REACH, REACH, 0.1, ".1f")
        slider.style.handle_color = CLASS_COLORS[i % 3]
        slider.style.description_width = "30px"
        slider.layout.width, slider.layout.margin = f"{_SLIDER}px", "0"
        slider.layout.height = "26px"
        made.append(slider)
    return made


def matrix(sliders, rows, classes):
    """Lay sliders out as theta is written: a row a feature, a column a class.

    Parameters
    ----------
    sliders : list of NumberSlider
        Theta, read row by row.
    rows, classes : sequence of str
        The names of the rows and of the columns.
    """
    heads = [heading(k, name) for k, name in enumerate(classes)]
    cells = [controls.caption("parameters")]
    cells += [
        widgets.HTML(f'<div style="text-align:center;font-weight:bold">{head}</div>')
        for head in heads
    ]
    for number, row in enumerate(rows):
        cells += [
            widgets.Label(row, layout={"height": "26px", "margin": "0"}),
            *sliders[3 * number : 3 * number + 3],
        ]
    layout = {"grid_template_columns": f"{_LABEL}px repeat(3, {_SLIDER}px)", "grid_gap": "0 4px"}
    return widgets.GridBox(cells, layout={**layout, "overflow": "hidden", "max_width": "100%"})


def heading(k, name):
    """Return HTML that names a class, with its sign in its colour."""
    return f'<span style="color:{CLASS_COLORS[k]}">{SIGNS[CLASS_MARKERS[k]]}</span> {name}'


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

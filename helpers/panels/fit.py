"""A line that is fitted by hand: its errors, and the mean loss as one large number."""

import ipywidgets as widgets
import numpy as np
from markupsafe import Markup

from helpers import arrays, controls, figures, shared, text
from helpers.live import LiveFigure
from helpers.panels import html
from helpers.panels.base import Panel
from helpers.panels.fit_look import compute, fixed
from helpers.panels.html import Said

SLIDER = "300px"  # two of them and the box side by side
_LINE = Markup("<div>{}</div>")


class Picture:
    """The samples, the line with its residuals, and the best line.

    Parameters
    ----------
    dataset : Dataset
    still : Fixed
    """

    def __init__(self, dataset, still):
        self.figure, axes = figures.new_figure(height=3.1)
        names = dataset.feature_names[0], dataset.target_name
        figures.label(axes, "Your line, and how far each sample is from it", *names)
        x, y = still.x[:, 1], still.y
        figures.points(axes, x, y)
        axes.set(xlim=still.ends, ylim=(y.min() - 0.25 * np.ptp(y), y.max() + 0.2 * np.ptp(y)))
        at_best = arrays.with_ones(still.ends) @ still.best
        self._residuals = figures.Residuals(axes, x, y, still.ends)
        self._best = figures.NamedLine(axes, still.ends, at_best, "best line")

    def show(self, look):
        """Set what moves."""
        self._residuals.set(look.y_hat, look.at_ends)
        self._best.show(look.shown)


def words(look, still, names):
    """Return what is said of the picture; `names` are the feature and the target."""
    b, w = look.theta
    said = sentence(look, still, names[0])
    errors = text.array(look.error, 2)
    twin = f"b = {b:.2f}, w = {w:.2f}: mean loss = {look.mean:.2f}, errors = {errors}. {said}"
    below = html.beside(table(look, still, names), _LINE.format(said))
    return Said(twin, f"Mean loss {look.mean:.2f}", below)


def sentence(look, still, feature):
    """Say where the line is wrong, or what the best line is, once it is shown."""
    b, w = still.best
    best = f"best line has b = {b:.2f}, w = {w:.2f} and mean loss {still.lowest:.2f}."
    if look.reached:
        return f"You have found it: the {best}"
    if look.shown:
        return f"The {best}"
    low, worst = (look.error < 0).sum(), still.x[np.abs(look.error).argmax(), 1]
    return (
        f"The line is too low for {low} of the {len(still.y)} samples."
        f" The largest error is at {feature} {worst:g}."
    )


def table(look, still, names):
    """Make the table with a column for each sample, and one for the mean of the losses."""
    rows = {
        names[1]: [*(f"{y:g}" for y in still.y), ""],
        "line": [*(f"{value:.2f}" for value in look.y_hat), ""],
        "error": [*(f"{value:.2f}" for value in look.error + 0.0), ""],
        "error²": [f"{value:.2f}" for value in (*look.loss, look.mean)],
    }
    return html.table([*(f"{names[0]} {x:g}" for x in still.x[:, 1]), "mean"], rows)


class FitPanel(Panel):
    """Fit a line by hand with b and w; watch the errors and the mean loss.

    The best line is shown once it is reached, or asked for.

    Parameters
    ----------
    dataset : Dataset
        One feature and a quantity to predict.
    b, w : float
        The start.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, dataset, b=20.0, w=0.0, *, scenes=None):
        self._fixed = fixed(dataset)
        self._names = dataset.feature_names[0], dataset.target_name
        self.sliders = [
            controls.theta_slider("b, salary at level 0", b, 0.0, 30.0, 0.25),
            controls.theta_slider("w, salary per level", w, 0.0, 10.0, 0.1),
        ]
        for slider in self.sliders:
            slider.layout.width = SLIDER
        self.best = shared.make(
            widgets.Checkbox,
            description="show the best line",
            indent=False,
            layout={"width": "160px"},
        )
        self.picture = Picture(dataset, self._fixed)
        settings = {"b": self.sliders[0], "w": self.sliders[1], "best": self.best}
        row, live = (
            controls.group("parameters", *self.sliders, self.best),
            LiveFigure(self.picture.figure),
        )
        super().__init__([row], live, settings, scenes)

    def draw(self):
        b, w = (slider.number for slider in self.sliders)
        self.look = compute(b, w, self.best.value, self._fixed)
        self.picture.show(self.look)
        return words(self.look, self._fixed, self._names)

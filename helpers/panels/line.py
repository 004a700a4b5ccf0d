"""Linear regression on one feature: the line beside the landscape of its loss."""

from dataclasses import dataclass

import numpy as np

from helpers import controls, figures
from helpers.live import LiveFigure
from helpers.models import linear
from helpers.panels import descent_words, html
from helpers.panels.base import Panel
from helpers.panels.descent import Descent
from helpers.panels.descent_look import DescentLook, descend
from helpers.panels.html import Said

B_RANGE, W_RANGE = (-20.0, 40.0), (-5.0, 15.0)
MOST_POINTS = 120


@dataclass(frozen=True)
class Look:
    """What there is to see.

    Attributes
    ----------
    descent : DescentLook
    at_ends : ndarray, shape (2,)
        What the line predicts where it is drawn from and to.
    path : ndarray, shape (p, 2)
        The parameters b and w at the steps to draw.
    """

    descent: DescentLook
    at_ends: np.ndarray
    path: np.ndarray


def compute(reading, ends):
    """Compute what there is to see; the line is drawn between two features, `ends`."""
    descent = descend(reading, drawn)
    b, w = descent.theta
    with np.errstate(over="ignore", invalid="ignore"):
        at_ends = b + w * ends
    return Look(descent, at_ends, np.array([point.theta for point in descent.path]))


def drawn(last):
    """Return the numbers of the steps to draw: some `MOST_POINTS` of them, the last one too."""
    early = np.arange(min(last, MOST_POINTS // 2) + 1)
    return np.unique(np.r_[early, np.linspace(0, last, MOST_POINTS // 2).astype(int)])


class Picture:
    """The line with its residuals, and the landscape of the loss with the path of the descent.

    Parameters
    ----------
    dataset : Dataset
    """

    def __init__(self, dataset):
        self.figure, (left, right) = figures.new_figure(2)
        x, y = dataset.features[:, 0], dataset.y
        names = dataset.feature_names[0], dataset.target_name
        figures.label(left, "The line and its errors", *names)
        figures.points(left, x, y)
        margin = 0.07 * np.ptp(x)
        self.ends = np.array([x.min() - margin, x.max() + margin])
        left.set(xlim=self.ends, ylim=(y.min() - 0.3 * np.ptp(y), y.max() + 0.2 * np.ptp(y)))
        self._residuals = figures.Residuals(left, x, y, self.ends)
        figures.label(right, "Mean loss for each line, and the path", "b", "w")
        first, second = np.linspace(*B_RANGE, 90), np.linspace(*W_RANGE, 90)
        best = np.linalg.lstsq(dataset.x, y, rcond=None)[0]
        losses = linear.mean_loss_grid(dataset.x, y, first, second)
        figures.loss_contours(right, first, second, losses, best)
        right.set(xlim=B_RANGE, ylim=W_RANGE)
        self._path = figures.Path(right)

    def show(self, look):
        """Set what moves."""
        self._residuals.set(look.descent.samples.y_hat, look.at_ends)
        self._path.set(*look.path.T, look.descent.ahead.theta)


def words(look):
    """Return what is said of the picture."""
    said = descent_words.say(look.descent)
    return Said(said.twin, said.head, html.status(said.status))


def numbers(look):
    """Return the table of the step."""
    rows = dict(zip(descent_words.ROWS, look.descent.table, strict=True))
    return html.beside(html.table(look.descent.fixed.names, rows))


class LinePanel(Panel):
    """Move b, w and η; watch the line, its residuals and the path over the loss.

    Parameters
    ----------
    dataset : Dataset
        One feature and a quantity to predict.
    b, w, learning_rate : float
        The start.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, dataset, b=0.0, w=0.0, learning_rate=0.02, *, scenes=None):
        self.picture = Picture(dataset)
        sliders = [
            controls.theta_slider("b, salary at level 0", b, *B_RANGE, 0.25),
            controls.theta_slider("w, salary per level", w, *W_RANGE, 0.1),
        ]
        rate_slider = controls.learning_rate_slider(learning_rate)
        names = ["b", "w"]
        self.descent = Descent(linear, dataset, [b, w], names, sliders, rate_slider, self)
        live = LiveFigure(self.picture.figure)
        rows, settings = self.descent.rows(), self.descent.rule
        super().__init__(rows, live, settings, scenes, self.descent.stepping)

    def draw(self):
        self.look = compute(self.descent.read(), self.picture.ends)
        self.descent.show(self.look.descent)
        self.picture.show(self.look)
        return words(self.look)

    def numbers(self):
        return numbers(self.look)

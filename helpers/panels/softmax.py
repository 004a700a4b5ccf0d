"""Softmax regression on one feature: the class probabilities beside the loss on the way."""

from helpers import arrays, controls, figures, text
from helpers.live import LiveFigure
from helpers.models import softmax
from helpers.panels import descent_words, html
from helpers.panels.base import Panel
from helpers.panels.descent import Descent
from helpers.panels.html import Said
from helpers.panels.matrix import GAP, heading, matrix, theta_sliders
from helpers.panels.softmax_look import ASKED, PLACES, compute

WIDTH = 770  # pixels for the columns of theta
ROWS = ("now", "gradient", "after a step")


def class_names(dataset):
    """Return what the classes are called; the deck's table says "score 3" for class 3."""
    return [name.replace("score ", "class ") for name in dataset.classes]


class Picture:
    """The probability of each class over the hours, and the path of the loss.

    Parameters
    ----------
    dataset : Dataset
    left, right : Axes
    """

    def __init__(self, dataset, left, right):
        figures.label(left, "Probability of each class", "hours", "probability")
        feature = dataset.features[:, 0]
        names = class_names(dataset)
        self._curves = figures.ClassCurves(left, feature, dataset.y, names, PLACES)
        self._questions = figures.Questions(left, ASKED)
        self._loss = figures.LossPath(right, high=30)

    def show(self, look):
        """Set what moves."""
        chosen = look.descent.chosen
        self._curves.set(look.curves, chosen if len(chosen) < len(look.descent.samples.z) else ())
        self._questions.set([f"{h:g} h → {c}" for h, c in zip(ASKED, look.answers, strict=True)])
        self._loss.set(*look.descent.losses)


def words(look):
    """Return what is said of the picture."""
    said = descent_words.say(look.descent)
    asked = ", ".join(
        [f"{hours:g} h: {text.array(p)}" for hours, p in zip(ASKED, look.asked, strict=True)]
    )
    sample = _say_sample(look.only) if look.only else ""
    twin = "; ".join(filter(None, [f"{said.twin}; probabilities at {asked}", sample]))
    answers = [f"{hours:g} h → {name}" for hours, name in zip(ASKED, look.answers, strict=True)]
    headline = " · ".join([said.head, *answers])
    return Said(twin, headline, html.status(f"{said.status} {sample}".rstrip()))


def numbers(look):
    """Lay out each matrix as the course writes it: a row a feature, a column a class."""
    k, lines = len(look.descent.fixed.names) // 2, {}
    for name, values in zip(descent_words.ROWS, look.descent.table, strict=True):
        if name in ROWS:
            lines |= {f"{name}: b": values[:k], f"{name}: w": values[k:]}
    heads = [heading(i, f"class {i}") for i in range(k)]
    return html.beside(html.table(heads, lines))


def _say_sample(one):
    """Say the numbers of the one sample from which the next step learns."""
    turn = "Next in turn" if one.in_turn else "The chosen sample"
    z, y_hat = text.array(one.z), text.array(one.y_hat)
    return (
        f"{turn}: x = {text.array(one.x, 1)}, y = {one.y}, z = {z}, ŷ = {y_hat},"
        f" L = {text.number(one.loss)}."
    )


def make_descent(dataset, theta, learning_rate, reach, grain, panel):
    """Make the descent of softmax regression on one feature.

    Parameters
    ----------
    dataset : Dataset
        One feature, and k classes.
    theta : array_like, shape (2, k)
        The start: the biases, then the slopes.
    learning_rate : float
    reach, grain : float
        The sliders of theta go from -reach to reach by steps of `grain`.
    panel : Panel

    Returns
    -------
    Descent
    """
    theta, k = arrays.finite(theta, "theta"), len(dataset.classes)
    if theta.shape != (2, k):
        raise ValueError(f"theta must have the shape (2, {k}); its shape is {theta.shape}")
    names = [f"{letter}{i}" for letter in "bw" for i in range(k)]
    sliders = theta_sliders(names, theta, (-reach, reach), grain, ".2f", WIDTH // k - GAP)
    rate_slider = controls.learning_rate_slider(learning_rate, high=10)
    return Descent(softmax, dataset, theta, names, sliders, rate_slider, panel)


def rows(descent, dataset):
    """Lay the controls out, theta as its matrix."""
    names = "bias", dataset.feature_names[0]
    theta = matrix(descent.sliders, names, class_names(dataset))
    return [controls.row(theta, descent.readouts), descent.learning()]


class SoftmaxPanel(Panel):
    """Move theta and η; watch the probability of each class over the hours, and the loss.

    Parameters
    ----------
    dataset : Dataset
        One feature, in hours, and two to four classes.
    theta : array_like, shape (2, k)
        The start: the biases, then the slopes.
    learning_rate : float
        The first η.
    reach, grain : float
        The sliders of theta go from -reach to reach by steps of `grain`.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, dataset, theta, learning_rate=0.1, *, reach=10.0, grain=0.1, scenes=None):
        self.descent = make_descent(dataset, theta, learning_rate, reach, grain, self)
        figure, (left, right) = figures.new_figure(2, height=3.0)
        self.picture, live = Picture(dataset, left, right), LiveFigure(figure)
        settings, stepping = self.descent.rule, self.descent.stepping
        super().__init__(rows(self.descent, dataset), live, settings, scenes, stepping)

    def draw(self):
        self.look = compute(self.descent.read())
        self.descent.show(self.look.descent)
        self.picture.show(self.look)
        return words(self.look)

    def numbers(self):
        return numbers(self.look)

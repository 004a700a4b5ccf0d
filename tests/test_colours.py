"""The colours of the classes mean a class, and nothing else."""

import re

import numpy as np
import pytest
from matplotlib.colors import to_hex

from helpers import data, figures
from helpers.live import LiveFigure
from helpers.panels import TrainingPanel
from tests.course_panels import MAKE

CLASS_COLORS = {color.lower() for color in figures.CLASS_COLORS}
WITHOUT_CLASSES = ["line", "fit", "slope", "bridge", "digits"]
PATHS = {
    "logistic": lambda picture: picture._path,
    "softmax": lambda picture: picture._loss,
    "simplex": lambda picture: picture._outer._loss,
    "plane": lambda picture: picture._loss,
}


def colours(live):
    """The class colours in a picture."""
    drawn = "".join(layer.value for layer in live.children)
    return {color.lower() for color in re.findall("#[0-9a-fA-F]{6}", drawn)} & CLASS_COLORS


@pytest.mark.parametrize("name", WITHOUT_CLASSES)
def test_a_panel_without_classes_has_none_of_their_colours(name):
    panel = MAKE[name]()
    if panel.stepping:
        panel.stepping.step()
    assert not colours(panel.live)


@pytest.mark.parametrize("name", PATHS)
def test_a_descent_is_drawn_in_ink_whatever_the_classes(name):
    panel = MAKE[name]()
    panel.stepping.step()
    path = PATHS[name](panel.picture)
    parts = path._early, path._late, path._here, path._dash, path._ahead
    assert {to_hex(part.get_color()) for part in parts} == {figures.INK.lower()}
    assert colours(panel.live)


def test_a_curve_over_classes_and_its_threshold_have_no_class():
    panel = MAKE["curve"]()
    assert not CLASS_COLORS & set(re.findall("#[0-9a-f]{6}", panel.live.front.value.lower()))


def test_training_and_validation_are_no_classes():
    picture = TrainingPanel(data.penguins(), np.arange(200), np.arange(200, 342)).picture
    for curves in (picture._loss, picture._accuracy):
        drawn = [to_hex(curve.get_color()) for curve in curves._curves]
        assert len(set(drawn)) == 2
        assert not CLASS_COLORS & set(drawn)


def test_the_loss_of_a_label_has_the_colour_of_its_class():
    _, axes = figures.new_figure()
    figures.two_losses(axes, np.array([0.2, 0.8]), np.array([1.6, 0.2]), np.array([0.2, 1.6]))
    assert [one.get_color() for one in axes.lines] == [*figures.CLASS_COLORS[1::-1]]


def falls(axes):
    figures.losses(axes, {"one": np.array([2.0, 1.0]), "other": np.array([2.0, 1.5])}, 0.5)


def bowl(axes):
    first = np.linspace(-1, 1, 9)
    figures.loss_contours(axes, first, first, 0.1 + first[:, None] ** 2 + first**2, (0, 0))
    figures.Path(axes).set([1, 0.5], [1, 0.2], (0, 0))


def grows(axes):
    figures.over_steps(axes, [1, 10, 100], [1.0, 2.0, 3.0])


def regresses(axes):
    figures.points(axes, [1, 2], [1, 2])
    figures.line(axes, [1, 2], [1, 2])
    figures.band(axes, 0, 1)


def compares(axes):
    figures.along_a_weight(axes, np.arange(3.0), np.arange(3.0), np.arange(3.0))


def scores(axes):
    figures.log_or_square(axes, np.arange(3.0), np.arange(3.0), np.arange(3.0))


@pytest.mark.parametrize(
    "draw", [falls, bowl, grows, regresses, compares, scores, lambda axes: figures.flow(axes, 2, 4)]
)
def test_a_picture_without_classes_has_none_of_their_colours(draw):
    figure, axes = figures.new_figure()
    draw(axes)
    assert not colours(LiveFigure(figure, "", headline=False))

"""What leaves a picture is said at its edge, with where it went and what it is."""

import re

import numpy as np
import pytest

from helpers import data, figures
from helpers.figures.edges import Edge
from helpers.panels import CurvePanel, LinePanel, LogisticPanel, TrainingPanel

STUDENTS = data.PASS_BY_DAY_AND_HOURS


@pytest.fixture(scope="module")
def line():
    return LinePanel(data.SALARY)


def texts(panel):
    """What is written in the part of the picture that moves."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", panel.live.front.value)


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ((0, 0), None),
        ((10, 10), None),
        ((2, 11), "↑ out"),
        ((8, -1), "out ↓"),
        ((-1e300, 5), "← out"),
        ((np.inf, np.inf), "out ↗"),
        ((-1, -1), "↙ out"),
    ],
)
def test_an_edge_says_where_a_point_lies_while_it_is_outside(point, said):
    _, axes = figures.new_figure()
    axes.set(xlim=(0, 10), ylim=(0, 10))
    edge = Edge(axes)
    assert edge.set(point, "out") == edge.holds(point) == (said is None)
    assert edge._said.get_visible() == (said is not None)
    if said:
        assert edge._said.get_text() == said
        assert 0 <= min(edge._said.xy) <= max(edge._said.xy) <= 10


def test_a_line_below_the_picture_is_said_and_its_residuals_end_in_tips(line):
    line.reset()
    line.descent.sliders[0].index = 0
    assert line.descent.theta.tolist() == [-20, 0]
    assert "↓ line: −20" in texts(line)
    below, above = line.picture._residuals._tips
    assert len(below.get_xdata()) == len(data.SALARY.y)
    assert len(above.get_xdata()) == 0
    line.descent.sliders[0].follow(10)
    assert not [one for one in texts(line) if "line" in one]


def test_a_point_on_the_rim_is_whole(line):
    line.reset()
    line.descent.sliders[0].index = 0
    here = line.picture._path._here
    assert here.get_visible()
    assert not here.get_clip_on()


def test_a_path_that_runs_away_says_where_it_is_and_shows_no_next_step(line):
    line.reset()
    line.descent.rate_slider.follow(0.06)
    line.stepping.run()
    b, w = line.descent.theta
    said = [one for one in texts(line) if "10" in one and "(" in one]
    assert len(said) == 1
    number, power = re.search(r"\(−?([\d.]+)·10([⁰¹²³⁴⁵⁶⁷⁸⁹]+),", said[0]).groups()
    digits = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    assert float(f"{number}e{power.translate(digits)}") == pytest.approx(abs(b), rel=0.06)
    path = line.picture._path
    parts = path._here, path._ahead, path._dash
    assert not any(part.get_visible() for part in parts)
    drawn = line.picture._residuals._line.get_xydata()
    assert np.interp(0, *drawn[np.argsort(drawn[:, 1])].T[::-1]) == pytest.approx(-b / w, abs=1e-3)


def test_a_step_that_leaves_the_picture_is_said(line):
    line.reset()
    line.descent.rate_slider.follow(1)
    b, w = line.look.descent.ahead.theta
    assert min(b - 40, w - 15) > 0
    assert f"next ({b:.0f}, {w:.0f}) ↗" in texts(line)


def test_a_loss_above_the_axes_is_said_and_a_step_back_into_them_is_drawn():
    panel = LogisticPanel(STUDENTS, theta=(5, 10, 10), learning_rate=10)
    assert f"↑ {panel.look.descent.loss:.1f}" in texts(panel)
    assert panel.picture._path._ahead.get_visible()
    assert not panel.picture._path._here.get_visible()


@pytest.mark.parametrize(
    ("theta", "said"), [((5, 1, 1), "↙"), ((-20, 1, 1), "↗"), ((1, 0, 0), None)]
)
def test_a_dividing_line_outside_is_said(theta, said):
    panel = LogisticPanel(STUDENTS, theta=theta)
    found = [one for one in texts(panel) if "dividing line" in one]
    assert [one.replace(" dividing line", "").replace("dividing line ", "") for one in found] == (
        [said] if said else []
    )


def test_where_the_sigmoid_crosses_the_threshold_outside_is_said():
    panel = CurvePanel(STUDENTS.features[:, 1], STUDENTS.y, b=-10, w=1.2)
    assert f"{10 / 1.2:.2f} →" in texts(panel)
    panel.sliders[0].follow(3)
    assert "← below 0" in texts(panel)
    panel.sliders[0].follow(-3)
    assert not re.search("[←→]", "".join(texts(panel)))


def test_losses_and_shares_outside_the_axes_are_said():
    panel = TrainingPanel(data.penguins())
    panel.standardise.value = False
    loss = panel.look.losses["training"][-1]
    assert loss > 1000
    assert f"↑ training {loss:,.0f}" in texts(panel)

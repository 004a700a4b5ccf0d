"""The two panels that need no data: scores to probabilities, and the bridge to the sigmoid."""

import numpy as np
import pytest
from scipy import special

from helpers.panels import BridgePanel, ScoresPanel
from helpers.panels.bridge import probability_of_class_1
from helpers.panels.scores import ADDED, TIMES, divided, exponentials
from tests.course_panels import headline


@pytest.fixture(scope="module")
def made():
    return ScoresPanel([1.0, 2.0, -0.5])


@pytest.fixture
def panel(made):
    for slider, number in zip((*made.sliders, made.added), (1.0, 2.0, -0.5, 0), strict=True):
        slider.follow(number)
    return made


def printed(values):
    return "[" + ", ".join(f"{value:.4f}" for value in values) + "]"


def test_the_twin_has_scipys_probabilities(panel):
    panel.sliders[0].follow(-2.3)
    assert f"probabilities {printed(special.softmax([-2.3, 2.0, -0.5]))}, sum 1.0000" in panel.twin


@pytest.mark.parametrize("added", ADDED)
def test_what_is_added_to_all_changes_no_probability(panel, added):
    first = panel.twin.split("probabilities")[1].split(";")[0]
    panel.added.follow(added)
    assert first in panel.twin
    assert "sum = 1.0000" in panel.live.front.value


@pytest.mark.parametrize("added", [-1000, 710, 1000])
def test_the_naive_formula_fails_at_both_ends_and_says_why(panel, added):
    panel.added.follow(added)
    assert "naive formula fails (not a number)" in panel.twin
    reason = "0 / 0" if added < 0 else "inf / inf"
    assert reason in panel.live.front.value


@pytest.mark.parametrize("added", [-100, 0, 100, 700])
def test_elsewhere_it_agrees(panel, added):
    panel.added.follow(added)
    assert f"naive formula gives {printed(special.softmax([1.0, 2.0, -0.5]))}" in panel.twin


def test_the_naive_formula_is_the_decks():
    z = np.array([0.4, 0.6])
    assert divided(exponentials(z)) == pytest.approx([0.450166, 0.549834], abs=1e-6)
    assert exponentials(np.array([1000.0, -1000.0])).tolist() == [np.inf, 0]
    assert np.isnan(divided(exponentials(np.array([1000.0, 1001.0])))).all()


@pytest.mark.parametrize("wrong", [[1.0], [0.0] * 5, [[1.0, 2.0]], [np.nan, 1.0], [0.0, 99.0]])
def test_scores_that_cannot_be_are_refused(wrong):
    with pytest.raises(ValueError, match=r"^(z|value) must"):
        ScoresPanel(wrong)


def test_without_an_added_number_there_is_no_naive_formula_and_the_leader_is_named():
    panel = ScoresPanel([1.0, 2.0, -0.5], None)
    assert panel.twin == (
        f"z = [1.0000, 2.0000, -0.5000]; probabilities {printed(special.softmax([1, 2, -0.5]))},"
        " sum 1.0000"
    )
    assert panel.added is None
    assert headline(panel) == f"Class 1 leads with {special.softmax([1, 2, -0.5])[1]:.3f}"
    panel.sliders[0].follow(2.0)
    assert "share the lead" in panel.live.front.value
    assert "naive" not in panel.twin + panel.live.front.value


@pytest.mark.parametrize("times", TIMES)
def test_the_factor_multiplies_every_score(times):
    panel = ScoresPanel([1.0, 2.0, -0.5], None, times=1)
    panel.times.follow(times)
    wanted = special.softmax(times * np.array([1.0, 2.0, -0.5]))
    assert f"all times {times:.2f}; probabilities {printed(wanted)}" in panel.twin
    assert panel.look.stable[:-1] == pytest.approx(wanted, abs=1e-15)


def test_with_z0_at_zero_softmax_is_the_sigmoid_of_z1():
    z = np.linspace(-30, 30, 13)
    assert probability_of_class_1(z, 0.0) == pytest.approx(special.expit(z), abs=1e-15)


@pytest.mark.parametrize(("z1", "z0"), [(1.0, 0.0), (-3.5, 0.0), (1.0, 3.1), (-8.0, -6.0)])
def test_the_bridge_shows_the_difference(z1, z0):
    panel = BridgePanel(z1, z0)
    class_0, class_1 = special.softmax([z0, z1])
    assert f"sigmoid(z1) = {special.expit(z1):.4f}," in panel.twin
    assert f"softmax([z0, z1]) = [{class_0:.4f}, {class_1:.4f}]" in panel.twin
    assert f"difference = {round(class_1 - special.expit(z1), 4) + 0.0:.4f}," in panel.twin
    assert f"sigmoid(z1 - z0) = {class_1:.4f}" in panel.twin

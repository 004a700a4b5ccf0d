"""Three classes from three points of view: they always show the same theta."""

import numpy as np
import pytest
from scipy import special

from helpers import data
from helpers.figures.simplex import CORNERS
from helpers.panels import SimplexPanel


@pytest.fixture(scope="module")
def made():
    return SimplexPanel(data.ONE_OF_EACH_OF_THREE, np.zeros((2, 3)), 0.5)


@pytest.fixture
def panel(made):
    made.reset()
    return made


def places(panel):
    """Where the three samples are in the triangle, as drawn."""
    return np.array([np.ravel(point.get_data()) for point in panel.picture._simplex._points])


def test_corners_are_an_equilateral_triangle():
    sides = [np.linalg.norm(CORNERS[i] - CORNERS[j]) for i, j in ((0, 1), (1, 2), (2, 0))]
    assert sides == pytest.approx([1, 1, 1])


def test_without_knowledge_all_samples_are_in_the_middle(panel):
    assert places(panel) == pytest.approx(np.tile(CORNERS.mean(axis=0), (3, 1)))
    assert "own class has [0.3333, 0.3333, 0.3333]" in panel.twin
    assert f"loss = {np.log(3):.4f}" in panel.twin


def test_three_views_show_the_same_theta(panel):
    panel.descent.sliders[0].follow(1.3)
    panel.descent.sliders[5].follow(-0.7)
    y_hat = special.softmax(data.ONE_OF_EACH_OF_THREE.x @ panel.descent.theta, axis=1)
    assert places(panel) == pytest.approx(y_hat @ CORNERS)
    own = ", ".join(f"{p:.4f}" for p in np.diag(y_hat))
    assert f"own class has [{own}]" in panel.twin
    assert panel.picture._outer._loss._here.get_ydata() == pytest.approx(
        [-np.log(np.diag(y_hat)).mean()]
    )
    height = np.interp(3.0, *panel.picture._outer._curves._lines[2].get_data())
    assert height == pytest.approx(y_hat[2, 2], abs=1e-3)


def test_at_first_all_samples_set_out_for_the_last_corner(panel):
    panel.stepping.buttons.step.click()
    y_hat = special.softmax(data.ONE_OF_EACH_OF_THREE.x @ panel.descent.theta, axis=1)
    assert y_hat.argmax(axis=1).tolist() == [2, 2, 2]


def test_a_run_brings_each_sample_near_its_corner(panel, monkeypatch):
    monkeypatch.setattr("helpers.panels.descent.MOST_STEPS", 1000)
    panel.stepping.buttons.run.click()
    assert np.linalg.norm(places(panel) - CORNERS, axis=1) == pytest.approx([0, 0, 0], abs=0.1)
    assert len(panel.live.front.value) < 20_000


def test_back_and_reset_return_to_the_middle(panel):
    first = panel.twin
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.back.click()
    assert panel.twin == first
    panel.descent.sliders[4].index = 0
    panel.stepping.buttons.step.click()
    panel.stepping.buttons.reset.click()
    assert panel.twin == first


def test_rounding_errors_are_not_shown(panel):
    panel.stepping.buttons.step.click()
    assert "e-1" not in panel.twin.split("probabilities")[0]


def test_another_number_of_classes_is_refused():
    with pytest.raises(ValueError, match="three classes; it has 4"):
        SimplexPanel(data.SCORE_BY_HOURS, np.zeros((2, 4)))

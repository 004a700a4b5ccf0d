"""The scenes of every panel of the course: each can be gone to, and shows what its name says."""

import re
from importlib import import_module

import numpy as np
import pytest
from scipy.special import expit
from scipy.special import softmax as scipy_softmax

from helpers import data, lessons
from helpers.commands import pairs
from helpers.panels.logistic import LIMITS
from helpers.scenes import Scenes
from tests.course_panels import panels_of, panels_of_course, sliders_of


@pytest.fixture(scope="module")
def panels():
    """Every panel of the course, by its name."""
    return panels_of_course()


@pytest.fixture
def at(panels):
    """Go to a scene of a panel; return the panel."""

    def go(name, scene):
        panels[name].go_to(panels[name].scenes[scene])
        return panels[name]

    return go


def scenes_of(lesson):
    module = import_module(f"helpers.lessons.{lesson}.scenes")
    return [value for value in vars(module).values() if isinstance(value, Scenes)]


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_every_panel_has_scenes_of_its_own_under_the_number_of_its_notebook(source):
    names = [panel.name for panel in panels_of(source)]
    assert sorted(names) == sorted(s.panel for s in scenes_of(lessons.of(source.stem)))
    assert len(set(names)) == len(names) > 0
    assert all(name.startswith(f"{source.stem[:2]}-") for name in names)


def test_scenes_are_few_enough_for_the_number_keys_and_their_names_for_the_list(panels):
    for panel in panels.values():
        assert 3 <= len(panel.scenes) <= 9, panel.name
        assert all(len(name) <= 32 for name in panel.scenes), panel.name


def test_the_first_scene_is_the_start_and_all_others_differ(panels):
    for panel in panels.values():
        twins = []
        for fields in panel.scenes.values():
            panel.go_to(fields)
            twins.append(panel.twin)
        assert len(set(twins)) == len(twins), panel.name
        assert list(panel.scenes.values())[0] == {}


def test_from_anywhere_a_scene_is_the_same(panels):
    for panel in panels.values():
        for fields in panel.scenes.values():
            panel.go_to(fields)
            before = panel.twin
            for slider in sliders_of(panel):
                slider.index = len(slider.numbers) - 1
            panel.go_to(fields)
            assert panel.twin == before, (panel.name, fields)


# --- what the names say ---------------------------------------------------------------------


def test_the_line_zigzags_with_one_rate_and_is_led_away_by_the_other(at):
    trail = at("01-line", "η too large: zigzag").descent.trail
    assert (np.diff(trail.losses) < 0).all()
    moves = np.diff([theta[1] for theta in trail.thetas])
    assert (moves[:-1] * moves[1:] < 0).all()
    rising = np.array(at("01-line", "η too large: it leads away").descent.trail.losses)
    assert (np.diff(rising) > 0).all()


def test_ten_steps_bring_the_line_into_the_valley(at):
    x, y = data.SALARY.x, data.SALARY.y
    losses = at("01-line", "Ten steps: in the valley").descent.trail.losses
    best = np.linalg.lstsq(x, y, rcond=None)[0]
    least = ((x @ best - y) ** 2).mean()
    assert losses[10] - least < 0.02 * (losses[0] - least)
    by_hand = at("01-line", "A good line by hand").descent.trail
    assert by_hand.losses[0] < least + 0.1


def test_the_lines_found_by_hand_are_the_best_of_their_kind(at):
    x, y = data.SALARY.features[:, 0], data.SALARY.y
    assert at("01-fit", "The best flat line").look.theta[0] == y.mean()
    assert at("01-fit", "The best line with w = 4").look.theta[0] == (y - 4 * x).mean()
    assert at("01-fit", "Too steep").look.at_ends[1] > y.max()
    assert at("01-fit", "Found by hand").look.reached
    shown = at("01-fit", "The best line, shown").look
    assert shown.shown
    assert not shown.reached


def test_a_guess_without_error_has_the_gradient_zero(at):
    assert not at("01-ledger", "A guess without error").step.gradient.any()


def test_the_slope_has_fallen_to_a_tenth(at):
    z = at("02-slope", "A tenth of the largest slope").slider.number
    assert expit(z) * expit(-z) == pytest.approx(0.025, rel=0.05)


def test_seven_of_eight_are_right_on_the_curve(at):
    assert "7 of 8 right" in at("02-curve", "Seven of eight right").twin
    assert "5 of 8 right" in at("02-curve", "The same, a careful threshold").twin


def test_the_decks_first_logistic_step_gives_its_theta(at):
    wanted = [0.04133824, 0.14133824, 0.07066912]
    assert at("02-plane", "The deck's first step").descent.theta == pytest.approx(wanted, abs=1e-8)
    assert at("02-ledger", "The deck's first step").step.theta_new == pytest.approx(wanted)


def test_the_ledgers_sure_guesses_are_sure(at):
    assert at("02-ledger", "Sure, and wrong").step.y_hat[0] > 0.99
    assert at("02-ledger", "Sure, and right").step.y_hat[0] < 0.01


def test_a_line_by_hand_divides_the_plane_and_training_lets_theta_grow(at):
    assert at("02-plane", "A dividing line by hand").look.right.all()
    panel = at("02-plane", "Separable: θ grows without end")
    sizes = np.linalg.norm(panel.descent.trail.thetas[1::1000], axis=1)
    assert panel.look.right.all()
    assert (np.diff(sizes) > 0.5).all()


def test_the_dividing_line_enters_the_picture_at_step_nine(at):
    panel = at("02-plane", "Step 9: the line appears")
    (x0, x1), (y0, y1) = LIMITS
    corners = np.array([[1, x, y] for x in (x0, x1) for y in (y0, y1)])
    sides = [set(np.sign(corners @ theta)) for theta in panel.descent.trail.thetas]
    assert [len(side) for side in sides] == [1] * 9 + [2]


@pytest.mark.parametrize("name", ["02-plane", "03-two-classes", "03-four-classes"])
def test_too_large_a_rate_ends_with_a_larger_loss_than_it_began(at, name):
    losses = at(name, "η too large").descent.trail.losses
    assert losses[-1] > losses[0]


def test_equal_scores_have_equal_probabilities(at):
    assert "probabilities [0.3333, 0.3333, 0.3333]" in at("03-scores", "All scores equal").twin
    assert not at("03-four-classes", "All scores equal").descent.theta.any()
    assert at("03-ledger", "All scores equal").step.y_hat.tolist() == [[0.5, 0.5]]


def test_what_one_number_for_all_scores_does_and_does_not_do(at):
    first = at("03-scores", "The start").look.stable
    assert at("03-scores", "All three 1 higher").look.stable == pytest.approx(first)
    assert at("03-temperature", "Times 0: all equal").look.stable[:3] == pytest.approx(1 / 3)
    soft = at("03-temperature", "Times 0.2: soft").look.stable[:3]
    assert 1 / 3 < soft.max() < first[:3].max()
    assert at("03-temperature", "Times 10: almost a maximum").look.stable[1] > 0.9999
    assert at("03-temperature", "A tie stays a tie").look.stable[:2] == pytest.approx(0.5)


def test_the_slides_theta_belongs_to_a_small_rate(at):
    # Printed as [[0.105, 0.194], [0.302, 0.397]]: cut, not rounded.
    for theta in (
        at("03-two-classes", "The slide's θ: η = 0.01").descent.theta,
        at("03-ledger", "The slide's θ: η = 0.01").step.theta_new,
    ):
        assert (np.floor(theta * 1000) / 1000).tolist() == [[0.105, 0.194], [0.302, 0.397]]


def test_at_step_thirteen_one_of_the_two_answers_has_changed(at):
    asked = np.array([[1, 0.25], [1, 4.5]])
    thetas = at("03-two-classes", "Step 13: an answer changes").descent.trail.thetas
    answers = [(asked @ theta).argmax(axis=1).tolist() for theta in thetas]
    assert answers[:-1] == [[1, 1]] * 13
    assert answers[-1] == [0, 1]


def test_the_middle_classes_become_hills(at):
    theta = at("03-four-classes", "Two thousand steps: hills").descent.theta
    hours = np.linspace(0, 5, 101)
    y_hat = scipy_softmax(np.column_stack([np.ones(101), hours]) @ theta, axis=1)
    for k in (1, 2):
        assert 0 < y_hat[:, k].argmax() < 100
        assert y_hat[:, k].max() > 0.5


def test_every_sample_reaches_its_own_third_and_later_its_corner(at):
    x, y = data.ONE_OF_EACH_OF_THREE.x, data.ONE_OF_EACH_OF_THREE.y
    trail = at("03-simplex", "Step 18: each in its own third").descent.trail
    right = [((x @ theta).argmax(axis=1) == y).all() for theta in trail.thetas]
    assert right == [False] * 18 + [True]
    panel = at("03-simplex", "Near the corners")
    y_hat = scipy_softmax(panel.descent.objective.x @ panel.descent.theta, axis=1)
    assert (y_hat[np.arange(3), panel.descent.objective.y] > 0.9).all()


def right_of(panel, name):
    """How many samples of a set the twin of a panel says are right."""
    return int(re.search(rf"{name} loss = \S+, (\d+) of", panel.twin)[1])


def test_without_standardising_the_penguins_are_not_learned(at):
    good = at("04-penguins", "The start").look.thetas
    assert right_of(at("04-penguins", "The start"), "validation") == 64
    bad = at("04-penguins", "Not standardised").look.thetas
    assert np.abs(bad[-1]).max() > np.abs(good[-1]).max()
    most_frequent = np.bincount(data.penguins().y).max() / 342
    assert right_of(at("04-penguins", "Not standardised"), "validation") < most_frequent * 68


def test_too_small_a_rate_leaves_the_penguins_half_learned(at):
    for name, of_set in (("04-goal", "training"), ("04-penguins", "validation")):
        slow = right_of(at(name, "η too small"), of_set)
        assert slow < right_of(at(name, "The start"), of_set)


def test_ten_epochs_are_almost_as_good_as_sixty(at):
    later = at("04-goal", "Sixty epochs").look.probabilities.argmax(axis=1)
    soon = at("04-goal", "Ten epochs").look.probabilities.argmax(axis=1)
    first = at("04-goal", "The start").look.probabilities.argmax(axis=1)
    assert (soon != later).mean() < 0.05 < (first != later).mean()


def test_the_digits_begin_with_something_to_see_and_can_begin_with_nothing(at):
    assert at("04-digits", "Five epochs").look.epoch == 5
    assert at("04-digits", "Before training").look.largest == 0


def test_a_high_penalty_keeps_the_weights_small(at):
    free = np.abs(at("04-digits", "Thirty epochs").look.weights).max()
    assert np.abs(at("04-digits", "A high penalty: λ = 0.05").look.weights).max() < free / 2

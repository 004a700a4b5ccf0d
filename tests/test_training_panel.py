"""Training by epochs and batches, and the panel that trains anew at each slider move."""

import re

import ipywidgets as widgets
import numpy as np
import pytest

from helpers import arrays, data, descent
from helpers.models import softmax
from helpers.panels import TrainingPanel
from tests.course_panels import sliders_of
from tests.oracles import derivative

SCORES = data.SCORE_BY_HOURS


@pytest.fixture(scope="module")
def made():
    order = np.random.default_rng(0).permutation(342)
    return {
        "scores": TrainingPanel(SCORES, epochs=50, batch_size=4, most_epochs=200),
        "penguins": TrainingPanel(data.penguins(), order[:273], order[273:]),
    }


@pytest.fixture
def panel(made):
    made["scores"].reset()
    return made["scores"]


@pytest.fixture
def penguins(made):
    made["penguins"].reset()
    return made["penguins"]


def said(panel, name="training"):
    """The loss and the number of right predictions that the text twin names."""
    loss, right = re.search(rf"{name} loss = (\S+), (\d+) of", panel.twin).groups()
    return float(loss), int(right)


# --- training ------------------------------------------------------------------------------------


def test_one_batch_an_epoch_is_plain_descent():
    thetas = descent.train(np.zeros((2, 4)), SCORES.x, SCORES.y, 0.3, 25, 8)
    history = descent.run(softmax, np.zeros((2, 4)), SCORES.x, SCORES.y, 0.3, 25)
    assert thetas == pytest.approx(history.thetas)


def test_batches_are_the_shuffled_ones_of_descent():
    thetas = descent.train(np.zeros((2, 4)), SCORES.x, SCORES.y, 0.3, 10, 3, seed=5)
    batches = descent.shuffled(8, 3, seed=5)
    history = descent.run(softmax, np.zeros((2, 4)), SCORES.x, SCORES.y, 0.3, 30, batches)
    assert thetas == pytest.approx(history.thetas[::3])


def test_l2_descends_the_penalised_loss():
    random, l2 = np.random.default_rng(1), 0.3
    theta = random.normal(size=(2, 4))

    def objective(theta):
        loss = softmax.loss(SCORES.x, theta, SCORES.y).mean()
        return np.array(loss + l2 / 2 * (theta[1:] ** 2).sum())

    after = descent.train(theta, SCORES.x, SCORES.y, 0.1, 1, 8, l2=l2)[-1]
    assert (theta - after) / 0.1 == pytest.approx(derivative(objective, theta), abs=1e-6)


def test_no_epoch_leaves_the_start_alone():
    start = np.arange(8.0).reshape(2, 4)
    assert descent.train(start, SCORES.x, SCORES.y, 0.3, 0, 4).tolist() == [start.tolist()]


def test_training_changes_no_argument():
    theta = np.ones((2, 4))
    descent.train(theta, SCORES.x, SCORES.y, 0.3, 2, 4)
    assert (theta == 1).all()


def test_assess_agrees_with_the_model_for_each_theta():
    thetas = descent.train(np.zeros((2, 4)), SCORES.x, SCORES.y, 0.5, 5, 4)
    losses, shares = descent.assess(thetas, SCORES.x, SCORES.y)
    for theta, loss, share in zip(thetas, losses, shares, strict=True):
        assert loss == pytest.approx(softmax.loss(SCORES.x, theta, SCORES.y).mean())
        assert share == (softmax.predict(SCORES.x, theta) == SCORES.y).mean()


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ({"theta": np.zeros(2)}, "theta"),
        ({"labels": [9] * 8}, "labels"),
        ({"learning_rate": 0}, "learning_rate"),
        ({"epochs": -1}, "epochs"),
        ({"epochs": 1.5}, "epochs"),
        ({"batch_size": 9}, "batch_size"),
        ({"batch_size": 0}, "batch_size"),
        ({"l2": -1}, "l2"),
        ({"l2": 10}, "l2"),  # 1 / learning_rate
    ],
)
def test_what_cannot_be_trained_is_refused_by_name(wrong, word):
    right = {
        "theta": np.zeros((2, 4)),
        "x": SCORES.x,
        "labels": SCORES.y,
        "learning_rate": 0.1,
        "epochs": 1,
        "batch_size": 8,
    }
    with pytest.raises(ValueError, match=word):
        descent.train(**{**right, **wrong})


# --- the panel -----------------------------------------------------------------------------------


def test_the_twin_has_the_loss_and_the_accuracy_of_that_training(panel):
    hours = SCORES.features
    x = arrays.with_ones((hours - hours.mean()) / hours.std())
    batches = descent.shuffled(8, 4)
    theta = descent.run(softmax, np.zeros((2, 4)), x, SCORES.y, 0.5, 100, batches).theta
    assert "50 epochs in batches of 4, 100 updates" in panel.twin
    loss = softmax.loss(x, theta, SCORES.y).mean()
    right = (softmax.predict(x, theta) == SCORES.y).sum()
    assert said(panel) == (pytest.approx(loss, abs=1e-4), right)


def test_moving_a_slider_moves_picture_and_twin(panel):
    panel.scale.index = 10
    for slider in panel.sliders:
        before = panel.twin, panel.live.front.value
        slider.index -= 1 if slider.index else -1
        assert panel.twin != before[0]
        assert panel.live.front.value != before[1]


def test_the_seed_waits_for_a_start_that_is_not_zero(panel):
    assert panel.seed.layout.visibility == "hidden"
    panel.scale.index = 1
    assert panel.seed.layout.visibility == "visible"


def test_validation_birds_are_judged_and_not_learned_from(penguins):
    loss, right = said(penguins, "validation")
    assert right == 67
    everything = TrainingPanel(data.penguins(), np.arange(342))
    assert said(everything)[0] != said(penguins)[0]
    assert "validation" not in everything.twin


def test_unstandardised_features_are_learned_worse(penguins):
    _, right = said(penguins, "validation")
    penguins.standardise.value = False
    assert said(penguins, "validation")[1] < right
    assert "nan" not in penguins.live.front.value


def test_the_same_controls_give_the_same_training(penguins):
    first, index = penguins.twin, penguins.rate_slider.index
    penguins.rate_slider.index = 0
    assert penguins.twin != first
    penguins.rate_slider.index = index
    assert penguins.twin == first


def test_a_slider_move_never_costs_more_than_its_updates(panel, penguins):
    for one in (panel, penguins):
        for slider, index in ((one.batch_size, 0), (one.epochs, -1)):
            slider.index = index % len(slider.numbers)
        updates = int(re.search(r"(\d+) updates", one.twin)[1])
        assert updates <= 1600


def test_only_the_offered_controls_are_shown_and_the_others_keep_their_values():
    birds = TrainingPanel(data.penguins(), epochs=1, offered=("η", "epochs"))
    assert sliders_of(birds) == [birds.rate_slider, birds.epochs]
    assert not shows(birds, birds.standardise)
    assert captions(birds) == ["learning"]
    assert birds.twin == TrainingPanel(data.penguins(), epochs=1).twin
    assert birds.fields()["standardise"] == "yes"


def test_all_controls_are_offered_unless_some_are_named(penguins):
    assert sliders_of(penguins) == penguins.sliders
    assert shows(penguins, penguins.standardise)


def shows(widget, wanted):
    """Say whether a widget stands somewhere inside another."""
    return widget is wanted or any(shows(c, wanted) for c in getattr(widget, "children", ()))


def captions(panel):
    """Return the names of a panel's groups of controls."""
    groups = [child.children for child in panel.children if isinstance(child, widgets.Box)]
    firsts = [group[0].value for group in groups if isinstance(group[0], widgets.HTML)]
    return [text for first in firsts if (text := re.sub("<[^>]*>", "", first).strip())]

"""What is claimed of the next step, against the next step computed by SciPy."""

import re
from types import SimpleNamespace

import numpy as np
import pytest
from scipy.special import log_softmax, softmax

from helpers import data, descent
from helpers.models import linear, logistic
from helpers.models import softmax as softmax_regression
from helpers.panels import LinePanel, LogisticPanel, SoftmaxPanel, descent_words, rate_words
from tests.conftest import NIGHTLY

STUDENTS, FOUR, THREE = (
    data.PASS_BY_DAY_AND_HOURS,
    data.SCORE_BY_HOURS,
    data.RESULT_BY_STUDY_AND_SLEEP,
)
CASES = {
    "logistic": (logistic, STUDENTS.x, STUDENTS.y, (3,), 0.0),
    "2 classes": (softmax_regression, STUDENTS.x, STUDENTS.y, (3, 2), 0.0),
    "3 classes": (softmax_regression, THREE.x, THREE.y, (3, 3), 0.0),
    "4 classes": (softmax_regression, FOUR.x, FOUR.y, (2, 4), 0.0),
    "plane, small pull": (softmax_regression, THREE.x, THREE.y, (3, 3), 0.01),
    "plane, strong pull": (softmax_regression, THREE.x, THREE.y, (3, 3), 1.0),
}
DRAWS = 10_000 if NIGHTLY else 2_000  # in each of six cases


def columns(theta):
    """Logistic regression is softmax with a first column that stays 0."""
    return np.column_stack([0 * theta, theta]) if theta.ndim == 1 else theta


def loss(theta, x, y, l2=0.0):
    own = log_softmax(x @ columns(theta), axis=1)[np.arange(len(y)), y]
    return -own.mean() + l2 / 2 * (theta[1:] ** 2).sum()


def step(theta, x, y, rate, l2=0.0):
    k = columns(theta).shape[1]
    gradient = x.T @ (softmax(x @ columns(theta), axis=1) - np.eye(k)[y]) / len(y)
    gradient = gradient[:, 1] if theta.ndim == 1 else gradient
    pull = l2 * theta
    pull[0] = 0
    return theta - rate * (gradient + pull)


def draw(random, shape):
    """A theta from tiny to saturated, and a rate that a slider could have, or a larger one."""
    theta = random.normal(size=shape) * 10 ** random.uniform(-2, 2)
    return theta.round(random.integers(0, 4)), 10 ** random.uniform(-3, 1.5)


def forecast(objective, theta, rate, chosen):
    here = objective.start(theta)
    return descent.forecast(objective, here, objective.ahead(here, rate, chosen), rate, chosen)


@pytest.mark.parametrize("case", CASES)
def test_a_claim_that_the_loss_falls_is_never_broken_by_the_next_step(case):
    (model, x, y, shape, l2), random = CASES[case], np.random.default_rng(14)
    objective, verdicts = descent.Objective(model, np.zeros(shape), x, y, l2), []
    for number in range(DRAWS):
        theta, rate = draw(random, shape)
        n = len(y)
        chosen = np.arange(n) if number % 3 or l2 else random.integers(n, size=1)
        found = forecast(objective, theta, rate, chosen)
        some = x[chosen], y[chosen]
        before, after = loss(theta, *some, l2), loss(step(theta, *some, rate, l2), *some, l2)
        assert (found.now, found.after) == pytest.approx((before, after), rel=1e-9, abs=1e-12)
        if found.verdict == descent.FALLS:
            assert after < before
        said = rate_words.change(found)
        unchanged = abs(after - before) < 1e-10 * (1 + before)
        assert {"falls": after < before, "grows": after > before, "stays": unchanged}[
            said.split()[0]
        ]
        verdicts.append(found.verdict)
    assert {descent.FALLS, descent.OVERSHOOT} < set(verdicts)
    assert verdicts.count(descent.FALLS) > DRAWS / 10
    assert descent.FLAT in verdicts or l2


def test_the_bound_is_not_far_from_what_is_true():
    """Just above it, a step from somewhere does make the loss larger: one sample, at z = 0."""
    x, y, limit = np.array([[1.0, 2.0]]), np.array([1]), 2 / (5 / 4)
    objective = descent.Objective(logistic, [0, 0], x, y)
    assert objective.regions() == pytest.approx((limit / 2, limit))
    x, y = np.repeat(x, 2, axis=0), np.array([0, 1])
    objective, both = descent.Objective(logistic, [0, 0], x, y), np.arange(2)
    beside = np.array([1e-4, 2e-4])
    for rate, verdict, grows in ((0.99, descent.FALLS, False), (1.01, descent.OVERSHOOT, True)):
        found = forecast(objective, beside, rate * limit, both)
        assert found.verdict == verdict
        assert (found.after > found.now) == grows
        assert (loss(step(beside, x, y, rate * limit), x, y) > loss(beside, x, y)) == grows


def status(panel):
    return descent_words.say(getattr(panel.look, "softmax", panel.look).descent).status


def test_where_the_sigmoid_is_saturated_nothing_is_forecast():
    panel = LogisticPanel(STUDENTS, theta=(5, 10, 10), learning_rate=10)
    theta, losses = np.array([5.0, 10, 10]), []
    for _ in range(6):
        said, before = status(panel), loss(theta, STUDENTS.x, STUDENTS.y)
        theta = step(theta, STUDENTS.x, STUDENTS.y, 10)
        after = loss(theta, STUDENTS.x, STUDENTS.y)
        assert not re.search("steady|converges|falls, proved", said + panel.twin)
        assert f"the loss {'falls' if after < before else 'grows'} to {after:.4f}" in said
        losses.append(before)
        panel.stepping.step()
    assert losses == pytest.approx([17.5, 3.753, 14.931, 11.2995, 1.5236, 10.1387], abs=1e-3)
    panel.reset()
    assert "no forecast, flat here" in status(panel)
    assert "no forecast" in panel.descent.strip.strip.value


@pytest.mark.parametrize("bias", [-10, 10])
@pytest.mark.parametrize("rate", [0.1, 0.5, 2, 10])
def test_where_softmax_is_saturated_no_more_is_said_than_is_proved(bias, rate):
    theta = np.zeros((2, 4))
    theta[0, 0] = bias
    panel = SoftmaxPanel(FOUR, theta, rate, reach=20)
    after = loss(step(theta, FOUR.x, FOUR.y, rate), FOUR.x, FOUR.y)
    falls = after < loss(theta, FOUR.x, FOUR.y)
    assert f"the loss {'falls' if falls else 'grows'} to {after:.4f}" in status(panel)
    assert not re.search("steady|zigzag|converges|leads away", status(panel) + panel.twin)
    if bias > 0 and rate > 1:
        assert "no forecast" in panel.twin


def test_of_one_sample_it_is_said_that_this_samples_loss_falls():
    panel = LogisticPanel(STUDENTS, theta=(0.1, 0.2, 0.1), learning_rate=0.5)
    for i in range(len(STUDENTS.y)):
        panel.descent.samples.value = i
        x, y, theta = STUDENTS.x[[i]], STUDENTS.y[[i]], np.array([0.1, 0.2, 0.1])
        after = loss(step(theta, x, y, 0.5), x, y)
        assert f"Next step: this sample's loss falls to {after:.4f}" in status(panel)
        assert ("falls, proved" in status(panel)) == ((x @ x.T).item() < 8 / 0.5)
    panel.descent.samples.value = "in turn"
    assert "Next step: the sample's loss falls to" in status(panel)


# --- zigzags that were seen ----------------------------------------------------------------------


def trail_of(values):
    trail = descent.Trail(descent.Point(np.array(values[0][1:]), values[0][0]))
    for loss_then, *theta in values[1:]:
        trail.add(descent.Point(np.array(theta), loss_then))
    return trail


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ([[9, 0, 1], [8, 1, 2], [7, 0, 3], [6, 1, 4], [5, 0, 5]], (False, [True, False])),
        ([[1, 0, 1], [2, 1, 2], [1, 2, 3], [2, 3, 4], [1, 4, 5]], (True, [False, False])),
        ([[1, 0, 1], [2, 1, 2], [1, 2, 3], [2, 3, 4], [3, 4, 5]], (False, [False, False])),
        ([[1, 0, 1], [2, 1, 2], [1, 0, 3], [2, 1, 4]], (False, [False, False])),
        ([[1, 0, 1], [1 + 1e-9, 0, 2], [1, 0, 1], [1 + 1e-9, 0, 2], [1, 0, 1]], (False, [0, 1])),
    ],
)
def test_a_zigzag_is_what_went_up_and_down_by_turns(values, found):
    alternated, theta = trail_of(values).zigzagged()
    assert (alternated, theta.tolist()) == found


def test_zigzagged_is_said_only_of_what_was_seen():
    random, said = np.random.default_rng(5), 0
    panel = LogisticPanel(STUDENTS)
    for _ in range(60):
        theta, rate = random.uniform(-3, 3, size=3), 10 ** random.uniform(-1, 1)
        panel.go_to({"b": theta[0], "w₁": theta[1], "w₂": theta[2], "steps": 6})
        panel.descent.rate_slider.follow(rate)
        for _ in range(4):
            panel.stepping.step()
        points = panel.descent.trail.points[-5:]
        if panel.look.descent.settled:
            continue
        rows = np.array([[point.loss, *point.theta] for point in points])
        signs = np.sign(np.diff(rows, axis=0))
        seen = [bool((one[1:] * one[:-1] < 0).all()) for one in signs.T]
        assert ("zigzagged" in status(panel)) == any(seen)
        assert status(panel).startswith("The loss zigzagged") == seen[0]
        said += any(seen)
    assert 5 < said < 55


def test_four_classes_that_never_alternate_are_not_said_to_zigzag():
    panel = SoftmaxPanel(FOUR, np.zeros((2, 4)), 0.5, reach=20)
    for _ in range(40):
        panel.stepping.step()
        assert "zigzag" not in status(panel) + panel.twin
        assert (np.diff(panel.descent.trail.losses) < 0).all()


# --- every rate at once --------------------------------------------------------------------------

SWEEPS = {**CASES, "line": (linear, data.SALARY.x, data.SALARY.y, (2,), 0.0)}


@pytest.mark.parametrize("case", SWEEPS)
@pytest.mark.parametrize("one_by_one", [False, True])
def test_the_losses_of_many_rates_are_those_of_their_descents(case, one_by_one):
    model, x, y, shape, l2 = SWEEPS[case]
    theta, rates = np.random.default_rng(2).normal(size=shape), np.geomspace(1e-3, 10, 7)
    objective = descent.Objective(model, theta, x, y, l2)
    batches = [np.array([i % len(y)]) if one_by_one else np.arange(len(y)) for i in range(10)]
    wanted = []
    for rate in rates:
        here = objective.start(theta)
        for chosen in batches:
            here = objective.ahead(here, rate, chosen).there
        wanted.append(here.loss)
    found = descent.losses_after(objective, theta, rates, batches)
    assert found == pytest.approx(wanted, rel=1e-9)


def test_where_numbers_grow_too_large_the_loss_is_infinite():
    objective = descent.Objective(linear, [0, 0], data.SALARY.x, data.SALARY.y)
    batches = [np.arange(8)] * 300
    found = descent.losses_after(objective, np.zeros(2), np.array([0.02, 5.0]), batches)
    assert np.isfinite(found).tolist() == [True, False]
    assert found[1] == np.inf


def test_without_a_bound_nothing_is_proved():
    unbounded = SimpleNamespace(**{**vars(logistic), "SMOOTHNESS": np.inf})
    objective = descent.Objective(unbounded, np.zeros(3), STUDENTS.x, STUDENTS.y)
    found = forecast(objective, np.zeros(3), 1e-3, np.arange(8))
    assert found.verdict == descent.OVERSHOOT
    assert rate_words.proved(found, 1.0) == "may overshoot"


def test_a_line_keeps_its_regions():
    panel = LinePanel(data.SALARY)
    assert panel.look.descent.forecast.regions.keys() == {"steady", "zigzag", "leads away"}

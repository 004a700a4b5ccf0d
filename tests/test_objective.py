"""The step that is computed once agrees with the functions of the models, which check anew."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from helpers import data, descent
from helpers.models import linear, logistic, softmax
from tests.oracles import derivative

CASES = [
    (linear, data.SALARY, [6.0, 4.0]),
    (logistic, data.PASS_BY_DAY_AND_HOURS, [0.1, 0.2, 0.1]),
    (softmax, data.SCORE_BY_HOURS, [[0.1, 0.2, -0.3, 0.4], [0.3, 0.0, 0.5, -0.2]]),
]
PARTS = [slice(None), np.array([2]), np.array([1, 4, 5])]


@pytest.mark.parametrize(("model", "table", "theta"), CASES)
@pytest.mark.parametrize("part", PARTS)
def test_a_step_has_the_gradient_the_losses_and_the_curvature_of_the_model(
    model, table, theta, part
):
    objective, theta = descent.Objective(model, theta, table.x, table.y), np.array(theta)
    here = objective.start(theta)
    gradient, there = objective.ahead(here, 0.1, part)
    some, wanted = table.x[part], table.y[part]
    assert gradient == pytest.approx(model.contributions(some, theta, wanted).mean(axis=0))
    assert there.theta == pytest.approx(theta - 0.1 * gradient)
    assert here.loss == pytest.approx(model.loss(table.x, theta, table.y).mean())
    assert there.loss == pytest.approx(model.loss(table.x, there.theta, table.y).mean())
    if isinstance(part, np.ndarray):
        part_loss = model.loss(some, theta, wanted).mean()
        assert objective.loss_of(here, part) == pytest.approx(part_loss)


@pytest.mark.parametrize(
    ("change", "word"),
    [({"x": [[1, np.nan]] * 8}, "x must be finite"), ({"y": [1, 2]}, "y must have the shape")],
)
def test_samples_are_refused_once_when_they_come_in(change, word):
    right = {"model": linear, "theta": [0, 0], "x": data.SALARY.x, "y": data.SALARY.y}
    with pytest.raises(ValueError, match=word):
        descent.Objective(**{**right, **change})


@pytest.mark.parametrize(("model", "label"), [(logistic, 2), (softmax, 3), (softmax, -1)])
def test_labels_of_classes_that_are_not_there_are_refused(model, label):
    theta = np.zeros(2) if model is logistic else np.zeros((2, 3))
    with pytest.raises(ValueError, match=f"labels must lie between 0 and .; they hold {label}"):
        descent.Objective(model, theta, data.PASS_BY_HOURS.x[:1], [label])


def test_a_start_where_the_loss_overflows_is_refused():
    objective = descent.Objective(linear, [0, 0], data.SALARY.x, data.SALARY.y)
    with pytest.raises(ValueError, match="where the mean loss is finite"):
        objective.start([1e300, 0])


@pytest.mark.parametrize(("model", "table", "theta"), CASES)
@pytest.mark.parametrize("l2", [0.02, 0.7])
def test_the_pull_is_in_the_loss_and_the_gradient_and_no_curvature_exceeds_the_bound(
    model, table, theta, l2
):
    objective, theta = descent.Objective(model, theta, table.x, table.y, l2), np.array(theta)
    here = objective.start(theta)

    def loss(at):
        return model.loss(table.x, at, table.y).mean() + l2 / 2 * np.sum(at[1:] ** 2)

    def slope(at):
        return objective.ahead(objective.at(at), 0.1).gradient.ravel()

    assert here.loss == pytest.approx(loss(theta))
    assert slope(theta) == pytest.approx(derivative(loss, theta).ravel(), abs=1e-6)
    assert objective.loss_of(here, np.arange(len(table.y))) == pytest.approx(here.loss)
    random = np.random.default_rng(3)
    for at in [theta, 0 * theta, *random.normal(size=(20, *theta.shape))]:
        steepest = np.linalg.eigvalsh(derivative(slope, at).reshape(theta.size, -1))[-1]
        assert steepest <= 2 / objective.regions()[1] + 1e-5
        if model is linear:
            assert 1 / objective.regions()[0] == pytest.approx(steepest, rel=1e-6)


@pytest.mark.parametrize("l2", [0.01, 0.1])
def test_a_descent_with_a_pull_ends_where_scikit_learn_does(l2):
    table = data.RESULT_BY_STUDY_AND_SLEEP
    # scikit-learn adds half the squares to C times the sum of the losses.
    peer = LogisticRegression(C=1 / (l2 * len(table.y)), tol=1e-10, max_iter=10_000)
    peer.fit(table.features, table.y)
    objective = descent.Objective(softmax, np.zeros((3, 3)), table.x, table.y, l2)
    here = objective.start(np.zeros((3, 3)))
    trail = descent.Trail(descent.Point(here.theta, here.loss))
    for _ in range(4000):
        here = objective.advance(trail, here, 1.0)
    assert here.theta[1:] == pytest.approx(peer.coef_.T, abs=1e-4)
    assert here.samples.y_hat == pytest.approx(peer.predict_proba(table.features), abs=1e-4)


def test_a_run_led_away_by_the_pull_is_told_the_rate_that_would_have_done():
    table = data.RESULT_BY_STUDY_AND_SLEEP
    objective = descent.Objective(softmax, np.zeros((3, 3)), table.x, table.y, 1.0)
    here = objective.start(np.ones((3, 3)) * [1, 2, 3])
    trail = descent.Trail(descent.Point(here.theta, here.loss))
    while trail.divergence is None:
        here = objective.advance(trail, here, 10.0)
    limit = trail.divergence.limit
    assert 1 < limit < 2
    here = objective.start(np.ones((3, 3)) * [1, 2, 3])
    for _ in range(50):
        before, here = here.loss, objective.ahead(here, 0.999 * limit).there
        assert here.loss < before + 1e-12

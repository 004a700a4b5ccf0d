"""The step that is computed once agrees with the functions of the models, which check anew."""

import numpy as np
import pytest

from helpers import data, descent
from helpers.models import linear, logistic, softmax

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
    assert objective.curvature(here, part) == pytest.approx(model.hessian(some, theta, wanted))


@pytest.mark.parametrize(
    ("change", "word"),
    [({"x": [[1, np.nan]] * 8}, "x must be finite"), ({"y": [1, 2]}, "y must have the shape")],
)
def test_samples_are_refused_once_when_they_come_in(change, word):
    right = {"model": linear, "theta": [0, 0], "x": data.SALARY.x, "y": data.SALARY.y}
    with pytest.raises(ValueError, match=word):
        descent.Objective(**{**right, **change})


def test_a_start_where_the_loss_overflows_is_refused():
    objective = descent.Objective(linear, [0, 0], data.SALARY.x, data.SALARY.y)
    with pytest.raises(ValueError, match="where the mean loss is finite"):
        objective.start([1e300, 0])

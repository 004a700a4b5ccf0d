"""The keys of notebook 1's questions, computed anew from the table and the model."""

import re

import numpy as np
import pytest
from scipy.stats import linregress

from helpers import data, descent, lessons
from helpers.models import linear

QUESTIONS = lessons.questions("background")
LEVEL, SALARY = data.SALARY.features[:, 0], data.SALARY.y
W, B, RATE = 4.0, 6.0, 0.01


def right_option(name):
    question = QUESTIONS[name]
    return question.options[question.right][0]


def moved():
    """w and b after a step at level 3, whose slopes are measured, not derived."""

    def loss(w, b):
        return (w * 3 + b - 22) ** 2

    h = 1e-6
    dw = (loss(W + h, B) - loss(W - h, B)) / (2 * h)
    db = (loss(W, B + h) - loss(W, B - h)) / (2 * h)
    return W - RATE * dw, B - RATE * db


def test_the_loss_at_level_seven_is_so_many_times_the_one_at_level_zero():
    question = QUESTIONS["loss-at-level-seven"]
    said = [float(n) for n in re.findall(r"(\d+) too low", question.prompt)]
    misses = SALARY - np.polyval([W, B], LEVEL)
    assert said == [misses[0], misses[-1]]
    assert question.value == misses[-1] ** 2 / misses[0] ** 2


def test_the_best_flat_line_is_where_no_salary_nearby_is_better():
    question = QUESTIONS["best-flat-line"]
    flat = np.arange(0, 50, 0.01)
    losses = ((flat[:, None] - SALARY) ** 2).mean(axis=1)
    assert question.value == pytest.approx(flat[losses.argmin()], abs=0.005)
    known = {(SALARY.min() + SALARY.max()) / 2, np.median(SALARY), SALARY.sum()}
    assert known < {value for value, _ in question.wrong}


def test_both_parameters_move_up_and_w_by_more():
    w, b = moved()
    assert w - W > b - B > 0
    assert right_option("first-move-of-w") == "both up, w by more"


def test_the_prediction_rises_by_what_the_two_moves_bring():
    question = QUESTIONS["rise-of-the-prediction"]
    w, b = moved()
    assert re.findall(r"\d\.\d+", question.prompt) == [f"{w - W:.2f}", f"{b - B:.2f}"]
    assert question.value == pytest.approx((3 * w + b) - (3 * W + B), abs=1e-6)


def test_the_gradient_has_this_shape():
    x = np.array([[1.0, level] for level in LEVEL])
    shape = (x.T @ (x @ [B, W] - SALARY)).shape
    assert right_option("shape-of-the-gradient").startswith(f"{shape}:")


def test_the_averaged_loss_is_lower_after_400_updates_and_well_before():
    x = data.SALARY.x
    averaged = descent.run(linear, np.zeros(2), x, SALARY, RATE, 400)
    in_turn = descent.run(linear, np.zeros(2), x, SALARY, RATE, 400, descent.one_by_one(8))
    assert len(averaged.losses) == len(in_turn.losses) == 401
    assert averaged.losses[-1] < min(in_turn.losses[-80:])
    assert right_option("averaged-or-one-by-one").startswith("the mean gradient")


def test_one_percent_above_the_limit_a_step_multiplies_the_distance_by_this():
    x = data.SALARY.x
    line = linregress(LEVEL, SALARY)
    best = np.array([line.intercept, line.slope])
    curvatures, directions = np.linalg.eigh(2 * x.T @ x / 8)
    start = best + directions[:, -1]
    slopes = 2 * np.mean(x * (x @ start - SALARY)[:, None], axis=0)
    after = start - 1.01 * 2 / curvatures[-1] * slopes
    question = QUESTIONS["one-percent-above"]
    assert question.value == pytest.approx((after - best) @ directions[:, -1])
    assert "400 million" in question.why
    assert round(abs(question.value) ** 1000 / 1e6, -2) == 400


def test_the_line_says_more_than_one_at_six_hours():
    students = data.PASS_BY_DAY_AND_HOURS
    line = linregress(students.features[:, 1], students.y)
    assert line.intercept + 6 * line.slope > 1
    assert line.intercept + 4 * line.slope == pytest.approx(1)
    assert right_option("line-at-six-hours") == "more than 1"
    why = dict(QUESTIONS["line-at-six-hours"].options)["more than 1"]
    assert why.endswith(f"it predicts {line.intercept + 6 * line.slope:.2f}.")

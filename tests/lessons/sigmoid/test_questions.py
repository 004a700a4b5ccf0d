"""The keys of notebook 2's questions, computed anew from the table and the model."""

import re

import numpy as np
import pytest
from scipy.optimize import brentq, minimize, minimize_scalar
from scipy.special import expit, logit
from sklearn.metrics import log_loss

from helpers import data, lessons

QUESTIONS = lessons.questions("sigmoid")
STUDENTS = data.PASS_BY_DAY_AND_HOURS
X, PASSED, HOURS = STUDENTS.x, STUDENTS.y, STUDENTS.features[:, 1]
NUDGE = 1e-6


def right_option(name):
    question = QUESTIONS[name]
    return question.options[question.right][0]


def numbers(text):
    return [float(n.replace("−", "-")) for n in re.findall(r"−?\d+(?:\.\d+)?", text)]


def slope(function, z):
    return (function(z + NUDGE) - function(z - NUDGE)) / (2 * NUDGE)


def test_the_score_with_its_sign_turned():
    question = QUESTIONS["score-with-its-sign-turned"]
    assert f"σ(2) is {expit(2):.4f}" in question.prompt
    assert question.value == pytest.approx(expit(-2), abs=5e-5)
    assert question.judge(f"{expit(-2):.3f}").right
    known = {-expit(2), expit(2), 1 / expit(2), np.exp(-2), np.exp(2)}
    assert sorted(v for v, _ in question.wrong) == pytest.approx(sorted(known), abs=1e-4)


def test_the_steepest_slope():
    question = QUESTIONS["steepest-slope"]
    steepest = minimize_scalar(lambda z: -slope(expit, z), bounds=(-3, 3), method="bounded")
    assert question.value == pytest.approx(-steepest.fun, abs=1e-6)
    assert slope(expit, 1) == pytest.approx(0.1966, abs=5e-5)


def test_two_doublings_of_the_odds_make_four_to_one():
    question = QUESTIONS["two-more-hours"]
    score = logit(0.5) + 2 * np.log(2)
    assert question.value == pytest.approx(expit(score))
    after_one_hour = expit(logit(0.5) + np.log(2))
    assert after_one_hour in [pytest.approx(v, abs=5e-5) for v, _ in question.wrong]
    assert numbers(question.prompt) == [0.5, 2]


def test_a_raised_threshold_is_reached_at_more_hours():
    at = {t: brentq(lambda h, t=t: expit(-1 + 0.6 * h) - t, 0, 10) for t in (0.5, 0.9)}
    question = QUESTIONS["threshold-raised"]
    assert f"{at[0.5]:.2f} hours" in " ".join(question.prompt.split())
    assert at[0.9] > at[0.5]
    assert right_option("threshold-raised") == "at more hours"
    assert f"{at[0.9]:.2f} hours" in question.judge(question.right).why
    assert at[0.9] > HOURS.max()


def test_a_sure_mistake_costs_about_4_6():
    good, bad = (log_loss([1], [p], labels=[0, 1]) for p in (0.99, 0.01))
    question = QUESTIONS["cost-of-a-sure-mistake"]
    assert round(good, 2) == 0.01
    assert right_option("cost-of-a-sure-mistake") == f"about {bad:.1f}"
    why = question.judge(question.right).why
    assert f"{bad:.3f}" in why
    assert 450 < bad / good < 500
    assert f"another {np.log(10):.1f}" in why


def test_the_squared_error_hardly_pushes_a_sure_mistake():
    question = QUESTIONS["push-of-a-sure-mistake"]
    squared = slope(lambda z: (expit(z) - 1) ** 2, -8.0)
    assert -0.001 < squared < 0
    assert right_option("push-of-a-sure-mistake") == "almost flat, with a slope near 0"
    assert f"ŷ = {expit(-8):.4f}" in question.prompt
    why = " ".join(question.judge(question.right).why.split())
    assert f"its slope, {slope(expit, -8.0):.4f}" in why
    assert "almost −1" in why
    assert slope(lambda z: log_loss([1], [expit(z)], labels=[0, 1]), -8.0) == pytest.approx(
        -1, abs=0.001
    )
    assert slope(lambda y_hat: (y_hat - 1) ** 2, expit(-8.0)) == pytest.approx(-2, abs=0.001)


def test_the_first_step_moves_all_three_down_and_the_last_half_as_far():
    def loss(theta):
        return log_loss([0], [expit(X[0] @ theta)], labels=[0, 1])

    start = np.array([0.1, 0.2, 0.1])
    moved = [-(loss(start + e) - loss(start - e)) / (2 * NUDGE) for e in NUDGE * np.eye(3)]
    assert max(moved) < 0
    assert moved[1] == pytest.approx(moved[0], rel=1e-4)
    assert moved[2] == pytest.approx(moved[0] / 2, rel=1e-4)
    assert right_option("first-step-of-three").startswith("all three fall, w₂ half as far")
    assert f"ŷ = {expit(X[0] @ start):.3f}" in QUESTIONS["first-step-of-three"].prompt


def test_the_lowest_loss_over_the_hours_gets_fewer_right_than_a_curve_by_hand():
    def loss(theta):
        return log_loss(PASSED, expit(theta[0] + theta[1] * HOURS))

    def right(theta):
        return ((expit(theta[0] + theta[1] * HOURS) >= 0.5) == PASSED).sum()

    best = minimize(loss, [0, 0]).x
    by_hand = np.array([-5.5, 2.0])
    assert loss(best) < loss(by_hand)
    assert (right(best), right(by_hand)) == (6, 7)
    question = QUESTIONS["lowest-loss-most-right"]
    assert right_option("lowest-loss-most-right").endswith("it may be fewer than seven")
    assert f"gets {right(best)} of 8 right" in question.judge(question.right).why


def test_ten_times_theta_is_the_same_line_with_less_loss():
    question = QUESTIONS["ten-times-theta"]
    theta = np.array([-4.25, 1, 1])
    losses = [log_loss(PASSED, expit(X @ (k * theta))) for k in (1, 10)]
    on_the_line = np.array([[1, day, 4.25 - day] for day in (0.0, 1.5, 3.0)])
    assert on_the_line @ (10 * theta) == pytest.approx(0)
    assert ((X @ theta > 0) == PASSED).all()
    assert losses[1] < losses[0]
    assert right_option("ten-times-theta") == "the line stays, the loss gets smaller"
    assert f"{losses[0]:.3f}" in question.prompt
    assert f"{losses[1]:.3f}" in question.judge(question.right).why
    assert numbers(question.prompt)[:3] == theta.tolist()

"""The key of each of notebook 3's questions, found by running the model."""

import numpy as np
import pytest
from scipy import optimize, special

from helpers import data, lessons
from helpers.models import softmax

QUESTIONS = lessons.questions("softmax")
SCORES = np.array([1.0, 2.0, -0.5])
START = np.array([[0.1, 0.2], [0.3, 0.4]])


def says(name, *words):
    """Check that the right option, and no other one, has these words."""
    question = QUESTIONS[name]
    found = [all(w in text for w in words) for text, _ in question.options]
    return found == [place == question.right for place in range(len(found))]


def step(theta, x, y, learning_rate):
    y_hat = special.softmax(x @ theta, axis=1)
    return theta - learning_rate * x.T @ (y_hat - np.eye(theta.shape[1])[y]) / len(x)


def losses(theta, x, y):
    return -special.log_softmax(x @ theta, axis=1)[np.arange(len(x)), y]


def test_ten_more_for_all_changes_nothing():
    before, after = special.softmax(SCORES), special.softmax(SCORES + 10)
    np.testing.assert_allclose(after, before)
    np.testing.assert_allclose(before, [0.25, 0.69, 0.06], atol=0.005)  # as the question says
    assert says("ten-more-for-all", "the same three")


def test_times_five_the_largest_class_takes_almost_everything():
    p = special.softmax(5 * SCORES)
    assert p[1] > 0.99
    assert p[1] / p[0] == pytest.approx(148, abs=0.5)  # as the feedback says
    assert says("all-times-five", "the largest class", "almost everything")


def test_four_sigmoids_sum_to_about_one_half_between_the_samples_of_class_1():
    x, y = data.SCORE_BY_HOURS.x, data.SCORE_BY_HOURS.y
    outputs = []
    for k in range(4):
        theta = np.zeros(2)
        for _ in range(2000):
            theta = theta - 0.5 * x.T @ (special.expit(x @ theta) - (y == k)) / len(x)
        outputs.append(special.expit(np.vstack([[1, 1.75], x]) @ theta))
    asked, *table = np.sum(outputs, axis=0)
    assert asked == pytest.approx(0.49, abs=0.005)
    assert min(table[0], table[-1]) > 1  # as the feedback says of both ends
    assert says("four-sigmoids", "about one half")


def test_a_lead_of_log_three_makes_a_class_as_likely_as_three():
    value = optimize.brentq(lambda z: special.softmax([0, 0, 0, z])[3] - 0.5, -5, 5)
    assert QUESTIONS["as-likely-as-three"].value == pytest.approx(value)


def test_the_first_step_raises_the_column_of_class_0():
    x, y = data.PASS_BY_HOURS.x[:1], data.PASS_BY_HOURS.y[:1]
    np.testing.assert_allclose(special.softmax(x @ START, axis=1), [[0.46, 0.54]], atol=0.005)
    moved = np.sign(step(START, x, y, 0.1) - START)
    assert moved.tolist() == [[1, -1], [1, -1]]
    assert says("which-column-gains", "b₀ and w₀")


def test_the_sum_of_the_biases_stays():
    theta = START
    for _ in range(1000):
        theta = step(theta, data.PASS_BY_HOURS.x, data.PASS_BY_HOURS.y, 0.5)
    assert QUESTIONS["sum-of-the-biases"].value == pytest.approx(theta[0].sum())


def test_the_step_of_one_sample_raises_the_mean_loss():
    x, y = data.PASS_BY_HOURS.x, data.PASS_BY_HOURS.y
    change = losses(step(START, x[:1], y[:1], 0.1), x, y) - losses(START, x, y)
    assert change[0] < 0 < change.mean()
    assert (np.sign(change) == [-1, -1, 1, 1]).all()  # as the feedback says
    assert says("one-sample-and-the-rest", "grows")


def test_the_first_step_leaves_the_biases_of_four_classes():
    x, y = data.SCORE_BY_HOURS.x, data.SCORE_BY_HOURS.y
    theta = step(np.zeros((2, 4)), x, y, 0.5)
    np.testing.assert_allclose(theta[0], 0, atol=1e-12)
    assert (theta[1] != 0).all()
    assert says("first-step-of-the-biases", "nothing")


def test_the_first_step_takes_all_three_towards_class_2():
    table = data.ONE_OF_EACH_OF_THREE
    theta = step(np.zeros((2, 3)), table.x, table.y, 0.5)
    y_hat = softmax.output(table.x, theta)
    assert (y_hat.argmax(axis=1) == 2).all()
    assert (y_hat[:, 2] > 1 / 3).all()
    assert (np.sign(theta[1]) == [-1, -1, 1]).all()
    assert says("which-corner-first", "class 2")

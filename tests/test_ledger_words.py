"""The words of a ledger's rows, at the edges of what they tell apart."""

import numpy as np
import pytest

from helpers import descent, ledger
from helpers.models import linear, logistic, softmax


def words(step, key, sample=0):
    return next(row.words for row in ledger.rows(step, sample) if row.key == key)


def linear_step(theta, x, y, rate=0.1):
    return descent.step(linear, theta, x, y, rate)


def logistic_step(theta, x, y=1):
    return descent.step(logistic, theta, [x], [y], 0.1)


@pytest.mark.parametrize(("d", "said"), [(2, "the feature"), (3, "2 features"), (5, "4 features")])
def test_the_words_of_a_sample_count_its_features(d, said):
    step = linear_step(np.zeros(d), np.ones((1, d)), [1])
    assert words(step, "x") == f"a 1 for the bias, then {said}"


@pytest.mark.parametrize(
    ("theta", "x", "said"),
    [
        ([0, 1], [1, 2], "above 0: leans towards class 1"),
        ([0, 1], [1, -2], "below 0: leans towards class 0"),
        ([0, 1], [1, 1e-9], "above 0: leans towards class 1"),
        ([0, 1], [1, 0], "exactly 0: undecided"),
        ([0.3, -0.1], [1, 3], "exactly 0: undecided"),
    ],
)
def test_a_score_leans_to_a_side_unless_it_is_zero_but_for_rounding(theta, x, said):
    step = logistic_step(theta, x)
    assert words(step, "z") == said
    shown = next(row.values for row in ledger.rows(step) if row.key == "z")
    assert (shown == 0) == ("undecided" in said)


@pytest.mark.parametrize(
    ("theta", "x", "said"),
    [
        ([0, 0], [1, 2], "all negative: every parameter should grow"),
        ([9, 0], [1, 2], "all positive: every parameter should shrink"),
        ([9, 0], [1, -2], "negative: should grow; positive: should shrink"),
        ([0, 0], [1, 0], "negative: should grow; positive: should shrink"),
        ([9, 0], [1, 0], "negative: should grow; positive: should shrink"),
        ([5, 0], [1, 2], "all 0: there is nothing to change"),
        ([4.7, 0.1], [1, 3], "all 0: there is nothing to change"),
    ],
)
def test_a_gradient_says_which_way_each_parameter_should_go(theta, x, said):
    assert words(linear_step(theta, [x], [5]), "gradient") == said


@pytest.mark.parametrize(
    ("bias", "said"),
    [
        (5.5, "0.5000 too high"),
        (4.5, "0.5000 too low"),
        (5 + 1e-9, "1.000e-09 too high"),
        (5, "exactly right"),
        (5 + 4e-15, "exactly right"),
    ],
)
def test_a_prediction_is_too_high_or_too_low_unless_it_is_right_but_for_rounding(bias, said):
    assert words(linear_step([bias, 0], [[1, 2]], [5]), "error") == said


def test_a_step_is_called_helpful_by_what_it_made_of_the_loss():
    # From 0, at rate 1/4, the step ends on the other side, as far away: 4 - 1/4 * 4 * 8 = -4.
    there = descent.step(linear, [4], [[2]], [0], 0.25)
    assert words(there, "theta_new") == "loss 64.0000 → 64.0000, the same"
    assert words(descent.step(linear, [4], [[2]], [0], 0.26), "theta_new").endswith(
        "higher: η is too large"
    )
    two = linear_step([0, 0], [[1, 0], [1, 0]], [1, 3], 0.25)
    assert words(two, "theta_new") == "mean loss 5.0000 → 2.0000, lower"
    assert words(two, "gradient") == "the mean of what the 2 samples contribute"


def test_the_highest_score_may_be_shared_by_some_of_the_classes():
    step = descent.step(softmax, [[1, 0, 1], [0, 0, 0]], [[1, 2]], [1], 0.1)
    share = np.e / (2 * np.e + 1)
    assert words(step, "z") == "the highest score is shared"
    assert words(step, "y_hat") == (
        f"class 0 and class 2: {100 * share:.0f} % each, the true class is 1"
    )
    assert words(step, "total") == "their sum, between 1 and 3"
    assert words(step, "error") == "class 1 should gain, the others lose"


def test_the_most_probable_class_is_praised_where_it_is_the_true_one():
    step = descent.step(softmax, [[0, 1], [0, 0]], [[1, 2]], [1], 0.1)
    assert words(step, "y_hat") == "class 1 gets 73 %, and it is the true class"
    assert words(step, "y") == "a 1 for the true class, 1"
    assert words(step, "error") == "class 1 should gain, the other one lose"


@pytest.mark.parametrize(("label", "share"), [(0, "27 %"), (1, "73 %")])
def test_a_probability_stands_beside_the_true_class(label, share):
    step = logistic_step([1, 0], [1, 0], label)  # sigmoid(1) is 0.731
    assert words(step, "y_hat") == f"class 1 gets 73 %, the true class is {label}"
    assert words(step, "loss") == f"−log of the {share} for the true class"


def test_what_a_line_is_said_to_sum_to_is_what_it_sums_to():
    theta, x = [[0.1, 0.2, -0.1], [0.3, 0.4, 0.2]], [[1, 0.5], [1, 1.5]]
    step = descent.step(softmax, theta, x, [0, 2], 0.1)
    sums = {row.key: row.values.sum(axis=1) for row in ledger.rows(step) if row.sums_to is not None}
    wanted = {row.key: row.sums_to for row in ledger.rows(step)}
    assert list(sums) == ["y_hat", "y", "error", "gradient", "update"]
    for key, found in sums.items():
        assert found == pytest.approx([wanted[key]] * 2, abs=1e-12), key


def test_only_differences_are_freed_of_rounding():
    step = descent.step(softmax, [[0, 100], [0, 0]], [[1, 2]], [1], 0.1)
    values = {row.key: row.values for row in ledger.rows(step)}
    assert values["y_hat"][0, 0] == pytest.approx(np.exp(-100), abs=0)
    assert values["error"].tolist() == [[0, 0]]
    tiny = descent.step(linear, [1e-20, 1], [[1, 0]], [1e-20], 0.1)
    assert all(row.values.min() == 1e-20 for row in ledger.rows(tiny) if row.key == "y")


@pytest.mark.parametrize("noise", [1e-15, -1e-15])
def test_a_sum_of_zero_has_no_sign(noise):
    row = ledger.Row("error", "ŷ − y", "", np.array([[0.5, noise - 0.5]]), "", True, False, 0)
    assert row.check([0]) == "sums to 0.0000"


def test_a_step_from_an_error_that_is_only_rounding_shows_no_digits():
    step = linear_step([0.1, 0.2], [[1, 1]], [0.3])
    assert (step.error != 0).all()
    shown = {row.key: row.values for row in ledger.rows(step)}
    assert not shown["error"].any()
    assert not shown["gradient"].any()
    assert not shown["update"].any()

"""The ledger of one step: the deck's numbers in order, their shapes, their sums and their words."""

import numpy as np
import pytest
from scipy.special import logsumexp
from scipy.special import softmax as scipy_softmax

from helpers import data, descent, ledger
from helpers.ledger import words
from helpers.models import linear, logistic, softmax
from tests.oracles import derivative

START = [[0.1, 0.2], [0.3, 0.4]]
X_BATCH, Y_BATCH = np.array([[1, 0.5], [1, 1.5], [1, 3.0]]), np.array([0, 1, 2])
THETA_BATCH = np.array([[0.1, 0.2, -0.1], [0.3, 0.4, 0.2]])


def softmax_step(rate=0.1):
    return descent.step(softmax, START, [[1, 0.5]], [0], rate)


def logistic_step(y=0):
    return descent.step(logistic, [0.1, 0.2, 0.1], [[1, 1.0, 0.5]], [y], 0.1)


def linear_step(rate=0.01, theta=(6, 4)):
    return descent.step(linear, theta, data.SALARY.x[3:4], data.SALARY.y[3:4], rate)


def batch_step():
    return descent.step(softmax, THETA_BATCH, X_BATCH, Y_BATCH, 0.1)


def rows(step, sample=0):
    return {row.key: row for row in ledger.rows(step, sample)}


def values(step):
    return {key: row.values for key, row in rows(step).items()}


def row_of(numbers, sums_to, each_sample=True):
    numbers = np.array(numbers, dtype=float)
    return ledger.Row("y_hat", "ŷ", "", numbers, "", each_sample, False, sums_to)


def test_softmax_has_the_decks_numbers_in_the_order_of_computation():
    z = np.array([0.25, 0.40])
    wanted = {
        "x": [[1, 0.5]],
        "theta": START,
        "z": [z],
        "z_shifted": [[-0.15, 0]],
        "exp_z": [np.exp(z - 0.40)],
        "total": [[np.exp(logsumexp(z - 0.40))]],
        "y_hat": [[0.46257015, 0.53742985]],
        "y": [[1, 0]],
        "loss": [0.77095705],
        "error": [[-0.53742985, 0.53742985]],
        "gradient": [[-0.53742985, 0.53742985], [-0.26871492, 0.26871492]],
        "update": [[-0.053742985, 0.053742985], [-0.026871492, 0.026871492]],
        "theta_new": [[0.15374298, 0.14625702], [0.32687149, 0.37312851]],
    }
    found = values(softmax_step())
    assert list(found) == list(wanted)
    for key, numbers in wanted.items():
        assert found[key] == pytest.approx(np.array(numbers), abs=1e-8), key


def test_softmax_has_the_codes_theta_at_its_learning_rate():
    wanted = np.array([[0.10537430, 0.19462570], [0.30268715, 0.39731285]])
    assert values(softmax_step(0.01))["theta_new"] == pytest.approx(wanted, abs=1e-8)


def test_logistic_has_the_numbers_of_the_decks_first_sample():
    wanted = {
        "x": [[1, 1, 0.5]],
        "theta": [0.1, 0.2, 0.1],
        "z": [0.35],
        "y_hat": [0.58661758],
        "y": [0],
        "loss": [0.88338216],
        "error": [0.58661758],
        "gradient": [0.58661758, 0.58661758, 0.29330879],
        "update": [0.058661758, 0.058661758, 0.029330879],
        "theta_new": [0.04133824, 0.14133824, 0.07066912],
    }
    found = values(logistic_step())
    assert list(found) == list(wanted)
    for key, numbers in wanted.items():
        assert found[key] == pytest.approx(np.array(numbers), abs=1e-8), key


def test_linear_has_the_numbers_worked_by_hand_and_no_row_z():
    # Level 3, salary 22, from b = 6 and w = 4.
    wanted = {
        "x": [[1, 3]],
        "theta": [6, 4],
        "y_hat": [18],
        "y": [22],
        "loss": [16],
        "error": [-4],
        "gradient": [-8, -24],
        "update": [-0.08, -0.24],
        "theta_new": [6.08, 4.24],
    }
    found = values(linear_step())
    assert list(found) == list(wanted)
    for key, numbers in wanted.items():
        assert found[key] == pytest.approx(np.array(numbers), abs=1e-12), key


def test_a_batch_has_scipys_outputs_and_the_slope_of_the_mean_loss():
    def mean_loss(theta):
        z = X_BATCH @ theta
        return np.mean(logsumexp(z, axis=1) - z[np.arange(3), Y_BATCH])

    found = values(batch_step())
    z = X_BATCH @ THETA_BATCH
    slope = derivative(mean_loss, THETA_BATCH)
    assert found["y_hat"] == pytest.approx(scipy_softmax(z, axis=1))
    assert found["loss"].mean() == pytest.approx(mean_loss(THETA_BATCH))
    assert found["gradient"] == pytest.approx(slope, abs=1e-8)
    assert found["theta_new"] == pytest.approx(THETA_BATCH - 0.1 * slope, abs=1e-9)


def test_the_shapes_are_those_of_samples_features_and_classes():
    shapes = {key: row.shape for key, row in rows(batch_step()).items()}
    assert shapes == {
        "x": (3, 2),
        "total": (3, 1),
        "loss": (3,),
        **dict.fromkeys(("z", "z_shifted", "exp_z", "y_hat", "y", "error"), (3, 3)),
        **dict.fromkeys(("theta", "gradient", "update", "theta_new"), (2, 3)),
    }


def test_only_rows_a_sample_are_cut_to_the_samples_that_are_shown():
    for key, row in rows(batch_step()).items():
        lines = 2 if key in ("theta", "gradient", "update", "theta_new") else 1
        assert len(row.numbers([1])) == lines, key
    assert rows(batch_step())["y"].numbers([2]).tolist() == [[0, 0, 1]]


def test_what_is_known_before_the_step_is_given():
    given = {m: [r.key for r in rows(s).values() if r.given] for m, s in STEPS.items()}
    assert given == {
        softmax: ["x", "theta"],
        logistic: ["x", "theta", "y"],
        linear: ["x", "theta", "y"],
    }


STEPS = {softmax: softmax_step(), logistic: logistic_step(), linear: linear_step()}


def test_the_sums_said_are_the_sums():
    found = {key: row.check([0]) for key, row in rows(softmax_step()).items()}
    assert {key: said for key, said in found.items() if said} == {
        "y_hat": "sums to 1.0000",
        "y": "sums to 1.0000",
        "error": "sums to 0.0000",
        "gradient": "rows sum to 0.0000, 0.0000",
        "update": "rows sum to 0.0000, 0.0000",
    }
    for model in (linear, logistic):
        assert not any(row.check([0]) for row in rows(STEPS[model]).values())


def test_a_wrong_sum_would_be_said_as_it_is():
    assert row_of([[0.5, 0.6]], 1).check([0]) == "sums to 1.1000"
    assert row_of([[0.5, 0.5], [0.1, 0.2]], 1).check([1]) == "sums to 0.3000"
    assert row_of([[0.5, 0.5], [0.1, 0.2]], 1).check([0, 1]) == "rows sum to 1.0000, 0.3000"
    assert row_of([[1, -0.5], [0, 0]], 0, False).check([0]) == "rows sum to 0.5000, 0.0000"
    assert row_of([[0.5, 0.6]], None).check([0]) == ""


def test_no_more_decimals_are_shown_than_say_the_number():
    shown = ([1, 0], [0.5, 2], [0.25, 0.4], [0.375], [1 / 3], [0.00012])
    assert [row_of([numbers], 1).digits for numbers in shown] == [0, 1, 2, 3, 4, 4]


def test_rounding_errors_do_not_show_as_numbers():
    step = descent.step(softmax, [[0, 0, 0], [0.1, 0.1, 0.1]], [[1, 3]], [1], 0.1)
    assert rows(step)["z_shifted"].values.tolist() == [[0, 0, 0]]
    step = descent.step(softmax, [[0.3, 1], [-0.1, 1]], [[1, 3]], [1], 0.1)
    assert step.z[0, 0] != 0
    assert rows(step)["z"].values.tolist() == [[0, 4]]
    step = linear_step(theta=(22 - 3 * 0.1, 0.1))
    assert rows(step)["error"].values.tolist() == [0]
    assert rows(step)["gradient"].values.tolist() == [0, 0]


def test_the_words_say_who_wins_and_whether_the_step_helped():
    said = {key: row.words for key, row in rows(softmax_step()).items()}
    after = logsumexp([0.15374298 + 0.16343575, 0.14625702 + 0.18656426]) - 0.31717873
    assert said["z"] == "class 1 has the highest score"
    assert said["y_hat"] == "class 1 gets 54 %, the true class is 0"
    assert said["loss"] == "−log of the 46 % for the true class"
    assert said["theta_new"] == f"loss 0.7710 → {after:.4f}, lower"


def test_the_words_follow_the_chosen_sample():
    p = scipy_softmax(X_BATCH @ THETA_BATCH, axis=1)
    for i in range(3):
        said = {key: row.words for key, row in rows(batch_step(), i).items()}
        assert f"class {p[i].argmax()} gets {100 * p[i].max():.0f} %" in said["y_hat"]
        assert f"{100 * p[i, i]:.0f} %" in said["loss"]
        assert said["error"] == f"class {i} should gain, the others lose"
        assert said["gradient"] == "the mean of what the 3 samples contribute"


def test_the_words_say_a_tie_a_certainty_and_a_step_too_long():
    tie = rows(descent.step(softmax, np.zeros((2, 3)), [[1, 2]], [2], 0.1))
    assert tie["z"].words == "the highest score is shared"
    assert tie["y_hat"].words == "every class: 33 % each, the true class is 2"
    sure = rows(descent.step(logistic, [0, 50], [[1, 1]], [1], 0.1))
    assert "over 99 %" in sure["y_hat"].words
    assert "higher: η is too large" in rows(linear_step(rate=1.0))["theta_new"].words


@pytest.mark.parametrize(
    ("p", "said"),
    [
        (0, "under 1 %"),
        (0.005, "under 1 %"),
        (0.0051, "1 %"),
        (0.5, "50 %"),
        (0.9949, "99 %"),
        (0.995, "over 99 %"),
        (1, "over 99 %"),
    ],
)
def test_a_percentage_never_claims_certainty(p, said):
    assert words.percent(p) == said


def test_the_words_say_on_which_side_an_output_lies():
    assert rows(linear_step())["error"].words == "4.0000 too low"
    assert rows(linear_step(theta=(10, 5)))["error"].words == "3.0000 too high"
    assert rows(linear_step(theta=(1, 7)))["error"].words == "exactly right"
    assert rows(logistic_step(0))["error"].words == "class 1 got too much"
    assert rows(logistic_step(1))["error"].words == "class 1 got too little"
    assert rows(logistic_step(0))["loss"].words == "−log of the 41 % for the true class"
    assert rows(logistic_step(1))["loss"].words == "−log of the 59 % for the true class"
    assert "should shrink" in rows(logistic_step(0))["gradient"].words
    assert "should grow" in rows(logistic_step(1))["gradient"].words


def test_the_formulas_name_the_learning_rate_and_the_mean():
    assert "0.025" in rows(softmax_step(0.025))["update"].formula
    assert rows(batch_step())["gradient"].formula.startswith("mean of ")
    assert not rows(softmax_step())["gradient"].formula.startswith("mean of ")


@pytest.mark.parametrize("sample", [-1, 3])
def test_a_sample_that_is_not_there_is_refused(sample):
    with pytest.raises(ValueError, match="between 0 and 2"):
        ledger.rows(batch_step(), sample)

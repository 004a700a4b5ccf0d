"""Numbers typed for a row of the ledger: what is right, and every kind of mistake told apart."""

import re

import numpy as np
import pytest
from scipy.special import expit, log_softmax
from scipy.special import softmax as scipy_softmax

from helpers import descent, ledger, text
from helpers.models import linear, logistic, softmax

X, THETA = np.array([[1, 0.5]]), np.array([[0.1, 0.2], [0.3, 0.4]])
Z = np.array([0.25, 0.40])
P = scipy_softmax(Z)
ERROR = P - [1, 0]
GRADIENT = np.outer([1, 0.5], ERROR)
SOFTMAX = descent.step(softmax, THETA, X, [0], 0.1)

X_L, THETA_L = np.array([1, 1.0, 0.5]), np.array([0.1, 0.2, 0.1])
P_L = expit(0.35)
LOGISTIC = descent.step(logistic, THETA_L, [X_L], [0], 0.1)
# Level 3, salary 22, from b = 6 and w = 4: 18, so 4 too low.
LINEAR = descent.step(linear, [6, 4], [[1, 3]], [22], 0.01)

X_3, Y_3 = np.array([[1, 0.5], [1, 1.5], [1, 3.0]]), np.array([0, 1, 2])
THETA_3 = np.array([[0.1, 0.2, -0.1], [0.3, 0.4, 0.2]])
E_3 = np.exp(X_3 @ THETA_3)
P_3 = scipy_softmax(X_3 @ THETA_3, axis=1)
EACH = [np.outer(x, p - np.eye(3)[y]) for x, p, y in zip(X_3, P_3, Y_3, strict=True)]
MEAN = sum(EACH) / 3
BATCH = descent.step(softmax, THETA_3, X_3, Y_3, 0.1)
STEPS = {"softmax": SOFTMAX, "logistic": LOGISTIC, "linear": LINEAR, "batch": BATCH}


def told(typed, key, which="softmax", samples=(0,)):
    """Diagnose numbers, written with six digits, or a text."""
    if not isinstance(typed, str):
        typed = " ".join(f"{value:.6g}" for value in np.ravel(typed))
    return ledger.diagnose(typed, key, STEPS[which], samples)


RIGHT = [
    "0.46 0.54",
    "0.4626 0.5374",
    "0.46257015 0.53742985",
    "[0.46, 0.54]",
    "(0.463; 0.537)",
    ".46\t.54",
    "+0.46 5.4e-1",
    "0,46 0,54",
    "[0,463; 0,537]",
]


@pytest.mark.parametrize("typed", RIGHT)
def test_two_digits_or_more_that_round_rightly_are_right(typed):
    assert told(typed, "y_hat") == ledger.Diagnosis(True, "right", "Right.")


@pytest.mark.parametrize("minus", ["-", "−", "–"])
def test_every_minus_is_read(minus):
    assert told(f"{minus}0.54 0.54", "error").right
    assert told(f"[[{minus}0.54, 0.54], [{minus}0.27, 0.27]]", "gradient").right


def test_fractions_and_exact_numbers_of_one_digit_are_right():
    assert told("1/4 2/5", "z").right
    assert told("-3/20, 0", "z_shifted").right
    assert told("−3/20 0.0", "z_shifted").right
    assert told("1 0", "y").right
    assert told("18", "y_hat", "linear").right
    assert told("1/4 1/3", "z").kind == "off"


@pytest.mark.parametrize("which", list(STEPS))
def test_every_row_with_six_decimals_is_right(which):
    for row in ledger.rows(STEPS[which]):
        assert told(text.array(row.numbers([0]), 6), row.key, which).right, row.key


def test_the_samples_that_are_asked_for_are_the_ones_compared():
    assert told(P_3[1], "y_hat", "batch", [1]).right
    assert told(P_3[:2], "y_hat", "batch", [0, 1]).right
    assert not told(P_3[0], "y_hat", "batch", [1]).right


def test_one_digit_is_right_only_as_far_as_it_goes():
    assert told("0.5 0.5", "y_hat").kind == "digits"
    assert not told("0.5 0.5", "y_hat").right
    assert told("0.46 0.5", "y_hat").kind == "digits"
    assert told("0.77", "loss").right
    assert told("0.8", "loss").kind == "digits"


MISTAKES = {
    "sign of the error": ("error", "softmax", -ERROR, "sign"),
    "sign of the gradient": ("gradient", "logistic", -X_L * P_L, "sign"),
    "sign of the update": ("update", "linear", [0.08, 0.24], "sign"),
    "sign of one entry": ("gradient", "softmax", np.abs(GRADIENT), "sign"),
    "sign of the loss": ("loss", "softmax", log_softmax(Z)[0], "sign"),
    "sign of theta": ("theta_new", "softmax", 0.1 * GRADIENT - THETA, "sign"),
    "cut off": ("theta_new", "logistic", "0.0413 0.1413 0.0706", "rounding"),
    "off by rounding": ("gradient", "logistic", "0.5866 0.5866 0.295", "rounding"),
    "eta forgotten in the update": ("update", "softmax", GRADIENT, "learning rate"),
    "eta forgotten": ("theta_new", "softmax", THETA - GRADIENT, "learning rate"),
    "divided by eta": ("update", "linear", [-800, -2400], "learning rate"),
    "gradient added": ("theta_new", "softmax", THETA + 0.1 * GRADIENT, "added"),
    "gradient added without eta": ("theta_new", "linear", [-2, -20], "added"),
    "maximum added": ("z_shifted", "softmax", Z + 0.40, "added"),
    "update alone": ("theta_new", "linear", [-0.08, -0.24], "not subtracted"),
    "theta before": ("theta_new", "logistic", "0.1 0.2 0.1", "not subtracted"),
    "class 0 of the sigmoid": ("y_hat", "logistic", [1 - P_L], "other class"),
    "loss of class 1": ("loss", "softmax", -np.log(P[1:]), "other class"),
    "loss of label 1": ("loss", "logistic", [-np.log(P_L)], "other class"),
    "error of label 1": ("error", "logistic", [P_L - 1], "other class"),
    "gradient of label 1": ("gradient", "logistic", X_L * (P_L - 1), "other class"),
    "columns exchanged": ("y_hat", "softmax", P[::-1], "order"),
    "bias last": ("theta_new", "linear", [4.24, 6.08], "order"),
    "bias last of three": ("gradient", "linear", [-24, -8], "order"),
    "rows exchanged": ("gradient", "softmax", GRADIENT[::-1], "order"),
    "gradient transposed": ("gradient", "softmax", GRADIENT.T, "transposed"),
    "theta transposed": ("z", "softmax", THETA @ [1, 0.5], "transposed"),
    "a batch transposed": ("gradient", "batch", MEAN.T, "transposed"),
    "sum instead of mean": ("gradient", "batch", sum(EACH), "sum"),
    "sum in the update": ("update", "batch", 0.1 * sum(EACH), "sum"),
    "sum in theta": ("theta_new", "batch", THETA_3 - 0.1 * sum(EACH), "sum"),
    "one sample": ("gradient", "batch", EACH[1], "one sample"),
    "factor 2 missing": ("gradient", "linear", [-4, -12], "factor 2"),
    "factor 2 missing in theta": ("theta_new", "linear", [6.04, 4.12], "factor 2"),
    "factor 2 too many": ("gradient", "softmax", 2 * GRADIENT, "factor 2"),
    "y less y_hat": ("error", "linear", "4", "sign"),
    "y less y_hat, batch": ("error", "batch", [1, 0, 0] - P_3[0], "sign"),
    "z for y_hat": ("y_hat", "softmax", Z, "other row"),
    "loss for the error": ("error", "linear", "16", "other row"),
    "y for y_hat": ("y_hat", "linear", "22", "other row"),
    "shifted exponentials": ("y_hat", "softmax", np.exp(Z - 0.40), "normalisation"),
    "exponentials": ("y_hat", "softmax", np.exp(Z), "normalisation"),
    "sum over all": ("y_hat", "batch", E_3[0] / E_3.sum(), "axis"),
    "sigmoid each": ("y_hat", "softmax", expit(Z), "sigmoid"),
    "shares of the scores": ("y_hat", "softmax", Z / Z.sum(), "exponential"),
    "base 10": ("loss", "softmax", [-np.log10(P[0])], "base"),
    "base 2": ("loss", "logistic", [-np.log2(1 - P_L)], "base"),
    "power of 10": ("exp_z", "softmax", 10 ** (Z - 0.40), "base"),
    "no shift": ("exp_z", "softmax", np.exp(Z), "shift"),
    "no shift in the sum": ("total", "softmax", np.exp(Z).sum(), "shift"),
    "mean of exponentials": ("total", "softmax", np.exp(Z - 0.40).mean(), "mean"),
    "probability itself": ("loss", "softmax", P[:1], "logarithm"),
    "smallest taken off": ("z_shifted", "softmax", Z - 0.25, "smallest"),
    "mean taken off": ("z_shifted", "softmax", Z - 0.325, "mean"),
    "bias missing": ("y_hat", "linear", "12", "bias"),
    "bias missing in z": ("z", "softmax", [0.15, 0.20], "bias"),
    "not squared": ("loss", "linear", "4", "square"),
    "half the square": ("loss", "linear", "8", "half"),
    "too few": ("gradient", "softmax", "-0.54 0.54", "count"),
    "too many": ("loss", "softmax", "0.77 0.77", "count"),
    "label for its one-hot row": ("y", "softmax", "0", "count"),
    "word": ("y_hat", "softmax", "0.46 half", "unreadable"),
    "nothing": ("y_hat", "softmax", " [ ] ", "empty"),
    "one wrong": ("y_hat", "softmax", "0.46 0.91", "off"),
    "all wrong": ("y_hat", "softmax", "0.11 0.91", "off"),
}


@pytest.mark.parametrize("name", list(MISTAKES))
def test_each_mistake_is_told_from_the_others(name):
    key, which, typed, kind = MISTAKES[name]
    diagnosis = told(typed, key, which)
    assert (diagnosis.right, diagnosis.kind) == (False, kind), diagnosis.sentence


@pytest.mark.parametrize("name", list(MISTAKES))
def test_no_sentence_holds_a_number_that_is_asked_for(name):
    key, which, typed, _ = MISTAKES[name]
    (wanted,) = (row.numbers([0]).ravel() for row in ledger.rows(STEPS[which]) if row.key == key)
    said = told(typed, key, which).sentence
    for number in re.findall(r"\d+\.\d+", said):
        assert not np.isclose(float(number), np.abs(wanted), rtol=0, atol=0.005).any(), said


def test_the_sum_over_two_samples_is_told_from_their_mean():
    step = descent.step(linear, [6, 4], [[1, 1], [1, 3]], [7, 22], 0.01)
    # Errors of 3 and −4: the gradients are 6, 6 and −8, −24, by hand.
    assert ledger.diagnose("-2 -18", "gradient", step).kind == "sum"
    assert ledger.diagnose("-8 -24", "gradient", step).kind == "one sample"
    assert ledger.diagnose("-1 -9", "gradient", step).right


def test_the_decks_theta_is_cut_off_not_rounded():
    step = descent.step(softmax, THETA, X, [0], 0.01)
    deck = ledger.diagnose("[[0.105, 0.194], [0.302, 0.397]]", "theta_new", step)
    assert (deck.kind, deck.sentence.count("entries 2 and 3")) == ("rounding", 1)
    assert ledger.diagnose("0.105 0.195 0.303 0.397", "theta_new", step).right


def test_the_sentence_names_the_entries_that_are_wrong():
    assert "Entry 2" in told("0.46 0.91", "y_hat").sentence
    assert "entries 1 and 3" in told("0.54 0.54 0.27 0.27", "gradient").sentence
    assert "2 numbers" in told("0.11 0.91", "y_hat").sentence
    assert "The number" in told("0.11", "loss").sentence


@pytest.mark.parametrize("typed", ["18.0", "18,0", " 18 ", "[18,0]", "36/2", "1,8e1"])
def test_one_number_is_read_as_in_a_question(typed):
    assert told(typed, "y_hat", "linear").right


def test_a_row_of_digits_with_commas_is_a_row_of_numbers():
    assert told("1,0", "y").right
    assert told("18,5", "y_hat", "linear").sentence == "The number is wrong: it is not 18.5."


def test_too_many_commas_and_a_bare_label_are_explained():
    assert "point" in told("0,46,0,54", "y_hat").sentence
    assert "one-hot" in told("0", "y").sentence
    assert "row by row" in told("-0.54 0.54", "gradient").sentence


@pytest.mark.parametrize("word", ["half", "nan", "inf", "1/0", "1/2/3", "--1", "0.4.6", "1e999"])
def test_what_is_not_a_number_is_named(word):
    diagnosis = told(f"0.46 {word}", "y_hat")
    assert diagnosis.kind == "unreadable"
    assert word in diagnosis.sentence


def test_a_text_that_is_far_too_long_is_not_read():
    assert told("1 " * 600, "y_hat").kind == "unreadable"


def test_very_large_scores_give_no_false_diagnosis():
    step = descent.step(softmax, [[0, 0], [10, -10]], [[1, 1000]], [0], 0.1)
    assert ledger.diagnose("1 0", "y_hat", step).right
    for key, typed in (("exp_z", "3 7"), ("total", "7"), ("y_hat", "3 7")):
        assert ledger.diagnose(typed, key, step).kind == "off", key

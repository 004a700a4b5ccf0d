"""What a diagnosis says beside its kind, and where the search for a mistake ends."""

import dataclasses

import numpy as np
import pytest
from scipy.special import expit, log_softmax
from scipy.special import softmax as scipy_softmax

from helpers import descent, ledger
from helpers.ledger import entry
from helpers.models import linear, logistic, softmax

X, THETA = np.array([[1, 0.5]]), np.array([[0.1, 0.2], [0.3, 0.4]])
SOFTMAX = descent.step(softmax, THETA, X, [0], 0.1)
LINEAR = descent.step(linear, [6, 4], [[1, 3]], [22], 0.01)
LOGISTIC = descent.step(logistic, [0.1, 0.2, 0.1], [[1, 1.0, 0.5]], [0], 0.1)


def told(typed, key, step, samples=(0,)):
    """Diagnose numbers, written with six digits, or a text."""
    if not isinstance(typed, str):
        typed = " ".join(f"{value:.6g}" for value in np.ravel(typed))
    return ledger.diagnose(typed, key, step, samples)


def step_of(k):
    """Return a step with k classes whose scores all differ."""
    theta = np.vstack([np.arange(k) / 10, np.arange(k) ** 2 / 10])
    return descent.step(softmax, theta, X, [0], 0.1)


@pytest.mark.parametrize(("k", "kind"), [(2, "order"), (4, "order"), (5, "off")])
def test_orders_are_tried_for_up_to_four_classes(k, kind):
    p = scipy_softmax(np.arange(k) / 10 + np.arange(k) ** 2 / 20)
    assert told(p, "y_hat", step_of(k)).right
    exchanged = [1, 0, *range(2, k)]
    assert told(p[exchanged], "y_hat", step_of(k)).kind == kind


@pytest.mark.parametrize(("k", "kind"), [(3, "other class"), (4, "other class"), (5, "off")])
def test_a_gradient_used_for_another_class_is_told_for_up_to_four_classes(k, kind):
    step = step_of(k)
    p = scipy_softmax(step.z[0])
    step_down = 0.1 * np.outer([1, 0.5], p - np.eye(k)[0])
    assert told(step.theta - step_down, "theta_new", step).right
    order = [*range(1, k), 0]
    assert told(step.theta - step_down[:, order], "theta_new", step).kind == kind


def test_the_bias_behind_two_weights_is_told():
    gradient = expit(0.35) * np.array([1, 1, 0.5])
    diagnosis = told(gradient[[1, 2, 0]], "gradient", LOGISTIC)
    assert (diagnosis.kind, diagnosis.sentence) == ("order", "The bias comes first, not last.")
    diagnosis = told(gradient[::-1], "gradient", LOGISTIC)
    assert diagnosis.sentence == "The right numbers in the wrong order: the bias comes first."


def test_a_wrong_count_says_how_many_are_asked_for():
    assert told("0.77 0.77", "loss", SOFTMAX).sentence == "This row needs one number; you gave 2."
    assert told("1 2 3", "y_hat", SOFTMAX).sentence == "This row needs 2 numbers; you gave 3."


LESS = "Every sign is wrong: you used y − ŷ"
TURNED = {
    "two classes": (SOFTMAX, "gradient", f"{LESS} or swapped the two classes."),
    "two classes, times η": (SOFTMAX, "update", f"{LESS} or swapped the two classes."),
    "three classes": (step_of(3), "gradient", f"{LESS}."),
    "one output": (LOGISTIC, "gradient", f"{LESS}."),
    "scores": (SOFTMAX, "z", "Every sign is wrong."),
    "two parameters": (LINEAR, "y_hat", "Every sign is wrong."),
    "one parameter": (descent.step(linear, [2], [[3]], [5], 0.1), "y_hat", "The sign is wrong."),
}


@pytest.mark.parametrize(("step", "key", "said"), TURNED.values(), ids=TURNED)
def test_turned_signs_are_explained_by_what_may_have_turned_them(step, key, said):
    assert told(-step[key], key, step) == ledger.Diagnosis(False, "sign", said)


# Two samples of two features and three classes: every shape is told from its transpose.
X_2, Y_2 = np.array([[1, 0.5], [1, 2.0]]), [2, 0]
THETA_2 = np.array([[0.1, 0.2, -0.3], [0.3, -0.4, 0.2]])
Z_2 = X_2 @ THETA_2
BATCH = descent.step(softmax, THETA_2, X_2, Y_2, 0.1)
GRADIENT = X_2.T @ (scipy_softmax(Z_2, axis=1) - np.eye(3)[Y_2]) / 2
SAID = {
    "rows of θ": ("gradient", GRADIENT[::-1], "The right numbers, but the rows are swapped."),
    "rows of z": ("z", Z_2[::-1], "The right numbers, but the rows are swapped."),
    "columns": (
        "z",
        Z_2[:, [1, 2, 0]],
        "The right numbers, but the columns of the classes are swapped.",
    ),
    "z.T": ("z", Z_2.T, "Transposed: each row belongs to a sample, each column to a class."),
    "gradient.T": (
        "gradient",
        GRADIENT.T,
        "Transposed: each row belongs to an entry of x, each column to a class.",
    ),
    "loss": (
        "loss",
        log_softmax(Z_2, axis=1)[[0, 1], Y_2],
        "The sign is wrong: the loss is minus the logarithm.",
    ),
    "error": (
        "error",
        np.eye(3)[Y_2] - scipy_softmax(Z_2, axis=1),
        "The sign is wrong: that is y − ŷ.",
    ),
    "sum": ("gradient", 2 * GRADIENT, "That is the sum over the 2 samples; take their mean."),
    "second sample": (
        "gradient",
        np.outer(X_2[1], scipy_softmax(Z_2[1]) - [1, 0, 0]),
        "That is what sample 2 alone contributes.",
    ),
}


BY_ROW = {"axis": 1, "keepdims": True}
E_2 = np.exp(Z_2)
SHIFTED_2 = np.exp(Z_2 - Z_2.max(**BY_ROW))
IN_A_BATCH = {
    "smallest": ("z_shifted", Z_2 - Z_2.min(**BY_ROW)),
    "added": ("z_shifted", Z_2 + Z_2.max(**BY_ROW)),
    "mean": ("z_shifted", Z_2 - Z_2.mean(**BY_ROW)),
    "shift": ("total", E_2.sum(**BY_ROW)),
    "mean of each row": ("total", SHIFTED_2.mean(**BY_ROW)),
    "axis": ("total", [E_2.sum()] * 2),
    "axis, shifted": ("total", [SHIFTED_2.sum()] * 2),
    "axis of the output": ("y_hat", SHIFTED_2 / SHIFTED_2.sum()),
    "exponential": ("y_hat", Z_2 / Z_2.sum(**BY_ROW)),
    "normalisation": ("y_hat", E_2),
}


@pytest.mark.parametrize("name", IN_A_BATCH)
def test_mistakes_in_a_row_are_known_in_each_row_of_a_batch(name):
    key, typed = IN_A_BATCH[name]
    kind = told(typed, key, BATCH, [0, 1]).kind
    assert name.startswith(kind)


@pytest.mark.parametrize(
    ("wanted", "typed", "said"),
    [
        (0.2, "0.199", "Almost: the number is off by rounding."),  # nothing was there to cut off
        (-0.3, "-0.299", "Almost: the number is off by rounding."),
        (0.2996, "0.299", "Cut off, not rounded: look at the number again."),
        (-0.2996, "-0.299", "Cut off, not rounded: look at the number again."),
        (0.2996, "0.301", "Almost: the number is off by rounding."),
    ],
)
def test_a_number_that_was_cut_off_is_told_from_one_that_is_off(wanted, typed, said):
    step = descent.step(linear, [wanted], [[1]], [1], 0.1)
    assert told(typed, "y_hat", step).sentence.startswith(said)


@pytest.mark.parametrize("typed", ["0.12", "0.13", "0.125", "1/8"])
def test_half_a_unit_may_be_rounded_up_or_down(typed):
    assert told(typed, "y_hat", descent.step(linear, [0.125], [[1]], [1], 0.1)).right


@pytest.mark.parametrize(("key", "typed", "said"), SAID.values(), ids=SAID)
def test_a_mistake_is_said_in_its_own_words(key, typed, said):
    assert told(typed, key, BATCH, [0, 1]).sentence == said


def test_scores_without_their_bias_are_known_with_two_features_too():
    assert told("0.25", "z", LOGISTIC).sentence == "The bias is missing."


@pytest.mark.parametrize(
    ("key", "typed", "kind"),
    [
        ("gradient", "0.59 0.59 0.30", "rounding"),  # 0.2933, and two digits are enough
        ("gradient", "0.59 0.59 0.2", "off"),  # one digit is not
        ("gradient", "0.59 0.59 0.31", "off"),
        ("theta", "0.11 0.20 0.10", "off"),  # 0.1 has no more digits that could be lost
        ("theta", "0.1009 0.2 0.1", "rounding"),  # one percent
    ],
)
def test_almost_right_is_what_rounding_explains(key, typed, kind):
    assert told(typed, key, LOGISTIC).kind == kind


def test_all_entries_that_are_wrong_are_named():
    said = "Look at the sign of entries 1, 2 and 4."
    assert told("0.54 -0.54 -0.27 -0.27", "gradient", SOFTMAX).sentence == said


@pytest.mark.parametrize(("letters", "kind"), [(1000, "count"), (1001, "unreadable")])
def test_up_to_a_thousand_letters_are_read(letters, kind):
    assert told("1 " * 499 + "1".rjust(letters - 998), "y_hat", SOFTMAX).kind == kind


KEPT = [ledger.rows(SOFTMAX)[0], ledger.lines_of(softmax)[0], told("", "loss", SOFTMAX)]


@pytest.mark.parametrize(
    "kept", [*KEPT, entry.read("1 2", 2)], ids=lambda kept: type(kept).__name__
)
def test_what_a_ledger_hands_out_cannot_be_changed(kept):
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(kept, dataclasses.fields(kept)[0].name, "other")

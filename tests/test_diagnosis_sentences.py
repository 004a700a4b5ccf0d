"""What a diagnosis says beside its kind, and where the search for a mistake ends."""

import dataclasses

import numpy as np
import pytest
from scipy.special import expit
from scipy.special import softmax as scipy_softmax

from helpers import descent, ledger
from helpers.models import linear, logistic, softmax

X, THETA = np.array([[1, 0.5]]), np.array([[0.1, 0.2], [0.3, 0.4]])
SOFTMAX = descent.step(softmax, THETA, X, [0], 0.1)
LOGISTIC = descent.step(logistic, [0.1, 0.2, 0.1], [[1, 1.0, 0.5]], [0], 0.1)


def told(typed, key, step):
    """Diagnose numbers, written with six digits, or a text."""
    if not isinstance(typed, str):
        typed = " ".join(f"{value:.6g}" for value in np.ravel(typed))
    return ledger.diagnose(typed, key, step)


def step_of(k):
    """Return a step with k classes whose scores all differ."""
    theta = np.vstack([np.arange(k) / 10, np.arange(k) ** 2 / 10])
    return descent.step(softmax, theta, X, [0], 0.1)


@pytest.mark.parametrize(("k", "kind"), [(2, "order"), (4, "order"), (5, "off")])
def test_orders_are_tried_for_up_to_four_classes(k, kind):
    p = scipy_softmax(np.arange(k) / 10 + np.arange(k) ** 2 / 20)
    assert told(p, "y_hat", step_of(k)).right
    assert told(p[[1, 0, *range(2, k)]], "y_hat", step_of(k)).kind == kind


def test_the_bias_behind_two_weights_is_told():
    gradient = expit(0.35) * np.array([1, 1, 0.5])
    diagnosis = told(gradient[[1, 2, 0]], "gradient", LOGISTIC)
    assert (diagnosis.kind, diagnosis.sentence) == ("order", "The bias comes first, not last.")
    diagnosis = told(gradient[::-1], "gradient", LOGISTIC)
    assert diagnosis.sentence == "The right numbers in another order: the bias comes first."


def test_a_wrong_count_says_how_many_are_asked_for():
    assert told("0.77 0.77", "loss", SOFTMAX).sentence == "One number is asked for; you gave 2."
    assert told("1 2 3", "y_hat", SOFTMAX).sentence == "2 numbers are asked for; you gave 3."


LESS = "Every sign is turned: that is with y − ŷ"
TURNED = {
    "two classes": (SOFTMAX, "gradient", f"{LESS}, or the two classes are exchanged."),
    "two classes, times η": (SOFTMAX, "update", f"{LESS}, or the two classes are exchanged."),
    "three classes": (step_of(3), "gradient", f"{LESS}."),
    "one output": (LOGISTIC, "gradient", f"{LESS}."),
    "scores": (SOFTMAX, "z", "Every sign is turned."),
    "one parameter": (descent.step(linear, [2], [[3]], [5], 0.1), "y_hat", "The sign is turned."),
}


@pytest.mark.parametrize(("step", "key", "said"), TURNED.values(), ids=TURNED)
def test_turned_signs_are_explained_by_what_may_have_turned_them(step, key, said):
    assert told(-step[key], key, step) == ledger.Diagnosis(False, "sign", said)


@pytest.mark.parametrize(
    "kept", [ledger.rows(SOFTMAX)[0], ledger.lines_of(softmax)[0], told("", "loss", SOFTMAX)]
)
def test_what_a_ledger_hands_out_cannot_be_changed(kept):
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(kept, dataclasses.fields(kept)[0].name, "other")

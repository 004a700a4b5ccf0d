"""Overflow is found by its infinity where NumPy warns of nothing, as in a browser."""

import math

import numpy as np
import pytest

from helpers import lessons
from helpers.feedback import flags, guard
from helpers.feedback.judge import judge
from helpers.feedback.listen import said_by_numpy
from tests.lessons.sigmoid.right import stable_sigmoid as right

EXERCISE = lessons.exercise("stable_sigmoid")
ORIGINALS = {name: getattr(np, name) for name in flags.NAMES}


@pytest.fixture(autouse=True)
def deaf(monkeypatch):
    """A NumPy that notices no overflow; what guards a program then switches its warnings off."""
    monkeypatch.setattr(flags, "numpy_hears", lambda: False)
    monkeypatch.setattr(guard, "numpy_hears", lambda: False)


def on_paper(z):
    return 1 / (1 + np.exp(-z))


def by_power(z):
    return 1 / (1 + math.e ** (-z))


def one_by_one(z):
    return np.array([1 / (1 + np.exp(-each)) for each in z])


def in_place(z):
    e = -z
    np.exp(e, out=e)
    e += 1
    return 1 / e


def both_branches(z):
    return np.where(z >= 0, 1 / (1 + np.exp(-z)), np.exp(z) / (1 + np.exp(z)))


@pytest.mark.parametrize("program", [on_paper, one_by_one, in_place])
def test_a_sigmoid_that_overflows_is_named(program):
    assert judge(EXERCISE, program).kind == "as_on_paper"


def test_an_overflow_without_a_function_of_numpy_counts_too():
    verdict = judge(EXERCISE, by_power)
    assert verdict.kind == "warning"
    assert "overflow encountered in power" in verdict.looks_like


def test_each_branch_of_where_counts():
    assert judge(EXERCISE, both_branches).kind == "both_branches_computed"


@pytest.mark.parametrize("program", right.PROGRAMS)
def test_every_right_sigmoid_passes(program):
    assert judge(EXERCISE, program).kind == "passed"


@pytest.mark.parametrize(
    ("program", "says"),
    [
        (lambda z: np.log(z * 0), "the logarithm of 0 is −inf"),
        (lambda z: np.exp(z * 1000), "an exponential grew too large"),
        (lambda z: (z * 0) / (z * 0), "0 / 0 or inf / inf is nan"),
        (lambda z: z + 1, ""),
    ],
)
def test_where_it_came_up_is_said(program, says):
    said = said_by_numpy(program, EXERCISE, 0)
    assert says in said
    assert said.startswith("In line ") if says else not said


def test_numpy_is_as_it_was_afterwards():
    judge(EXERCISE, on_paper)
    assert {name: getattr(np, name) for name in flags.NAMES} == ORIGINALS
    assert not flags._LISTENING


def test_infinity_that_was_given_is_no_overflow():
    with guard.guard(listen=True) as warned:
        (z,) = flags.wary((np.array([np.inf, -np.inf]),))
        np.exp(z)
        -z * 2  # noqa: B018
    assert not warned

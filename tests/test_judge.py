"""The checker tells what is right, what is untouched, and what looks like what."""

import contextlib
import sys
import time

import numpy as np
import pytest

from helpers import checks
from helpers.feedback.exercise import Exercise
from helpers.feedback.judge import judge
from helpers.feedback.limit import TimeUp, time_limit


def columns_mean(x, scale):
    return scale * x.mean(axis=0)


@pytest.fixture
def exercise():
    probes = [(np.array([[1.0, 2.0], [3.0, 6.0]]), 0.5), (np.arange(6.0).reshape(3, 2), 2.0)]
    made = Exercise("9.1", "a mean", columns_mean, probes, ["a hint"], "a section")
    made.mistake("You added.", "elsewhere")(summed)
    return made


def summed(x, scale):
    return scale * x.sum(axis=0)


def in_place(x, scale):
    x *= scale
    return x.mean(axis=0)


def endless(x, scale):
    while True:
        with contextlib.suppress(BaseException):
            x = x + 0


def summed_in_place(x, scale):
    x *= scale
    return x.sum(axis=0)


def lists(x, scale):
    return [scale * sum(column) / len(x) for column in zip(*x.tolist(), strict=True)]


RIGHT = {
    "lists": lists,
    "single precision": lambda x, scale: scale * x.astype(np.float32).mean(0),
    "einsum": lambda x, scale: np.einsum("ij->j", x) * scale / len(x),
    "rounded": lambda x, scale: np.round(scale * x.mean(axis=0), 4),
    "prints": lambda x, scale: (print("hello"), columns_mean(x, scale))[1],
    "warns": lambda x, scale: (np.log(np.zeros(1)), columns_mean(x, scale))[1],
}
WRONG = {
    "summed": summed,
    "nothing": lambda x, scale: print(x),
    "raises": lambda x, scale: x.nope,
    "endless": endless,
    "in place": in_place,
    "sign": lambda x, scale: -columns_mean(x, scale),
    "factor": lambda x, scale: 3 * columns_mean(x, scale),
    "shape": lambda x, scale: columns_mean(x, scale)[None, :],
    "spread out": lambda x, scale: columns_mean(x, scale) - np.zeros((2, 1)),
    "not finite": lambda x, scale: columns_mean(x, scale) / 0,
    "no number": lambda x, scale: "2",
    "function": lambda x, scale: columns_mean,
    "place": lambda x, scale: columns_mean(x, scale) + [0, 1],
    "numbers": lambda x, scale: columns_mean(x, scale) + [2, 1],
}


@pytest.mark.parametrize("program", RIGHT.values(), ids=RIGHT)
def test_right_answers_in_unusual_styles_pass(exercise, program):
    assert judge(exercise, program).passed


@pytest.mark.parametrize("kind", WRONG)
def test_each_mistake_is_named(exercise, kind):
    verdict = judge(exercise, WRONG[kind], seconds=0.3)
    assert (verdict.passed, verdict.kind) == (False, kind)
    assert verdict.looks_like
    assert verdict.look == ("elsewhere" if kind == "summed" else "a section")


def test_a_verdict_says_what_was_tried_what_came_back_and_what_was_expected(exercise):
    verdict = judge(exercise, summed)
    assert verdict.tried == "columns_mean([[1, 2], [3, 6]], 0.5)"
    assert verdict.came_back == "[2, 4]"
    assert verdict.expected == "[1, 2]"


def untouched(x, scale):
    """Return the mean of each column."""
    ...


@pytest.mark.parametrize("answer", [untouched, ..., lambda x, scale: None])
def test_an_untouched_exercise_is_told_kindly(exercise, answer):
    verdict = judge(exercise, answer)
    assert not verdict.passed
    assert verdict.kind == "untouched"
    assert "not begun yet" in verdict.headline


def test_a_known_mistake_is_known_also_when_it_was_made_in_place(exercise):
    assert judge(exercise, summed_in_place).kind == "summed"


def test_a_result_in_place_of_the_function_is_told(exercise):
    verdict = judge(exercise, 3.0)
    assert not verdict.passed
    assert "without calling it" in verdict.looks_like


def test_a_function_that_comes_back_is_named(exercise):
    assert judge(exercise, lambda x, scale: summed).came_back == "summed"


def test_the_probes_are_not_harmed_by_what_students_write(exercise):
    before = exercise.probes[0][0].copy()
    judge(exercise, in_place)
    assert (exercise.probes[0][0] == before).all()


def test_a_loop_for_ever_ends_in_time():
    begin = time.monotonic()
    with pytest.raises(TimeUp), time_limit(0.1):
        endless(0, 0)
    assert time.monotonic() - begin >= 0.1


def test_after_the_limit_nothing_is_raised_any_more():
    for wait in (0.01, 0.02, 0.05):
        with contextlib.suppress(TimeUp), time_limit(wait):
            sum(range(20_000))
        for _ in range(20):
            time.sleep(0.005)


def test_the_limit_works_while_the_code_is_traced():
    calls = []
    before = sys.gettrace()
    sys.settrace(lambda frame, event, argument: calls.append(event))
    try:
        with time_limit(5):
            columns_mean(np.ones((2, 2)), 1)
        with pytest.raises(TimeUp), time_limit(0.1):
            endless(0, 0)
    finally:
        sys.settrace(before)
    assert calls


def test_an_unknown_exercise_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="no exercise 'x'.*mean_squared_error"):
        checks.check("x", ...)

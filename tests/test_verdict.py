"""What a verdict says: the call that was tried, what came back, and what was wanted."""

from functools import partial

import numpy as np
import pytest

from helpers.feedback.exercise import Exercise
from helpers.feedback.judge import judge
from helpers.feedback.verdict import Verdict


def ends(x):
    return x.min(), x.max()


def largest():
    return 5.5


def counted(x):
    return len(x)


def endless(x):
    while True:
        pass


CALLS = [(np.array([3.0, 1.0, 2.0]),), (np.array([0.5, 4.0]),)]
PAIR = Exercise("9.2", "both ends", ends, CALLS, [], "a section")
VALUE = Exercise("9.3", "a value", largest, [()], [], "a section")
WHOLE = Exercise("9.4", "a number of rows", counted, [(np.ones(2),)], [], "here", whole=True)
RETURNED = {
    "a pair": (lambda x: (x.max(), x.min()), "(3, 1)"),
    "a text": (lambda x: "far", "'far'"),
    "a long text": (lambda x: "far" * 100, repr("far" * 100)[:160]),
    "a function": (lambda x: max, "max"),
    "a function without a name": (lambda x: partial(max), "a partial"),
    "an error": (lambda x: x.nope, "AttributeError"),
    "nothing in time": (endless, "nothing, the time was up"),
    "a short array": (lambda x: np.array([1 / 3, 2.0]), "[0.33333, 2]"),
    "160 letters": (lambda x: np.arange(100, 132), str([*range(100, 132)])),
    "more letters": (
        lambda x: np.arange(100, 134).reshape(2, 17),
        "an array of shape (2, 17) that begins with [100, 101, 102]",
    ),
}


@pytest.mark.parametrize(("program", "said"), RETURNED.values(), ids=RETURNED)
def test_what_came_back_is_written_in_one_line(program, said):
    verdict = judge(PAIR, program, seconds=0.2)
    assert (verdict.tried, verdict.expected) == ("ends([3, 1, 2])", "(1, 3)")
    assert verdict.came_back == said


def test_a_value_is_judged_without_a_call_and_without_giving_it_away():
    assert judge(VALUE, 5.5) == Verdict(
        True, "passed", "Exercise 9.3, a value: passed.", looks_like="This is the right value."
    )
    wrong = judge(VALUE, 4.5)
    assert (wrong.passed, wrong.came_back) == (False, "4.5")
    assert "5.5" not in str(wrong)
    assert wrong.look == "a section"


def test_a_function_in_place_of_a_value_is_told():
    verdict = judge(VALUE, largest)
    assert (verdict.passed, verdict.kind, verdict.look) == (False, "kind", "a section")
    assert "largest = ..." in verdict.looks_like


def test_a_function_that_passed_is_told_on_how_many_calls():
    assert judge(PAIR, ends).looks_like == (
        "It agrees with ours on 2 calls that you have not seen."
    )


def test_whole_numbers_are_asked_for_where_the_exercise_says_so():
    assert judge(WHOLE, lambda x: np.uint8(len(x))).passed
    assert judge(WHOLE, lambda x: float(len(x))).kind == "type"


def test_a_function_is_begun_once_it_holds_a_step_or_a_constant():
    for answer in (lambda x: 7, lambda x: x, lambda x: len):
        assert judge(PAIR, answer).kind != "untouched"

"""The time limit where no thread can be started, as in a browser."""

import contextlib
import itertools
import sys
import threading
import time

import pytest

from helpers import lessons
from helpers.feedback import limit
from helpers.feedback.judge import judge
from helpers.feedback.limit import TimeUp, time_limit
from helpers.feedback.limit_by_events import LimitByEvents

EXERCISE = lessons.exercise("mean_squared_error")
watching = pytest.mark.skipif(
    not hasattr(sys, "monitoring"), reason="this Python cannot watch itself: that came with 3.12"
)


@pytest.fixture(autouse=True)
def no_threads(monkeypatch):
    """A Python that cannot start a thread."""

    def refuse(self):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    limit._starts_threads.cache_clear()
    yield
    limit._starts_threads.cache_clear()


def endless_while():
    while True:
        pass


def endless_for():
    for _ in itertools.count():
        pass


def endless_catching():
    while True:
        try:
            while True:
                pass
        except:  # noqa: E722
            pass


def endless_suppressing():
    while True:
        with contextlib.suppress(BaseException):
            while True:
                pass


def endless_calls():
    any(map(no, itertools.count()))


def no(_):
    return False


def endless_sleeps():
    while True:
        time.sleep(0.02)


ENDLESS = [
    *(endless_while, endless_for, endless_catching),
    *(endless_suppressing, endless_calls, endless_sleeps),
]


def test_a_right_function_passes():
    assert judge(EXERCISE, EXERCISE.reference).kind == "passed"


def test_a_wrong_function_is_named():
    assert judge(EXERCISE, lambda y_hat, y: ((y_hat - y) ** 2).sum()).kind == "summed"


@watching
@pytest.mark.parametrize("program", ENDLESS)
def test_a_loop_for_ever_ends_in_time(program):
    begin = time.monotonic()
    with pytest.raises(TimeUp), time_limit(0.2):
        program()
    assert time.monotonic() - begin >= 0.2


@watching
def test_a_check_says_that_the_time_was_up():
    assert judge(EXERCISE, lambda *_: endless_while(), seconds=0.2).kind == "timeout"


@watching
def test_an_inner_limit_does_not_end_the_outer_one():
    def within():
        with contextlib.suppress(TimeUp), time_limit(0.1):
            endless_while()
        return "went on"

    with time_limit(5):
        assert within() == "went on"


@watching
def test_after_the_limit_nothing_is_raised_any_more():
    with contextlib.suppress(TimeUp), time_limit(0.01):
        endless_while()
    time.sleep(0.02)
    assert sum(itertools.islice(itertools.count(), 1000)) == 499_500
    assert not LimitByEvents.active


def test_without_any_means_there_is_no_limit_and_no_wrong_verdict(monkeypatch):
    monkeypatch.delattr(sys, "monitoring", raising=False)
    assert judge(EXERCISE, EXERCISE.reference).kind == "passed"
    with time_limit(0.01):
        time.sleep(0.02)

"""Whatever a student's code does, a check says a sentence in time, and the notebook stays whole."""

import builtins
import linecache
import math
import sys
import threading
import time

import numpy as np
import pytest

from helpers import lessons
from helpers.feedback.judge import judge
from helpers.feedback.verdict_view import VerdictView

EXERCISE = lessons.exercise("mean_squared_error")
EXP, LOG = np.exp, math.log


class Hostile:
    """An object of which nothing can be asked."""

    def _raise(self, *_, **__):
        raise RuntimeError("no")

    __array__ = __repr__ = __str__ = __eq__ = __deepcopy__ = __len__ = __bool__ = _raise
    __hash__ = None


class HostileList(list):
    """A list that cannot be gone through."""

    def __iter__(self):
        raise KeyboardInterrupt


def raising(error):
    def program(y_hat, y):
        raise error

    return program


async def late(y_hat, y):
    return 1.0


def endless_numbers(y_hat, y):
    while True:
        yield 1.0


def replaces_numpy(y_hat, y):
    np.exp = np.log = lambda x: x
    np.seterr(all="raise")
    math.log = None
    return 1.0


def deletes_from_numpy(y_hat, y):
    del np.exp
    return 1.0


def prints_much(y_hat, y):
    for number in range(1_000_000):
        print(number)
    return 1.0


def asks(y_hat, y):
    return float(input("a number: "))


def closes_the_output(y_hat, y):
    sys.stdout.close()
    return 1.0


def takes_long_to_write(y_hat, y):
    return [[0.5] * 2000] * 2000


class UnspeakableError(Exception):
    """An exception that raises when it is written."""

    def __str__(self):
        raise RuntimeError("no")


def swallows(y_hat, y):
    while True:
        try:
            time.sleep(0.01)
        except BaseException:
            continue


ODD = {
    "values of a dict": lambda y_hat, y: {1: 2.0}.values(),
    "dict": lambda y_hat, y: {"loss": 1.0},
    "set": lambda y_hat, y: {1.0},
    "generator": lambda y_hat, y: (v for v in y),
    "endless generator": endless_numbers,
    "map": lambda y_hat, y: map(float, y),
    "lock": lambda y_hat, y: threading.Lock(),
    "module": lambda y_hat, y: np,
    "class": lambda y_hat, y: Hostile,
    "coroutine": late,
    "hostile": lambda y_hat, y: Hostile(),
    "list of hostile": lambda y_hat, y: [Hostile()],
    "hostile list": lambda y_hat, y: HostileList([1.0]),
    "text": lambda y_hat, y: "1.0",
    "complex": lambda y_hat, y: 1j,
    "ragged": lambda y_hat, y: [[1.0], [1.0, 2.0]],
    "interrupt": raising(KeyboardInterrupt()),
    "exit": raising(SystemExit()),
    "end of a generator": raising(StopIteration()),
    "close of a generator": raising(GeneratorExit()),
    "unspeakable": raising(UnspeakableError()),
    "recursion": lambda y_hat, y: EXERCISE.reference(y_hat, y) + ODD["recursion"](y_hat, y),
    "huge": lambda y_hat, y: np.ones(20_000_000),
    "huge list": lambda y_hat, y: [1.0] * 20_000_000,
    "long to write": takes_long_to_write,
    "replaces": replaces_numpy,
    "deletes": deletes_from_numpy,
    "prints": prints_much,
    "asks": asks,
    "closes": closes_the_output,
    "swallows": swallows,
    "other arguments": lambda y: y,
    "itself": lambda y_hat, y: ODD["itself"],
    "an array of objects": lambda y_hat, y: np.array([None, Hostile()]),
    "text in an array": lambda y_hat, y: np.array(["a"]),
    "empty": lambda y_hat, y: np.array([]),
}


@pytest.mark.parametrize("program", ODD.values(), ids=ODD)
def test_each_gets_a_sentence(program, capsys):
    verdict = judge(EXERCISE, program)
    assert not verdict.passed
    assert verdict.looks_like
    assert str(VerdictView(EXERCISE, verdict).twin)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("name", ["replaces", "deletes"])
def test_numpy_and_math_are_as_they_were(name):
    before = np.geterr()
    judge(EXERCISE, ODD[name])
    assert (np.exp, math.log, np.geterr()) == (EXP, LOG, before)


def not_finite(line):
    return f"def f(y_hat, y):\n    return {line}"


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("-np.log(0 * y).sum()", "the logarithm of 0"),
        ("np.exp(1000 + y).sum()", "an exponential grew too large"),
        ("(y / (0 * y)).sum()", "a number is divided by 0"),
        ("float('inf')", "The result contains inf."),
    ],
)
def test_where_infinity_comes_from_is_said_only_as_numpy_warns(line, part):
    space = {"np": np}
    exec(not_finite(line), space)
    assert part in judge(EXERCISE, space["f"]).looks_like


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("math.sqrt(y)", "module math"),
        ("int(y)", "int and float"),
        ("y @ np.ones(99)", "In a matrix product"),
        ("1 if y > 0 else 2", "True or False"),
        ("nowhere", "Each name must get a value"),
        ("y[len(y)]", "Python counts from 0"),
        ("[1, 2] - [3]", "np.array"),
    ],
)
def test_what_a_message_means_is_said_with_the_line_and_the_shapes(line, part):
    text = not_finite(line)
    place = f"<cell {line}>"
    linecache.cache[place] = (len(text), None, text.splitlines(True), place)
    space = {"np": np, "math": math}
    exec(compile(text, place, "exec"), space)
    said = judge(EXERCISE, space["f"]).looks_like
    assert part in said
    assert f"in line 2, “return {line}”" in said


def test_what_a_cell_replaced_before_spoils_no_verdict():
    exercise = lessons.exercise("softmax_rows")
    np.exp = lambda x: x
    assert judge(exercise, lambda z: z / z.sum(axis=1, keepdims=True)).kind == "scores_divided"
    assert np.exp is EXP


@pytest.mark.parametrize(
    "body", ["np.seterr(all='ignore')", "np.errstate(over='ignore').__enter__()"]
)
def test_warnings_that_are_switched_off_are_heard(body):
    exercise, space = lessons.exercise("stable_sigmoid"), {"np": np}
    exec(f"def f(z):\n    {body}\n    return 1 / (1 + np.exp(-z))", space)
    assert judge(exercise, space["f"]).kind == "as_on_paper"


def test_input_is_handed_back():
    before = builtins.input
    assert "input()" in judge(EXERCISE, asks).looks_like
    assert builtins.input is before


@pytest.mark.parametrize("value", [None, "0.1282", [], np, Hostile(), threading.Lock(), 1j])
def test_a_value_of_any_kind_gets_a_sentence(value):
    verdict = judge(lessons.exercise("largest_rate"), value)
    assert not verdict.passed
    assert verdict.looks_like
    assert "return" not in verdict.looks_like

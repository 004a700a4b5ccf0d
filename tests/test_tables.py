"""Numbers below a picture align at the point, with true minus signs and no mixed exponents."""

import doctest
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers import data, text
from helpers.panels import CurvePanel, LinePanel, LogisticPanel, SoftmaxPanel, TrainingPanel, html

STUDENTS = data.PASS_BY_DAY_AND_HOURS
FINITE = st.floats(allow_nan=False, allow_infinity=False)


def columns(table):
    """The cells of a table, column by column."""
    rows = re.findall(r'scope="row">.*?</th>(.*?)</tr>', table)
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in rows]
    return list(zip(*cells, strict=True))


def test_the_examples_are_what_the_functions_return():
    assert doctest.testmod(text).failed == 0


@given(st.lists(FINITE.filter(lambda v: abs(v) < 1e5), min_size=1, max_size=6))
def test_the_numbers_of_a_column_have_as_many_decimals(values):
    written = text.aligned(values)
    assert len({len(one.partition(".")[2]) for one in written}) == 1
    decimals = len(written[0].partition(".")[2])
    back = [float(one.replace("−", "-")) for one in written]
    assert back == pytest.approx(values, abs=0.51 * 10.0**-decimals)
    assert not {"e", "-"} & set("".join(written))
    assert "−0" not in [one.rstrip("0").rstrip(".") for one in written]


@given(FINITE.filter(lambda v: abs(v) < 1e300), st.integers(1, 6))
def test_in_short_a_number_keeps_its_first_digits(value, digits):
    written = text.short(value, digits)
    number, _, power = written.replace("−", "-").replace(",", "").partition("·10")
    power = power.translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")) or "0"
    back = float(f"{number}e{power}")
    assert back == pytest.approx(value, rel=0.51 * 10.0 ** (1 - digits), abs=0) or value == 0


@pytest.mark.parametrize(
    "make",
    [
        lambda: LinePanel(data.SALARY, b=-20),
        lambda: LogisticPanel(STUDENTS, theta=(5, 10, 10), learning_rate=10),
        lambda: SoftmaxPanel(data.SCORE_BY_HOURS, np.zeros((2, 4)), 0.5),
        lambda: TrainingPanel(data.penguins()),
    ],
)
def test_the_numbers_of_a_panel_align_at_the_point(make):
    for column in columns(make().numbers()):
        assert len(column) > 1
        assert len({len(one.partition(".")[2]) for one in column}) == 1
        assert not re.search(r"e[-+]|^-", " ".join(column))


def test_the_decks_numbers_keep_their_four_decimals():
    panel = LogisticPanel(STUDENTS)
    panel.descent.samples.value = 1
    now, gradient, _, after = zip(*columns(panel.numbers()), strict=True)
    wanted = [f"{value:.4f}".replace("-", "−") for value in panel.look.descent.table[3]]
    assert list(after) == wanted
    assert list(now) == ["0.1000", "0.2000", "0.1000"]
    assert all(len(one.partition(".")[2]) == 4 for one in gradient)


def test_a_text_in_a_table_has_a_true_minus_sign_and_is_escaped():
    table = html.table(["a"], {"one": ["-1.5"], "two": ["a < b"], "three": [-2]})
    assert columns(table) == [("−1.5", "a &lt; b", "−2.0000")]


def test_no_negative_hours_are_said():
    panel = CurvePanel(STUDENTS.features[:, 1], STUDENTS.y, b=5, w=0.6)
    assert panel.look.border < 0
    below = panel.live.front.value.partition("</svg>")[2]
    assert "For every number of hours from 0 up the model predicts a pass." in below
    assert "−8.33" not in panel.live.front.value
    panel.sliders[1].follow(-0.6)
    panel.sliders[0].follow(-5)
    assert "the model predicts a fail." in panel.live.front.value


def test_the_exponent_of_a_name_is_raised():
    said = html.table(["e^z"], {"e^(s·z + c)": [1.5], "a^b < c": [2.0]})
    assert "e<sup>z</sup></th>" in said
    assert "e<sup>s·z + c</sup></th>" in said
    assert "a<sup>b</sup> &lt; c</th>" in said

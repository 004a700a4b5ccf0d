"""What students type is read as the numbers they mean, or refused with one sentence."""

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers import typed

READ = {
    "0.5": 0.5,
    "0,5": 0.5,
    " 2 ": 2,
    "1/3": 1 / 3,
    "1 / 4": 0.25,
    "-1/2": -0.5,
    "−0.5": -0.5,
    "–0.5": -0.5,
    "- 3": -3,
    "+0.46": 0.46,
    ".46": 0.46,
    ",46": 0.46,
    "5.": 5,
    "0, 5": 0.5,
    "0,5/0,25": 2,
    "1e-3": 0.001,
    "2,5E1": 25,
    "1 000": 1000,
    "12 345,5": 12345.5,
}


@pytest.mark.parametrize("text", READ)
def test_a_number_is_read_as_people_type_it(text):
    assert typed.number(text).value == READ[text]


@pytest.mark.parametrize("text", READ)
def test_one_number_means_the_same_where_several_could_be_typed(text):
    assert typed.numbers(text, 1) == typed.numbers(f"[{text}]", 1) == [typed.number(text)]


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-1e9, max_value=1e9, places=6))
def test_a_decimal_is_read_with_comma_and_with_point(decimal):
    for text in (str(decimal), f"{decimal:f}", f"{decimal:f}".replace(".", ",")):
        assert typed.number(text).value == float(decimal)


@given(st.fractions(min_value=-1000, max_value=1000, max_denominator=1000))
def test_a_fraction_is_read_exactly(fraction):
    found = typed.number(f"{fraction.numerator}/{fraction.denominator}")
    assert Fraction(found.value).limit_denominator(1000) == fraction
    assert found.unit == 0


WRONG = ["half", "", ".", "nan", "inf", "-", "1/0", "1/2/3", "1/inf", "/2", "1 2", "1 1/2", "--1"]
WRONG += ["0.4.6", "0,4,6", "1e999", "0x10", "½", "1e", "e3"]


@pytest.mark.parametrize("text", WRONG)
def test_what_is_no_number_is_named_in_a_sentence(text):
    sentence = re.escape(f"“{text}” is not a number. Write it like 1.25, or like 3/4.")
    with pytest.raises(ValueError, match=f"^{sentence}$"):
        typed.number(text)


def test_the_sentence_repeats_no_more_than_twenty_letters():
    with pytest.raises(ValueError, match=f"^“{'a' * 20}” is not a number"):
        typed.number("a" * 10_000)


@pytest.mark.parametrize(
    ("text", "unit", "digits"),
    [("0.50", 0.01, 2), ("050", 1, 2), ("0.05", 0.01, 1), ("-12.5", 0.1, 3), ("1.20e-3", 1e-5, 3)],
)
def test_a_number_knows_the_digits_that_were_typed(text, unit, digits):
    found = typed.number(text)
    assert found.unit == pytest.approx(unit)
    assert found.digits == digits


SEVERAL = {
    ("0.46 0.54", 2): [0.46, 0.54],
    ("0,46 0,54", 2): [0.46, 0.54],
    ("0,46, 0,54", 2): [0.46, 0.54],
    ("[0.46,0.54]", 2): [0.46, 0.54],
    ("(0.463; -0.537)", 2): [0.463, -0.537],
    (".46\t.54\n1", 3): [0.46, 0.54, 1],
    ("1,0", 2): [1, 0],
    ("1,0", 1): [1],
    ("1 , 0", 2): [1, 0],
    ("[[1,2],[3,4]]", 4): [1, 2, 3, 4],
    ("[[1,2],[3,4]]", 2): [1.2, 3.4],
    ("1 / 3, 2/3", 2): [1 / 3, 2 / 3],
    ("", 1): [],
    (" [ ] ", 2): [],
}


@pytest.mark.parametrize(("text", "count"), SEVERAL)
def test_several_numbers_are_read_by_the_count_that_is_asked_for(text, count):
    assert [number.value for number in typed.numbers(text, count)] == SEVERAL[text, count]


@pytest.mark.parametrize(
    ("text", "count", "given"),
    [("0,4 0,5 0,1", 2, 3), ("1,2", 3, 2), ("0,46,0,54", 2, 4), ("0.7 0.7", 1, 2)],
)
def test_another_count_than_asked_for_is_the_one_that_comes_nearest(text, count, given):
    assert len(typed.numbers(text, count)) == given


def test_the_one_word_that_is_no_number_is_named():
    with pytest.raises(ValueError, match="^“half” is not a number"):
        typed.numbers("0.46 half 0.1", 3)

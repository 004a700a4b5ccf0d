"""Edits of a source: what they write, where, and when they do not apply."""

import pytest

from helpers.feedback.deviation import at_the_end, at_the_start, in_place_of

SOURCE = "def f(x, n):\n    total = x.sum()\n    return total / n\n"


@pytest.mark.parametrize(
    ("right", "wrong", "line"),
    [
        ("x.sum()", "x.mean()", "    total = x.mean()"),
        ("n", "n - 1", "    return total / (n - 1)"),
        ("total / n", "total, n", "    return total, n"),
        ("return total / n", "total += 1\nreturn n", "    total += 1\n    return n"),
    ],
)
def test_an_expression_or_a_line_is_written_in_place_of_another(right, wrong, line):
    assert line in in_place_of(right, wrong)(SOURCE)


@pytest.mark.parametrize("right", ["y", "su", "otal", "x.mean()"])
def test_what_is_not_there_as_a_whole_is_not_edited(right):
    assert in_place_of(right, "0")(SOURCE) is None


def test_arguments_and_results_are_changed_at_the_start_and_at_the_end():
    assert "n):\n    n = 2\n    total" in at_the_start("n = 2")(SOURCE)
    assert "result = total / n\n    return -result" in at_the_end("-result")(SOURCE)

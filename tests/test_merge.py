"""What a student changed and what a new version changed come together, cell by cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.commands.merge import keys, merge
from tests.checkout import cell

BASE = ["# title", "a = 1", "# about b", "b = 2", "c = 3"]


def merged(base, mine, theirs):
    made = merge(*([cell(text) for text in texts] for texts in (base, mine, theirs)))
    assert len({one.id for one in made}) == len(made)
    return [one.source for one in made]


@pytest.mark.parametrize(
    ("mine", "theirs", "both"),
    [
        (["# title", "a = 10", *BASE[2:]], BASE, ["# title", "a = 10", *BASE[2:]]),
        (BASE, ["# Title", *BASE[1:]], ["# Title", *BASE[1:]]),
        (
            ["# title", "a = 10", *BASE[2:]],
            [*BASE[:3], "b = 20", "c = 3"],
            ["# title", "a = 10", "# about b", "b = 20", "c = 3"],
        ),
        (
            ["# title", "a = 10", *BASE[2:]],
            ["# Title", *BASE[1:]],
            ["# Title", "a = 10", *BASE[2:]],
        ),
        (
            [*BASE, "mine = 4"],
            ["# new", *BASE[:2], *BASE[3:]],
            ["# new", *BASE[:2], *BASE[3:], "mine = 4"],
        ),
        (
            ["# title", "a = mine", *BASE[2:]],
            ["# title", "a = theirs", *BASE[2:]],
            ["# title", "a = theirs", "a = mine", *BASE[2:]],
        ),
        (
            ["# title", "same", *BASE[2:]],
            ["# title", "same", *BASE[2:]],
            ["# title", "same", *BASE[2:]],
        ),
        (["# title", *BASE[2:]], [*BASE, "d = 4"], ["# title", *BASE[2:], "d = 4"]),
        (
            ["# title", "a = 10", *BASE[2:]],
            ["# title", *BASE[2:]],
            ["# title", "a = 10", *BASE[2:]],
        ),
    ],
    ids=[
        "only mine",
        "only theirs",
        "different cells",
        "cells side by side",
        "one added by each",
        "the same cell differently",
        "the same cell alike",
        "one deleted by me",
        "one that I changed, deleted by them",
    ],
)
def test_each_side_keeps_what_it_changed(mine, theirs, both):
    assert merged(BASE, mine, theirs) == both


texts_of = st.lists(st.sampled_from(["a", "b", "c", "# d", "e", "f"]), max_size=7)


@given(texts_of, texts_of, texts_of)
def test_no_text_of_either_side_is_lost(base, mine, theirs):
    made = merged(base, mine, theirs)
    assert set(mine) - set(base) <= set(made)
    assert set(theirs) - set(base) <= set(made)


@given(texts_of, texts_of)
def test_where_one_side_changed_nothing_the_other_stands(base, changed):
    assert merged(base, changed, base) == changed
    assert merged(base, base, changed) == changed
    assert merged(base, changed, changed) == changed


def test_the_sides_are_left_as_they_are():
    mine, theirs = [cell("a")], [cell("a")]
    mine[0]["id"] = theirs[0]["id"] = "same"
    made = merge([], mine, theirs + theirs)
    made[0].source = "b"
    assert keys(mine) == [("code", "a")]
    assert theirs[0].id == "same"

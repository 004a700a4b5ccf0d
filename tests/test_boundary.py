"""Where a linear score changes its sign inside a rectangle."""

import numpy as np
import pytest

from helpers.models import boundary

SQUARE = [[0, 0], [1, 0], [1, 1], [0, 1]]


def test_the_positive_side_of_a_square():
    side, cut = boundary.positive_side(SQUARE, np.array(SQUARE) @ [2, 0] - 1)
    np.testing.assert_allclose(np.sort(cut, axis=0), [[0.5, 0], [0.5, 1]])
    assert {tuple(p) for p in side} == {(0.5, 0), (1, 0), (1, 1), (0.5, 1)}


def test_a_score_of_one_sign_cuts_nothing():
    for sign, corners in ((1, 4), (-1, 0)):
        side, cut = boundary.positive_side(SQUARE, [sign] * 4)
        assert (len(side), len(cut)) == (corners, 0)


def test_a_score_for_each_corner_is_wanted():
    with pytest.raises(ValueError, match="scores"):
        boundary.positive_side(SQUARE, [1, 2])


def test_the_two_sides_share_the_area_of_the_square():
    def area(corners):
        x, y = np.asarray(corners).T
        return abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2

    scores = np.array(SQUARE) @ [1.0, -0.4] - 0.3
    sides = [boundary.positive_side(SQUARE, sign * scores)[0] for sign in (1, -1)]
    assert area(sides[0]) + area(sides[1]) == pytest.approx(1)
    assert area(sides[0]) == pytest.approx(0.5)  # the line x = 0.3 + 0.4 y halves the square


@pytest.mark.parametrize("sign", [1, -1])
def test_a_line_through_two_corners_cuts_the_square_along_its_diagonal(sign):
    side, cut = boundary.positive_side(SQUARE, sign * np.array(SQUARE) @ [1, -1])
    assert sorted(map(tuple, cut)) == [(0, 0), (1, 1)]
    assert {tuple(p) for p in side} == {(0, 0), (1, 1), (1, 0) if sign > 0 else (0, 1)}


def test_a_score_that_is_zero_at_one_corner_alone_leaves_the_whole_square():
    side, cut = boundary.positive_side(SQUARE, np.array(SQUARE) @ [1, 1])
    assert (side.tolist(), len(cut)) == (SQUARE, 0)

"""Where the lines of equal scores lie in the picture of three classes, and where their names."""

from itertools import combinations

import numpy as np

from helpers import arrays
from helpers.models import boundary

END = 3.2  # of both axes, left and right of 0
PAIRS = list(combinations(range(3), 2))
NAME_SIZE = 2.0, 0.6  # in the units of the picture
CORNERS = END * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
AT_CORNERS = arrays.with_ones(CORNERS)


def lines_of(theta):
    """Return where the scores of each of `PAIRS` are equal.

    Parameters
    ----------
    theta : ndarray, shape (3, 3)

    Returns
    -------
    lines, borders : tuple of ndarray
        As `boundary.equal_scores` returns them.
    """
    return zip(*[boundary.equal_scores(CORNERS, theta, *pair) for pair in PAIRS], strict=True)


def name_places(theta, lines, points):
    """Return where the name of each line stands: at the end with more room around it.

    Parameters
    ----------
    theta : ndarray, shape (3, 3)
    lines : sequence of ndarray, shape (2, 2) or (0, 2)
        For each of `PAIRS`.
    points : ndarray, shape (n, 2)
        The samples.

    Returns
    -------
    list of (ndarray of shape (2,), str) or None
        A line outside the picture is named at the nearest corner, with an arrow to it; where two
        classes have the same weights there is no line, and no name.
    """
    places, taken = [], []
    for (a, b), line in zip(PAIRS, lines, strict=True):
        difference, arrow = theta[:, a] - theta[:, b], ""
        if not len(line):
            if not difference[1:].any():
                places.append(None)
                continue
            nearest = np.abs(AT_CORNERS @ difference).argmin()
            line, arrow = CORNERS[nearest : nearest + 1], "↙↘↗↖"[nearest]
        near = np.linalg.norm(line[:, None] - np.vstack([points, *taken]), axis=2).min(axis=1)
        place = 0.98 * line[near.argmax()]
        down = 0, np.copysign(NAME_SIZE[1], place[1])  # or up, where it stands below the middle
        while taken and (np.abs(place - taken) < NAME_SIZE).all(axis=1).any():
            place = place - down
        taken.append(place)
        places.append((place, arrow))
    return places

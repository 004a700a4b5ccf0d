"""The small tables, each with its features, units, classes and source: the deck's, and one more."""

from dataclasses import dataclass

import numpy as np

from helpers.arrays import with_ones

DECK = 'Nguyen Quoc Thai, "Machine Learning: Softmax Regression", AI VIET NAM'
INVENTED = "invented for this course"


@dataclass(frozen=True)
class Dataset:
    """A table: one row a sample.

    Attributes
    ----------
    name : str
    features : ndarray, shape (n, d - 1)
        The columns that are known, without the constant 1.
    y : ndarray, shape (n,)
        The column to predict: floats for a quantity, integers from 0 for classes.
    feature_names, target_name : tuple of str, str
    units : tuple of str
        One for each feature, then one for the target; empty where the deck names none.
    classes : tuple of str
        The name of each class; empty for a quantity.
    source : str
    """

    name: str
    features: np.ndarray
    y: np.ndarray
    feature_names: tuple
    target_name: str
    units: tuple
    classes: tuple = ()
    source: str = DECK

    @property
    def x(self):
        """The samples with a leading 1, shape (n, d)."""
        return with_ones(self.features)


def _table(name, rows, feature_names, target_name, units, classes=(), source=DECK):
    rows = np.array(rows, dtype=float)
    y = rows[:, -1].astype(int) if classes else rows[:, -1]
    features = rows[:, :-1]
    features.flags.writeable = y.flags.writeable = False
    return Dataset(name, features, y, feature_names, target_name, units, classes, source)


SALARY = _table(
    "salary by level",
    [(0, 8), (1, 15), (2, 18), (3, 22), (4, 26), (5, 30), (6, 38), (7, 47)],
    ("level",),
    "salary",
    ("", ""),
)

PASS_BY_DAY_AND_HOURS = _table(
    "pass by day and hours",
    [
        (1, 0.5, 0),
        (2, 1.0, 0),
        (3, 1.5, 1),
        (2, 2.0, 0),
        (1, 2.5, 0),
        (2, 3.0, 1),
        (1, 3.5, 1),
        (2, 4.0, 1),
    ],
    ("day", "hours"),
    "pass",
    ("", "h", ""),
    ("fail", "pass"),
)

PASS_BY_HOURS = _table(
    "pass by hours",
    [(0.5, 0), (1.0, 0), (1.5, 1), (2.0, 1)],
    ("hours",),
    "pass",
    ("h", ""),
    ("fail", "pass"),
)

SCORE_BY_HOURS = _table(
    "score by hours",
    [(0.5, 0), (1.0, 0), (1.5, 1), (2.0, 1), (2.5, 2), (3.0, 2), (3.5, 3), (4.0, 3)],
    ("hours",),
    "score",
    ("h", ""),
    ("score 0", "score 1", "score 2", "score 3"),
)

# One sample of each class, as the deck uses them to introduce the parameters and the labels.
ONE_OF_EACH_OF_TWO = _table(
    "one of each of two classes",
    [(0.5, 0), (2.0, 1)],
    ("hours",),
    "pass",
    ("h", ""),
    ("fail", "pass"),
)
ONE_OF_EACH_OF_THREE = _table(
    "one of each of three classes",
    [(0.5, 0), (1.5, 1), (3.0, 2)],
    ("hours",),
    "score",
    ("h", ""),
    ("score 0", "score 1", "score 2"),
)
ONE_OF_EACH_OF_FOUR = _table(
    "one of each of four classes",
    [(0.5, 0), (1.5, 1), (3.0, 2), (4.0, 3)],
    ("hours",),
    "score",
    ("h", ""),
    ("score 0", "score 1", "score 2", "score 3"),
)

# Fifteen students; each feature is measured from the mean of all of them, so its mean is 0.
RESULT_BY_STUDY_AND_SLEEP = _table(
    "result by study and sleep",
    [
        *((-2.5, 0, 0), (-2, -1.5, 0), (-1.5, 1.5, 0), (-1, 0.5, 0), (0, 0, 0)),
        *((-1, -1, 1), (0, -2, 1), (0.5, 0.5, 1), (1, -2.5, 1), (1.5, -0.5, 1)),
        *((-0.5, 1.5, 2), (0.5, 1.5, 2), (1, -0.5, 2), (1.5, 1, 2), (2.5, 1.5, 2)),
    ],
    ("study", "sleep"),
    "result",
    ("h a day above the mean", "h a night above the mean", ""),
    ("fail", "pass", "honours"),
    INVENTED,
)

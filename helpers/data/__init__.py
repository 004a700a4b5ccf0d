"""Tables to learn from: the deck's, each with its features, units, classes and source."""

from helpers.data.real import digits, penguins
from helpers.data.tables import (
    ONE_OF_EACH_OF_FOUR,
    ONE_OF_EACH_OF_THREE,
    ONE_OF_EACH_OF_TWO,
    PASS_BY_DAY_AND_HOURS,
    PASS_BY_HOURS,
    RESULT_BY_STUDY_AND_SLEEP,
    SALARY,
    SCORE_BY_HOURS,
    Dataset,
)

__all__ = [
    "Dataset",
    "ONE_OF_EACH_OF_FOUR",
    "ONE_OF_EACH_OF_THREE",
    "ONE_OF_EACH_OF_TWO",
    "PASS_BY_DAY_AND_HOURS",
    "PASS_BY_HOURS",
    "RESULT_BY_STUDY_AND_SLEEP",
    "SALARY",
    "SCORE_BY_HOURS",
    "digits",
    "penguins",
]

"""What the starting points of a panel are."""

from typing import NamedTuple


class Scenes(NamedTuple):
    """The starting points of one panel of the course.

    Attributes
    ----------
    panel : str
        The panel's name, with which its states begin: the number of its notebook, then a word.
    starts : dict of str to dict
        For each starting point its name and what differs from the panel's start: symbols of
        controls with what they are set to, and the number of steps (or epochs) taken from there.
    question : str
        What the panel answers; it stands above it.
    printed : str
        The name of the starting point that the handout shows: one with something to see.
    """

    panel: str
    starts: dict
    question: str = ""
    printed: str = ""

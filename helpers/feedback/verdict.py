"""What a check found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """What a check found.

    Attributes
    ----------
    passed : bool
    kind : str
        "passed", "untouched", the name of a known mistake, or a general word.
    headline : str
    tried, came_back, expected : str
        The call on which it shows; empty where there was none.
    looks_like : str
        What the answer looks like.
    look : str
        Where to look again.
    """

    passed: bool
    kind: str
    headline: str
    tried: str = ""
    came_back: str = ""
    expected: str = ""
    looks_like: str = ""
    look: str = ""

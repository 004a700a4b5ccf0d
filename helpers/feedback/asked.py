"""What became of each question, for as long as the kernel runs."""

from traitlets import Any, Bool, HasTraits


class Asked(HasTraits):
    """What became of one question.

    Attributes
    ----------
    given : object
        The last answer, as the question's control holds it; None without one.
    is_open : bool
        Whether the answer may be seen: it was found, or somebody asked to see it.
    """

    given = Any(None, allow_none=True)
    is_open = Bool(False)

    def show(self):
        """Let the answer be seen in place of what was given."""
        self.is_open = True
        self.given = None


_ASKED = {}


def asked(name):
    """Return what became of the question of this name, the same whenever its cell is run."""
    return _ASKED.setdefault(name, Asked())

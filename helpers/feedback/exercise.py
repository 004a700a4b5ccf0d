"""An exercise: what is asked, what is right, and what is known to go wrong."""

import inspect
from dataclasses import dataclass


@dataclass(frozen=True)
class Mistake:
    """A wrong program that students write, and what to say about it.

    Attributes
    ----------
    program : callable
        Takes what the reference takes; its name is the mistake's name.
    says : str
        What it looks like, in a sentence or two, without the solution.
    look : str
        Where to look again.
    """

    program: object
    says: str
    look: str

    @property
    def name(self):
        """The mistake's name."""
        return self.program.__name__


class Exercise:
    """What a student is to write, with its reference and its known mistakes.

    Parameters
    ----------
    number : str
        As the notebook counts: "3.2".
    title : str
    reference : callable
        The right program. For an exercise that asks for a value, a function without arguments
        that computes it.
    probes : list of tuple
        The arguments of each call on which programs are compared; `[()]` for a value.
    hints : list of str
        From a nudge to almost the answer.
    look : str
        Where to look again, by default.
    whole : bool
        Whether the result must be of an integer type.
    quiet : bool
        Whether a warning of NumPy's (an overflow, a NaN on the way) counts as wrong.
    """

    def __init__(self, number, title, reference, probes, hints, look, *, whole=False, quiet=False):
        self.number, self.title, self.reference = number, title, reference
        self.probes, self.hints, self.look = list(probes), list(hints), look
        self.whole, self.quiet, self.mistakes = whole, quiet, []

    @property
    def name(self):
        """The name of what the student writes."""
        return self.reference.__name__

    @property
    def heading(self):
        """Its number and title."""
        return f"Exercise {self.number}, {self.title}"

    @property
    def is_value(self):
        """Whether a value is asked for, not a function."""
        return not self.arguments

    @property
    def arguments(self):
        """The names of the reference's arguments."""
        return list(inspect.signature(self.reference).parameters)

    @property
    def solution(self):
        """The source of the reference."""
        return inspect.getsource(self.reference).rstrip()

    def mistake(self, says, look=None):
        """Decorate a wrong program to make it a known mistake of this exercise."""

        def keep(program):
            self.mistakes.append(Mistake(program, says, look or self.look))
            return program

        return keep

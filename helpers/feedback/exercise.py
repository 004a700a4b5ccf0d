"""An exercise: what is asked, what is right, and what is known to go wrong."""

import ast
import copy
import inspect
from dataclasses import dataclass
from functools import cached_property

from helpers.feedback.deviation import Deviation, at_the_end, at_the_start, in_place_of
from helpers.feedback.error_model import ErrorModel


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
        """The mistake's name, and its place: beside it, another program's cannot be made."""
        return self.program.__name__

    def edit(self, source):
        """Return a source as it is: the program is wrong already."""
        return source


class Exercise:
    """What a student is to write, with its reference and what is known to go wrong.

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
        self.whole, self.quiet = whole, quiet
        self.styles, self.deviations, self.mistakes = [reference], [], []

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

    @cached_property
    def arguments(self):
        """The names of the reference's arguments."""
        return list(inspect.signature(self.reference).parameters)

    @cached_property
    def example(self):
        """What the reference returns on the first probe."""
        return self.reference(*copy.deepcopy(self.probes[0]))

    @cached_property
    def results(self):
        """What the reference calls its results, if it returns several."""
        returned = ast.parse(self.source).body[0].body[-1].value
        parts = returned.elts if isinstance(returned, ast.Tuple) else []
        names = [[n.id for n in ast.walk(part) if isinstance(n, ast.Name)] for part in parts]
        return [next(name for name in found if name != "np") for found in names]

    @cached_property
    def source(self):
        """The source of the reference."""
        return inspect.getsource(self.reference).rstrip()

    @cached_property
    def solution(self):
        """What a student could have written: the reference, or the lines that give the value."""
        if not self.is_value:
            return self.source
        function = ast.parse(self.source).body[0]
        *lines, last = function.body[1:] if ast.get_docstring(function) else function.body
        return "\n".join([*map(ast.unparse, lines), f"{self.name} = {ast.unparse(last.value)}"])

    @cached_property
    def model(self):
        """Its error model, made when a wrong program first needs it."""
        return ErrorModel(self)

    def style(self, program):
        """Decorate another right program, for what goes wrong only when it is written so."""
        self.styles.append(program)
        return program

    def slot(self, right, **wrong):
        """Say what is written in place of an expression, or of a line, of the right programs.

        Parameters
        ----------
        right : str
            As it stands in the reference, or in another style.
        **wrong : tuple of str
            By the name of the deviation: what is written instead, the sentence that it deserves,
            and perhaps where to look again.
        """
        self._keep(wrong, lambda form: in_place_of(right, form), lambda name: right)

    def takes(self, **wrong):
        """Say which arguments are taken for others, as lines that would change them so."""
        self._keep(wrong, at_the_start, lambda name: f"takes {name}")

    def returns(self, **wrong):
        """Say what is made of the right `result`, as expressions."""
        self._keep(wrong, at_the_end, lambda name: f"returns {name}")

    def mistake(self, says, look=None):
        """Decorate a whole wrong program, for a mistake that is no deviation of a right one."""

        def keep(program):
            self.mistakes.append(Mistake(program, says, look or self.look))
            return program

        return keep

    def _keep(self, wrong, edit_to, place_of):
        for name, (form, says, *look) in wrong.items():
            where = look[0] if look else self.look
            self.deviations.append(
                Deviation(name, says, where, form, place_of(name), edit_to(form))
            )

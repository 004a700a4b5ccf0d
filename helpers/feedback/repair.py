"""Find what a student's program goes wrong with: correct one place, and see whether that helps."""

import ast
import time
import warnings
from contextlib import nullcontext

import numpy as np

from helpers.feedback import call_rules, facts, name_rules, operation_rules, statement_rules
from helpers.feedback.compare import same
from helpers.feedback.corrections import Correction, places
from helpers.feedback.error_model import tells
from helpers.feedback.guard import guard
from helpers.feedback.limit import TimeUp, time_limit
from helpers.feedback.run import Outcome, outcome

EACH = 0.1  # seconds for one corrected program
TELLING = {"return in the loop", "return missing", "print", "in place", "integer array"}
TELLING |= {"overwritten", "line after the loop", "entries for places", "minlength missing"}
TELLING |= {"range starts late", "end of the range", "column", "axis", "keepdims", "parentheses"}
TELLING |= {"not begun anew", "adds once", "number added", "nan_to_num too much"}
TELLING |= {"clip too much", "row for column", "not carried over"}

# Of two things only where both are of this kind.
ALIKE = {"overwritten", "parentheses", "not begun anew", "adds once", "row for column"}


def corrections(source, axes):
    """Yield the corrections of a program that may be worth a try, likely ones first.

    Parameters
    ----------
    source : Source
    axes : dict of str to int
        How many axes each argument has.
    """
    rounds = _loop_names(source.tree)
    found = [*places(source.tree)]
    yield from _of_places(found, [name_rules.of_array])
    yield from statement_rules.of_lines(source.tree)
    rules = [
        lambda node: call_rules.of_call(node, [*axes]),
        operation_rules.of_operation,
        lambda node: name_rules.of_classes(node, axes),
        lambda node: name_rules.of_index(node, rounds),
        lambda node: name_rules.of_number(node, axes),
        lambda node: name_rules.of_name(node, axes),
    ]
    yield from _of_places(found, rules)
    yield from statement_rules.of_parameters(source.tree, axes)


def _of_places(found, rules):
    for rule in rules:
        for node, owner, field, index in found:
            for name, says, new in rule(node):
                _put(new, node)
                yield Correction(name, says, node, owner, field, index, new)


def _put(new, node):
    """Give a new expression the place in the source of what it stands for."""
    for part in ast.walk(new):
        if hasattr(part, "lineno"):
            part.lineno = part.end_lineno = node.lineno


def _loop_names(tree):
    loops = (n for n in ast.walk(tree) if isinstance(n, (ast.For, ast.comprehension)))
    names = (node for loop in loops for node in ast.walk(loop.target))
    return sorted({node.id for node in names if isinstance(node, ast.Name)})


class Repair:
    """The corrected programs of a student's, and what comes of them.

    Parameters
    ----------
    exercise : Exercise
    source : Source
        Of the student's program.
    wanted : list of Outcome
    end : float
        When to stop, by the monotonic clock.
    """

    def __init__(self, exercise, source, wanted, end):
        self.exercise, self.source, self.wanted, self.end = exercise, source, wanted, end
        self._half = (time.monotonic() + end) / 2  # the rest is for two things at once
        self._axes = dict(zip(exercise.arguments, map(np.ndim, exercise.probes[0]), strict=True))
        self._tried = []

    def single(self):
        """Return the first correction that makes the program right, or None."""
        for correction in corrections(self.source, self._axes):
            trial = self._trial(correction)
            if trial.comes_to(self.wanted):
                return correction
            self._tried.append((correction, trial))
            if time.monotonic() > self._half:
                break
        return None

    def beside(self, candidates):
        """Return a correction that leaves what a candidate comes to, and that candidate, or None.

        Only a correction that says much is one of two: another helps with the results by chance.

        Parameters
        ----------
        candidates : list of Candidate
        """
        for correction, trial in self._tried:
            if time.monotonic() > self.end:
                break
            if correction.name not in TELLING or correction.name in ALIKE:
                continue
            if trial.runs():
                fit = (one for one in candidates if one.comes_to(trial) and tells([*trial]))
                candidate = next(fit, None)
                if candidate and not self._made_by(correction, candidate):
                    return correction, candidate
        return None

    def _made_by(self, correction, candidate):
        """Say whether the axis that the correction writes is what goes wrong in the candidate."""
        new = correction.new if isinstance(correction.new, list) else [correction.new]
        written = facts.axes_in(" ".join(map(ast.unparse, new))) - facts.axes_in(self.source.text)
        wrong = set().union(*map(facts.axes_of, candidate.parts))
        return correction.name == "axis" and (not written or bool(written & wrong))

    def double(self):
        """Return two corrections that say much and make the program right together, or None."""
        telling = [first for first, _ in self._tried if first.name in TELLING]
        for alike in (True, False):
            for first in telling:
                with first:
                    second = self._second(first, alike)
                if second:
                    return first, second
        return None

    def _second(self, first, alike):
        for second in corrections(self.source, self._axes):
            if time.monotonic() > self.end:
                return None
            if second.name not in TELLING or (second.name == first.name) != alike:
                continue
            if self._trial(second).comes_to(self.wanted):
                return second
        return None

    def _trial(self, correction):
        with correction, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return Trial(self.exercise, self.source.compiled())
            except Exception:  # some corrections leave no Python
                return Trial(self.exercise, None)


class Trial:
    """A corrected program whose outcomes are computed when they are asked for."""

    def __init__(self, exercise, program):
        self.exercise, self.program, self._outcomes = exercise, program, []

    def __iter__(self):
        for place, probe in enumerate(self.exercise.probes):
            if place == len(self._outcomes):
                self._outcomes.append(self._call(probe))
            yield self._outcomes[place]

    def runs(self):
        """Say whether it is a program, and returns something on the first probe."""
        return self.program is not None and next(iter(self)).value is not None

    def comes_to(self, wanted):
        """Say whether it comes to the same as other outcomes on every probe."""
        return self.program is not None and all(map(same, self, wanted))

    def _call(self, probe):
        try:
            quiet = self.exercise.quiet
            with guard(listen=True) if quiet else nullcontext(()) as warned, time_limit(EACH):
                return outcome(self.program, probe, self.exercise.arguments, warned)
        except TimeUp:
            return Outcome(timed_out=True)
        except BaseException as error:
            return Outcome(error=error.with_traceback(None))

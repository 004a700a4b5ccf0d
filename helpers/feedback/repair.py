"""Find what a student's program goes wrong with: correct one place, and see whether that helps."""

import ast
import time

from helpers.feedback import expression_rules, name_rules, statement_rules
from helpers.feedback.compare import same
from helpers.feedback.corrections import Correction, places
from helpers.feedback.error_model import tells
from helpers.feedback.guard import guard
from helpers.feedback.limit import TimeUp, time_limit
from helpers.feedback.run import Outcome, outcome

SECONDS = 1.0  # for all corrections together
EACH = 0.1  # for one of them


def corrections(source):
    """Yield the corrections of a program that may be worth a try, likely ones first.

    Parameters
    ----------
    source : Source
    """
    yield from statement_rules.of_lines(source.tree)
    names, rounds = source.arguments, _loop_names(source.tree)
    found = [*places(source.tree)]
    for rule in (
        expression_rules.of_call,
        expression_rules.of_operation,
        name_rules.of_array,
        lambda node: name_rules.of_index(node, rounds),
        lambda node: name_rules.of_name(node, names),
        lambda node: name_rules.of_number(node, names),
    ):
        for node, owner, field, index in found:
            for name, says, new in rule(node):
                yield Correction(name, says, node, owner, field, index, new)


def _loop_names(tree):
    loops = (node for node in ast.walk(tree) if isinstance(node, ast.For))
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
    """

    def __init__(self, exercise, source, wanted):
        self.exercise, self.source, self.wanted = exercise, source, wanted
        self._tried = []

    def single(self):
        """Return the first correction that makes the program right, or None."""
        end = time.monotonic() + SECONDS
        for correction in corrections(self.source):
            trial = self._trial(correction)
            if trial.comes_to(self.wanted):
                return correction
            self._tried.append((correction, trial))
            if time.monotonic() > end:
                break
        return None

    def beside(self, candidates):
        """Return a correction that leaves what a candidate comes to, and that candidate, or None.

        Parameters
        ----------
        candidates : list of Candidate
        """
        end = time.monotonic() + SECONDS
        for correction, trial in self._tried:
            for candidate in candidates if trial.runs() else ():
                if candidate.comes_to(trial) and tells([*trial]):
                    return correction, candidate
            if time.monotonic() > end:
                break
        return None

    def double(self):
        """Return two corrections that make the program right together, or None."""
        end = time.monotonic() + SECONDS
        for first, _ in self._tried:
            with first:
                for second in corrections(self.source):
                    if self._trial(second).comes_to(self.wanted):
                        return first, second
                    if time.monotonic() > end:
                        return None
        return None

    def _trial(self, correction):
        with correction:
            try:
                return Trial(self.exercise, self.source.compiled())
            except (SyntaxError, ValueError, TypeError, RecursionError):
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
            with guard(self.exercise.quiet) as warned, time_limit(EACH):
                return outcome(self.program, probe, self.exercise.arguments, warned)
        except TimeUp:
            return Outcome(timed_out=True)
        except BaseException as error:
            return Outcome(error=error.with_traceback(None))

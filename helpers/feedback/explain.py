"""Say what is wrong with a program: what is known of the exercise, then what can be found out."""

import time
from dataclasses import dataclass, replace

import numpy as np

from helpers.feedback import facts, general
from helpers.feedback.compare import as_numbers
from helpers.feedback.error_model import tells
from helpers.feedback.guard import guard
from helpers.feedback.repair import Repair
from helpers.feedback.source import source_of

SECONDS = 1.8  # for all that is searched
COPIED = "It also changes its argument {names} in place. The caller still needs the old values."
NO_PAIRS = {"nothing", "zeros"}  # outcomes that too many pairs come to


@dataclass(frozen=True)
class Explanation:
    """What is wrong, in a word or two and in sentences, and where to look again."""

    kind: str
    says: str
    look: str


def explain(exercise, program, found, wanted, place):
    """Explain what is wrong with a program.

    Parameters
    ----------
    exercise : Exercise
    program : callable
        The student's.
    found, wanted : list of Outcome
        What came of it, and of the reference.
    place : int
        That of the first probe on which it is wrong.

    Returns
    -------
    Explanation
    """
    order = facts.order_of(program, exercise.arguments)
    if order:
        return Explanation("order of arguments", order, exercise.look)
    kind, says = general.kind_of(exercise, program, found, wanted, place)
    plain = Explanation(kind, says, exercise.look)
    if found[-1].timed_out or kind == "function":
        return plain
    search = Search(exercise, program, found, wanted)
    with guard():
        known = search.known(exactly=kind in general.BESIDE)
        if not known and kind in general.BESIDE:
            return plain
        explained = known or search.more(pairs=kind not in NO_PAIRS)
    if explained:
        fine = general.fine(exercise, found, wanted)
        return replace(explained, says=f"{fine} {explained.says}".strip())
    more = facts.of(search.source) if search.source else ""
    return replace(plain, says=f"{says} {more}".strip())


class Search:
    """The ways to find out what is wrong, within a time limit; each returns None if it fails.

    Parameters
    ----------
    exercise : Exercise
    program : callable
    found, wanted : list of Outcome
    """

    def __init__(self, exercise, program, found, wanted):
        self.exercise, self.model, self.found = exercise, exercise.model, found
        self.end = time.monotonic() + SECONDS
        self._wanted = wanted
        self._right = general.right_parts(exercise, found, wanted)
        self.source = None if exercise.is_value else source_of(program)
        self._repair = self.source and Repair(exercise, self.source, wanted, self.end)

    def known(self, exactly):
        """One deviation, or one known mistake."""
        fit = self.model.find(self.model.known, self.found, self.end)
        if not fit and not exactly:
            fit = self.model.find(self.model.known, self.found, self.end, loosely=True)
        fit = self._as_written(fit)
        one = self.corrected() if len(fit) > 1 else None
        if one and one.kind != "operation":  # a sign that would mend it may be right where it is
            return one
        return self._of(fit) if fit else None

    def more(self, pairs):
        """Whatever else explains it; two deviations only where so much is told."""
        steps = [self.corrected, self.in_general, self.where_it_runs, self.beside]
        steps += [self.two, self.where_finite, self.rearranged] * pairs + [self.two_corrected]
        return next(filter(None, (step() for step in steps)), None)

    def corrected(self):
        """One correction of the student's source."""
        one = self._repair and self._repair.single()
        return one and self._mended(one)

    def in_general(self):
        """One deviation that any exercise can meet."""
        fit = self.model.find(self.model.general, self.found, self.end)
        return self._of(fit) if fit else None

    def where_it_runs(self):
        """One deviation, where the program stops on some probes but not on all."""
        stops = [outcome.error for outcome in self.found if outcome.error]
        what = f"it stops with {type(stops[0]).__name__}" if stops else ""
        return self._elsewhere([bool(outcome.error) for outcome in self.found], what)

    def where_finite(self):
        """One deviation, where the result is not finite on some probes but is on others."""
        failed = [*map(_not_finite, self.found, self._wanted)]
        return self._elsewhere(failed, "the result holds nan or inf")

    def _elsewhere(self, failed, what):
        pairs = zip(self.found, failed, strict=True)
        running = [None if fails else outcome for outcome, fails in pairs]
        if not any(failed) or not tells([outcome for outcome in running if outcome]):
            return None
        fit = self.model.find(self.model.known, running, self.end)
        one = self._of(fit) if fit else None
        return one and replace(one, says=f"{one.says} In other calls, {what}.")

    def two(self):
        """Two deviations."""
        if not self.exercise.is_value and not tells(self.found):
            return None
        fit = self.model.find(self.model.pairs, self.found, self.end)
        fit = [one for one in fit if all(map(self._keeps_what_is_right, one.alone()))]
        return self._of(self._as_written(fit)[:1]) if fit else None

    def rearranged(self):
        """One deviation, or two that leave one number, in an array of another shape."""
        found = [_in_shape(*both) for both in zip(self.found, self._wanted, strict=False)]
        if None in found:
            fit = self.model.find(self.model.reduced, self.found, self.end)
            return self._of(fit[:1]) if fit else None
        fit = self.model.find(self.model.known, found, self.end)
        shapes = f"{np.shape(self.found[0].value)}; it should be {np.shape(found[0].value)}"
        shape = Explanation("shape", f"The result has shape {shapes}.", "")
        return _joined(shape, self._of(fit)) if fit else None

    def beside(self):
        """One correction, and one deviation."""
        candidates = self.model.known
        candidates = [*filter(self._keeps_what_is_right, candidates)] if self._right else candidates
        both = self._repair and self._repair.beside(candidates)
        return both and _joined(self._mended(both[0]), self._of([both[1]]))

    def two_corrected(self):
        """Two corrections, of those that say most."""
        both = self._repair and self._repair.double()
        return both and _joined(*map(self._mended, both))

    def _keeps_what_is_right(self, candidate):
        """Say whether, by itself, it leaves right what is right in the student's results."""
        kept = general.right_parts(self.exercise, candidate.outcomes(), self._wanted)
        return {*self._right} <= {*kept}

    def _as_written(self, fit):
        """Return those that write what the student's source has, or all where none does."""
        own = self.source.text if self.source else ""
        seen = [one for one in fit if all(facts.is_in(part, own) for part in one.parts)]
        return seen or fit

    def _of(self, fit):
        """Say what one candidate goes wrong with, or that it is either of two."""
        parts = fit[0].parts
        kind = " + ".join(part.name for part in parts)
        says = parts[0].says if len(parts) == 1 else _both(*(part.says for part in parts))
        if len(fit) > 1 and fit[1].parts[0].says != parts[0].says:
            says = f"Either: {says} Or: {fit[1].parts[0].says}"
        own = {name for outcome in fit[0].outcomes() for name in outcome.changed}
        changed = [name for outcome in self.found for name in outcome.changed if name not in own]
        if changed:
            says += " " + COPIED.format(names=" and ".join(dict.fromkeys(changed)))
        known = {message for outcome in fit[0].outcomes() for message in outcome.warned}
        warned = {message for outcome in self.found for message in outcome.warned} - known
        if warned:
            says += f" NumPy also warns: {' and '.join(sorted(warned))}."
        if any(map(general.is_boolean, (outcome.value for outcome in self.found))):
            says += f" {general.BOOLEANS}"
        return Explanation(kind, says, parts[0].look)

    def _mended(self, correction):
        says = f"{self.source.where(correction.node)} {correction.says}"
        return Explanation(correction.name, says, self.exercise.look)


def _joined(one, other):
    return Explanation(f"{one.kind} + {other.kind}", _both(one.says, other.says), other.look)


def _not_finite(own, right):
    """Say whether a call returned what is not finite where it should be."""
    numbers, wanted = as_numbers(own.value), as_numbers(right.value)
    if numbers is None or wanted is None:
        return False
    return bool(np.isfinite(wanted).all() and not np.isfinite(numbers).all())


def _in_shape(own, right):
    """Return an outcome with its numbers in the right shape, or None where they do not fit."""
    numbers, wanted = as_numbers(own.value), as_numbers(right.value)
    if numbers is None or wanted is None or numbers.size != wanted.size or not wanted.ndim:
        return None
    return replace(own, value=numbers.reshape(wanted.shape))


def _both(one, other):
    return f"Two things are wrong. First: {one} Second: {other}"

"""The error model of an exercise: what comes of one deviation, and of two at once."""

import inspect
import textwrap
import time
from collections import Counter
from contextlib import nullcontext
from functools import cache, cached_property
from itertools import chain, combinations, product

import numpy as np

from helpers.feedback.compare import as_numbers, same
from helpers.feedback.families import families
from helpers.feedback.guard import guard
from helpers.feedback.run import Outcome, outcome

REDUCED = {"summed up", "averaged", "first only", "last only"}
REDUCED |= {
    f"{name} {way}" for name in ("sum", "mean") for way in ("down the columns", "along the rows")
}
LATE = 6  # where the deviations of any exercise come among its own


class Candidate:
    """A wrong program whose outcomes are computed when they are asked for, and then kept.

    Parameters
    ----------
    exercise : Exercise
    parts : tuple of Deviation or Mistake
        What is wrong with it.
    styles : list of callable, optional
        The right programs, of which the first that can be is made wrong in this way. A mistake has
        a program of its own.
    """

    def __init__(self, exercise, parts, styles=()):
        self.exercise, self.parts, self.styles = exercise, parts, styles
        self._outcomes = {}

    @cached_property
    def program(self):
        """The program itself, or None where the deviations cannot be made."""
        if not self.styles:
            return self.parts[0].program
        made = ((style, _edited(_source(style), self.parts)) for style in self.styles)
        style, source = next(((style, source) for style, source in made if source), (None, None))
        return source and _compiled(source, style)

    def outcome(self, place):
        """Return what comes of the probe at this place."""
        if place not in self._outcomes:
            self._outcomes[place] = self._call(self.exercise.probes[place])
        return self._outcomes[place]

    def alone(self):
        """Return a candidate for each of its parts."""
        return [Candidate(self.exercise, (part,), self.styles) for part in self.parts]

    def outcomes(self):
        """Return what comes of every probe."""
        with guard():
            return [self.outcome(place) for place in range(len(self.exercise.probes))]

    def comes_to(self, found, *, loosely=False):
        """Say whether it comes to the same on every probe.

        Parameters
        ----------
        found : list of Outcome
            None for a probe that is not to be looked at.
        loosely : bool
            Whether they may have changed an argument, or warned, where this program does not.
        """
        return self.program is not None and all(
            same(outcome, self.outcome(place), loosely=loosely)
            for place, outcome in enumerate(found)
            if outcome is not None
        )

    def _call(self, probe):
        with guard(listen=True) if self.exercise.quiet else nullcontext(()) as warned:
            try:
                return outcome(self.program, probe, self.exercise.arguments, warned)
            except Exception as error:
                return Outcome(error=error.with_traceback(None))


class ErrorModel:
    """All candidates of an exercise, in the order in which they are looked at.

    Parameters
    ----------
    exercise : Exercise
    """

    def __init__(self, exercise):
        self.exercise = exercise
        self.known = [
            Candidate(exercise, (deviation,), [style])
            for deviation in exercise.deviations
            for style in exercise.styles
        ] + [Candidate(exercise, (mistake,)) for mistake in exercise.mistakes]

    @cached_property
    def general(self):
        """What goes wrong in any exercise that takes such arguments."""
        styles = self.exercise.styles[:1]
        return [Candidate(self.exercise, (one,), styles) for one in families(self.exercise)]

    @cached_property
    def pairs(self):
        """Two deviations at different places, of which one at least is the exercise's own."""
        own, styles = self.exercise.deviations, self.exercise.styles[::-1]
        others = [] if self.exercise.is_value else families(self.exercise, results=False)
        rank = _ranks(own) | dict.fromkeys(others, LATE)
        pairs = [
            pair
            for pair in chain(combinations(own, 2), product(own, others))
            if pair[0].place != pair[1].place and pair[0].says != pair[1].says
        ]
        pairs.sort(key=lambda pair: rank[pair[0]] + rank[pair[1]])
        return [Candidate(self.exercise, pair, styles) for pair in pairs] + [
            Candidate(self.exercise, pair, [pair[0].program])
            for pair in product(self.exercise.mistakes, [*own, *families(self.exercise)])
        ]

    @cached_property
    def reduced(self):
        """A deviation of the exercise's own, and then one part, or one number, of the result."""
        parts = [one for one in families(self.exercise) if one.name in REDUCED]
        pairs = product(self.exercise.deviations, parts)
        return [Candidate(self.exercise, pair, self.exercise.styles[::-1]) for pair in pairs]

    def find(self, candidates, found, end, *, loosely=False):
        """Return the candidates that come to the same, no two with the same words.

        Parameters
        ----------
        candidates : list of Candidate
        found : list of Outcome
        end : float
            When to stop, by the monotonic clock; what is not reached by then is not looked at.
        loosely : bool
            As in `Candidate.comes_to`.
        """
        fit = {}
        with guard():
            for candidate in candidates:
                if candidate.comes_to(found, loosely=loosely):
                    fit.setdefault(tuple(part.says for part in candidate.parts), candidate)
                if time.monotonic() > end:
                    break
        return [*fit.values()]


def _ranks(deviations):
    """Return for each deviation how many stand before it at its place: likely ones come first."""
    seen = Counter()
    ranks = {}
    for deviation in deviations:
        ranks[deviation] = seen[deviation.place]
        seen[deviation.place] += 1
    return ranks


def tells(found):
    """Say whether outcomes are rich enough that no other mistake comes to them by chance."""
    arrays = [as_numbers(part) for o in found for part in _parts(o.value)]
    numbers = [array[np.isfinite(array)].ravel() for array in arrays if array is not None]
    numbers = np.concatenate([*numbers, []]).round(6)
    different = len(np.unique(numbers))
    return different >= 3 or (different == 2 and len(numbers) >= 8)


def _parts(value):
    return value if isinstance(value, (tuple, list)) else (value,)


def _edited(source, deviations):
    """Return the source with all deviations in it, made in an order that lets each be made."""
    for order in (deviations, deviations[::-1]):
        edited = source
        for deviation in order:
            edited = edited and deviation.edit(edited)
        if edited:
            return edited
    return None


def _compiled(source, style):
    space = dict(style.__globals__)
    try:
        exec(compile(source, "<deviation>", "exec"), space)
    except SyntaxError:
        return None
    return space[style.__name__]


@cache
def _source(program):
    source = textwrap.dedent(inspect.getsource(program))
    return source[source.index("def ") :]

"""Say what is wrong with a program: what is known of the exercise, then what can be found out."""

import ast
from dataclasses import dataclass

from helpers.feedback import general
from helpers.feedback.repair import Repair
from helpers.feedback.source import source_of

COPIED = "It also changes its argument {names} in place. The caller still needs the old values."


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
    kind, says = general.kind_of(exercise, program, found, wanted, place)
    plain = Explanation(kind, says, exercise.look)
    if found[-1].timed_out or kind == "function":
        return plain
    known = _known(exercise, found, kind in general.BESIDE)
    if known or kind in general.BESIDE:
        return known or plain
    if exercise.is_value:
        return _two(exercise, found) or plain
    return _found_out(exercise, program, found, wanted) or plain


def _found_out(exercise, program, found, wanted):
    model, source = exercise.model, source_of(program)
    repair = Repair(exercise, source, wanted) if source else None
    one = repair and repair.single()
    if one:
        return _mended(exercise, source, one)
    general_ones = model.find(model.general, found)
    if general_ones:
        return _of_candidates(general_ones, found)
    two = _two(exercise, found)
    if two or not repair:
        return two
    both = repair.beside([*model.known, *model.general])
    if both:
        correction, candidate = both
        first = _mended(exercise, source, correction)
        return _joined(first, _of_candidates([candidate], found))
    pair = repair.double()
    return pair and _joined(*(_mended(exercise, source, one) for one in pair))


def _known(exercise, found, exactly):
    model = exercise.model
    fit = model.find(model.known, found)
    if not fit and not exactly:
        fit = model.find(model.known, found, loosely=True)
    return _of_candidates(fit, found) if fit else None


def _two(exercise, found):
    fit = exercise.model.find(exercise.model.pairs, found)
    return _of_candidates(fit[:1], found) if fit else None


def _of_candidates(fit, found):
    """Say what one candidate goes wrong with, or that it is either of two."""
    parts = fit[0].parts
    kind, look = " + ".join(part.name for part in parts), parts[0].look
    says = parts[0].says if len(parts) == 1 else _both(*(part.says for part in parts))
    if len(fit) > 1:
        says = f"Either: {says} Or: {fit[1].parts[0].says}"
    own = {name for outcome in fit[0].outcomes() for name in outcome.changed}
    changed = [name for o in found for name in o.changed if name not in own]
    if changed:
        says += " " + COPIED.format(names=" and ".join(dict.fromkeys(changed)))
    return Explanation(kind, says, look)


def _mended(exercise, source, correction):
    line = ast.unparse(correction.node).splitlines()[0][:70]
    where = f"Line {source.line(correction.node)}, “{line}”: "
    return Explanation(correction.name, where + correction.says, exercise.look)


def _joined(one, other):
    return Explanation(f"{one.kind} + {other.kind}", _both(one.says, other.says), other.look)


def _both(one, other):
    return f"Two things are wrong. First: {one} Second: {other}"

"""What a notebook goes on with: the student's function, or the course's in its place."""

import types

from helpers.feedback.verdict import Verdict

MARK = "of_the_course"


def of_the_course(exercise):
    """Return the reference of an exercise, marked, so that it is never taken for a solution."""
    program = exercise.reference
    copy = types.FunctionType(
        program.__code__, program.__globals__, program.__name__, program.__defaults__
    )
    copy.__kwdefaults__ = program.__kwdefaults__
    setattr(copy, MARK, True)
    return copy


def stands_in(exercise, answer):
    """Return the verdict on the course's own function, or None where the answer is another."""
    if getattr(answer, MARK, False) is not True:
        return None
    said = (
        f"{exercise.heading}: the course's own function has this name now. Run the cell with"
        " yours, then this one."
    )
    return Verdict(False, "untouched", said)


def missing(exercise):
    """Return the verdict where nothing has the name of what is to be written."""
    said = (
        f"{exercise.heading}: there is no {exercise.name} yet. Run the cell in which you write it."
        " If Python shows an error there, correct it first."
    )
    return Verdict(False, "untouched", said)


def taken(exercise, passed):
    """Say which function a notebook goes on with, in a sentence."""
    if passed:
        return f"From here on, the notebook runs your {exercise.name}."
    return (
        f"From here on, the notebook runs the course's {exercise.name}."
        f" Solve exercise {exercise.number}, and it runs yours."
    )

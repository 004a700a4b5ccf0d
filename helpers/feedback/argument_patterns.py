"""What the numbers of a wrong result have to do with the arguments, entry by entry."""

import numpy as np

from helpers.feedback.compare import agrees


def beyond(exercise, results, wanted):
    """Say beyond which values of an argument all results are one number; empty if none are."""
    own = np.concatenate([part.ravel() for part in results])
    wrong = np.concatenate([~agrees(*pair).ravel() for pair in zip(results, wanted, strict=True)])
    for place, name in enumerate(exercise.arguments):
        taken = [np.asarray(probe[place], float) for probe in exercise.probes]
        if all(one.shape == other.shape for one, other in zip(taken, wanted, strict=True)):
            values = np.concatenate([value.ravel() for value in taken])
            told = [*_beyond(name, values, own, wrong)]
            if told:
                return " ".join(told)
    return ""


def _beyond(name, values, own, wrong):
    """Yield a sentence for each side on which the wrong results, and all beyond, are the same."""
    for sign, way in ((1, "at least"), (-1, "at most")):
        side = sign * values
        if (wrong & (side > 0)).any():
            end = side[wrong & (side > 0)].min()
            same = own[side >= end]
            if np.ptp(same) == 0 and len(same) > 1 and (side < end).any():
                yield (
                    f"Where {name} is {way} {sign * end:.4g}, your function always returns"
                    f" {same[0]:.4g}."
                )


def unchanged(exercise, results, wanted):
    """Say that the wrong numbers are those of an argument, as they were given; empty if not."""
    wrong = [~agrees(*pair) for pair in zip(results, wanted, strict=True)]
    for place, name in enumerate(exercise.arguments):
        given = [np.asarray(probe[place], float) for probe in exercise.probes]
        if all(
            own.shape == before.shape and np.array_equal(own[mask], before[mask])
            for own, before, mask in zip(results, given, wrong, strict=True)
        ):
            return f"The wrong numbers are those of {name}, unchanged."
    return ""

"""What is wrong with the arrays that came back: their shape, their numbers."""

import numpy as np

from helpers.feedback import patterns
from helpers.feedback.compare import as_numbers, close
from helpers.feedback.listen import said_by_numpy


class Results:
    """What came back from every probe, beside what was wanted.

    Parameters
    ----------
    exercise : Exercise
    program : callable
    values, wanted : list of object
        Of every probe.
    place : int
        That of the first probe on which they differ.
    """

    def __init__(self, exercise, program, values, wanted, place):
        self.exercise, self.program, self.place = exercise, program, place
        self.values, self.wanted = [*map(as_numbers, values)], [*map(as_numbers, wanted)]
        self.here, self.right = self.values[place], self.wanted[place]

    def kind(self):
        """Return what is wrong in a word or two, and in sentences."""
        if self.here.shape != self.right.shape:
            return self._of_shape()
        if not np.isfinite(self.here).all() and np.isfinite(self.right).all():
            return "not finite", self._of_infinity()
        return self._of_numbers()

    def everywhere(self, test):
        """Say whether a test of a result and the right one holds on every probe."""
        return all(
            own is not None and test(own, right)
            for own, right in zip(self.values, self.wanted, strict=False)
        )

    def _of_shape(self):
        own, right = self.here, self.right
        shapes = f"The result has shape {own.shape}; it should be {right.shape}."
        if own.ndim == 2 and self.everywhere(lambda o, r: close(o.T, r)):
            return (
                "transposed",
                f"The numbers are right, but rows and columns are exchanged. {shapes}",
            )
        if self.everywhere(lambda o, r: o.size == r.size and close(o.reshape(r.shape), r)):
            return "shape", f"The numbers are right, their arrangement is not. {shapes}"
        if right.ndim == 1 and own.shape == 2 * right.shape and len(right) > 1:
            return "spread out", f"{self._spread()} {shapes}"
        return "shape", f"{self._axes()} {shapes}"

    def _spread(self):
        n = len(self.right)
        if self.everywhere(lambda o, r: o.ndim == 2 and close(np.diag(o), r)):
            return (
                f"The right numbers are on the diagonal of a matrix of {n} × {n}: somewhere,"
                " NumPy combined each sample with every other one, too."
            )
        return f"A matrix of {n} × {n} numbers came back where {n} numbers are asked for."

    def _axes(self):
        own, right = self.here, self.right
        names = self._named_axes()
        if right.ndim == 0:
            over = " and ".join(names.get(size, f"{size} entries") for size in own.shape)
            return f"One number is asked for, and an array came back: one for each of {over}."
        if own.ndim == 0:
            return "An array is asked for, and one number came back. Over which axis does it add?"
        if own.ndim == right.ndim:
            return self._sizes()
        more = "more" if own.ndim > right.ndim else "fewer"
        return f"The result has {more} axes than it should."

    def _sizes(self):
        sizes = enumerate(zip(self.here.shape, self.right.shape, strict=True))
        axis, own, wanted = next((axis, *both) for axis, both in sizes if both[0] != both[1])
        return f"Along axis {axis} there are {own} entries, and {wanted} are wanted."

    def _named_axes(self):
        """Return the words for each length that only one quantity of this probe has."""
        found = patterns.quantities(self.exercise, self.exercise.probes[self.place])
        sizes = {name: value for name, value in found.items() if name in patterns.LENGTHS}
        named = {}
        for name, size in sizes.items():
            named.setdefault(int(size), []).append(f"{patterns.LENGTHS[name]} ({int(size)})")
        return {size: words[0] for size, words in named.items() if len(words) == 1}

    def _of_infinity(self):
        bad = self.here[~np.isfinite(self.here)].flat[0]
        return f"It holds {bad}. {said_by_numpy(self.program, self.exercise, self.place)}".strip()

    def _of_numbers(self):
        own = self.here
        if self.everywhere(lambda o, r: close(-o, r)):
            return "sign", "Each number has the wrong sign: what is taken from what?"
        if own.ndim == 2 and self.everywhere(lambda o, r: close(o.T, r)):
            return "transposed", "Rows and columns are exchanged."
        if self.everywhere(lambda o, r: close(o, np.trunc(r))) and own.any():
            return "decimals lost", "The decimals are lost: the result holds whole numbers only."
        for digits in range(1, 5):
            if own.any() and self.everywhere(
                lambda o, r, d=digits: o.shape == r.shape and rounded(o, r, d)
            ):
                return "rounded", f"Your result is rounded to {DECIMALS[digits]}. Do not round it."
        if self.everywhere(lambda o, r: o.size and not o.any()):
            return "zeros", "All numbers are 0 in every call. Is what you compute stored and used?"
        if self.everywhere(lambda o, r: o.shape == r.shape):
            for kind, pattern in PATTERNS.items():
                said = pattern(self.exercise, self.values, self.wanted)
                if said:
                    return kind, said
        return "numbers", self._differences()

    def _differences(self):
        own, right = self.here, self.right
        if not own.ndim:
            return self._too()
        wrong = ~np.isclose(own, right, rtol=1e-4, atol=6e-5, equal_nan=True)
        where = ", ".join(map(str, np.argwhere(wrong)[0]))
        many = "All" if wrong.all() else f"{wrong.sum()} of {wrong.size}"
        return (
            f"{many} numbers differ. Compute the one at [{where}] by hand: {own[wrong].flat[0]:.5g}"
            f" came back, {right[wrong].flat[0]:.5g} is right."
        )

    def _too(self):
        for way, test in {"large": np.greater, "small": np.less}.items():
            if self.everywhere(lambda o, r, test=test: o.shape == r.shape and bool(test(o, r))):
                every = "" if self.exercise.is_value else " in every call"
                return f"The number is too {way}{every}. Compute it by hand, step by step."
        way = "large" if self.here > self.right else "small"
        return (
            f"The number is too {way} in this call, but not in every call. What is special about"
            " the arguments of this one?"
        )


def rounded(own, right, digits):
    """Say whether numbers are those that are wanted, rounded to so many digits."""
    return np.allclose(own, np.round(right, digits), rtol=0, atol=1e-9)


DECIMALS = {1: "one decimal", 2: "two decimals", 3: "three decimals", 4: "four decimals"}
PATTERNS = {
    "factor": patterns.factor,
    "offset": patterns.offset,
    "place": patterns.where_wrong,
}

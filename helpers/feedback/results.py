"""What is wrong with the arrays that came back: their shape, their numbers."""

import numpy as np

from helpers.feedback import argument_patterns, patterns
from helpers.feedback.compare import agrees, as_numbers, close
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
                f"The numbers are right, but rows and columns are swapped. {shapes}",
            )
        if self.everywhere(lambda o, r: o.size == r.size and close(o.reshape(r.shape), r)):
            return "shape", f"The numbers are right, but the array has the wrong shape. {shapes}"
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
        return f"Your function returns a matrix of {n} × {n} numbers. It should return {n} numbers."

    def _axes(self):
        own, right = self.here, self.right
        names = self._named_axes()
        if right.ndim == 0:
            over = " and ".join(names.get(size, f"{size} entries") for size in own.shape)
            return f"The result should be one number. It has one for each of {over}."
        if own.ndim == 0:
            return "The result should be an array, but it is one number."
        if own.ndim == right.ndim:
            return self._sizes()
        for place, end in ((0, "first"), (-1, "last")):
            if self.everywhere(lambda o, r, p=place: o.ndim == r.ndim + 1 and close(o[p], r)):
                return f"The {end} entry of the result is right. Return it alone."
        more = "more" if own.ndim > right.ndim else "fewer"
        return f"The result has {more} axes than it should."

    def _sizes(self):
        sizes = enumerate(zip(self.here.shape, self.right.shape, strict=True))
        axis, own, wanted = next((axis, *both) for axis, both in sizes if both[0] != both[1])
        if own == wanted + 1 and axis == self.here.ndim - 1:
            for end, kept in (("first", slice(1, None)), ("last", slice(0, -1))):
                if self.everywhere(lambda o, r, kept=kept: o.ndim and close(o[..., kept], r)):
                    ones = self.everywhere(lambda o, r: bool((o[..., 0] == 1).all()))
                    more = " It holds ones only." if ones and end == "first" else ""
                    return f"The result has one column too many, the {end} one.{more}"
        return f"Along axis {axis} there are {own} entries. There should be {wanted}."

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
        said = said_by_numpy(self.program, self.exercise, self.place)
        return f"The result contains {bad}. {said}".strip()

    def _of_numbers(self):
        own = self.here
        if self.everywhere(lambda o, r: close(-o, r)):
            return "sign", "Each number has the wrong sign. What do you subtract from what?"
        if own.ndim == 2 and self.everywhere(lambda o, r: close(o.T, r)):
            return "transposed", "Rows and columns are swapped."
        if self.everywhere(lambda o, r: close(o, np.trunc(r))) and own.any():
            return "decimals lost", "The decimals are lost: the result holds whole numbers only."
        for digits in range(1, 5):
            if own.any() and self.everywhere(
                lambda o, r, d=digits: o.shape == r.shape and rounded(o, r, d)
            ):
                return "rounded", f"Your result is rounded to {DECIMALS[digits]}. Do not round it."
        if self.everywhere(lambda o, r: o.size and not o.any()):
            says = "All numbers are 0 in every call. Is what you compute stored and used?"
            return "zeros", "All numbers are 0." if self.exercise.is_value else says
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
        wrong = ~agrees(own, right)
        where = ", ".join(map(str, np.argwhere(wrong)[0]))
        many = f"{wrong.sum()} of the {wrong.size} numbers {'is' if wrong.sum() == 1 else 'are'}"
        many = "All numbers are" if wrong.all() else many
        if self.exercise.is_value:
            return f"{many} wrong. Compute the one at [{where}] by hand."
        return (
            f"{many} wrong in this call. Compute the one at [{where}] by hand: it should be"
            f" {right[wrong].flat[0]:.5g}, not {own[wrong].flat[0]:.5g}."
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
    "a step": patterns.step,
    "beyond": argument_patterns.beyond,
    "place": patterns.where_wrong,
    "unchanged": argument_patterns.unchanged,
}

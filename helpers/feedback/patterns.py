"""What the numbers of a wrong result have to do with the right ones, on every probe."""

import numpy as np

from helpers.feedback.compare import agrees, close


def quantities(exercise, probe):
    """Return the numbers that a factor may come from, in words.

    Parameters
    ----------
    exercise : Exercise
    probe : tuple

    Returns
    -------
    dict of str to float
    """
    named = dict(zip(exercise.arguments, probe, strict=True))
    found = {}
    x = named.get("x", named.get("features"))
    table = next((named[name] for name in ("y_hat", "z", "theta") if name in named), None)
    samples = next((v for name, v in named.items() if name in SAMPLES), None)
    if samples is not None:
        found["the number of samples"] = len(samples)
        found["2 times the number of samples"] = 2 * len(samples)
        found["n / (n + 1), for n samples"] = len(samples) / (len(samples) + 1)
    if "rows" in named:
        found["the number of rows in the batch"] = len(named["rows"])
    if np.ndim(x) == 2:
        found["the number of columns of x"] = x.shape[1]
    if np.ndim(table) == 2:
        found["the number of classes"] = table.shape[1]
    found |= {f"the argument {n}": v for n, v in named.items() if np.ndim(v) == 0}
    if samples is not None and np.ndim(table) == 2:
        found["the number of samples times the number of classes"] = len(samples) * table.shape[1]
    return found | CONSTANTS


SAMPLES = ["x", "y_hat", "z", "labels", "y", "features"]
CONSTANTS = {
    "2": 2.0,
    "100": 100.0,
    "ln 10, as with the logarithm to base 10": np.log(10),
    "ln 2, as with the logarithm to base 2": np.log(2),
}


def factor(exercise, results, wanted):
    """Say which factor lies between results and the right ones, and what it could be.

    Parameters
    ----------
    exercise : Exercise
    results, wanted : list of ndarray
        One of each for every probe, of equal shapes.

    Returns
    -------
    str
        Empty where there is no such factor.
    """
    found = [_factor(*pair) for pair in zip(results, wanted, strict=True)]
    if None in found or np.allclose(found, 1):
        return ""
    known = [quantities(exercise, probe) for probe in exercise.probes]
    for sign, minus in ((1, ""), (-1, ", and has the wrong sign")):
        names = [
            (name, power)
            for power in (1, -1)
            for name in known[0]
            if _fit(found, [sign * np.float64(q.get(name, np.nan)) ** power for q in known])
        ]
        if names:
            said = " or ".join(_said(name, power) for name, power in names[:2])
            what = "Each number" if any(map(np.ndim, wanted)) else "The number"
            return f"{what} is the right one {said}{minus}."
    if not any(map(np.ndim, wanted)):
        return ""
    if np.allclose(found, found[0], rtol=1e-3):
        step = " Is it a step? Return the gradient itself." if _is_step(exercise, found[0]) else ""
        return f"Each number is {found[0]:.4g} times what it should be, in every call.{step}"
    return f"Each number is {found[0]:.4g} times what it should be in this call; in others another."


def _is_step(exercise, factor):
    return factor < 0 and exercise.name.endswith("gradient")


def step(exercise, results, wanted):
    """Say that theta after a step came back where its gradient is wanted; empty if not."""
    if "theta" not in exercise.arguments or not exercise.name.endswith("gradient"):
        return ""
    place = exercise.arguments.index("theta")
    moved = [own - probe[place] for own, probe in zip(results, exercise.probes, strict=True)]
    found = [_factor(*pair) for pair in zip(moved, wanted, strict=True)]
    if None in found or not np.allclose(found, found[0], rtol=1e-3):
        return ""
    return (
        f"Your function returns theta after a step: theta {'−' if found[0] < 0 else '+'}"
        f" {abs(found[0]):.3g} · gradient. Return the gradient itself."
    )


def _fit(found, candidates):
    with np.errstate(all="ignore"):
        return np.allclose(found, candidates, rtol=1e-3)


def _said(name, power):
    return f"{'times' if power > 0 else 'divided by'} {name}"


def _factor(numbers, wanted):
    apart = np.abs(wanted) > 1e-9
    if not apart.any():
        return None
    one = (numbers[apart] / wanted[apart]).flat[0]
    return one if np.isfinite(one) and one and close(numbers / one, wanted) else None


def offset(exercise, results, wanted):
    """Say what is added to, or missing from, each number on every probe; empty if nothing is."""
    apart = [own - right for own, right in zip(results, wanted, strict=True)]
    if not all(part.size and np.allclose(part, part.flat[0], atol=1e-4) for part in apart):
        return ""
    found = [part.flat[0] for part in apart]
    if np.allclose(found, 0, atol=1e-4) or exercise.is_value:
        return ""
    what = "Each number" if any(map(np.ndim, wanted)) else "The number"
    way = "large" if found[0] > 0 else "small"
    for name, values in _entries(exercise):
        for sign in (1, -1):
            if np.allclose(found, sign * values, atol=1e-4):
                return f"{what} is too {way} by {name}."
    if np.allclose(found, found[0], atol=1e-4):
        return f"{what} is too {way} by {abs(found[0]):.4g}, in every call."
    return ""


def _entries(exercise):
    probes = exercise.probes
    for place, name in enumerate(exercise.arguments):
        values = [np.asarray(probe[place], dtype=float) for probe in probes]
        if all(v.ndim == 0 for v in values):
            yield f"the argument {name}", np.array(values)
        if all(v.ndim == 1 and v.size for v in values):
            yield f"{name}[0]", np.array([v[0] for v in values])
            yield f"{name}[-1]", np.array([v[-1] for v in values])


def where_wrong(exercise, results, wanted):
    """Say where the wrong numbers are, if they are in the same place on every probe."""
    wrong = [~agrees(own, right) for own, right in zip(results, wanted, strict=True)]
    wrong = [(mask, probe) for mask, probe in zip(wrong, exercise.probes, strict=True)]
    told = [(mask, probe) for mask, probe in wrong if mask.any()]
    for said, expected in _masks(exercise):
        masks = [(mask, expected(mask, probe)) for mask, probe in told]
        if all(
            other is not None and not other.all() and (own == other).all() for own, other in masks
        ):
            wrong_ones = zip(results, wanted, [mask for mask, _ in wrong], strict=True)
            return f"Only {said}.{_scale(wrong_ones)} The other numbers are right."
    return ""


def _scale(wrong_ones):
    """Say how many times the right numbers the wrong ones are, where that is always the same."""
    pairs = [(own[mask], right[mask]) for own, right, mask in wrong_ones]
    own, right = map(np.concatenate, zip(*pairs, strict=True))
    if not own.any():
        return " There, your function always returns 0."
    if (right == 0).any() or np.ptp(own / right) > 1e-3:
        return ""
    return f" There, your function returns {own[0] / right[0]:.4g} times what it should."


def _masks(exercise):
    def entries(mask, index):
        made = np.zeros_like(mask)
        made[index] = True
        return made

    yield "the last entry is wrong", lambda m, _: entries(m, -1) if m.ndim == 1 else None
    yield "the first entry is wrong", lambda m, _: entries(m, 0) if m.ndim == 1 else None
    yield "the last row is wrong", lambda m, _: entries(m, -1) if m.ndim == 2 else None
    yield "the first row is wrong", lambda m, _: entries(m, 0) if m.ndim == 2 else None
    yield (
        "the last column is wrong",
        lambda m, _: entries(m, (slice(None), -1)) if m.ndim == 2 else None,
    )
    yield (
        "the first column is wrong",
        lambda m, _: entries(m, (slice(None), 0)) if m.ndim == 2 else None,
    )
    for place, name in enumerate(exercise.arguments):
        for words, test in TESTS.items():
            yield (
                f"the entries where {name} {words} are wrong",
                lambda m, probe, place=place, test=test: (
                    test(probe[place]) if np.shape(probe[place]) == m.shape and m.ndim else None
                ),
            )


TESTS = {
    "is 0": lambda v: v == 0,
    "is 1": lambda v: v == 1,
    "is below 0": lambda v: v < 0,
    "is above 0": lambda v: v > 0,
    "is not 0": lambda v: v != 0,
}
LENGTHS = {
    "the number of samples": "the samples",
    "the number of columns of x": "the columns of x",
    "the number of classes": "the classes",
}

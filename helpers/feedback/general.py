"""Misconceptions that any exercise can meet: what is wrong with a result, seen from outside."""

import numpy as np

from helpers.feedback.compare import as_numbers, close

NONE = "It returned nothing. Does the function end with return, followed by the result?"
TEXT = "This is not a number, and not an array of numbers."
PAIR = "Several results are asked for here, in a fixed order: return them all."
MATRIX = (
    "A matrix came out where a vector was wanted: somewhere a column of shape (n, 1) met a row of"
    " shape (n,), and NumPy spread them out over each other."
)
COPY = (
    "The result is right, but the function changed its argument {names} in place. Whoever calls it"
    " still needs the old values: work on a new array."
)
WHOLE = "The numbers are right, but they are to be whole numbers: their type here is {dtype}."
WARNED = (
    "The numbers are right, but NumPy warned: {message}. Here a warning counts as wrong; run your"
    " function on such numbers yourself to see it."
)
RAISED = {
    "converted to Python scalars": " A function of the module math takes one number; NumPy's take"
    " whole arrays.",
    "truth value of an array": " An if decides once, for one number; for each number of an array"
    " there is np.where.",
}


def kind_of(outcome, wanted, whole=False):
    """Name what is wrong with an outcome, in a word or two and in a sentence.

    Parameters
    ----------
    outcome : Outcome
    wanted : object
        What the reference returned.
    whole : bool
        Whether the result must be of an integer type.

    Returns
    -------
    kind, sentence : str
        Two empty strings where nothing is wrong.
    """
    if outcome.timed_out:
        return "endless", "It did not come to an end in time. Does each loop have a way out?"
    if outcome.error:
        return "raises", _raised(outcome.error)
    if outcome.value is None:
        return "nothing", NONE
    if callable(outcome.value):
        return (
            "function",
            "Your code returned the function itself, not its result. Add parentheses to call it.",
        )
    kind, sentence = _of_value(outcome.value, wanted)
    if not kind and outcome.changed:
        return "in place", COPY.format(names=" and ".join(outcome.changed))
    if not kind and outcome.warned:
        return "warning", WARNED.format(message=" and ".join(outcome.warned))
    if not kind and whole and np.asarray(outcome.value).dtype.kind not in "iu":
        return "type", WHOLE.format(dtype=np.asarray(outcome.value).dtype)
    return kind, sentence


def _raised(error):
    first = (str(error).strip() or "without a message").splitlines()[0].rstrip(".")
    more = next((why for part, why in RAISED.items() if part in first), "")
    return f"It stopped with {type(error).__name__}: {first}.{more}"


def _of_value(value, wanted):
    if isinstance(wanted, tuple):
        if not isinstance(value, (tuple, list)) or len(value) != len(wanted):
            return "count", PAIR
        for place, (own, right) in enumerate(zip(value, wanted, strict=True), start=1):
            kind, sentence = _of_value(own, right)
            if kind:
                return kind, f"Look at result {place} of {len(wanted)}. {sentence}"
        return "", ""
    numbers, wanted = as_numbers(value), as_numbers(wanted)
    if numbers is None:
        return "no number", TEXT
    return (
        of_shape(numbers, wanted) if numbers.shape != wanted.shape else of_numbers(numbers, wanted)
    )


def of_shape(numbers, wanted):
    """Name what is wrong with an array of another shape."""
    shapes = f"Its shape is {numbers.shape}; wanted is {wanted.shape}."
    if numbers.ndim == 2 and close(numbers.T, wanted):
        return "transposed", f"The numbers are right, but rows and columns are exchanged. {shapes}"
    if numbers.size == wanted.size and close(numbers.reshape(wanted.shape), wanted):
        return "shape", f"The numbers are right, their arrangement is not. {shapes}"
    if wanted.ndim == 1 and numbers.shape == 2 * wanted.shape and len(wanted) > 1:
        return "spread out", f"{MATRIX} {shapes}"
    if wanted.ndim == 0:
        return "several", f"One number is asked for, and an array came back. {shapes}"
    return "shape", f"The result has another shape. {shapes}"


def of_numbers(numbers, wanted):
    """Name what is wrong with an array of the right shape."""
    if close(numbers, wanted):
        return "", ""
    if not np.isfinite(numbers).all() and np.isfinite(wanted).all():
        bad = numbers[~np.isfinite(numbers)].flat[0]
        return "not finite", f"It holds {bad}: a number grew too large, or 0 was divided by 0."
    if close(-numbers, wanted):
        return "sign", "Each number has the wrong sign: what is taken from what?"
    if close(numbers, np.trunc(wanted)):
        return "decimals lost", "The decimals are lost: is the result kept in an array of integers?"
    if numbers.ndim == 2 and numbers.shape[0] == numbers.shape[1] and close(numbers.T, wanted):
        return "transposed", "Rows and columns are exchanged."
    factor = _factor(numbers, wanted)
    if factor:
        return "factor", f"Each number is {factor:.4g} times what it should be."
    if numbers.ndim:
        return "numbers", _first_difference(numbers, wanted)
    return "numbers", "The number is too large." if numbers > wanted else "The number is too small."


def _factor(numbers, wanted):
    apart = np.abs(wanted) > 1e-9
    if numbers.size == 1 or not apart.any():  # every number is some multiple of another
        return None
    factor = (numbers[apart] / wanted[apart]).flat[0]
    return factor if np.isfinite(factor) and factor and close(numbers / factor, wanted) else None


def _first_difference(numbers, wanted):
    wrong = ~np.isclose(numbers, wanted, rtol=1e-4, atol=6e-5, equal_nan=True)
    where = ", ".join(map(str, np.argwhere(wrong)[0]))
    return f"{wrong.sum()} of {wrong.size} numbers differ, first the one at [{where}]."

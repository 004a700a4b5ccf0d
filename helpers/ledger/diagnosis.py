"""What a student typed for a row of the ledger: right, or which mistake it is."""

from dataclasses import dataclass

import numpy as np

from helpers.ledger.entry import hair, read
from helpers.ledger.known_mistakes import known_mistakes
from helpers.ledger.row import rows

FEW_DIGITS = "Right so far. Give at least two significant digits."


@dataclass(frozen=True)
class Diagnosis:
    """What an entry is.

    Attributes
    ----------
    right : bool
    kind : str
        The name of the mistake: "sign", "rounding", "learning rate", ...; "right" if there is none.
    sentence : str
        For the student; it never holds a number that was asked for.
    """

    right: bool
    kind: str
    sentence: str


def diagnose(typed, key, step, samples=(0,)):
    """Say whether the numbers typed for a row of the ledger are right, or which mistake they are.

    Parameters
    ----------
    typed : str
        The numbers, row by row: "0.46 0.54" or "[[1, 1/2], [0, 2]]".
    key : str
        The row: "y_hat", say.
    step : Step
    samples : sequence of int
        The samples that are asked for, where the row has a line a sample.

    Returns
    -------
    Diagnosis
        A number is right if it rounds rightly to the digits typed, at least two of them.
    """
    samples = list(samples)
    row_of = {row.key: row for row in rows(step, samples[0])}
    wanted = row_of[key].numbers(samples).ravel()
    try:
        entry = read(typed, wanted.size)
    except ValueError as error:
        return Diagnosis(False, "unreadable", str(error))
    if not entry.values.size:
        return Diagnosis(False, "empty", "Type the numbers of this row, then press Enter.")
    if entry.values.size != wanted.size:
        return Diagnosis(False, "count", _count(typed, entry.values, key, step, samples, wanted))
    if entry.are(wanted):
        return Diagnosis(True, "right", "Right.")
    if entry.near(wanted).all():
        return Diagnosis(False, "digits", FEW_DIGITS)
    with np.errstate(over="ignore", invalid="ignore"):  # e^z of a large score, without the shift
        for kind, sentence, values in known_mistakes(key, step, samples, row_of):
            if values.size == wanted.size and entry.are(values.ravel()):
                return Diagnosis(False, kind, sentence)
    return _entry_by_entry(entry, wanted)


def _entry_by_entry(entry, wanted):
    """Tell turned signs and rounding from numbers that are just wrong."""
    wrong = np.flatnonzero(~entry.near(wanted))
    which = _names(wrong, wanted.size)
    if entry.near(-wanted)[wrong].all():
        return Diagnosis(False, "sign", f"Look at the sign of {which}.")
    off = np.abs(entry.values - wanted)
    whole = np.where(entry.units > 0, entry.units, 1)
    has_more_digits = np.abs(wanted - np.round(wanted / whole) * whole) > hair(wanted)
    nearly = (off <= 1.5 * entry.units) & has_more_digits | (off <= 0.01 * np.abs(wanted))
    if (nearly & (entry.digits >= 2))[wrong].all():
        cut = np.trunc(wanted / whole + np.sign(wanted) * 1e-9) * whole
        if entry.exact(cut)[wrong].all():
            return Diagnosis(False, "rounding", f"Cut off, not rounded: look at {which} again.")
        verb = "is" if len(wrong) == 1 else "are"
        sentence = f"Almost: {which} {verb} off by rounding. Keep more digits on the way."
        return Diagnosis(False, "rounding", sentence)
    if len(wrong) == wanted.size > 1:
        return Diagnosis(False, "off", f"None of the {wanted.size} numbers is right yet.")
    if len(wrong) > 1:
        return Diagnosis(False, "off", f"{which.capitalize()} are wrong.")
    number = f"{entry.values[wrong[0]]:g}"
    return Diagnosis(False, "off", f"{which.capitalize()} is wrong: it is not {number}.")


def _count(typed, values, key, step, samples, wanted):
    """Say that too few or too many numbers were typed, and why that may be."""
    n, labels = wanted.size, step.y[samples]
    needed = "one number" if n == 1 else f"{n} numbers"
    start = f"This row needs {needed}; you gave {values.size}."
    if key == "y" and labels.ndim == 2 and np.array_equal(values, labels.argmax(axis=1)):
        return f"{start} That is the label; its one-hot row has an entry for each class."
    if values.size == 2 * n and "," in typed and "." not in typed:
        return f"{start} Write decimals with a point: 0.5."
    if values.size < n and wanted.size == step.theta.size and step.theta.ndim == 2:
        return f"{start} Type the matrix row by row, like θ."
    return start


def _names(places, size):
    """Name some entries: "the number", "entry 2", "entries 1 and 3"."""
    if size == 1:
        return "the number"
    numbers = [str(place + 1) for place in places]
    if len(numbers) == 1:
        return f"entry {numbers[0]}"
    return f"entries {', '.join(numbers[:-1])} and {numbers[-1]}"

"""The ledger of softmax regression."""

import numpy as np

from helpers.ledger import shared_lines
from helpers.ledger.descent_mistakes import TWICE
from helpers.ledger.line import Line, Mistake
from helpers.ledger.output_mistakes import other_classes, without_bias
from helpers.ledger.words import NOISE, percent
from helpers.models.logistic import sigmoid

# --- what the numbers say ------------------------------------------------------------------------


def _label(step, i):
    return int(step.truth[i])


def _winners(step, i):
    """Return the classes with the highest score, and what to call them."""
    p = step.y_hat[i]
    best = np.flatnonzero(p.max() - p < NOISE)
    every = len(best) == len(p)
    return best, "every class" if every else " and ".join(f"class {b}" for b in best)


def _highest_score(step, i):
    best, who = _winners(step, i)
    return f"{who} has the highest score" if len(best) == 1 else "the highest score is shared"


def _most_probable(step, i):
    best, who = _winners(step, i)
    label, share = _label(step, i), percent(step.y_hat[i].max())
    if len(best) > 1:
        return f"{who}: {share} each, the true class is {label}"
    verdict = "and it is the true class" if best[0] == label else f"the true class is {label}"
    return f"{who} gets {share}, {verdict}"


def _range_of_total(step, i):
    return f"their sum, between 1 and {step.y.shape[1]}"


def _truth(step, i):
    return f"a 1 for the true class, {_label(step, i)}"


def _surprise(step, i):
    return f"−log of the {percent(step.y_hat[i, _label(step, i)])} for the true class"


def _who_should_gain(step, i):
    others = "others" if step.y.shape[1] > 2 else "other one"
    return f"class {_label(step, i)} should gain, the {others} lose"


# --- which wrong numbers are known ---------------------------------------------------------------


def _other_truths(step):
    return other_classes(step, step.y.shape[1])


def _wrong_scores(step):
    yield from without_bias(step)
    if step.theta.shape[0] == step.theta.shape[1]:
        sentence = "You used the rows of θ as classes. Its columns are the classes."
        yield Mistake("transposed", sentence, step.x @ step.theta.T)


def _wrong_shifts(step):
    z, axis = step.z, {"axis": 1, "keepdims": True}
    least = "You subtracted the smallest score. Subtract the largest."
    yield Mistake("smallest", least, z - z.min(**axis))
    yield Mistake("added", "You added the largest score. Subtract it.", z + z.max(**axis))
    yield Mistake(
        "mean", "You subtracted the mean. Subtract the largest score.", z - z.mean(**axis)
    )


def _wrong_exponentials(step):
    missing = "That is e^z. Subtract the largest score first."
    yield Mistake("shift", missing, np.exp(step.z))
    base = "That is a power of 10; the base here is e = 2.71828…"
    yield Mistake("base", base, 10 ** step["z_shifted"])
    yield Mistake("sign", "The exponent has the wrong sign.", np.exp(-step["z_shifted"]))


def _wrong_totals(step):
    total, e = step["total"], np.exp(step.z)
    shift = "That is the sum of e^z. Add up the numbers of the row above."
    yield Mistake("shift", shift, e.sum(axis=1, keepdims=True))
    yield Mistake("mean", "That is the mean. This row needs the sum.", total / step.z.shape[1])
    whole = "That is the sum over all samples. Each sample has its own sum."
    yield Mistake("axis", whole, np.full_like(total, total.sum()))
    yield Mistake("axis", whole, np.full_like(total, e.sum()))


def _wrong_outputs(step):
    z, e, shifted = step.z, np.exp(step.z), step["exp_z"]
    normalise = "You have not divided by the sum yet: these do not sum to 1."
    yield Mistake("normalisation", normalise, shifted)
    yield Mistake("normalisation", normalise, e)
    whole = "You divided by the sum over all samples. Divide each row by its own sum."
    yield Mistake("axis", whole, shifted / shifted.sum())
    yield Mistake("axis", whole, e / e.sum())
    each = "That is the sigmoid of each score. Softmax divides by a common sum."
    yield Mistake("sigmoid", each, sigmoid(z))
    linearly = "You divided the scores by their sum. Take the exponentials first."
    total = z.sum(axis=1, keepdims=True)
    yield Mistake("exponential", linearly, z / np.where(total == 0, np.nan, total))


LINES = (
    shared_lines.SAMPLE,
    shared_lines.parameters("one column per class; the biases on top"),
    Line("z", "z", "θᵀx", _highest_score, _wrong_scores, difference=True),
    Line(
        "z_shifted",
        "z − m",
        "m = max z",
        "the highest becomes 0: nothing can overflow",
        _wrong_shifts,
        difference=True,
    ),
    Line(
        "exp_z",
        "e^(z − m)",
        "of each entry",
        "all positive; the highest score gives 1",
        _wrong_exponentials,
    ),
    Line("total", "d", "Σ e^(z − m)", _range_of_total, _wrong_totals),
    Line("y_hat", "ŷ", "e^(z − m) / d", _most_probable, _wrong_outputs, sums_to=1),
    Line("y", "y", "one-hot label", _truth, sums_to=1),
    shared_lines.cross_entropy("−Σ y log ŷ", _surprise, _other_truths),
    shared_lines.error(_who_should_gain, _other_truths, sums_to=0),
    *shared_lines.descent(
        "x(ŷ − y)ᵀ", "each entry of x times each error", TWICE, _other_truths, sums_to=0
    ),
)

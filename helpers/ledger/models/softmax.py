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
        sentence = "The rows of θ were taken for the classes; its columns are the classes."
        yield Mistake("transposed", sentence, step.x @ step.theta.T)


def _wrong_shifts(step):
    z, axis = step.z, {"axis": 1, "keepdims": True}
    least = "The smallest score was taken off; take off the largest."
    yield Mistake("smallest", least, z - z.min(**axis))
    yield Mistake("added", "The largest score is taken off, not added.", z + z.max(**axis))
    yield Mistake("mean", "The mean was taken off; take off the largest.", z - z.mean(**axis))


def _wrong_exponentials(step):
    missing = "That is e^z itself: the largest score is to be taken off first."
    yield Mistake("shift", missing, np.exp(step.z))
    base = "That is a power of 10; the base here is e = 2.71828…"
    yield Mistake("base", base, 10 ** step["z_shifted"])
    yield Mistake("sign", "The exponent has the wrong sign.", np.exp(-step["z_shifted"]))


def _wrong_totals(step):
    total, e = step["total"], np.exp(step.z)
    shift = "That is the sum of e^z; here it is the sum of the row before."
    yield Mistake("shift", shift, e.sum(axis=1, keepdims=True))
    yield Mistake("mean", "That is the mean; the sum is asked for.", total / step.z.shape[1])
    whole = "That is the sum over all samples; each sample has a sum of its own."
    yield Mistake("axis", whole, np.full_like(total, total.sum()))
    yield Mistake("axis", whole, np.full_like(total, e.sum()))


def _wrong_outputs(step):
    z, e, shifted = step.z, np.exp(step.z), step["exp_z"]
    normalise = "These are not divided by their sum yet: they do not sum to 1."
    yield Mistake("normalisation", normalise, shifted)
    yield Mistake("normalisation", normalise, e)
    whole = "Divided by the sum over all samples; each row is divided by its own sum."
    yield Mistake("axis", whole, shifted / shifted.sum())
    yield Mistake("axis", whole, e / e.sum())
    each = "That is the sigmoid of each score on its own; softmax divides by a common sum."
    yield Mistake("sigmoid", each, sigmoid(z))
    linearly = "The scores were divided by their sum, without the exponential."
    total = z.sum(axis=1, keepdims=True)
    yield Mistake("exponential", linearly, z / np.where(total == 0, np.nan, total))


LINES = (
    shared_lines.SAMPLE,
    shared_lines.parameters("a column a class; the biases on top"),
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

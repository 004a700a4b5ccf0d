"""The ledger of logistic regression."""

from helpers.ledger import shared_lines
from helpers.ledger.descent_mistakes import TWICE
from helpers.ledger.line import Line, Mistake
from helpers.ledger.output_mistakes import other_classes, without_bias
from helpers.ledger.words import NOISE, directions, percent


def _leaning(step, i):
    z = step.z[i]
    leaning = f"{'above' if z > 0 else 'below'} 0: leans towards class {int(z > 0)}"
    return "exactly 0: undecided" if abs(z) < NOISE else leaning


def _probability(step, i):
    return f"class 1 gets {percent(step.y_hat[i])}, the true class is {int(step.y[i])}"


def _surprise(step, i):
    p = step.y_hat[i]
    return f"−log of the {percent(p if step.y[i] else 1 - p)} for the true class"


def _excess(step, i):
    return f"class 1 got too {'little' if step.y[i] else 'much'}"


def _other_truths(step):
    return other_classes(step, 2)


def _wrong_outputs(step):
    other = "That is the probability of class 0; ŷ is that of class 1."
    yield Mistake("other class", other, 1 - step.y_hat)


LINES = (
    shared_lines.SAMPLE,
    shared_lines.parameters(),
    Line("z", "z", "xᵀθ", _leaning, without_bias, difference=True),
    Line("y_hat", "ŷ", "σ(z) = 1 / (1 + e^(−z))", _probability, _wrong_outputs),
    Line("y", "y", "the truth", "the label, 0 or 1", given=True),
    shared_lines.cross_entropy("−y log ŷ − (1 − y) log(1 − ŷ)", _surprise, _other_truths),
    shared_lines.error(_excess, _other_truths),
    *shared_lines.descent("x(ŷ − y)", directions, TWICE, _other_truths),
)

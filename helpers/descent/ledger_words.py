"""What each number of a step says, in a few words."""

import numpy as np

from helpers import text
from helpers.models import linear, softmax

NOISE = 1e-12  # a rounding error, not a number


def words_of(step, model, sample):
    """Return the words of every row of the ledger, by the row's key.

    Parameters
    ----------
    step : Step
    model : module
    sample : int
        The sample to speak about.
    """
    n, d = step.x.shape
    features = "the feature" if d == 2 else f"{d - 1} features"
    own = {linear: _of_line, softmax: _of_softmax}.get(model, _of_sigmoid)(step, sample)
    return {
        "x": f"a 1 for the bias, then {features}",
        "theta": "the bias first, then a weight for each feature",
        "update": "how far each parameter will move",
        "theta_new": _whether_it_helped(step, model),
        **own,
        **({"gradient": f"the mean of what the {n} samples contribute"} if n > 1 else {}),
    }


def _of_line(step, i):
    error = step.error[i]
    side = "too low" if error < 0 else "too high"
    off = f"{text.number(abs(error))} {side}" if abs(error) > NOISE else "exactly right"
    return {
        "y_hat": "what the line predicts",
        "y": "what it should have been",
        "loss": "the distance to the truth, squared",
        "error": off,
        "gradient": _directions(step.gradient),
    }


def _of_sigmoid(step, i):
    z, p, label = step.z[i], step.y_hat[i], int(step.y[i])
    leaning = f"{'above' if z > 0 else 'below'} 0: leans to class {int(z > 0)}"
    return {
        "z": "exactly 0: undecided" if abs(z) < NOISE else leaning,
        "y_hat": f"class 1 gets {percent(p)}, the true class is {label}",
        "y": "the label, 0 or 1",
        "loss": f"−log of the {percent(p if label else 1 - p)} for the true class",
        "error": f"class 1 got too {'little' if label else 'much'}",
        "gradient": _directions(step.gradient),
    }


def _of_softmax(step, i):
    p, label, k = step.y_hat[i], int(step.y[i].argmax()), step.y.shape[1]
    best = np.flatnonzero(p.max() - p < 1e-12)
    if len(best) == 1:
        top = f"class {best[0]}"
        verdict = "and it is the true class" if best[0] == label else f"the true class is {label}"
        winner = f"{top} gets {percent(p.max())}, {verdict}"
    else:
        top = "every class" if len(best) == k else " and ".join(f"class {b}" for b in best)
        winner = f"{top}: {percent(p.max())} each, the true class is {label}"
    return {
        "theta": "a column a class; the biases on top",
        "z": f"{top} has the highest score" if len(best) == 1 else "the highest score is shared",
        "z_shifted": "the highest becomes 0: nothing can overflow",
        "exp_z": "all positive; the highest score gives 1",
        "total": f"their sum, between 1 and {k}",
        "y_hat": winner,
        "y": f"a 1 for the true class, {label}",
        "loss": f"−log of the {percent(p[label])} for the true class",
        "error": f"class {label} should gain, the other{'s' if k > 2 else ' one'} lose",
        "gradient": "each entry of x times each error",
    }


def percent(p):
    """Write a probability as a whole percentage that never claims certainty."""
    if 0.5 <= 100 * p <= 99.5:
        return f"{100 * p:.0f} %"
    return "over 99 %" if p > 0.5 else "under 1 %"


def _directions(gradient):
    if (np.abs(gradient) < NOISE).all():
        return "all 0: there is nothing to change"
    if (gradient < 0).all():
        return "all negative: every parameter should grow"
    if (gradient > 0).all():
        return "all positive: every parameter should shrink"
    return "negative: should grow; positive: should shrink"


def _whether_it_helped(step, model):
    labels = step.y.argmax(axis=1) if model is softmax else step.y
    with np.errstate(over="ignore"):
        before, after = step.loss.mean(), model.loss(step.x, step.theta_new, labels).mean()
    name = "mean loss" if len(step.x) > 1 else "loss"
    side = "lower" if after < before else "higher: η is too large"
    if abs(after - before) < NOISE:
        side = "the same"
    return f"{name} {text.number(before)} → {text.number(after)}, {side}"

"""What mistakes in the gradient, the update and the new parameters would give."""

from itertools import permutations

from helpers.descent.wrong_outputs import other_truths
from helpers.models import linear


def _wrong_gradients(step, model):
    """Yield the gradients that mistakes give; η times them are wrong updates."""
    n = len(step.x)
    yield "sign", turned("gradient", step), -step.gradient
    if model is linear:
        yield "factor 2", "The factor 2 of the square's derivative is missing.", step.gradient / 2
    else:
        many = "There is a factor 2 too many: it belongs to the square."
        yield "factor 2", many, 2 * step.gradient
    if n > 1:
        yield "sum", f"That is the sum over the {n} samples; take their mean.", n * step.gradient
        for i, values in enumerate(step.contributions):
            yield "one sample", f"That is what sample {i + 1} alone contributes.", values
    for sentence, y in other_truths(step, model):
        yield "other class", sentence, model.gradient(step.x, step.theta, y)


def gradients(step, model):
    """Yield wrong gradients."""
    return _wrong_gradients(step, model)


def updates(step, model):
    """Yield wrong updates."""
    rate = step.learning_rate
    yield "learning rate", "η is missing: that is the gradient itself.", step.gradient
    yield "learning rate", "Divided by η; the gradient is multiplied by it.", step.gradient / rate
    for kind, sentence, gradient in _wrong_gradients(step, model):
        yield kind, sentence, rate * gradient


def new_parameters(step, model):
    """Yield wrong parameters after the step."""
    theta, rate = step.theta, step.learning_rate
    yield "learning rate", "η is missing: that is θ − ∇L.", theta - step.gradient
    added = "That is θ + η∇L: the step is subtracted, against the gradient."
    yield "added", added, theta + step.update
    yield "added", "That is θ + ∇L: subtract, and mind η.", theta + step.gradient
    yield "sign", "That is η∇L − θ: the other way round.", step.update - theta
    yield "not subtracted", "That is η∇L alone; subtract it from θ.", step.update
    yield "not subtracted", "That is θ before the step.", theta
    for kind, sentence, gradient in _wrong_gradients(step, model):
        if kind != "sign":
            yield kind, f"In the gradient: {sentence}", theta - rate * gradient
    if theta.ndim == 2:
        other = "The gradient of one class was used for another."
        for columns in permutations(range(theta.shape[1])):
            yield "other class", other, theta - step.update[:, columns]


def turned(key, step):
    """Say that all signs are turned, and why that may be."""
    if key == "gradient" and step.y.ndim == 2 and step.y.shape[1] == 2:
        return "Every sign is turned: that is with y − ŷ, or the two classes are exchanged."
    if key in ("gradient", "update"):
        return "Every sign is turned: that is with y − ŷ."
    return "Every sign is turned." if step.theta.size > 1 else "The sign is turned."

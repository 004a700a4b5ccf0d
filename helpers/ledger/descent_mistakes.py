"""What mistakes in the gradient, the update and the new parameters would give."""

from itertools import permutations

from helpers.ledger.line import Mistake

MOST_CLASSES = 4  # whose orders are tried
# How often the gradient is taken by mistake, and what to say to it.
HALF = (1 / 2, "The factor 2 from the derivative of the square is missing.")
TWICE = (2, "There is a factor 2 too many. It belongs to the squared error.")


def gradients(step, wrong_factor, other_truths):
    """Yield wrong gradients; η times them are wrong updates.

    Parameters
    ----------
    step : Step
    wrong_factor, other_truths
        As `shared_lines.descent` takes them.
    """
    n = len(step.x)
    factor, sentence = wrong_factor
    yield Mistake("sign", turned("gradient", step), -step.gradient)
    if n > 1:  # for two samples the sum is twice the mean: more likely than a factor 2
        total = f"That is the sum over the {n} samples; take their mean."
        yield Mistake("sum", total, n * step.gradient)
    yield Mistake("factor 2", sentence, factor * step.gradient)
    if n > 1:
        for i, values in enumerate(step.contributions):
            yield Mistake("one sample", f"That is what sample {i + 1} alone contributes.", values)
    for sentence, truth in other_truths(step):
        yield Mistake("other class", sentence, step.model.gradient(step.x, step.theta, truth))


def updates(step, gradients):
    """Yield wrong updates; `gradients` yields wrong gradients."""
    rate = step.learning_rate
    missing = "η is missing: that is the gradient itself."
    yield Mistake("learning rate", missing, step.gradient)
    divided = "You divided by η. Multiply the gradient by η."
    yield Mistake("learning rate", divided, step.gradient / rate)
    for kind, sentence, gradient in gradients(step):
        yield Mistake(kind, sentence, rate * gradient)


def new_parameters(step, gradients):
    """Yield wrong parameters after the step; `gradients` yields wrong gradients."""
    theta, rate = step.theta, step.learning_rate
    yield Mistake("learning rate", "η is missing: that is θ − ∇L.", theta - step.gradient)
    added = "That is θ + η∇L. Subtract the step: it goes against the gradient."
    yield Mistake("added", added, theta + step.update)
    yield Mistake(
        "added", "That is θ + ∇L. Multiply ∇L by η, then subtract.", theta + step.gradient
    )
    yield Mistake("sign", "That is η∇L − θ. Subtract the other way round.", step.update - theta)
    yield Mistake("not subtracted", "That is η∇L. Subtract it from θ.", step.update)
    yield Mistake("not subtracted", "That is θ before the step.", theta)
    for kind, sentence, gradient in gradients(step):
        if kind != "sign":
            yield Mistake(kind, f"In the gradient: {sentence}", theta - rate * gradient)
    if theta.ndim == 2 and theta.shape[1] <= MOST_CLASSES:
        other = "You used the gradient of one class for another."
        for columns in permutations(range(theta.shape[1])):
            yield Mistake("other class", other, theta - step.update[:, columns])


def turned(key, step):
    """Say that all signs are turned, and why that may be."""
    if key == "gradient" and step.y.ndim == 2 and step.y.shape[1] == 2:
        return "Every sign is wrong: you used y − ŷ or swapped the two classes."
    if key == "gradient":  # and the update, whose mistakes are made of the gradient's
        return "Every sign is wrong: you used y − ŷ."
    return "Every sign is wrong." if step.theta.size > 1 else "The sign is wrong."

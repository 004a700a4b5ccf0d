"""What mistakes on the way to the error would give, where several models share them."""

import numpy as np

from helpers.ledger.line import Mistake


def without_bias(step):
    """Yield the scores that lack the bias."""
    yield Mistake("bias", "The bias is missing.", step.x[:, 1:] @ step.theta[1:])


def cross_entropies(step, other_truths):
    """Yield wrong losses of a model whose loss is −log of a probability."""
    base_10 = "That is the logarithm to base 10. Use the natural logarithm."
    yield Mistake("base", base_10, step.loss / np.log(10))
    base_2 = "That is the logarithm to base 2. Use the natural logarithm."
    yield Mistake("base", base_2, step.loss / np.log(2))
    itself = "That is the probability. Take −log of it."
    yield Mistake("logarithm", itself, np.exp(-step.loss))
    yield Mistake("sign", "The sign is wrong: the loss is minus the logarithm.", -step.loss)
    for sentence, truth in other_truths(step):
        yield Mistake("other class", sentence, step.model.loss(step.x, step.theta, truth))


def errors(step, other_truths):
    """Yield wrong errors."""
    yield Mistake("sign", "The sign is wrong: that is y − ŷ.", -step.error)
    for sentence, truth in other_truths(step):
        y = step.model.target(truth, step.x, step.theta)
        yield Mistake("other class", sentence, step.y_hat - y)


def other_classes(step, k):
    """Yield other labels than the true ones of k classes, each after the sentence for them."""
    for shift in range(1, k):
        labels = (step.truth + shift) % k
        yield "That would be right if another class were the true one.", labels

"""What mistakes on the way from the scores to the error would give."""

import numpy as np

from helpers.models import linear, logistic, softmax


def scores(step, model):
    """Yield wrong scores."""
    yield "bias", "The bias is missing.", step.x[:, 1:] @ step.theta[1:]
    if step.theta.shape[0] == step.theta.shape[-1] and step.theta.ndim == 2:
        sentence = "The rows of θ were taken for the classes; its columns are the classes."
        yield "transposed", sentence, step.x @ step.theta.T


def shifted(step, model):
    """Yield wrong scores less their maximum."""
    z = step.z
    least = "The smallest score was taken off; take off the largest."
    yield "smallest", least, z - z.min(axis=1, keepdims=True)
    yield "added", "The largest score is taken off, not added.", z + z.max(axis=1, keepdims=True)
    yield "mean", "The mean was taken off; take off the largest.", z - z.mean(axis=1, keepdims=True)


def exponentials(step, model):
    """Yield wrong exponentials."""
    missing = "That is e^z itself: the largest score is to be taken off first."
    yield "shift", missing, np.exp(step.z)
    yield "base", "That is a power of 10; the base here is e = 2.71828…", 10**step.z_shifted
    yield "sign", "The exponent has the wrong sign.", np.exp(-step.z_shifted)


def totals(step, model):
    """Yield wrong sums."""
    shift = "That is the sum of e^z; here it is the sum of the row before."
    yield "shift", shift, np.exp(step.z).sum(axis=1, keepdims=True)
    yield "mean", "That is the mean; the sum is asked for.", step.total / step.z.shape[1]
    whole = "That is the sum over all samples; each sample has a sum of its own."
    yield "axis", whole, np.full_like(step.total, step.total.sum())
    yield "axis", whole, np.full_like(step.total, np.exp(step.z).sum())


def outputs(step, model):
    """Yield wrong outputs."""
    if model is linear:
        yield "bias", "The bias is missing.", step.x[:, 1:] @ step.theta[1:]
    if model is logistic:
        other = "That is the probability of class 0; ŷ is that of class 1."
        yield "other class", other, 1 - step.y_hat
    if model is softmax:
        normalise = "These are not divided by their sum yet: they do not sum to 1."
        yield "normalisation", normalise, step.exp_z
        yield "normalisation", normalise, np.exp(step.z)
        whole = "Divided by the sum over all samples; each row is divided by its own sum."
        yield "axis", whole, step.exp_z / step.exp_z.sum()
        yield "axis", whole, np.exp(step.z) / np.exp(step.z).sum()
        each = "That is the sigmoid of each score on its own; softmax divides by a common sum."
        yield "sigmoid", each, logistic.sigmoid(step.z)
        linearly = "The scores were divided by their sum, without the exponential."
        yield "exponential", linearly, _divided(step.z, step.z.sum(axis=1, keepdims=True))


def losses(step, model):
    """Yield wrong losses."""
    if model is linear:
        yield "square", "The distance is not squared yet.", np.abs(step.error)
        yield "half", "That is half of the square; here the square has no factor.", step.loss / 2
        return
    yield "base", "That is the logarithm to base 10; take the natural one.", step.loss / np.log(10)
    yield "base", "That is the logarithm to base 2; take the natural one.", step.loss / np.log(2)
    yield "logarithm", "That is the probability itself; take −log of it.", np.exp(-step.loss)
    yield "sign", "The sign is turned: the loss is minus the logarithm.", -step.loss
    for sentence, y in other_truths(step, model):
        yield "other class", sentence, model.loss(step.x, step.theta, y)


def errors(step, model):
    """Yield wrong errors."""
    yield "sign", "The sign is turned: that is y − ŷ.", -step.error
    for sentence, y in other_truths(step, model):
        yield "other class", sentence, step.y_hat - model.target(y, step.x, step.theta)


def other_truths(step, model):
    """Yield other labels than the true ones, and the sentence that goes with them."""
    if model is linear:
        return
    k = 2 if model is logistic else step.y.shape[1]
    labels = step.y.astype(int) if model is logistic else step.y.argmax(axis=1)
    for shift in range(1, k):
        yield "That would be right if another class were the true one.", (labels + shift) % k


def _divided(values, sums):
    return values / np.where(sums == 0, np.nan, sums)

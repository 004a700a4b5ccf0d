"""The lines that the ledger of every model has."""

from functools import partial

from helpers.ledger import descent_mistakes, output_mistakes
from helpers.ledger.line import Line, no_mistakes
from helpers.ledger.words import features, whether_it_helped

SAMPLE = Line("x", "x", "the sample", features, given=True)


def parameters(words="the bias first, then a weight for each feature"):
    """Return the line of the parameters before the step."""
    return Line("theta", "θ", "the parameters", words, each_sample=False, given=True)


def cross_entropy(formula, words, other_truths):
    """Return the line of a loss that is −log of a probability.

    Parameters
    ----------
    formula : str
    words : str or callable
        As `Line` has them.
    other_truths : callable
        Makes of a Step the labels that could be mistaken for the true ones; see
        `output_mistakes.other_classes`.
    """
    mistakes = partial(output_mistakes.cross_entropies, other_truths=other_truths)
    return Line("loss", "L", formula, words, mistakes)


def error(words, other_truths=no_mistakes, sums_to=None):
    """Return the line of the error; the arguments are those of `cross_entropy` and of `Line`."""
    mistakes = partial(output_mistakes.errors, other_truths=other_truths)
    symbol, formula = "ŷ − y", "output minus truth"
    return Line("error", symbol, formula, words, mistakes, difference=True, sums_to=sums_to)


def descent(formula, words_of_gradient, wrong_factor, other_truths=no_mistakes, sums_to=None):
    """Return the last three lines: the gradient, the update and the new parameters.

    Parameters
    ----------
    formula : str
        Of the gradient, for one sample.
    words_of_gradient : str or callable
        As `Line` has them.
    wrong_factor : tuple of (float, str)
        A factor that the gradient is often given by mistake, and what to say to it.
    other_truths : callable
        As `cross_entropy` takes them.
    sums_to : int or None
        Of each row of the gradient.
    """
    gradients = partial(
        descent_mistakes.gradients, wrong_factor=wrong_factor, other_truths=other_truths
    )
    line = partial(Line, each_sample=False, difference=True)
    return (
        line("gradient", "∇L", formula, words_of_gradient, gradients, sums_to=sums_to),
        line(
            "update",
            "η∇L",
            "η = {rate}, times ∇L",
            "how far each parameter will move",
            partial(descent_mistakes.updates, gradients=gradients),
            sums_to=sums_to,
        ),
        line(
            "theta_new",
            "θ new",
            "θ − η∇L",
            whether_it_helped,
            partial(descent_mistakes.new_parameters, gradients=gradients),
        ),
    )

"""Wrong forms that several exercises share, to be given to `Exercise.slot`, and slots of loops."""

LOGARITHMS = {
    "base_ten": (
        "np.log10",
        "Your function seems to use the logarithm to the base 10. Use the natural logarithm,"
        " np.log.",
    ),
    "base_two": (
        "np.log2",
        "Your function seems to use the logarithm to the base 2. Use the natural logarithm,"
        " np.log.",
    ),
    "logarithm_of_one_plus": (
        "np.log1p",
        "Your function takes the logarithm of 1 + x. np.log1p does that; use np.log.",
    ),
}
SIGMOIDS = {
    "sign_of_the_exponent": (
        "1 / (1 + np.exp(z))",
        "Your sigmoid falls where it should rise: the exponent needs its minus sign.",
        "The sigmoid function",
    ),
    "one_forgotten": (
        "1 / np.exp(-z)",
        "Your sigmoid lacks the 1 + in the denominator, so it is no probability.",
        "The sigmoid function",
    ),
    "parentheses_of_the_sigmoid": (
        "1 / 1 + np.exp(-z)",
        "Your sigmoid lacks parentheses: 1 / 1 + e is 1 plus e. Put the denominator in them.",
        "The sigmoid function",
    ),
    "tanh": (
        "np.tanh(z)",
        "Your function uses tanh, which runs from −1 to 1. The sigmoid runs from 0 to 1.",
        "The sigmoid function",
    ),
    "without_the_sigmoid": (
        "z",
        "Your function uses the score where the probability is needed. Apply the sigmoid to the"
        " score first.",
        "The model: a line feeds the sigmoid",
    ),
}


def loop_of_a_gradient(exercise):
    """Tell an exercise what goes wrong with a style that adds up the samples' gradients."""
    exercise.slot(
        "    return gradient / len(x)",
        returned_too_early=(
            "        return gradient / len(x)",
            "Your function uses only the first sample, but divides by the number of samples."
            " Perhaps return is inside the loop.",
        ),
    )
    exercise.slot(
        "gradient +=",
        overwritten=(
            "gradient =",
            "Your function keeps only the last sample. Each round of the loop"
            " overwrites the gradient. Add to it instead.",
        ),
    )


def loop_of_a_total(exercise):
    """Tell an exercise what goes wrong with a style that adds up the samples' losses."""
    exercise.slot(
        "    return total / len(y)",
        returned_too_early=(
            "        return total / len(y)",
            "Your function counts only the first sample. Perhaps return is inside the loop.",
        ),
    )
    exercise.slot(
        "total +=",
        overwritten=(
            "total =",
            "Your function counts only the last sample. Perhaps each round overwrites the total:"
            " add to it.",
        ),
    )

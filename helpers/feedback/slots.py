"""Wrong forms that several exercises share, to be given to `Exercise.slot` by their names."""

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

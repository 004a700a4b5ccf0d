"""The feature at which the probability reaches a given one: the sigmoid, undone."""

import numpy as np

from helpers.feedback.exercise import Exercise


def hours_for_90():
    score = np.log(0.9 / 0.1)
    return (score + 3) / 1.2


exercise = Exercise(
    "2.1",
    "hours for ninety percent",
    hours_for_90,
    probes=[()],
    hints=[
        "Work backwards in two steps: first find the score that gives the probability 0.9, then the"
        " hours that give this score.",
        "Compute the odds of 0.9. The score is the logarithm of the odds.",
        "Now you know the score. Solve −3 + 1.2 · hours = score for the hours.",
    ],
    look="Log-odds: what the score means",
)


exercise.slot(
    "(score + 3) / 1.2",
    the_score_itself=(
        "score",
        "Your number is a score. One step is missing: find the hours that give this score.",
        "The model: a line feeds the sigmoid",
    ),
    bias_with_the_wrong_sign=(
        "(score - 3) / 1.2",
        "The bias has the wrong sign in your number. Check the sign of b = −3 when you solve for"
        " the hours.",
        "The model: a line feeds the sigmoid",
    ),
    bias_forgotten=(
        "score / 1.2",
        "Your number leaves the bias out. Solve −3 + 1.2 · hours = score, with the −3.",
        "The model: a line feeds the sigmoid",
    ),
    weight_forgotten=(
        "score + 3",
        "Your number is not divided by the weight. Solve −3 + 1.2 · hours = score, with the 1.2.",
        "The model: a line feeds the sigmoid",
    ),
    times_the_weight=(
        "(score + 3) * 1.2",
        "Your function multiplies by the weight. To solve for the hours, divide by it.",
        "The model: a line feeds the sigmoid",
    ),
    brackets_missing=(
        "score + 3 / 1.2",
        "Python divides before it adds. Put score + 3 in parentheses.",
        "The model: a line feeds the sigmoid",
    ),
    divided_before_the_bias=(
        "score / 1.2 + 3",
        "Your number divides only the score by 1.2. Bring the bias to the other side first.",
        "The model: a line feeds the sigmoid",
    ),
    probability_of_the_probability=(
        "1 / (1 + np.exp(3 - 1.2 * 0.9))",
        "You seem to put 0.9 in for the hours. 0.9 is the probability that comes out: work"
        " backwards from it.",
    ),
    score_of_the_hours=(
        "-3 + 1.2 * score",
        "Your number puts the score in place of the hours. Solve −3 + 1.2 · hours = score.",
        "The model: a line feeds the sigmoid",
    ),
    weight_in_place_of_the_bias=(
        "(score + 1.2) / 3",
        "Your number swaps weight and bias. The weight 1.2 belongs to the hours.",
        "The model: a line feeds the sigmoid",
    ),
    weight_and_bias_swapped=(
        "(score - 1.2) / -3",
        "Your number swaps weight and bias. The weight 1.2 belongs to the hours.",
        "The model: a line feeds the sigmoid",
    ),
)
exercise.slot(
    "np.log(0.9 / 0.1)",
    odds_of_ten=(
        "np.log(10)",
        "You seem to take the logarithm of 10. The odds of 0.9 are 0.9 / 0.1.",
    ),
    probability_taken_for_the_score=(
        "0.9",
        "You use 0.9 as the score. But 0.9 is the probability. First compute the score that gives"
        " this probability.",
    ),
    percentage_taken_for_the_score=(
        "90",
        "You use 90 as the score. First compute the score that gives the probability 0.9.",
    ),
    odds_taken_for_the_score=(
        "0.9 / 0.1",
        "You use 9 as the score. The odds of 0.9 are 9, and the score is the logarithm of the"
        " odds.",
    ),
    logarithm_to_base_ten=(
        "np.log10(0.9 / 0.1)",
        "You seem to use the logarithm to the base 10. The sigmoid contains e, so use the natural"
        " logarithm, np.log.",
    ),
    logarithm_to_base_two=(
        "np.log2(0.9 / 0.1)",
        "You seem to use the logarithm to the base 2. The sigmoid contains e, so use the natural"
        " logarithm, np.log.",
    ),
    logarithm_of_the_probability=(
        "np.log(0.9)",
        "You seem to take the logarithm of 0.9. The score is the logarithm of the odds, p / (1 −"
        " p).",
    ),
    minus_logarithm_of_the_probability=(
        "-np.log(0.9)",
        "You seem to take −log 0.9, the loss. The score is the logarithm of the odds, p / (1 − p).",
    ),
    score_with_the_wrong_sign=(
        "-np.log(0.9 / 0.1)",
        "Your score has the wrong sign, that of the probability 0.1: check which number is on top"
        " in the odds.",
    ),
    sigmoid_of_the_probability=(
        "1 / (1 + np.exp(-0.9))",
        "You seem to take the sigmoid of 0.9. The sigmoid turns scores into probabilities; here you"
        " need the way back.",
    ),
    one_half=(
        "0",
        "Your score is 0, which belongs to the probability 0.5. The task asks for 0.9.",
    ),
    ninety=(
        "np.log(90)",
        "You seem to take the logarithm of 90. The score is the logarithm of p / (1 − p).",
    ),
    exponential=(
        "np.exp(0.9)",
        "You seem to take e to the 0.9. The score is the logarithm of the odds.",
    ),
)
exercise.returns(
    rounded_up=(
        "np.ceil(result)",
        "Your number is rounded up to whole hours. The task asks for four decimals.",
    ),
    whole_hours=(
        "np.floor(result)",
        "Your number has lost its decimals. The task asks for four of them.",
    ),
    negative=(
        "-result",
        "Your number of hours has the wrong sign. Check both sides of −3 + 1.2 · hours = score.",
    ),
    in_minutes=("result * 60", "Your number seems to be in minutes. The task asks for hours."),
)

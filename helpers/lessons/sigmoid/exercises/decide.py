"""From scores to classes, with a threshold."""

import numpy as np

from helpers.feedback.exercise import Exercise


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def decide(x, theta, threshold):
    y_hat = sigmoid(x @ theta)
    return (y_hat >= threshold).astype(int)


HOURS = np.array([[1.0, 4.5], [1.0, 2.0], [1.0, 0.5], [1.0, 3.0], [1.0, 6.0], [1.0, -4.0]])
THETA = np.array([-1.0, 0.5])  # the student with two hours has exactly the score 0

exercise = Exercise(
    "2.2",
    "from probabilities to answers",
    decide,
    probes=[
        (HOURS, THETA, 0.5),
        (HOURS, THETA, 0.75),
        (HOURS, THETA, 0.2),
        (np.array([[1.0, 1.0, 0.5], [1.0, 2.0, 4.0]]), np.array([0.5, -1.0, 1.0]), 0.6),
        (
            np.array([[1.0, 1.0, 2.0], [1.0, -2.0, 0.0], [1.0, 0.5, -1.0]]),
            np.array([0.3, 2.0, -1]),
            0.4,
        ),
        (HOURS, np.array([2.0, -0.7]), 0.9),
        (HOURS, np.array([3.0, 0.5]), 0.85),
    ],
    hints=[
        "Three lines are enough: the scores, the probabilities, the answers.",
        "If you compare an array with a number, NumPy returns an array of True and False.",
        "A probability equal to the threshold counts as a 1. .astype(int) turns False and True into"
        " 0 and 1.",
    ],
    look="From a probability to an answer",
    whole=True,
)


exercise.slot(
    "y_hat >= threshold",
    only_above=(
        "y_hat > threshold",
        "Your function returns 0 where the probability equals the threshold. In this course, equal"
        " counts as a 1.",
    ),
    below_it=(
        "y_hat < threshold",
        "Your function returns 1 below the threshold and 0 above it. It must be the other way"
        " round.",
    ),
    up_to_it=(
        "y_hat <= threshold",
        "Your function returns 1 below the threshold and 0 above it. It must be the other way"
        " round.",
    ),
    exactly_it=(
        "y_hat == threshold",
        "Your function returns 1 only where the probability equals the threshold. A"
        " probability above it counts as a 1, too.",
    ),
    rounded=(
        "y_hat > 0.5",
        "Your function ignores its argument threshold, and it turns exactly 0.5 into a 0. Do you"
        " use np.round or > 0.5?",
    ),
    from_the_other_class=(
        "1 - y_hat >= threshold",
        "Your function compares the probability of class 0 with the threshold. Use ŷ, the"
        " probability of class 1.",
    ),
    one_minus_threshold=(
        "y_hat >= 1 - threshold",
        "Your function compares with 1 − threshold. Compare with the threshold itself.",
    ),
    against_the_largest=(
        "y_hat >= y_hat.max()",
        "Your function gives a 1 only to the largest probability. Compare each with the threshold.",
    ),
    against_the_mean=(
        "y_hat >= y_hat.mean()",
        "Your function compares with the mean probability. Compare with the threshold.",
    ),
    score_of_the_threshold=(
        "y_hat >= sigmoid(threshold)",
        "Your function applies the sigmoid to the threshold. The threshold is a probability"
        " already.",
        "The model: a line feeds the sigmoid",
    ),
)
exercise.slot(
    "sigmoid(x @ theta)",
    score_against_threshold=(
        "x @ theta",
        "Your function compares the score with the threshold. The threshold is a probability, so"
        " apply the sigmoid to the score first.",
        "The model: a line feeds the sigmoid",
    ),
    sign_of_the_score=(
        "sigmoid(-(x @ theta))",
        "Your function takes the sigmoid of the score with the wrong sign, which gives the"
        " probability of class 0.",
        "The sigmoid function",
    ),
    sigmoid_twice=(
        "sigmoid(sigmoid(x @ theta))",
        "Your function applies the sigmoid twice. Once turns a score into a probability.",
        "The sigmoid function",
    ),
    bias_left_out=(
        "sigmoid(x[:, 1:] @ theta[1:])",
        "Your scores leave out the bias, the first entry of theta.",
        "The model: a line feeds the sigmoid",
    ),
    bias_and_weight_swapped=(
        "sigmoid(x @ theta[::-1])",
        "Your scores take the parameters in the reverse order. The bias comes first.",
        "The model: a line feeds the sigmoid",
    ),
    last_feature_only=(
        "sigmoid(theta[0] + theta[1] * x[:, 1])",
        "Your scores use one feature only. With more columns in x, all of them count: x @ theta.",
        "The model: a line feeds the sigmoid",
    ),
    parentheses=(
        "(1 / 1 + np.exp(-(x @ theta)))",
        "Your sigmoid lacks parentheses around its denominator.",
        "The sigmoid function",
    ),
    products_not_added=(
        "sigmoid(x * theta)",
        "Your function multiplies each entry by its parameter and does not add. A score is the sum"
        " of the products in its row.",
        "The model: a line feeds the sigmoid",
    ),
)
exercise.slot(
    "(y_hat >= threshold).astype(int)",
    probabilities=(
        "y_hat",
        "Your function returns the probabilities. Compare them with the threshold.",
    ),
    kept_probabilities=(
        "np.where(y_hat >= threshold, y_hat, 0)",
        "Your function keeps the probability where it should answer 1.",
    ),
    signs=(
        "np.sign(y_hat - threshold)",
        "Your function returns −1, 0 and 1, the sign of a difference. Return 1 from the threshold"
        " on, and 0 below.",
    ),
    places=(
        "np.flatnonzero(y_hat >= threshold)",
        "Your function returns the numbers of the rows that are a 1. Return 0 or 1 for every row.",
    ),
    ones_only=(
        "np.ones((y_hat >= threshold).sum(), int)",
        "Your function returns the ones alone. Return 0 or 1 for every row.",
    ),
    counted=(
        "(y_hat >= threshold).sum()",
        "Your function counts the ones. Return 0 or 1 for every row.",
    ),
    minus_ones=(
        "np.where(y_hat >= threshold, 1, -1)",
        "Your function returns −1 where it should return 0.",
    ),
    rounded_down=(
        "np.floor(y_hat).astype(int)",
        "Your function turns each probability into a whole number, which is 0 below 1. Compare with"
        " the threshold first.",
    ),
    first_only=(
        "(y_hat >= threshold).astype(int)[0]",
        "Your function answers for the first row only. Is return inside a loop?",
    ),
    column=(
        "(y_hat >= threshold).astype(int)[:, None]",
        "Your function returns a column of shape (n, 1). The task asks for the shape (n,).",
    ),
    any_of_them=(
        "int((y_hat >= threshold).any())",
        "Your function gives one answer for all rows. Return 0 or 1 for every row.",
    ),
)
exercise.takes(
    always_one_half=(
        "threshold = 0.5",
        "Your function ignores its argument threshold. It always answers as if the threshold were"
        " 0.5.",
    ),
)

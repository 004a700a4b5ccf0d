"""The deck's third function: the scores and the probabilities of samples."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.code.exercises.softmax_function import softmax_function


def predict(x, theta):
    z = x @ theta
    y_hat = softmax_function(z)
    return z, y_hat


exercise = Exercise(
    "4.3",
    "scores and probabilities",
    predict,
    probes=[
        (
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, 4.0]]),
            np.array([[0.1, 0.2, -0.3], [0.3, 0.4, 1.0]]),
        ),
        (np.array([1.0, 0.25]), np.array([[0.1, 0.2], [0.3, 0.4]])),
        (np.array([[1.0, 2.0], [1.0, -3.0]]), np.array([[0.0, 1.0], [-400.0, 500.0]])),
        (
            np.array([[1.0, -1.0, 0.5], [1.0, 2.0, 1.0], [1.0, 0.0, -2.0], [1.0, 1.5, 0.3]]),
            np.array([[0.2, -0.1], [0.5, 0.3], [-1.0, 0.8]]),
        ),
        (np.array([[1.0, -0.5], [1.0, 1.5]]), np.array([[0.3, -0.2], [0.6, 0.1]])),
    ],
    hints=[
        "Two lines are enough: one for the scores, one for what you return.",
        "The samples are the rows of x and the classes are the columns of theta. Which product has"
        " one row per sample and one column per class?",
        "You already have a function for the probabilities. Call it.",
    ],
    look="Function 3: scores and probabilities",
)


@exercise.style
def in_steps(x, theta):
    z = x @ theta
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    y_hat = e / e.sum(axis=-1, keepdims=True)
    return z, y_hat


exercise.slot(
    "x @ theta",
    transposed_theta=(
        "x @ theta.T",
        "Your function multiplies by the transpose of theta. With samples as rows, the scores are"
        " the product of x and theta, in this order and without a transpose.",
    ),
    sides_exchanged=(
        "theta @ x",
        "Your product has its two sides in the wrong order. With samples as rows, x comes first.",
    ),
    deck_order=(
        "theta.T @ x",
        "Your function writes theta.T @ x, which is for one sample in a column. With samples as"
        " rows, the scores are x @ theta.",
    ),
    deck_order_for_all=(
        "theta.T @ x.T",
        "Your scores have one column per sample. With samples as rows, they are x @ theta.",
    ),
    number_by_number=(
        "x * theta",
        "Your function multiplies element by element with *. The score is a sum of products, which"
        " the matrix product computes.",
    ),
    bias_left_out=(
        "x[..., 1:] @ theta[1:]",
        "Your scores leave out the biases, the first row of theta.",
    ),
    bias_twice=(
        "x @ theta + theta[0]",
        "Your function adds the biases twice. The leading 1 in x adds them already.",
    ),
    always_a_table=(
        "np.atleast_2d(x) @ theta",
        "For a single sample your function returns tables with one row. Return rows of shape (k,).",
    ),
)
exercise.slot(
    "z, y_hat",
    probabilities_only=(
        "y_hat",
        "Your function returns the probabilities only. The task asks for two arrays: the scores,"
        " then the probabilities.",
    ),
    scores_only=(
        "z",
        "Your function returns the scores only. The task asks for two arrays: the scores, then the"
        " probabilities.",
    ),
    wrong_order=(
        "y_hat, z",
        "Your function returns the right two arrays in the wrong order. z comes first.",
    ),
    class_instead=(
        "z, z.argmax(axis=-1)",
        "Your function returns the predicted class in second place. Return the probabilities."
        " argmax comes later.",
    ),
    class_instead_of_scores=(
        "z.argmax(axis=-1), y_hat",
        "Your function returns the predicted class in first place. Return the scores there.",
    ),
    classes_only=(
        "z.argmax(axis=-1)",
        "Your function returns the predicted class. Return the scores and the probabilities.",
    ),
    probabilities_twice=(
        "y_hat, y_hat",
        "Your function returns the probabilities twice. The scores come first.",
    ),
    scores_twice=(
        "z, z",
        "Your function returns the scores twice. The probabilities come second.",
    ),
    shifted_scores=(
        "z - z.max(axis=-1, keepdims=True), y_hat",
        "Your scores are shifted. Return z itself.",
    ),
    exponentials=(
        "e, y_hat",
        "Your function returns the exponentials in first place. Return the scores z.",
    ),
    logarithms=(
        "z, np.log(softmax_function(z))",
        "Your function returns the logarithms of the probabilities in second place.",
    ),
    softmax_down_the_columns=(
        "z, softmax_function(z.T).T",
        "Your function takes the softmax of each column of z. Each row is a sample.",
    ),
    scores_divided=(
        "z, z / z.sum(axis=-1, keepdims=True)",
        "Your function divides the scores by their sum. Call your softmax_function.",
    ),
    softmax_of_the_samples=(
        "z, softmax_function(x)",
        "Your function takes the softmax of x. Take the softmax of the scores z.",
    ),
    softmax_in_both_places=(
        "y_hat, softmax_function(y_hat)",
        "Your z is the softmax already, and y_hat is the softmax of that. z should be the scores.",
    ),
    softmax_twice=(
        "z, softmax_function(y_hat)",
        "Your function applies the softmax twice. Once turns scores into probabilities.",
    ),
    rounded=(
        "z, np.round(y_hat)",
        "Your function rounds the probabilities to 0 and 1.",
    ),
)
exercise.slot(
    "e.sum(axis=-1, keepdims=True)",
    one_sum_after_a_shift_by_row=(
        "e.sum()",
        "Your function shares one sum of exponentials between all rows. Call your softmax_function,"
        " which gives each row its own sum.",
    ),
    down_the_columns=(
        "e.sum(axis=0)",
        "Your function sums the exponentials down the columns. Call your softmax_function, which"
        " sums each row.",
    ),
    axis_one=(
        "e.sum(axis=1, keepdims=True)",
        "Your softmax uses axis 1, which a single sample does not have. Call your softmax_function:"
        " it works for both.",
    ),
    flat_sums=(
        "e.sum(axis=-1)",
        "Your softmax loses the column of sums: keepdims is missing. Call your softmax_function.",
    ),
)
exercise.slot(
    "e / e.sum(axis=-1, keepdims=True)",
    not_divided=(
        "e",
        "Your probabilities are not divided by their sum. Call your softmax_function.",
    ),
    exponentials_alone=(
        "np.exp(z)",
        "Your function returns e to the power z. Divide by the sum of each row: call your"
        " softmax_function.",
    ),
    sigmoids=(
        "1 / (1 + np.exp(-z))",
        "Your probabilities are sigmoids of the scores, so the rows do not sum to 1. Call your"
        " softmax_function.",
    ),
    one_sum_for_the_table=(
        "np.exp(z) / np.exp(z).sum()",
        "Your function computes softmax again, as the deck's predict does, with one sum for the"
        " whole table. Your softmax_function already treats each row by itself.",
    ),
    one_sum_after_a_shift=(
        "np.exp(z - z.max()) / np.exp(z - z.max()).sum()",
        "Your function shares one sum of exponentials between all rows. Call your softmax_function,"
        " which gives each row its own sum.",
    ),
    overflows=(
        "np.exp(z) / np.exp(z).sum(axis=-1, keepdims=True)",
        "Your function computes softmax again, and this copy overflows for large scores. Call"
        " softmax_function: it does not.",
    ),
)

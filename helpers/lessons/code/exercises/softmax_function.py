"""The deck's second function: scores to probabilities, row by row and without overflow."""

import numpy as np

from helpers.feedback.exercise import Exercise


def softmax_function(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


exercise = Exercise(
    "4.2",
    "softmax of a table or a row",
    softmax_function,
    probes=[
        (np.array([[0.4, 0.6, -1.0], [2.0, 0.0, 0.5], [-1.0, 3.0, 1.0]]),),
        (np.array([0.5, -1.0, 2.0, 1.5]),),
        (np.array([[0.4, 0.6]]),),
        (np.array([[1000.0, 999.0, 3.0], [-1000.0, -1002.0, -999.0]]),),
        (np.array([[2.0, -1.0], [0.5, 0.3], [1.0, 4.0], [-2.0, -2.5]]),),
        (np.array([1000.0, -1000.0, 998.0]),),
        (np.array([[-450.0, -451.0], [2.0, 1.0]]),),
        (np.array([[700.0, 3.0, -800.0], [720.0, 719.0, 0.0]]),),
    ],
    hints=[
        "Start with one row. Take the exponentials and divide them by their sum.",
        "For a table you need one sum per row. axis=-1 is the last axis, in a table and in a row.",
        "keepdims=True keeps the sums in a column, so that each sum divides its own row.",
        "Large scores: you may subtract the same number from all scores of a row. Which number"
        " makes the largest exponential e⁰ = 1?",
    ],
    look="Function 2: softmax",
)
OVERFLOW = "Large scores overflow"
DOWN = (
    "Your function sums down the columns. Then the samples share a probability instead of the"
    " classes. Sum along the classes, which is the last axis."
)

exercise.slot(
    "np.exp(z - z.max(axis=-1, keepdims=True))",
    not_shifted=(
        "np.exp(z)",
        "Your function works for small scores only. e^1000 is inf and e^-1000 is 0, so for large"
        " scores it computes inf / inf or 0 / 0. Both give nan.",
        OVERFLOW,
    ),
    one_shift_for_the_table=(
        "np.exp(z - z.max())",
        "Your function subtracts one number from the whole table. A row far below that number"
        " becomes all zeros, and 0 / 0 is nan. Subtract from each row its own largest score.",
        OVERFLOW,
    ),
    largest_size=(
        "np.exp(z - np.abs(z).max(axis=-1, keepdims=True))",
        "Your function subtracts the largest absolute value. In a row of negative scores, all"
        " exponentials become 0. Subtract the largest score.",
        OVERFLOW,
    ),
    smallest_score=(
        "np.exp(z - z.min(axis=-1, keepdims=True))",
        "Your function subtracts the smallest score. The others stay large and overflow. Subtract"
        " the largest.",
        OVERFLOW,
    ),
    smallest_score_of_the_table=(
        "np.exp(z - z.min())",
        "Your function subtracts the smallest score of the table. The others stay large and"
        " overflow. Subtract the largest of each row.",
        OVERFLOW,
    ),
    mean_score=(
        "np.exp(z - z.mean(axis=-1, keepdims=True))",
        "Your function subtracts the mean of each row. With a score far above the mean it still"
        " overflows. Subtract the largest.",
        OVERFLOW,
    ),
    divided_by_the_largest=(
        "np.exp(z / z.max(axis=-1, keepdims=True))",
        "Your function divides the scores by the largest one. Only differences of scores count, so"
        " subtract.",
        OVERFLOW,
    ),
    divided_by_the_largest_of_all=(
        "np.exp(z / z.max())",
        "Your function divides the scores by the largest of the table. Only differences of scores"
        " count, so subtract.",
        OVERFLOW,
    ),
    shift_after_the_exponential=(
        "np.exp(z) - z.max(axis=-1, keepdims=True)",
        "Your function subtracts the largest score after the exponential. Subtract it before.",
        OVERFLOW,
    ),
    largest_first=(
        "np.exp(z.max(axis=-1, keepdims=True) - z)",
        "Your function subtracts the wrong way round, largest minus score. The largest score then"
        " gets the smallest share.",
        OVERFLOW,
    ),
    sum_subtracted=(
        "np.exp(z - z.sum(axis=-1, keepdims=True))",
        "Your function subtracts the sum of each row. With large scores the exponentials leave the"
        " range of a float. Subtract the largest score.",
        OVERFLOW,
    ),
    cut_off=(
        "np.exp(np.clip(z, -500, 500))",
        "Your function cuts large scores off, so 1000 and 999 become equal. Shift the scores"
        " instead.",
        OVERFLOW,
    ),
    cut_off_later=(
        "np.exp(np.clip(z, -700, 700))",
        "Your function cuts scores off at ±700, so 1000 and 999 become equal. Shift the scores"
        " instead.",
        OVERFLOW,
    ),
    sign_turned=(
        "np.exp(-z)",
        "Your function uses −z in place of z, so the largest score gets the smallest probability."
        " It also overflows at −1000.",
    ),
    scaled_down=(
        "np.exp(z / 1000)",
        "Your function divides the scores by a number. That changes their differences, and so the"
        " probabilities.",
        OVERFLOW,
    ),
    powers_of_two=(
        "2 ** (z - z.max(axis=-1, keepdims=True))",
        "Your function computes 2 to the power z. The softmax uses e to the power z: np.exp(z).",
    ),
    without_exponential=(
        "z - z.max(axis=-1, keepdims=True)",
        "Your function only shifts the scores. Take the exponentials.",
    ),
    scores_divided=(
        "z",
        "Your function divides the scores by their sum. Take the exponentials first.",
    ),
)
exercise.slot(
    "e.sum(axis=-1, keepdims=True)",
    one_sum_after_a_shift=(
        "e.sum()",
        "Your function divides by the sum of the whole table. Each row needs its own sum, so tell"
        " sum which axis to use.",
    ),
    flat_sums=(
        "e.sum(axis=-1)",
        "Your function loses the column: without keepdims the sums have the shape (n,). NumPy lines"
        " them up with the columns of the table, not with its rows.",
    ),
    columns_summed=(
        "e.sum(axis=0)",
        DOWN,
    ),
    axis_one=(
        "e.sum(axis=1, keepdims=True)",
        "Your function works for a table, but a single row has no axis 1. The last axis, -1, exists"
        " for both.",
    ),
    means=(
        "e.mean(axis=-1, keepdims=True)",
        "Your function divides by the mean, so each row sums to k. Divide by the sum.",
    ),
    largest=(
        "e.max(axis=-1, keepdims=True)",
        "Your function divides by the largest exponential, so the largest number of each row is 1."
        " Divide by the sum.",
    ),
)
exercise.slot(
    "e / e.sum(axis=-1, keepdims=True)",
    not_divided=(
        "e",
        "Your function returns exponentials that are not divided by their sum. The largest number"
        " of each row is 1, and the row sums to more than 1.",
    ),
    first_row_only=(
        "(e / e.sum(axis=-1, keepdims=True))[0]",
        "Your function returns the first row only. Is return inside the loop?",
    ),
    always_a_table=(
        "np.atleast_2d(e / e.sum(axis=-1, keepdims=True))",
        "Your function returns a table with one row where z is a single row. Return the shape of"
        " z.",
    ),
    logarithms=(
        "z - z.max(axis=-1, keepdims=True) - np.log(e.sum(axis=-1, keepdims=True))",
        "Your function returns the logarithms of the probabilities.",
    ),
    shifted_above_only=(
        "e / np.exp(z).sum(axis=-1, keepdims=True)",
        "Your function shifts the scores in the numerator, but not in the sum below it. Both need"
        " the same shift.",
    ),
    sigmoid_of_each=(
        "np.exp(-np.logaddexp(0, -z))",
        "Your function returns the sigmoid of each score, so the rows do not sum to 1.",
    ),
    class_instead=(
        "e.argmax(axis=-1)",
        "Your function returns the most probable class. Return the probabilities.",
    ),
)
exercise.slot(
    "e = np.exp(z - z.max(axis=-1, keepdims=True))",
    shifted_in_place=(
        "z -= z.max(axis=-1, keepdims=True)\ne = np.exp(z)",
        "Your function changes z itself. The caller still needs the scores. Subtract into a new"
        " array instead of using -=.",
        "Who changed my array?",
    ),
)


@exercise.mistake(
    "Your function divides by the sum of the whole table. With three rows, all three rows together"
    " sum to 1. Each row must sum to 1. Scores of 1000 also still overflow."
)
def one_sum_for_the_table(z):
    return np.exp(z) / np.exp(z).sum()


@exercise.mistake(DOWN)
def down_the_columns(z):
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)


@exercise.mistake(
    "Your function works for a table, but a single row has no axis 1. Its exponentials overflow,"
    " too: shift each row by its largest score.",
    OVERFLOW,
)
def axis_one_not_shifted(z):
    return np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)


@exercise.mistake(
    "Your function goes through z row by row. Where z is a single row, it treats each score as a"
    " row of its own."
)
def row_by_row(z):
    return np.array([softmax_function(np.atleast_1d(row)) for row in z]).reshape(z.shape)

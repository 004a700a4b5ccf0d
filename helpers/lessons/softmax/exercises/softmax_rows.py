"""Softmax of each row of scores."""

import numpy as np

from helpers.feedback.exercise import Exercise


def softmax_rows(z):
    exp_z = np.exp(z)
    return exp_z / exp_z.sum(axis=1, keepdims=True)


exercise = Exercise(
    "3.1",
    "softmax of each row",
    softmax_rows,
    probes=[
        (np.array([[1.0, 2.0, -0.5], [0.0, 0.5, 3.0]]),),
        (np.array([[0.2, -1.0, 1.0], [2.0, 0.0, 0.5], [-3.0, -1.5, -2.0]]),),
        (np.array([[-2.0, -1.0], [1.0, 4.0], [0.0, 3.0]]),),
        (np.array([[0.3, 1.7, -0.4, 0.9]]),),
        (np.array([[1.0, 1.0], [2.0, -2.0], [1.0, 1.0], [0.5, 0.1]]),),
    ],
    hints=[
        "Start with the exponentials of all scores. np.exp takes the whole table at once.",
        "Each row needs its own sum. Which axis runs along a row?",
        "Each sum must divide its own row. keepdims=True keeps the sums in a column.",
    ],
    look="The softmax function",
)


exercise.slot(
    "exp_z.sum(axis=1, keepdims=True)",
    whole_table=(
        "exp_z.sum()",
        "Your function divides by the sum of the whole table. All numbers together sum to 1, but"
        " each row must sum to 1.",
    ),
    down_columns=(
        "exp_z.sum(axis=0)",
        "Your function sums down the columns, so each column sums to 1. The classes of one sample"
        " are in a row: each row must sum to 1.",
    ),
    flat_sums=(
        "exp_z.sum(axis=1)",
        "Your sums have the shape (n,), and NumPy matches them with the columns. This raises an"
        " error, or gives wrong numbers if the table is square. Keep the sums in a column.",
    ),
    divided_by_largest=(
        "exp_z.max(axis=1, keepdims=True)",
        "Your function divides by the largest exponential of each row, so the largest number is 1."
        " Divide by the sum of the row.",
    ),
    divided_by_largest_of_all=(
        "exp_z.max()",
        "Your function divides by the largest exponential of the table. Divide each row by its own"
        " sum.",
    ),
    divided_by_mean=(
        "exp_z.mean(axis=1, keepdims=True)",
        "Your function divides by the mean of each row, so the rows sum to k. Divide by the sum.",
    ),
    divided_by_mean_of_all=(
        "exp_z.mean()",
        "Your function divides by the mean of the whole table. Divide each row by its own sum.",
    ),
    first_row_for_all=(
        "exp_z[0].sum()",
        "Your function divides every row by the sum of the first row. Each row needs its own sum.",
    ),
    sum_of_scores=(
        "z.sum(axis=1, keepdims=True)",
        "Your function divides by the sum of the scores. Divide by the sum of the exponentials.",
    ),
    exponential_of_the_sum=(
        "np.exp(z.sum(axis=1, keepdims=True))",
        "Your function divides by the exponential of the sum. Divide by the sum of the"
        " exponentials.",
    ),
    one_added=(
        "1 + exp_z.sum(axis=1, keepdims=True)",
        "Your function adds 1 to the sum, as the sigmoid does. Divide by the sum alone.",
    ),
    length=(
        "np.sqrt((exp_z**2).sum(axis=1, keepdims=True))",
        "Your function divides by the length of each row, the root of the sum of squares. Divide by"
        " the sum.",
    ),
    without_itself=(
        "exp_z.sum(axis=1, keepdims=True) - exp_z",
        "Your function divides by the sum of the other classes. Divide by the sum of all of them.",
    ),
)
exercise.slot(
    "exp_z / exp_z.sum(axis=1, keepdims=True)",
    not_divided=(
        "exp_z",
        "Your function returns the exponentials, so no row sums to 1. The second step is missing:"
        " divide each row by its sum.",
    ),
    largest_marked=(
        "1.0 * (z == z.max(axis=1, keepdims=True))",
        "Your function returns 1 for the largest score and 0 for the others. The softmax gives each"
        " class a share.",
    ),
    between_zero_and_one=(
        "(z - z.min(axis=1, keepdims=True)) / np.ptp(z, axis=1, keepdims=True)",
        "Your function scales each row to the range from 0 to 1. Take the exponentials, and divide"
        " by their sum.",
    ),
    scores_above=(
        "z / exp_z.sum(axis=1, keepdims=True)",
        "Your function divides the scores by the sum of the exponentials. The numerator needs the"
        " exponential too.",
    ),
    sums_only=(
        "exp_z.sum(axis=1, keepdims=True)",
        "Your function returns the sums of the exponentials. Divide the exponentials by them.",
    ),
    upside_down=(
        "exp_z.sum(axis=1, keepdims=True) / exp_z",
        "Your function divides the sums by the exponentials. Divide the exponentials by the sums.",
    ),
    multiplied=(
        "exp_z * exp_z.sum(axis=1, keepdims=True)",
        "Your function multiplies by the sums. Divide by them.",
    ),
    first_row_only=(
        "(exp_z / exp_z.sum(axis=1, keepdims=True))[0]",
        "Your function returns the first row only. Is return inside the loop?",
    ),
    logarithms=(
        "np.log(exp_z / exp_z.sum(axis=1, keepdims=True))",
        "Your function returns the logarithms of the probabilities.",
    ),
    most_probable=(
        "exp_z.argmax(axis=1)",
        "Your function returns the most probable class. Return the probabilities.",
    ),
    one_minus=(
        "1 - exp_z / exp_z.sum(axis=1, keepdims=True)",
        "Your function returns 1 minus each probability.",
    ),
    sigmoid_of_each=(
        "1 / (1 + np.exp(-z))",
        "Your function returns the sigmoid of each score, so the rows do not sum to 1. In a"
        " softmax, one class can only gain what the others lose.",
        "The problem: from two classes to four",
    ),
    sigmoids_divided=(
        "1 / (1 + np.exp(-z)) / (1 / (1 + np.exp(-z))).sum(axis=1, keepdims=True)",
        "Your function divides sigmoids by their sum. Use the exponentials of the scores.",
    ),
    twice=(
        "np.exp(exp_z / exp_z.sum(axis=1, keepdims=True))"
        " / np.exp(exp_z / exp_z.sum(axis=1, keepdims=True)).sum(axis=1, keepdims=True)",
        "Your function applies the softmax twice. Once turns scores into probabilities.",
    ),
)
exercise.slot(
    "np.exp(z)",
    scores_divided=(
        "z",
        "Your function divides the scores by their sum. Negative scores then get negative shares."
        " Take the exponentials first.",
    ),
    powers_of_two=(
        "2**z",
        "Your function computes 2 to the power z. The softmax uses e to the power z: np.exp(z).",
    ),
    powers_of_ten=(
        "10**z",
        "Your function computes 10 to the power z. The softmax uses e to the power z: np.exp(z).",
    ),
    sign_turned=(
        "np.exp(-z)",
        "Your function uses −z in place of z, so the largest score gets the smallest probability.",
    ),
    absolute_scores=(
        "np.abs(z)",
        "Your function uses the absolute values of the scores. Take the exponentials.",
    ),
    exponentials_of_absolutes=(
        "np.exp(np.abs(z))",
        "Your function removes the signs of the scores before the exponential.",
    ),
    squares=("z**2", "Your function squares the scores. Take the exponentials, np.exp."),
    shifted_to_zero=(
        "z - z.min(axis=1, keepdims=True)",
        "Your function only shifts the scores so that none is negative. Take the exponentials.",
    ),
    minus_one=(
        "np.expm1(z)",
        "Your function subtracts 1 from each exponential. Use np.exp.",
    ),
    divided_by_largest_score=(
        "np.exp(z / z.max())",
        "Your function divides the scores by the largest one before the exponential. Subtract it,"
        " if at all: only differences of scores count.",
    ),
    mean_taken_for_largest=(
        "np.exp(z - z.max(axis=0))",
        "Your function shifts each column by its own number. All scores of one row must be shifted"
        " by the same number.",
    ),
)

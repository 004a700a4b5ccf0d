"""The cross-entropy of each sample from scores and labels, stable at any score."""

import numpy as np

from helpers.feedback.exercise import Exercise


def losses_from_scores(z, labels):
    largest = z.max(axis=1)
    sums = np.exp(z - largest[:, None]).sum(axis=1)
    of_true_class = z[np.arange(len(z)), labels]
    return largest + np.log(sums) - of_true_class


exercise = Exercise(
    "4.5",
    "the loss from the scores",
    losses_from_scores,
    probes=[
        (
            np.array([[0.4, -0.6, 1.5, 0.0], [2.0, 1.0, -1.0, 0.5], [0.3, 0.3, 0.1, -2.0]]),
            np.array([2, 0, 3]),
        ),
        (np.array([[1000.0, 999.0, 2.0], [-1000.0, -1001.0, -999.0]]), np.array([1, 0])),
        (np.array([[1000.0, 0.0], [2.0, 3.0]]), np.array([1, 0])),
        (np.array([[0.5, 2.0, -1.0, 0.2], [1.5, 0.0, 0.3, -0.7]]), np.array([3, 1])),
        (np.array([[-1.0, 0.4, 2.0], [0.0, 3.0, 1.0], [2.0, 1.5, -0.5]]), np.array([0, 0, 2])),
        (np.array([[0.0, -2000.0], [0.0, 30.0], [-400.0, 300.0]]), np.array([1, 0, 1])),
    ],
    hints=[
        "Start with one row. Find its largest score m, then the sum of the exponentials of z - m.",
        "z.max(axis=1) has the shape (n,). With [:, None] it becomes a column, and each row is"
        " shifted by its own m.",
        "A row number and a label select one score per row: z[rows, labels].",
        "At the end you add and subtract three arrays, each of the shape (n,).",
    ],
    look="The loss from the scores",
)
OVERFLOW = "Large scores overflow"


@exercise.style
def from_shifted(z, labels):
    largest = z.max(axis=1, keepdims=True)
    logs = np.log(np.exp(z - largest).sum(axis=1, keepdims=True))
    table = z - largest - logs
    return -table[np.arange(len(z)), labels]


exercise.slot(
    "largest + np.log(sums) - of_true_class",
    softmax_without_a_shift=(
        "-np.log((np.exp(z) / np.exp(z).sum(axis=1, keepdims=True))[np.arange(len(z)), labels])",
        "Your function works for small scores only. e^1000 is inf and e^-1000 is 0, so it computes"
        " inf / inf or 0 / 0 for large scores.",
        OVERFLOW,
    ),
    sum_without_a_shift=(
        "np.log(np.exp(z).sum(axis=1)) - of_true_class",
        "Your formula is right, but its exponentials still overflow at a score of 1000. The"
        " logarithm comes too late to help.",
        OVERFLOW,
    ),
    probabilities_of_all_labels=(
        "-np.log((np.exp(z - largest[:, None]) / sums[:, None])[:, labels])",
        "Your function returns a table, because [:, labels] takes the probabilities of all labels"
        " from every row. Take one number per row: that of its own label.",
    ),
    log_of_probabilities=(
        "-np.log(np.exp(of_true_class - largest) / sums)",
        "Your function computes the probabilities first. A very small probability becomes 0,"
        " and its"
        " logarithm is -inf. Stay with the scores.",
    ),
    made_safe_by_a_tiny_number=(
        "-np.log(np.exp(of_true_class - largest) / sums + 1e-12)",
        "Your function seems to add a tiny number before the logarithm. That hides the infinity,"
        " but the loss can never exceed 27.6, whatever the scores are.",
    ),
    made_safe_by_a_smaller_number=(
        "-np.log(np.exp(of_true_class - largest) / sums + 1e-15)",
        "Your function seems to add a tiny number before the logarithm. That hides the infinity,"
        " but the loss can never exceed 34.5, whatever the scores are.",
    ),
    made_safe_by_a_larger_number=(
        "-np.log(np.exp(of_true_class - largest) / sums + 1e-8)",
        "Your function seems to add 1e-8 before the logarithm. That hides the infinity, but the"
        " loss can never exceed 18.4, whatever the scores are.",
    ),
    shift_not_put_back=(
        "np.log(sums) - of_true_class",
        "Your function subtracts the largest score before the exponential but does not add it again"
        " after the logarithm.",
    ),
    shift_subtracted_again=(
        "np.log(sums) - largest - of_true_class",
        "Your function subtracts the largest score again after the logarithm. Add it.",
    ),
    score_of_the_label_added=(
        "largest + np.log(sums) + of_true_class",
        "Your function adds the score of the true class. Subtract it: a larger score of the true"
        " class means a smaller loss.",
    ),
    one_minus=(
        "1 - np.exp(of_true_class - largest) / sums",
        "Your function returns 1 minus the probability of the true class. The loss is minus its"
        " logarithm.",
    ),
    losses_of_all_classes=(
        "z.shape[1] * (largest + np.log(sums)) - z.sum(axis=1)",
        "Your function adds up the losses of all classes. Only the true class counts.",
    ),
    labels_as_one_hot=(
        "-(labels * (z - largest[:, None] - np.log(sums)[:, None])).sum(axis=1)",
        "Your function multiplies by the labels, as if they were one-hot rows. Each label is a"
        " class: use it to select a score.",
        "A label is not a one-hot row",
    ),
    score_of_the_label_forgotten=(
        "largest + np.log(sums)",
        "Your function never subtracts the score of the true class. All classes then have the same"
        " loss.",
    ),
    sum_forgotten=(
        "largest - of_true_class",
        "Your function leaves out the logarithm of the sum. It returns how far the true class is"
        " behind the largest score.",
    ),
    logarithm_forgotten=(
        "largest + sums - of_true_class",
        "Your function adds the sum of the exponentials. Take its logarithm first.",
    ),
    minus_forgotten=(
        "of_true_class - largest - np.log(sums)",
        "Your losses are negative: your function returns the logarithms of the probabilities. The"
        " loss is minus the logarithm.",
    ),
    probabilities=(
        "np.exp(of_true_class - largest) / sums",
        "Your function returns the probability of the true class. The loss is minus its logarithm.",
    ),
    score_of_the_label_itself=(
        "-of_true_class",
        "Your function returns minus the score of the true class. The logarithm of the sum is"
        " missing.",
    ),
    logarithm_of_the_score=(
        "-np.log(of_true_class)",
        "Your function takes the logarithm of the score. Scores are no probabilities yet.",
    ),
    shift_of_the_true_score_forgotten=(
        "largest + np.log(sums) - (of_true_class - largest)",
        "Your function shifts the score of the true class and adds the largest score as well. Do"
        " one of the two.",
    ),
    base_two=(
        "(largest + np.log(sums) - of_true_class) / np.log(2)",
        "Your function uses the logarithm to base 2. In this course log means the natural"
        " logarithm, np.log.",
    ),
    base_ten=(
        "largest + np.log10(sums) - of_true_class",
        "Your function uses the logarithm to base 10. In this course log means the natural"
        " logarithm, np.log.",
    ),
)
exercise.slot(
    "z.max(axis=1)",
    one_shift_for_all_rows=(
        "np.full(len(z), z.max())",
        "Your function shifts all rows by the largest score in the whole table. A row far below it"
        " becomes all zeros, and the logarithm of their sum is -inf.",
    ),
    smallest_score=(
        "z.min(axis=1)",
        "Your function shifts by the smallest score of each row. The other scores then stay large"
        " and overflow. Shift by the largest.",
        OVERFLOW,
    ),
    mean_score=(
        "z.mean(axis=1)",
        "Your function shifts by the mean of each row. The largest score can still overflow. Shift"
        " by the largest.",
        OVERFLOW,
    ),
    place_of_the_largest=(
        "z.argmax(axis=1)",
        "Your function shifts by argmax, the place of the largest score. max gives the score"
        " itself.",
    ),
    largest_of_each_column=(
        "z.max(axis=0)",
        "Your function takes the largest score of each column. Each row needs its own.",
    ),
)
exercise.slot(
    "z[np.arange(len(z)), labels]",
    all_labels_from_every_row=(
        "z[:, labels]",
        "Your function returns a table, because z[:, labels] takes the scores of all labels from"
        " every row. Take one score per row: that of its own label.",
    ),
    rows_of_the_labels=(
        "z[labels]",
        "Your function uses the labels as row numbers. Select a row number and a label for each"
        " sample.",
    ),
    always_class_zero=(
        "z[:, 0]",
        "Your function always uses the score of class 0. Use that of the true class.",
    ),
    largest_score=(
        "z.max(axis=1)",
        "Your function uses the largest score in place of that of the true class.",
    ),
    labels_from_one=(
        "z[np.arange(len(z)), labels - 1]",
        "Your function counts the classes from 1. They start at 0.",
    ),
    labels_themselves=(
        "labels",
        "Your function subtracts the label itself. Subtract the score of that class.",
    ),
    exponential_of_it=(
        "np.exp(z[np.arange(len(z)), labels])",
        "Your function subtracts the exponential of the score of the true class. Subtract the score"
        " itself.",
    ),
)
exercise.slot(
    "np.exp(z - largest[:, None])",
    exponential_forgotten=(
        "(z - largest[:, None])",
        "Your function adds up the shifted scores. Take their exponentials first.",
    ),
    exponentials_of_the_scores=(
        "np.exp(z)",
        "Your function takes the exponentials of the scores without the shift, so they overflow.",
        OVERFLOW,
    ),
    divided_by_the_largest=(
        "np.exp(z / largest[:, None])",
        "Your function divides the scores by the largest one. Subtract it: only differences of"
        " scores count.",
        OVERFLOW,
    ),
)
exercise.slot(
    "np.exp(z - largest[:, None]).sum(axis=1)",
    sums_of_columns=(
        "np.exp(z - largest[:, None]).sum(axis=0)",
        "Your function sums the exponentials down the columns. Each row needs its own sum: axis=1.",
    ),
    sum_of_the_table=(
        "np.exp(z - largest[:, None]).sum()",
        "Your function sums the exponentials of the whole table. Each row needs its own sum:"
        " axis=1.",
    ),
    mean_of_each_row=(
        "np.exp(z - largest[:, None]).mean(axis=1)",
        "Your function takes the mean of the exponentials. Take their sum.",
    ),
    flat_shift=(
        "np.exp(z - largest).sum(axis=1)",
        "Your function subtracts largest of the shape (n,) from a table of the shape (n, k). NumPy"
        " lines it up with the columns. Make it a column: [:, None].",
    ),
)
exercise.slot(
    "largest = z.max(axis=1)",
    shifts_left_in_a_column=(
        "largest, column = z.max(axis=1), z.max(axis=1, keepdims=True)\n"
        "return column + np.log(np.exp(z - column).sum(axis=1)) - z[np.arange(len(z)), labels]",
        "Your function returns a table. A column of the shape (n, 1) met arrays of the shape (n,),"
        " and NumPy combined each row with every other row.",
        "A label is not a one-hot row",
    ),
)
exercise.returns(
    mean_loss=(
        "result.mean()",
        "Your function returns the mean loss. The task asks for one loss per row.",
    ),
    summed=(
        "result.sum()",
        "Your function returns the sum of the losses. The task asks for one loss per row.",
    ),
    column=(
        "result[:, None]",
        "Your function returns a column of the shape (n, 1). The task asks for the shape (n,).",
    ),
)

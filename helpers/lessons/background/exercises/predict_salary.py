"""The predictions of a line, for every sample at once."""

import numpy as np

from helpers.feedback.exercise import Exercise


def predict_salary(x, theta):
    return x @ theta


exercise = Exercise(
    "1.2",
    "the predictions of a line",
    predict_salary,
    probes=[
        (np.array([[1.0, 2.0], [1.0, 0.5], [1.0, 6.0], [1.0, -1.0]]), np.array([3.0, 1.5])),
        (np.array([[1.0, 4.0], [1.0, 7.0]]), np.array([-2.0, 0.25])),
        (np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.5]]), np.array([0.5, -3.0])),
        (np.array([[1.0, 3.5]]), np.array([2.0, 4.0])),
    ],
    hints=[
        "For one person, the prediction is b · 1 + w · level. A row of x holds 1 and the level.",
        "NumPy has one operation that multiplies entry by entry and adds up the products.",
        "A matrix times a vector does this for every row. The matrix of shape (n, 2) comes first.",
    ],
    look="Five steps on one sample",
)


exercise.slot(
    "x @ theta",
    without_bias=(
        "x[:, 1] * theta[1]",
        "The bias is missing. At level 0 your line always predicts 0, whatever the first entry of"
        " theta is.",
        "The model",
    ),
    sides_exchanged=(
        "theta @ x",
        "The two factors are in the wrong order: write x @ theta. The lengths in the middle must"
        " agree. (With exactly two people it would run, and mix up their rows.)",
    ),
    products_not_added=(
        "x * theta",
        "Your function multiplies each entry by its own parameter and stops there. A prediction is"
        " the sum of the products in its row.",
    ),
    bias_and_slope_swapped=(
        "x @ theta[::-1]",
        "Your function swaps bias and slope. At level 0 it predicts the slope, not the bias.",
    ),
    ones_taken_for_levels=(
        "theta[0] + theta[1] * x",
        "Your function multiplies all of x by the slope, the column of ones too. So it returns two"
        " columns.",
    ),
    ones_times_both=(
        "theta[0] * x + theta[1]",
        "Your function multiplies all of x by the bias and adds the slope. The slope belongs to the"
        " level, the second column of x; and the result has two columns.",
    ),
    first_person_only=(
        "x[0] @ theta",
        "Your function returns one number, the prediction for the first person. It needs one"
        " prediction per row of x.",
        "All samples at once",
    ),
    last_person_only=(
        "x[-1] @ theta",
        "Your function returns one number, the prediction for the last person. It needs one"
        " prediction per row of x.",
        "All samples at once",
    ),
    all_added=(
        "(x @ theta).sum()",
        "Your function adds up the predictions of all people. It needs one prediction per row.",
    ),
    products_added_up=(
        "(x * theta).sum(axis=0)",
        "Your function adds up the products in each column. A prediction is the sum of the products"
        " in its row.",
    ),
    averaged=(
        "x @ theta / 2",
        "Your function takes the mean of the products in each row. A prediction is their sum.",
    ),
    bias_twice=(
        "x @ theta + theta[0]",
        "Your function adds the bias twice. The leading 1 in each row of x adds it already.",
        "The model",
    ),
    levels_without_slope=(
        "theta[0] + x[:, 1]",
        "Your function adds the level itself. Multiply it by the slope first, the second entry of"
        " theta.",
        "The model",
    ),
    bias_subtracted=(
        "x[:, 1] * theta[1] - theta[0]",
        "Your function subtracts the bias. The model adds it.",
        "The model",
    ),
    bias_times_slope=(
        "(theta[0] + x[:, 1]) * theta[1]",
        "Your function adds the bias before it multiplies. Only the level is multiplied by the"
        " slope.",
        "The model",
    ),
    flat_theta_in_a_column=(
        "x @ theta.reshape(-1, 1)",
        "Your function returns a column of shape (n, 1). The task asks for the shape (n,), so leave"
        " theta as it is.",
    ),
    in_a_row=(
        "(x @ theta)[None, :]",
        "Your function puts the predictions into a row of shape (1, n). The task asks for the shape"
        " (n,).",
    ),
)

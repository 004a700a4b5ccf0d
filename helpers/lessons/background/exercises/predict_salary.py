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
    ],
    hints=[
        "For one person, the prediction is b · 1 + w · level. A row of x holds 1 and the level.",
        "NumPy has one operation that multiplies entry by entry and adds up the products.",
        "A matrix times a vector does this for every row. The matrix of shape (n, 2) comes first.",
    ],
    look="Five steps on one sample",
)


@exercise.mistake(
    "The bias is missing. At level 0 your line always predicts 0, whatever the first entry of theta"
    " is.",
    "The model",
)
def without_bias(x, theta):
    return x[:, 1] * theta[1]


@exercise.mistake(
    "The product has its two sides in the wrong order. The lengths in the middle must agree, and"
    " here n meets 2. (With exactly two people it would run, and mix up their rows.)"
)
def sides_exchanged(x, theta):
    return theta @ x


@exercise.mistake(
    "Your function multiplies each entry by its own parameter and stops there. A prediction is the"
    " sum of the products in its row."
)
def products_not_added(x, theta):
    return x * theta


@exercise.mistake(
    "Your function swaps bias and slope. At level 0 it predicts the slope, not the bias."
)
def bias_and_slope_swapped(x, theta):
    return x[:, 0] * theta[1] + x[:, 1] * theta[0]


@exercise.mistake(
    "Your function multiplies all of x by the slope, the column of ones too. So it returns two"
    " columns."
)
def ones_taken_for_levels(x, theta):
    return theta[0] + theta[1] * x


@exercise.mistake(
    "Your function returns one number, the prediction for the first person. It needs one prediction"
    " per row of x.",
    "All samples at once",
)
def first_person_only(x, theta):
    return x[0] @ theta

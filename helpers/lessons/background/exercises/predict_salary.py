"""The predictions of a line, for every sample at once."""

import numpy as np

from helpers.feedback.exercise import Exercise


def predict_salary(x, theta):
    return x @ theta


exercise = Exercise(
    "1.1",
    "the predictions of a line",
    predict_salary,
    probes=[
        (np.array([[1.0, 2.0], [1.0, 0.5], [1.0, 6.0], [1.0, -1.0]]), np.array([3.0, 1.5])),
        (np.array([[1.0, 4.0], [1.0, 7.0]]), np.array([-2.0, 0.25])),
    ],
    hints=[
        "For one person it is b · 1 + w · level. A row of x holds the 1 and the level.",
        "To multiply entry by entry and add up the products is one operation in NumPy.",
        "A matrix times a vector does it for every row. The matrix of shape (n, 2) comes first.",
    ],
    look="The same step, vectorized",
)


@exercise.mistake(
    "The bias is missing: this line passes through 0 at level 0, whatever the first entry of theta"
    " says.",
    "The model",
)
def without_bias(x, theta):
    return x[:, 1] * theta[1]


@exercise.mistake(
    "The two sides of the product do not fit together: neighbouring lengths must agree, and here"
    " the n of one side meets the 2 of the other. (On exactly two people it would run, and mix"
    " their rows.)"
)
def sides_exchanged(x, theta):
    return theta @ x


@exercise.mistake(
    "Each entry was multiplied by its own parameter, and there it ends: a prediction is the sum of"
    " the products in its row."
)
def products_not_added(x, theta):
    return x * theta


@exercise.mistake(
    "Bias and slope changed places: the slope came out where level 0 should give the bias."
)
def bias_and_slope_swapped(x, theta):
    return x[:, 0] * theta[1] + x[:, 1] * theta[0]


@exercise.mistake(
    "The slope multiplied the whole of x, so the column of ones was treated as if it were a level"
    " too, and two columns came out."
)
def ones_taken_for_levels(x, theta):
    return theta[0] + theta[1] * x


@exercise.mistake(
    "One number came out, the prediction for the first person alone. Every row of x wants one.",
    "All samples at once",
)
def first_person_only(x, theta):
    return x[0] @ theta

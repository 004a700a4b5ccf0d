"""The deck's sixth function: one step of gradient descent, into a new table."""

import numpy as np

from helpers.feedback.exercise import Exercise


def update_weight(theta, gradient, learning_rate):
    return theta - learning_rate * gradient


exercise = Exercise(
    "4.7",
    "one step, into a new table",
    update_weight,
    probes=[
        (np.array([[0.1, 0.2], [0.3, 0.4]]), np.array([[-0.5, 0.5], [-1.0, 1.0]]), 0.01),
        (np.array([[1.0, -2.0, 3.0]]), np.array([[4.0, 0.5, -2.0]]), 0.5),
        (np.array([[0.5, 0.0], [2.0, -1.0], [3.0, 1.5]]), np.full((3, 2), 0.25), 2.0),
    ],
    hints=[
        "The formula is above, and NumPy writes it almost the same way.",
        "The whole gradient is multiplied by the learning rate.",
        "theta -= ... writes into the caller's table. A minus sign between two arrays makes a new"
        " one.",
    ],
    look="Function 6: the update",
)
CHANGED = "Who changed my array?"

exercise.slot(
    "return theta - learning_rate * gradient",
    in_place=(
        "theta -= learning_rate * gradient\nreturn theta",
        "Your function changes theta in place, as the deck's function does. If you run the cell"
        " twice, theta moves twice.",
        CHANGED,
    ),
    in_place_without_return=(
        "theta -= learning_rate * gradient",
        "Your function changes theta in place and returns nothing. Return a new table instead.",
        CHANGED,
    ),
)
exercise.slot(
    "theta - learning_rate * gradient",
    uphill=(
        "theta + learning_rate * gradient",
        "Your function adds the gradient. The gradient points uphill, so this step increases the"
        " loss.",
    ),
    rate_forgotten=(
        "theta - gradient",
        "Your function ignores the learning rate and takes the whole gradient as its step.",
    ),
    step_only=(
        "learning_rate * gradient",
        "Your function returns only the step. Subtract it from theta and return the new theta.",
    ),
    minus_step_only=(
        "-learning_rate * gradient",
        "Your function returns only the step, with its minus sign. Add theta to it.",
    ),
    rate_times_all=(
        "learning_rate * (theta - gradient)",
        "Your function multiplies the whole difference by the learning rate. Only the gradient is"
        " multiplied. Look at your parentheses.",
    ),
    rate_times_theta=(
        "learning_rate * theta - gradient",
        "Your function multiplies theta by the learning rate. Multiply the gradient.",
    ),
    subtracted_from_the_step=(
        "learning_rate * gradient - theta",
        "Your function subtracts the wrong way round: step minus theta. It is theta minus step.",
    ),
    rate_subtracted=(
        "theta - learning_rate - gradient",
        "Your function subtracts the learning rate itself. Multiply the gradient by it.",
    ),
    one_minus=(
        "(1 - learning_rate) * theta - gradient",
        "Your function shrinks theta by the learning rate. Multiply the gradient by it.",
    ),
    averaged=(
        "theta - learning_rate * gradient / len(gradient)",
        "Your function divides the step by the number of rows. The gradient is a mean already.",
    ),
    mean_gradient=(
        "theta - learning_rate * gradient.mean()",
        "Your function moves all of theta by the mean of the gradient. Each number has its own.",
    ),
    mean_of_each_column=(
        "theta - learning_rate * gradient.mean(axis=0)",
        "Your function averages the gradient down the columns. Use the gradient as it is.",
    ),
    twice=(
        "theta - 2 * learning_rate * gradient",
        "Your step is twice as long as it should be.",
    ),
    halved=(
        "theta - learning_rate * gradient / 2",
        "Your step is half as long as it should be.",
    ),
    sign_of_the_gradient=(
        "theta - learning_rate * np.sign(gradient)",
        "Your function uses only the sign of the gradient. Its size counts too.",
    ),
    only_smaller=(
        "theta - learning_rate * np.abs(gradient)",
        "Your function takes the absolute value of the gradient. Its sign gives the direction.",
    ),
    products=(
        "theta * learning_rate * gradient",
        "Your function multiplies theta by the step. Subtract the step.",
    ),
    matrix_product=(
        "theta - learning_rate @ gradient",
        "Your function writes @ between a number and a table. A number times a table needs *.",
    ),
    theta_itself=(
        "theta",
        "Your function returns theta as it was. Return the new table.",
    ),
    bias_stays=(
        "theta - learning_rate * gradient * (np.arange(len(theta)) > 0)[:, None]",
        "The first row of theta stays as it was. The biases move too.",
    ),
    fixed_rate_of_a_hundredth=(
        "theta - 0.01 * gradient",
        "Your function always uses the learning rate 0.01. Use the argument learning_rate.",
    ),
    fixed_rate_of_a_tenth=(
        "theta - 0.1 * gradient",
        "Your function always uses the learning rate 0.1. Use the argument learning_rate.",
    ),
)

"""θ after the deck's second sample."""

import numpy as np

from helpers.feedback.exercise import Exercise


def second_theta():
    theta = np.array([[0.1, 0.2], [0.3, 0.4]])
    x, y = np.array([1.0, 1.0]), np.array([1.0, 0.0])
    y_hat = np.exp(x @ theta) / np.exp(x @ theta).sum()
    return theta - 0.1 * np.outer(x, y_hat - y)


exercise = Exercise(
    "3.4",
    "the second step",
    second_theta,
    probes=[()],
    hints=[
        "The scores are 0.1 + 0.3 · 1 and 0.2 + 0.4 · 1.",
        "Softmax of these two scores gives ŷ. The label 0 has the one-hot vector [1, 0].",
        "The gradient has a row for each entry of x. Both entries of x are 1 here.",
        "The step subtracts 0.1 times the gradient from the θ of the start.",
    ],
    look="The first step: half an hour",
)

STEPS = "Five steps in vector form"
exercise.slot(
    "theta - 0.1 * np.outer(x, y_hat - y)",
    gradient_itself=(
        "np.outer(x, y_hat - y)",
        "This is the gradient. One thing is left: take the step from the start θ.",
        STEPS,
    ),
    full_length=(
        "theta - np.outer(x, y_hat - y)",
        "Your step uses η = 1, ten times the given one: multiply the gradient by 0.1.",
    ),
    rate_of_the_code=(
        "theta - 0.01 * np.outer(x, y_hat - y)",
        "Your step uses η = 0.01, a tenth of the given one, and the task asks for η = 0.1.",
    ),
    half=(
        "theta - 0.5 * np.outer(x, y_hat - y)",
        "Your step uses η = 0.5, and the task asks for η = 0.1.",
    ),
    uphill=(
        "theta + 0.1 * np.outer(x, y_hat - y)",
        "Class 1 gains in your step, but the label is 0. Either the sign of the step is wrong, or"
        " the 1 of the one-hot vector is in the wrong place.",
        STEPS,
    ),
    only_the_true_class=(
        "theta - 0.1 * np.outer(x, (y_hat - y) * y)",
        "Only the column of class 0 has moved. Class 1 has an error too, so its column must move"
        " the other way.",
        "Is the gradient right?",
    ),
    only_the_biases=(
        "theta - 0.1 * np.outer(x * [1, 0], y_hat - y)",
        "Only the biases have moved. The weights have x = 1 here, so they move just as far.",
    ),
    only_the_weights=(
        "theta - 0.1 * np.outer(x * [0, 1], y_hat - y)",
        "Only the weights have moved. The biases have the input 1, so they move just as far.",
    ),
    the_step=(
        "0.1 * np.outer(x, y_hat - y)",
        "This is the length of the step. Subtract it from the start θ.",
        STEPS,
    ),
    minus_the_step=(
        "-0.1 * np.outer(x, y_hat - y)",
        "This is the step alone. Add it to the start θ.",
        STEPS,
    ),
    outputs=(
        "y_hat",
        "These are the probabilities. Two things are left: gradient and step.",
        STEPS,
    ),
    scores=("x @ theta", "These are the scores. Softmax, gradient and step are left.", STEPS),
    start=("theta", "This is the θ of the start. Take one step from it.", STEPS),
)
exercise.slot(
    "np.array([1.0, 1.0])",
    first_sample=(
        "np.array([1.0, 0.5])",
        "Your step uses the first sample, with half an hour. Use the second sample, with one hour.",
    ),
    third_sample=(
        "np.array([1.0, 1.5])",
        "Your sample has one and a half hours. The second row of the table has one hour.",
    ),
    without_the_one=(
        "np.array([0.0, 1.0])",
        "Your x lacks the leading 1, so the biases play no part.",
    ),
    two_hours=("np.array([1.0, 2.0])", "Your sample has two hours. The second row has one."),
)
exercise.slot(
    "np.array([1.0, 0.0])",
    other_class=(
        "np.array([0.0, 1.0])",
        "Your target is [0, 1], the vector of class 1. This student failed, so the class is 0.",
        "The labels: one-hot",
    ),
    label_as_target=(
        "np.array([0.0, 0.0])",
        "Your target is [0, 0], the label itself. The one-hot vector of class 0 is [1, 0].",
        "The labels: one-hot",
    ),
)
exercise.slot(
    "np.exp(x @ theta) / np.exp(x @ theta).sum()",
    sigmoids=(
        "1 / (1 + np.exp(-x @ theta))",
        "Your probabilities are sigmoids of the scores. Use the softmax: they must sum to 1.",
        "The softmax function",
    ),
    scores_as_outputs=(
        "x @ theta",
        "Your error uses the scores. Apply the softmax to them first.",
        "The softmax function",
    ),
    scores_divided=(
        "x @ theta / (x @ theta).sum()",
        "Your probabilities are the scores divided by their sum. Take the exponentials first.",
        "The softmax function",
    ),
)
exercise.slot(
    "np.array([[0.1, 0.2], [0.3, 0.4]])",
    from_the_updated_theta=(
        "np.array([[0.1053742, 0.1946258], [0.3026871, 0.3973129]])",
        "You started from the θ that the first step gave. The deck starts again from the first θ.",
    ),
    transposed_start=(
        "np.array([[0.1, 0.3], [0.2, 0.4]])",
        "You started from the transposed θ. Row 0 holds the biases 0.1 and 0.2.",
        "The parameters: one column for each class",
    ),
    from_zeros=("np.zeros((2, 2))", "You started from zeros. The deck starts from its first θ."),
)
exercise.returns(
    row_for_each_class=(
        "result.T",
        "Your θ has a row for each class. The course keeps a column for each class.",
        "The parameters: one column for each class",
    ),
    flat=(
        "result.ravel()",
        "Your θ is one row of four numbers. It needs two rows and two columns.",
    ),
    columns_exchanged=(
        "result[:, ::-1]",
        "The columns of your θ are swapped. The first column belongs to class 0.",
        "The parameters: one column for each class",
    ),
    rows_exchanged=(
        "result[::-1]",
        "The rows of your θ are swapped. The first row holds the biases.",
        "The parameters: one column for each class",
    ),
)

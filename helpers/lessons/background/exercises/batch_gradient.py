"""The gradient of the mean squared error over some of the samples."""

import numpy as np

from helpers.feedback.exercise import Exercise


def batch_gradient(x, y, theta, rows):
    x, y = x[rows], y[rows]
    errors = x @ theta - y
    return 2 * x.T @ errors / len(rows)


exercise = Exercise(
    "1.3",
    "the gradient of a batch",
    batch_gradient,
    probes=[
        (
            np.array([[1.0, 2.0], [1.0, -1.0], [1.0, 0.5], [1.0, 3.0], [1.0, 4.0]]),
            np.array([1.0, 2.0, -3.0, 7.0, 4.0]),
            np.array([0.5, -2.0]),
            np.array([4, 0, 2]),
        ),
        (
            np.array([[1.0, 3.0], [1.0, -2.0], [1.0, 0.0], [1.0, 1.5], [1.0, 6.0], [1.0, 2.5]]),
            np.array([2.0, 0.0, -1.0, 6.0, 4.0, -2.0]),
            np.array([1.0, 2.0]),
            np.array([3, 1, 5, 0]),
        ),
        (
            np.array([[1.0, -1.0], [1.0, 2.0], [1.0, 5.0]]),
            np.array([3.0, -2.0, 0.5]),
            np.array([-1.0, 0.5]),
            np.array([2]),
        ),
    ],
    hints=[
        "First pick the rows of x and of y that the batch names. Then forget all other rows.",
        "Compute one error per row of the batch. The gradient of one sample is its error times its"
        " row of x, times the factor from the square.",
        "The transpose of x times the errors adds these up. Two things are left: the factor from"
        " the square, and the mean over the rows of the batch.",
    ],
    look="All samples at once",
)


@exercise.style
def with_own_names(x, y, theta, rows):
    x_batch, y_batch = x[rows], y[rows]
    errors = x_batch @ theta - y_batch
    return 2 * x_batch.T @ errors / len(rows)


@exercise.style
def by_loop(x, y, theta, rows):
    gradient = np.zeros(2)
    for i in rows:
        gradient += 2 * (x[i] @ theta - y[i]) * x[i]
    return gradient / len(rows)


exercise.slot(
    "2 * x_batch.T",
    two_forgotten=(
        "x_batch.T",
        "The derivative of a square has a factor 2 in front. In your function it is missing.",
        "Partial derivatives",
    ),
    halved=(
        "x_batch.T / 2",
        "Your function divides by 2 where the derivative of the square multiplies by 2.",
        "Partial derivatives",
    ),
)
exercise.slot(
    "/ len(rows)",
    summed=(
        "/ 1",
        "Your function adds up the gradients of the batch. It should average them: a longer batch"
        " must not make a longer step.",
        "The mean loss",
    ),
    divided_by_all=(
        "/ len(y)",
        "Your function divides by the number of all samples. Divide by the number of samples in the"
        " batch.",
    ),
    one_too_few=(
        "/ (len(rows) - 1)",
        "Your function divides by the number of rows minus 1. A mean divides by their number.",
    ),
)
exercise.slot(
    "x_batch @ theta - y_batch",
    target_less_output=(
        "y_batch - x_batch @ theta",
        "Your vector points downhill. Take prediction minus true value as the error, so that the"
        " gradient points uphill. The update turns it around.",
        "Five steps on one sample",
    ),
    targets_forgotten=(
        "x_batch @ theta",
        "Your function never subtracts the true values. The gradient needs the errors, prediction"
        " minus true value.",
        "Five steps on one sample",
    ),
    predictions_forgotten=(
        "-y_batch",
        "Your function does not use the predictions. The error is prediction minus true value.",
        "Five steps on one sample",
    ),
    added=(
        "x_batch @ theta + y_batch",
        "Your function adds prediction and true value. The error is their difference.",
        "Five steps on one sample",
    ),
    squared=(
        "(x_batch @ theta - y_batch) ** 2",
        "Your function uses the squared errors. The derivative of the square is 2 times the error"
        " itself.",
        "Partial derivatives",
    ),
    absolute=(
        "np.abs(x_batch @ theta - y_batch)",
        "Your function takes absolute errors. The gradient needs their signs.",
        "Five steps on one sample",
    ),
    every_output_less_every_target=(
        "x_batch @ theta[:, None] - y_batch",
        "Predictions of shape (n, 1) met true values of shape (n,). NumPy made a matrix of them:"
        " every prediction minus every true value, also those of other samples.",
    ),
    every_target_from_every_output=(
        "x_batch @ theta - y_batch[:, None]",
        "True values of shape (n, 1) met predictions of shape (n,). NumPy made a matrix of them:"
        " every prediction minus every true value, also those of other samples.",
    ),
    bias_left_out=(
        "x_batch[:, 1] * theta[1] - y_batch",
        "Your predictions leave out the bias, the first entry of theta.",
        "The model",
    ),
    mean_error=(
        "np.full(len(rows), (x_batch @ theta - y_batch).mean())",
        "Your function multiplies the mean of x by the mean error. Multiply for each sample first,"
        " then take the mean.",
    ),
    summed_error=(
        "np.full(len(rows), (x_batch @ theta - y_batch).sum())",
        "Your function adds up the errors before it multiplies by x. Multiply each error by its own"
        " row of x first.",
    ),
)
exercise.slot(
    "2 * x_batch.T @ errors / len(rows)",
    input_forgotten=(
        "2 * errors.mean()",
        "Your function returns one number, the derivative for the bias. Each parameter has its own"
        " derivative: multiply the error by the input of that parameter.",
        "Partial derivatives",
    ),
    slope_only=(
        "2 * (errors * x_batch[:, 1]).mean()",
        "Your function returns one number, the derivative for the slope. The bias has a derivative"
        " too.",
        "Partial derivatives",
    ),
    bias_and_slope_swapped=(
        "(2 * x_batch.T @ errors / len(rows))[::-1]",
        "Your two derivatives are in the wrong order. The derivative for the bias comes first.",
        "Partial derivatives",
    ),
    without_inputs=(
        "np.array([1, 1]) * 2 * errors.mean()",
        "Your function gives both parameters the derivative for the bias. That of the slope needs"
        " the error times the level.",
        "Partial derivatives",
    ),
    one_per_sample=(
        "2 * x_batch * errors[:, None]",
        "Your function returns one gradient for each row of the batch. Take their mean.",
        "The mean loss",
    ),
    inputs_as_rows=(
        "2 * x_batch @ errors / len(rows)",
        "Your function multiplies x by the errors without the transpose. The transpose of x adds up"
        " over the samples.",
    ),
    one_number=(
        "(2 * x_batch.T @ errors / len(rows)).sum()",
        "Your function adds the two derivatives together. Return one for each parameter.",
        "Partial derivatives",
    ),
    the_loss=(
        "(errors**2).mean()",
        "Your function returns the mean loss of the batch. The task asks for its gradient.",
        "Partial derivatives",
    ),
)
EVERY = "Your function uses all samples. It should use only the rows of the batch."
exercise.takes(
    every_row=("rows = np.arange(len(x))", EVERY),
    first_rows=(
        "rows = np.arange(len(rows))",
        "Your function uses the first rows of the table, as many as the batch has. It should use"
        " the rows that the batch names.",
    ),
    first_row_of_the_batch=(
        "rows = rows[:1]",
        "Your function uses only the first row of the batch. Is return inside the loop?",
    ),
    last_row_of_the_batch=(
        "rows = rows[-1:]",
        "Your function uses only the last row of the batch. Does each round overwrite the result?",
    ),
)
exercise.slot(
    "x[rows], y[rows]",
    targets_of_the_first_rows=(
        "x[rows], y[: len(rows)]",
        "Your function takes the rows of the batch from x, but the first ones from y. Use the same"
        " rows for both.",
    ),
    inputs_of_the_first_rows=(
        "x[: len(rows)], y[rows]",
        "Your function takes the rows of the batch from y, but the first ones from x. Use the same"
        " rows for both.",
    ),
    every_row_by_the_batch=(
        "x, y",
        "Your function adds up the gradients of all samples and divides by the length of the batch."
        " Use only the rows of the batch.",
    ),
)
exercise.slot(
    "    return gradient / len(rows)",
    returned_too_early=(
        "        return gradient / len(rows)",
        "Your function uses only the first row of the batch, but divides by the length of the"
        " batch. Perhaps return is inside the loop.",
    ),
)
exercise.slot(
    "gradient +=",
    overwritten=(
        "gradient =",
        "Your function keeps only the last row of the batch. Each round overwrites the gradient:"
        " add to it.",
    ),
)

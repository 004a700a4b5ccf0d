"""The mean squared error of a batch."""

import numpy as np

from helpers.feedback.exercise import Exercise


def mean_squared_error(y_hat, y):
    errors = y_hat - y
    return (errors**2).mean()


exercise = Exercise(
    "1.1",
    "the mean squared error",
    mean_squared_error,
    probes=[
        (np.array([1.0, 2.0, 4.0]), np.array([1.5, 0.0, 3.0])),
        (np.array([0.0, 10.0]), np.array([3.0, 6.0])),
        (np.array([2.5, -1.0, 0.5, 3.0, 8.0]), np.array([1.0, -4.0, 2.5, 3.0, 7.5])),
        (np.array([5.0]), np.array([2.0])),
    ],
    hints=[
        "Start with one error per sample: prediction minus true value.",
        "Square each error, so that positive and negative errors cannot cancel.",
        "The result is one number for the whole batch: the mean of the squares.",
    ],
    look="The loss of one sample",
)


@exercise.style
def by_loop(y_hat, y):
    total = 0
    for i in range(len(y)):
        total += (y_hat[i] - y[i]) ** 2
    return total / len(y)


exercise.slot(
    "(errors**2).mean()",
    summed=(
        "(errors**2).sum()",
        "Your function sums over the samples. With n samples the result is n times too large: take"
        " the mean.",
        "The mean loss",
    ),
    not_averaged=(
        "errors**2",
        "Your function returns one loss per sample. The exercise asks for one number for all of"
        " them.",
        "The mean loss",
    ),
    mean_before_square=(
        "errors.mean() ** 2",
        "Your function squares the mean of the errors. Before the square, positive and negative"
        " errors cancel. Square each error first.",
    ),
    sum_before_square=(
        "errors.sum() ** 2",
        "Your function squares the sum of the errors. Before the square, positive and negative"
        " errors cancel. Square each error first, then take the mean.",
    ),
    sum_squared_then_averaged=(
        "errors.sum() ** 2 / len(errors)",
        "Your function adds up the errors before it squares them. Positive and negative errors then"
        " cancel. Square each error first.",
    ),
    squares_apart=(
        "(y_hat**2 - y**2).mean()",
        "Your function squares predictions and true values before it subtracts. Subtract first,"
        " then square.",
    ),
    standard_deviation=(
        "errors.std()",
        "Your function returns the standard deviation of the errors. It subtracts their mean and"
        " takes a root; the loss does neither.",
    ),
    with_root=(
        "np.sqrt((errors**2).mean())",
        "Your function takes the root of the mean squared error. The root has the unit of a salary,"
        " so it is easy to read. But the derivatives of this notebook belong to the square.",
    ),
    length=(
        "np.sqrt((errors**2).sum())",
        "Your function returns the length of the error vector, the root of the sum of squares. The"
        " loss is the mean of the squares, without a root.",
    ),
    halved=(
        "(errors**2).mean() / 2",
        "Your function halves the mean. Some books put a factor 1/2 before this loss; this course"
        " does not.",
    ),
    one_too_few=(
        "(errors**2).sum() / (len(errors) - 1)",
        "Your function divides by n − 1, as for a sample variance. A mean over n samples divides by"
        " n.",
    ),
    variance=(
        "errors.var()",
        "Your function returns the variance of the errors. It subtracts their mean first; the loss"
        " does not.",
    ),
    largest=("(errors**2).max()", "Your function returns the largest square, not their mean."),
    middle=(
        "np.median(errors**2)",
        "Your function returns the median of the squares. Take the mean.",
    ),
)
exercise.slot(
    "errors**2",
    absolute=(
        "np.abs(errors)",
        "Your function uses absolute errors. An error of 10 then counts ten times as much as an"
        " error of 1. In this loss it counts a hundred times as much.",
    ),
    not_squared=(
        "errors",
        "Your function does not square the errors. Positive and negative errors then cancel.",
    ),
    doubled=(
        "errors * 2",
        "Your function doubles the errors. The square is errors times errors: **2.",
    ),
    cubed=(
        "errors**3",
        "Your function takes the third power of the errors. The loss is the square.",
    ),
)
exercise.slot(
    "y_hat - y",
    added=(
        "y_hat + y",
        "Your function adds prediction and true value. The error is the difference.",
    ),
    relative=(
        "(y_hat - y) / y",
        "Your function divides each error by the true value. The loss takes the plain errors.",
    ),
)
exercise.slot(
    "    return total / len(y)",
    returned_too_early=(
        "        return total / len(y)",
        "Your function counts only the first error. Perhaps return is inside the loop: the"
        " function then ends in the first round.",
        "The mean loss",
    ),
)
exercise.slot(
    "total +=",
    overwritten=(
        "total =",
        "Your function counts only the last error. Perhaps each round overwrites the total: add to"
        " it.",
        "The mean loss",
    ),
)

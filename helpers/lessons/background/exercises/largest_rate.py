"""The largest learning rate for a table of three levels."""

import numpy as np

from helpers import data
from helpers.feedback.exercise import Exercise


def largest_rate():
    x = np.column_stack([np.ones(3), [1.0, 2.0, 4.0]])
    hessian = 2 / len(x) * x.T @ x
    return 2 / np.linalg.eigvalsh(hessian).max()


exercise = Exercise(
    "1.5",
    "the largest learning rate",
    largest_rate,
    probes=[()],
    hints=[
        "The limit depends only on the curvatures of the loss, and they depend only on x. Start"
        " with the three rows of x, each with its 1.",
        "The curvatures are the eigenvalues of the Hessian. np.linalg.eigvalsh computes them.",
        "Each eigenvector has its own limit. A step must stay below all of them, so the largest"
        " curvature decides.",
    ],
    look="Going deeper: the largest learning rate",
)
EIGHT_SALARIES = data.SALARY.x

exercise.slot(
    "2 / np.linalg.eigvalsh(hessian).max()",
    factor_zero=(
        "1 / np.linalg.eigvalsh(hessian).max()",
        "You divide 1 by the curvature. With that rate, one step reaches the bottom: the factor is"
        " 0. The limit is where the factor is −1.",
    ),
    all_limits=(
        "2 / np.linalg.eigvalsh(hessian)",
        "You have one limit for each direction. A step must stay below all of them: which one"
        " decides?",
    ),
    curvatures=(
        "np.linalg.eigvalsh(hessian)",
        "These are the curvatures, one for each direction. The largest one decides: the limit is 2"
        " divided by it.",
    ),
    not_inverted=(
        "np.linalg.eigvalsh(hessian).max()",
        "Your number is a curvature. The largest rate is 2 divided by it.",
    ),
    two_of_the_hessian_forgotten=(
        "4 / np.linalg.eigvalsh(hessian).max()",
        "The factor 2 is missing. The Hessian has it in front, from the square in the loss.",
    ),
)
exercise.slot(
    "np.linalg.eigvalsh(hessian).max()",
    flattest_direction=(
        "np.linalg.eigvalsh(hessian).min()",
        "This is the limit of the flattest direction alone. Long before it, descent leads away in"
        " the steepest direction.",
    ),
    along_the_slope_alone=(
        "hessian[1, 1]",
        "Your number uses the curvature along w alone, as if b did not move. Both move in a step:"
        " the steepest direction lies between the two axes.",
    ),
    along_the_bias_alone=(
        "hessian[0, 0]",
        "Your number uses the curvature along b alone, as if w did not move. Both move in a step:"
        " the steepest direction lies between the two axes.",
    ),
    trace=(
        "np.trace(hessian)",
        "Your number uses the sum of all curvatures. Only the largest one decides.",
    ),
    singular_value=(
        "np.linalg.svd(x)[1].max()",
        "Your number uses the largest singular value of x. The curvatures are the eigenvalues of"
        " the Hessian.",
    ),
    determinant=(
        "np.linalg.det(hessian)",
        "Your number uses the product of the curvatures. Only the largest one decides.",
    ),
    mean_curvature=(
        "np.linalg.eigvalsh(hessian).mean()",
        "Your number uses the mean of the curvatures. The largest one decides.",
    ),
)
exercise.slot(
    "2 / len(x)",
    summed_curvatures=(
        "2",
        "You take a sum over the three samples. The loss is the mean over the three samples, so its"
        " curvature is a mean too, not a sum.",
    ),
    square_twice=(
        "4 / len(x)",
        "Your Hessian has the factor 2 twice. The derivative of the square gives it once.",
    ),
    divided_by_two=(
        "2 / x.shape[1]",
        "Your Hessian divides by the number of parameters. Divide by the number of samples, three.",
    ),
)
exercise.slot(
    "np.column_stack([np.ones(3), [1.0, 2.0, 4.0]])",
    of_the_eight_salaries=(
        "EIGHT_SALARIES",
        "You used the eight salaries of this notebook. The three people have another"
        " table, so x is another matrix.",
    ),
    without_ones=(
        "np.array([[1.0], [2.0], [4.0]])",
        "Your x has no column of ones. The bias needs it: each row is [1, level].",
    ),
    levels_from_one_to_three=(
        "np.column_stack([np.ones(3), [1.0, 2.0, 3.0]])",
        "Your number belongs to the levels 1, 2 and 3. The three people are at levels 1, 2 and 4.",
    ),
)
exercise.returns(
    negative=(
        "-result",
        "A learning rate is above 0. The factor 1 − ηλ reaches −1 at the limit.",
    ),
)

"""The whole loop of gradient descent, with a record of the losses."""

import numpy as np

from helpers.feedback.exercise import Exercise


def train_line(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [((x @ theta - y) ** 2).mean()]
    for _ in range(steps):
        gradient = 2 * x.T @ (x @ theta - y) / len(x)
        theta = theta - learning_rate * gradient
        losses.append(((x @ theta - y) ** 2).mean())
    return theta, losses


exercise = Exercise(
    "1.4",
    "a whole training loop",
    train_line,
    probes=[
        (
            np.array([[1.0, 0.5], [1.0, 2.0], [1.0, 3.0]]),
            np.array([2.0, -1.0, 4.0]),
            0.1,
            3,
        ),
        (
            np.array([[1.0, -1.0], [1.0, 1.5], [1.0, 2.5], [1.0, 2.0]]),
            np.array([0.0, 5.0, 2.0, -3.0]),
            0.05,
            4,
        ),
        (np.array([[1.0, 2.0], [1.0, -0.5]]), np.array([1.0, 3.0]), 0.2, 0),
        (np.array([[1.0, 1.5]]), np.array([-2.0]), 0.1, 1),
    ],
    hints=[
        "There are three parts: a start (theta of zeros, and its loss), a loop with one round per"
        " step, and a return of both results.",
        "In each round, compute the gradient over all samples at the present theta. Then compute"
        " the new theta.",
        "Record one loss before the loop. At the end of each round, record the loss of the new"
        " theta.",
    ],
    look="Descent over the data",
)


exercise.slot(
    "    losses = [((x @ theta - y) ** 2).mean()]",
    start_left_out=(
        "    losses = []",
        "The first loss is missing from the list: the loss before any step.",
    ),
    start_with_zero=(
        "    losses = [0.0]",
        "Your list begins with 0, not with the loss before any step.",
    ),
)
exercise.slot(
    "losses.append(((x @ theta - y) ** 2).mean())",
    loss_not_noted=(
        "pass",
        "The list holds only the loss of the start. Add the new loss in each round.",
    ),
)
exercise.slot(
    "losses.append(((x @ theta - y) ** 2).mean())\n    return",
    only_last_loss=(
        "pass\n    losses.append(((x @ theta - y) ** 2).mean())\n    return",
        "The list holds only the loss of the start and that of the end. Add the new loss in each"
        " round, inside the loop.",
    ),
)
exercise.returns(
    end_left_out=(
        "(result[0], result[1][:-1])",
        "The last loss is missing from the list: the loss of the last theta.",
    ),
    old_errors_noted=(
        "(result[0], [result[1][0], *result[1][:-1]])",
        "The list has the right length, but the loss of the start is in it twice: each round"
        " recorded the loss from before its step.",
    ),
    a_step_after_the_last_loss=(
        "(result[0] - learning_rate * 2 * x.T @ (x @ result[0] - y) / len(x), result[1])",
        "Your theta has taken one step too many: the last round notes its loss and still takes a"
        " step.",
    ),
    theta_only=(
        "result[0]",
        "Your function returns theta only. The task asks for theta and the list of losses.",
    ),
    losses_only=(
        "result[1]",
        "Your function returns the losses only. The task asks for theta and the list of losses.",
    ),
    wrong_order=(
        "(result[1], result[0])",
        "Your function returns the right two things in the wrong order: theta comes first.",
    ),
    last_loss=(
        "(result[0], result[1][-1])",
        "Of the losses only the last one comes back: return the whole list.",
    ),
    last_loss_twice=(
        "(result[0], [*result[1], result[1][-1]])",
        "The last loss is in the list twice.",
    ),
    first_loss_twice=(
        "(result[0], [result[1][0], *result[1]])",
        "The loss of the start is in the list twice.",
    ),
)
exercise.slot(
    "range(steps)",
    one_step_only=(
        "range(1)",
        "Your function takes one step only. Is return inside the loop?",
    ),
)
exercise.slot(
    "theta - learning_rate * gradient",
    uphill=(
        "theta + learning_rate * gradient",
        "Your steps go uphill. Either you add the gradient, or you subtract it with the error true"
        " value − prediction.",
        "Five steps on one sample",
    ),
    learning_rate_forgotten=(
        "theta - gradient",
        "Your steps have the full length of the gradient. Multiply it by the learning rate.",
        "Five steps on one sample",
    ),
    begins_again=(
        "0 * theta - learning_rate * gradient",
        "Your function forgets the old theta in each step. The new theta is the old one minus the"
        " step.",
        "Five steps on one sample",
    ),
    rate_times_all=(
        "learning_rate * (theta - gradient)",
        "Your function multiplies the whole difference by the learning rate. Only the gradient is"
        " multiplied.",
        "Five steps on one sample",
    ),
    only_the_slope_moves=(
        "theta - learning_rate * gradient * [0, 1]",
        "Only the slope moves in your steps. The bias has a derivative too.",
        "Five steps on one sample",
    ),
    only_the_bias_moves=(
        "theta - learning_rate * gradient * [1, 0]",
        "Only the bias moves in your steps. The slope has a derivative too.",
        "Five steps on one sample",
    ),
    one_derivative_for_both=(
        "theta - learning_rate * gradient[0]",
        "Your steps move both parameters by the derivative for the bias. Each has its own.",
        "Five steps on one sample",
    ),
    theta_stays=(
        "theta",
        "Your theta never moves. Is the new theta stored under the name that the loop reads?",
        "Five steps on one sample",
    ),
)
exercise.slot(
    "2 * x.T @ (x @ theta - y) / len(x)",
    summed=(
        "2 * x.T @ (x @ theta - y)",
        "Your steps use the sum of the gradients, so they are too long. Use their mean.",
        "The mean loss",
    ),
    two_forgotten=(
        "x.T @ (x @ theta - y) / len(x)",
        "Your gradient lacks the factor 2 from the derivative of the square.",
        "Partial derivatives",
    ),
    summed_without_two=(
        "x.T @ (x @ theta - y)",
        "Your gradient lacks the factor 2, and it is a sum where the mean is needed.",
        "Partial derivatives",
    ),
    averaged_twice=(
        "2 * x.T @ (x @ theta - y) / len(x) ** 2",
        "Your gradient is divided by the number of samples twice. Once is enough for the mean.",
        "The mean loss",
    ),
    gradient_of_the_start=(
        "2 * x.T @ (0 - y) / len(x)",
        "Your function computes the gradient once, at the start. Compute it again in each round,"
        " from the current theta.",
    ),
    a_sample_for_each_step=(
        "2 * x[len(losses) - 1] * (x[len(losses) - 1] @ theta - y[len(losses) - 1])",
        "Each of your steps uses a single sample: the first step the first one, and so on. Use the"
        " mean gradient of all samples in every step.",
    ),
    first_sample_only=(
        "2 * x[0] * (x[0] @ theta - y[0])",
        "Each round learned from the first sample only. Use the mean gradient of all samples.",
    ),
    last_sample_only=(
        "2 * x[-1] * (x[-1] @ theta - y[-1])",
        "Each round learned from the last sample only. A line after a loop over the samples sees"
        " only the values of the last round.",
    ),
    last_sample_averaged=(
        "2 * x[-1] * (x[-1] @ theta - y[-1]) / len(x)",
        "Each round learned from the last sample only, divided by the number of samples. Add up the"
        " gradients of all samples first: +=.",
    ),
    mean_errors=(
        "2 * (x @ theta - y).mean() * x.mean(axis=0)",
        "Your gradient multiplies the mean error by the mean of x. Multiply for each sample first,"
        " then take the mean.",
    ),
)
exercise.slot(
    "((x @ theta - y) ** 2).mean()",
    losses_summed=(
        "((x @ theta - y) ** 2).sum()",
        "Your losses are sums. Take the mean over the samples.",
        "The mean loss",
    ),
    losses_halved=(
        "((x @ theta - y) ** 2).mean() / 2",
        "Your losses have a factor 1/2. The mean squared error of this course has none.",
        "The mean loss",
    ),
    losses_with_root=(
        "np.sqrt(((x @ theta - y) ** 2).mean())",
        "Your losses are roots of the mean squared error. Leave the root out.",
        "The mean loss",
    ),
    losses_absolute=(
        "np.abs(x @ theta - y).mean()",
        "Your losses are mean absolute errors. Square the errors.",
        "The mean loss",
    ),
    losses_not_averaged=(
        "(x @ theta - y) ** 2",
        "Your list holds the losses of all samples. Put their mean into it, one number a step.",
        "The mean loss",
    ),
    losses_not_squared=(
        "(x @ theta - y).mean()",
        "Your losses are mean errors, without the square.",
        "The mean loss",
    ),
)
exercise.slot(
    "np.zeros(x.shape[1])",
    start_of_ones=(
        "np.ones(x.shape[1])",
        "Your training starts at ones. The task starts at theta = [0, 0].",
    ),
    start_of_the_notebook=(
        "np.array([6.0, 4.0])",
        "Your training starts at [6, 4]. The task starts at theta = [0, 0].",
    ),
)


@exercise.mistake(
    "Your function moves theta after each sample, many times in a round. The exercise asks for one"
    " step per round, with the mean gradient of all samples."
)
def one_by_one(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [((x @ theta - y) ** 2).mean()]
    for _ in range(steps):
        for x_i, y_i in zip(x, y, strict=True):
            theta = theta - learning_rate * 2 * x_i * (x_i @ theta - y_i)
        losses.append(((x @ theta - y) ** 2).mean())
    return theta, losses


@exercise.mistake(
    "Your function moves the bias first, then computes the derivative for the slope with the new"
    " bias. Compute both derivatives before you change theta.",
    "Five steps on one sample",
)
def bias_first(x, y, learning_rate, steps):
    theta = np.zeros(x.shape[1])
    losses = [((x @ theta - y) ** 2).mean()]
    for _ in range(steps):
        for j in range(len(theta)):
            theta[j] -= learning_rate * 2 * x[:, j] @ (x @ theta - y) / len(x)
        losses.append(((x @ theta - y) ** 2).mean())
    return theta, losses

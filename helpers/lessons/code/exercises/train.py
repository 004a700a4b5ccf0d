"""The training loop: the five steps, batch by batch and epoch by epoch."""

import numpy as np

from helpers.feedback.exercise import Exercise
from helpers.lessons.code.exercises.compute_gradient import compute_gradient
from helpers.lessons.code.exercises.convert_one_hot import convert_one_hot
from helpers.lessons.code.exercises.losses_from_scores import losses_from_scores
from helpers.lessons.code.exercises.predict import predict
from helpers.lessons.code.exercises.update_weight import update_weight


def train(theta, x, labels, learning_rate, orders, batch_size):
    y = convert_one_hot(labels, theta.shape[1])
    losses = [losses_from_scores(x @ theta, labels).mean()]
    for order in orders:
        for start in range(0, len(order), batch_size):
            rows = order[start : start + batch_size]
            z, y_hat = predict(x[rows], theta)
            gradient = compute_gradient(y_hat, y[rows], x[rows])
            theta = update_weight(theta, gradient, learning_rate)
        losses.append(losses_from_scores(x @ theta, labels).mean())
    return theta, np.array(losses)


exercise = Exercise(
    "4.8",
    "the training loop",
    train,
    probes=[
        (
            np.array([[0.1, 0.2, -0.1], [0.3, -0.4, 0.0]]),
            np.array([[1.0, 0.5], [1.0, -1.0], [1.0, 2.0], [1.0, 0.0], [1.0, 1.5]]),
            np.array([0, 2, 1, 2, 0]),
            0.5,
            np.array([[2, 0, 4, 1, 3], [3, 1, 2, 4, 0]]),
            2,
        ),
        (
            np.zeros((3, 5)),
            np.array([[1] * 7, [2, 0, -2, 1, -1, 0.5, 3], [-1, 3, 0.5, 1, 2, -2, 0]]).T,
            np.array([3, 1, 0, 0, 3, 1, 3]),
            0.2,
            np.array([[6, 2, 4, 0, 1, 5, 3], [1, 0, 3, 6, 5, 2, 4], [5, 4, 3, 2, 6, 1, 0]]),
            3,
        ),
        (
            np.array([[0.0, 0.0], [2.0, -1.0]]),
            np.array([[1.0, 800.0], [1.0, -600.0], [1.0, 300.0]]),
            np.array([1, 0, 1]),
            0.001,
            np.array([[1, 2, 0]]),
            2,
        ),
        (
            np.array([[0.2, -0.3, 0.0], [0.1, 0.4, -0.2]]),
            np.array([[1.0, 2.0], [1.0, -0.5], [1.0, 0.5], [1.0, 1.0]]),
            np.array([1, 0, 1, 2]),
            0.3,
            np.array([[3, 0, 1, 2], [1, 2, 0, 3]]),
            2,
        ),
    ],
    hints=[
        "Write two loops, one inside the other: over the orders (one per epoch), and over the"
        " batches.",
        "range(0, n, batch_size) gives the start of each batch. A slice of the order gives its"
        " rows.",
        "Call convert_one_hot once before the loop. Inside it, call predict, compute_gradient and"
        " update_weight.",
        "Take the mean loss over all samples before the first epoch and after each epoch. Use"
        " losses_from_scores for this.",
    ],
    look="The training loop",
)


@exercise.style
def by_steps(theta, x, labels, learning_rate, orders, batch_size):
    y = convert_one_hot(labels, theta.shape[1])
    first = theta
    losses = [losses_from_scores(x @ theta, labels).mean()]
    for order in orders:
        before = theta
        for start in range(0, len(order), batch_size):
            rows = order[start : start + batch_size]
            y_hat = predict(x[rows], theta)[1]
            gradient = compute_gradient(y_hat, y[rows], x[rows])
            theta = theta - learning_rate * gradient
        losses.append(losses_from_scores(x @ theta, labels).mean())
    return theta + 0 * (before + first), np.array(losses)


exercise.slot(
    "range(0, len(order), batch_size)",
    last_batch_dropped=(
        "range(0, len(order) - batch_size + 1, batch_size)",
        "Your function drops the last batch of each epoch when it is not full. Use its samples too:"
        " a slice that goes past the end simply stops there.",
    ),
    last_batch_always_dropped=(
        "range(0, len(order) - batch_size, batch_size)",
        "Your function drops the last batch of each epoch, also when it is full. Let range end at"
        " the number of samples.",
    ),
    first_batch_only=(
        "range(0, 1)",
        "Your function uses only the first batch of each epoch. Is something inside the inner loop"
        " that belongs after it?",
    ),
    first_batch_dropped=(
        "range(batch_size, len(order), batch_size)",
        "Your function leaves out the first batch of each epoch. range must start at 0.",
    ),
    a_batch_from_each_sample=(
        "range(len(order))",
        "Your batches overlap: each sample starts a new one. range needs the step batch_size.",
    ),
    number_of_batches_rounded_down=(
        "range(len(order) // batch_size)",
        "Your batches start at 0, 1, 2, … Multiply the number of the batch by batch_size.",
    ),
)
exercise.slot(
    "order[start : start + batch_size]",
    not_shuffled=(
        "np.arange(len(order))[start : start + batch_size]",
        "Your function takes the samples in the order of the table. Take them from order.",
    ),
    single_samples=(
        "order[start : start + 1]",
        "Your function uses only the first sample of each batch. The slice ends at start +"
        " batch_size.",
    ),
    one_sample_too_few=(
        "order[start : start + batch_size - 1]",
        "Your batches have one sample too few. A slice stops before its end: start + batch_size.",
    ),
    one_sample_too_many=(
        "order[start : start + batch_size + 1]",
        "Your batches have one sample too many. A slice stops before its end: start + batch_size.",
    ),
    from_the_start=(
        "order[:batch_size]",
        "Each of your batches is the first one. The slice must begin at start.",
    ),
    to_the_end=(
        "order[start:]",
        "Your batches run to the end of the order. The slice ends at start + batch_size.",
    ),
    up_to_here=(
        "order[: start + batch_size]",
        "Your batches begin at the first sample each time. The slice must begin at start.",
    ),
    whole_table_each_step=(
        "order",
        "Your function uses the whole table for every step and forgets the batches. Select the rows"
        " of the batch from x and from y.",
    ),
)
exercise.slot(
    "y[rows], x[rows]",
    labels_as_targets=(
        "labels[rows], x[rows]",
        "Your function subtracts the labels themselves from the probabilities. Use the one-hot rows"
        " of convert_one_hot.",
        "Function 1: one-hot rows",
    ),
    labels_not_shuffled=(
        "y[start : start + batch_size], x[rows]",
        "Your function shuffles the samples but not their labels. Each sample then learns the label"
        " of another one. Use the same rows for both.",
    ),
)
exercise.slot(
    "theta - learning_rate * gradient",
    uphill=(
        "theta + learning_rate * gradient",
        "Your steps go uphill, so the loss grows. Either you add the gradient, or you subtract it"
        " with the error y − ŷ.",
    ),
    rate_forgotten=(
        "theta - gradient",
        "Your function ignores the learning rate.",
    ),
    divided_by_the_batch=(
        "theta - learning_rate * gradient / len(rows)",
        "Your function divides by the size of the batch twice. The gradient is a mean already.",
    ),
    summed_gradient=(
        "theta - learning_rate * gradient * len(rows)",
        "Your steps use the sum over the batch. Use the mean gradient.",
    ),
    divided_by_all=(
        "theta - learning_rate * gradient * len(rows) / len(x)",
        "Your function divides the sum over the batch by the number of all samples. Divide by the"
        " size of the batch.",
    ),
    divided_by_batch_size=(
        "theta - learning_rate * gradient * len(rows) / batch_size",
        "Your function divides by batch_size, also where the last batch is smaller. Divide by the"
        " number of rows in this batch.",
    ),
    step_from_the_first=(
        "first - learning_rate * gradient",
        "Each step is taken from the first theta. Take it from the current one.",
    ),
    step_from_the_epoch=(
        "before - learning_rate * gradient",
        "Each step is taken from the theta at the start of the epoch. Take it from the current"
        " one.",
    ),
    theta_stays=(
        "theta",
        "Your theta never moves. update_weight returns a new theta: store it under the name that"
        " the loop reads.",
        "Function 6: the update",
    ),
)
exercise.slot(
    "predict(x[rows], theta)[1]",
    same_theta_all_epoch=(
        "predict(x[rows], before)[1]",
        "Your function computes all gradients of an epoch from the theta at its start. Each batch"
        " must start from the theta of the previous batch.",
    ),
    same_theta_all_the_time=(
        "predict(x[rows], first)[1]",
        "Your function computes all gradients from the first theta. Each batch must use the theta"
        " of the previous batch.",
    ),
    scores_for_probabilities=(
        "predict(x[rows], theta)[0]",
        "Your function uses the scores where the probabilities are needed. predict returns the"
        " scores first.",
        "Function 3: scores and probabilities",
    ),
)
exercise.slot(
    "losses = [losses_from_scores(x @ theta, labels).mean()]",
    first_loss_missing=(
        "losses = []",
        "The loss before the first epoch is missing. With E epochs, losses has E + 1 numbers.",
    ),
    first_loss_zero=(
        "losses = [0.0]",
        "Your first loss is 0. It should be the mean loss before the first epoch.",
    ),
)
exercise.slot(
    "    losses.append(losses_from_scores(x @ theta, labels).mean())",
    last_loss_missing=(
        "    losses.append(losses_from_scores(x @ before, labels).mean())",
        "Each of your losses is that from before its epoch. Compute the loss after the batches.",
    ),
    loss_of_each_batch=(
        "        losses.append(losses_from_scores(x @ theta, labels).mean())",
        "Your function records a loss after each batch. Record one after each epoch, outside the"
        " inner loop.",
    ),
    loss_of_the_last_batch=(
        "    losses.append(losses_from_scores(x[rows] @ theta, labels[rows]).mean())",
        "Your losses are those of the last batch. Take the mean over all samples.",
    ),
    no_loss_noted=(
        "    pass",
        "Your losses hold only the first one. Add one after each epoch.",
    ),
)
exercise.slot(
    "losses_from_scores(x @ theta, labels).mean()",
    summed_losses=(
        "losses_from_scores(x @ theta, labels).sum()",
        "Your losses are sums. Take the mean over the samples: you can then compare tables of"
        " different lengths.",
    ),
    all_losses=(
        "losses_from_scores(x @ theta, labels)",
        "Your losses are not averaged: one number per sample and epoch. Take the mean over the"
        " samples.",
    ),
    losses_from_probabilities=(
        "-np.log(predict(x, theta)[1][np.arange(len(x)), labels]).mean()",
        "Your losses come from probabilities that were rounded to 0, so one of them is inf."
        " losses_from_scores does not have this problem.",
        "The loss from the scores",
    ),
    losses_of_the_largest=(
        "losses_from_scores(x @ theta, (x @ theta).argmax(axis=1)).mean()",
        "Your losses use the predicted classes. Use the labels.",
    ),
)
exercise.returns(
    theta_only=(
        "result[0]",
        "Your function returns theta only. The task asks for theta and for the mean losses.",
    ),
    losses_only=(
        "result[1]",
        "Your function returns the losses only. The task asks for theta and for the mean losses.",
    ),
    wrong_order=(
        "(result[1], result[0])",
        "Your function returns the right two things in the wrong order: theta comes first.",
    ),
    last_loss_only=(
        "(result[0], result[1][-1])",
        "Only the last loss comes back. Return all of them.",
    ),
)
exercise.takes(
    sample_by_sample=(
        "batch_size = 1",
        "Your function takes a step after each sample. Take one step per batch.",
    ),
    all_samples_at_once=(
        "batch_size = len(x)",
        "Your function takes one step per epoch, with all samples. Take one step per batch.",
    ),
    one_epoch_only=(
        "orders = orders[:1]",
        "Your function stops after the first epoch. Is return inside the outer loop?",
    ),
    one_epoch_too_few=(
        "orders = orders[1:]",
        "Your function leaves out the first order. Run the loop over all of them.",
    ),
    last_epoch_missing=(
        "orders = orders[:-1]",
        "Your function leaves out the last order. Run the loop over all of them.",
    ),
    same_order_each_epoch=(
        "orders = orders[[0] * len(orders)]",
        "Your function uses the first order in each epoch. Each epoch has its own row of orders.",
    ),
    start_not_used=(
        "theta = 0 * theta",
        "Your training starts at zeros. Start at the theta that is given.",
    ),
    classes_from_one=(
        "labels = labels - 1",
        "Your function counts the classes from 1. They start at 0.",
    ),
)


@exercise.mistake(
    "Your function starts each step from the first theta again. Give the new theta the name that"
    " the loop reads."
)
def begins_again(theta, x, labels, learning_rate, orders, batch_size):
    losses = [losses_from_scores(x @ theta, labels).mean()]
    y = convert_one_hot(labels, theta.shape[1])
    for order in orders:
        rows = order[(len(order) - 1) // batch_size * batch_size :]
        gradient = compute_gradient(predict(x[rows], theta)[1], y[rows], x[rows])
        new_theta = update_weight(theta, gradient, learning_rate)
        losses.append(losses_from_scores(x @ new_theta, labels).mean())
    return new_theta, np.array(losses)

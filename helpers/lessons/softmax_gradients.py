"""What goes wrong with the gradient of a batch, which two exercises ask for."""

from helpers.feedback.slots import loop_of_a_gradient


def softmax_gradients(exercise):
    """Tell an exercise what goes wrong with the gradient of a batch, x.T @ (y_hat - y) / len(x)."""
    exercise.slot("y_hat - y", **_ERRORS)
    exercise.slot("/ len(x)", **_MEANS)
    exercise.slot("x.T @ (y_hat - y) / len(x)", **_GRADIENTS)
    loop_of_a_gradient(exercise)


_ERRORS = {
    "wrong_sign": (
        "y - y_hat",
        "Your function subtracts the wrong way round. The error is prediction minus label, ŷ − y."
        " With the opposite sign, each step increases the loss.",
    ),
    "labels_forgotten": (
        "y_hat",
        "Your function uses the probabilities alone and never subtracts the labels. Only the error"
        " y_hat - y tells what to correct.",
    ),
    "outputs_forgotten": (
        "-y",
        "Your function uses the labels alone and not the probabilities. The error is y_hat - y.",
    ),
    "added": (
        "y_hat + y",
        "Your function adds probabilities and labels. The error is their difference, y_hat - y.",
    ),
    "only_the_true_class": (
        "(y_hat - y) * y",
        "In your result a sample moves only the column of its own class. The other classes have"
        " errors too: each row of the gradient must sum to 0.",
    ),
    "slope_kept": (
        "(y_hat - y) * y_hat * (1 - y_hat)",
        "Your result has an extra factor ŷ(1 − ŷ), the slope of the sigmoid. The derivative of the"
        " cross-entropy by z is ŷ − y alone.",
    ),
    "squared": (
        "(y_hat - y) ** 2",
        "Your function squares the errors. The gradient uses the errors themselves.",
    ),
    "absolute": (
        "np.abs(y_hat - y)",
        "Your function takes absolute errors. The gradient needs their signs.",
    ),
    "divided_by_outputs": (
        "(y_hat - y) / y_hat",
        "Your function divides the errors by the probabilities. The derivative by z is ŷ − y"
        " alone.",
    ),
    "derivative_by_the_output": (
        "-y / y_hat",
        "Your function uses the derivative of the loss by ŷ, −y / ŷ. By the scores it is ŷ − y.",
    ),
    "rounded_outputs": (
        "(y_hat == y_hat.max(axis=-1, keepdims=True)) - y",
        "Your function rounds the probabilities to 0 or 1 first. The error uses them as they are.",
    ),
}
_MEANS = {
    "summed": (
        "/ 1",
        "Your function sums the gradients. With n samples the result is n times too large. Divide"
        " by the number of samples, and one learning rate suits batches of every size.",
    ),
    "divided_by_classes": (
        "/ y.shape[1]",
        "Your function divides by the number of classes. Divide by the number of samples, which is"
        " the length of x.",
    ),
    "divided_by_entries": (
        "/ y.size",
        "Your function divides by the number of entries, n times k. np.mean without an axis does"
        " that. Divide by n only.",
    ),
    "divided_by_parameters": (
        "/ x.shape[1]",
        "Your function divides by the number of columns of x. Divide by the number of samples.",
    ),
    "twice": (
        "/ len(x) * 2",
        "Your gradient contains a factor 2. It belongs to a squared error, not to cross-entropy.",
    ),
    "one_too_few": (
        "/ (len(x) - 1)",
        "Your function divides by n − 1. A mean over n samples divides by n.",
    ),
}
_GRADIENTS = {
    "product_of_means": (
        "np.outer(x.mean(axis=0), (y_hat - y).mean(axis=0))",
        "Your function multiplies the mean of x by the mean error. The mean of the products is"
        " different: first multiply for each sample, then take the mean.",
    ),
    "product_of_sums": (
        "np.outer(x.sum(axis=0), (y_hat - y).sum(axis=0))",
        "Your function multiplies the sum of x by the sum of the errors. First multiply for each"
        " sample, then take the mean.",
    ),
    "one_per_sample": (
        "x[:, :, None] * (y_hat - y)[:, None, :]",
        "Your function returns the gradient of each sample, a stack of n tables. Take the mean over"
        " the samples.",
    ),
    "errors_themselves": (
        "y_hat - y",
        "Your function returns the errors. Multiply them by x to get the gradient.",
    ),
    "without_transpose": (
        "x @ (y_hat - y) / len(x)",
        "Your function multiplies x by the errors without a transpose. The product must add up over"
        " the samples, so they must stand in the middle.",
    ),
    "errors_transposed": (
        "x @ (y_hat - y).T / len(x)",
        "Your function combines each sample with each other one. The product must add up over the"
        " samples: transpose x.",
    ),
    "number_by_number": (
        "x * (y_hat - y) / len(x)",
        "Your function multiplies element by element with *. The product @ adds up over the"
        " samples.",
    ),
    "one_per_class": (
        "(x.T @ (y_hat - y)).mean(axis=0)",
        "Your function takes a mean over the parameters. Take the mean over the samples: divide by"
        " n.",
    ),
    "one_number": (
        "(x.T @ (y_hat - y)).mean()",
        "Your function returns one number. The gradient has one number per parameter.",
    ),
    "a_loss": (
        "-(y * np.log(y_hat)).sum() / len(x)",
        "Your function returns the mean loss. The task asks for its gradient.",
    ),
    "bias_without_gradient": (
        "x.T @ (y_hat - y) / len(x) * (np.arange(x.shape[1]) > 0)[:, None]",
        "The first row of your gradient is 0. The leading 1 in x gives the biases a derivative"
        " too.",
    ),
}

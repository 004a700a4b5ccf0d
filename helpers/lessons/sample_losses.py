"""What goes wrong with the loss of each sample, which two exercises need."""

from helpers.feedback.slots import LOGARITHMS


def sample_losses(exercise):
    """Tell an exercise what goes wrong with the loss of each sample, from ŷ and one-hot rows."""
    exercise.slot("-np.log", minus_forgotten=("np.log", _MINUS))
    exercise.slot("np.log", **LOGARITHMS, **_EXPONENTIAL)
    exercise.slot("(y * y_hat).sum(axis=1)", **_PROBABILITIES)
    exercise.slot("-np.log((y * y_hat).sum(axis=1))", **_LOSSES)


_MINUS = (
    "Your function lacks a minus sign. The logarithm of a probability is at most 0, and a loss is"
    " at least 0."
)
_EXPONENTIAL = {
    "exponential": (
        "np.exp",
        "Your function takes an exponential. The loss is minus the logarithm.",
    ),
}
_PROBABILITIES = {
    "largest_probability": (
        "y_hat.max(axis=1)",
        "Your function uses the largest probability of each row. The loss uses the probability of"
        " the true class, even when another class has more.",
    ),
    "first_class": (
        "y_hat[:, 0]",
        "Your function always uses the probability of class 0. Use that of the true class.",
    ),
    "last_class": (
        "y_hat[:, -1]",
        "Your function always uses the probability of the last class. Use that of the true class.",
    ),
    "other_classes": (
        "1 - (y * y_hat).sum(axis=1)",
        "Your function uses 1 minus the probability of the true class. Use the probability itself.",
    ),
    "smallest_probability": (
        "y_hat.min(axis=1)",
        "Your function uses the smallest probability of each row. Use that of the true class.",
    ),
    "added_a_tiny_number": (
        "(y * y_hat).sum(axis=1) + 1e-3",
        "Your function adds a number before the logarithm, which is large enough to be seen.",
    ),
}
_LOSSES = {
    "both_terms": (
        "-(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat)).sum(axis=1)",
        "Your function adds log(1 − ŷ) for the other classes, as in notebook 2. The cross-entropy"
        " of a softmax has only the term of the true class.",
    ),
    "exchanged": (
        "-(y_hat * np.log(y)).sum(axis=1)",
        "Your function takes the logarithm of y. A one-hot row holds zeros, and log 0 is minus"
        " infinity. Take the logarithm of ŷ.",
    ),
    "all_classes": (
        "-np.log(y_hat).sum(axis=1)",
        "Your function adds the logarithms of all classes. Multiply by y first: only the true class"
        " counts.",
    ),
    "whole_rows": (
        "-np.log(y_hat.sum(axis=1))",
        "Your function adds up all probabilities of a row. They sum to 1, and log 1 is 0. Multiply"
        " by y first.",
    ),
    "entropy": (
        "-(y_hat * np.log(y_hat)).sum(axis=1)",
        "Your function multiplies the logarithms by ŷ. Multiply them by y, the one-hot rows.",
    ),
    "zero_or_one": (
        "1.0 * (y_hat.argmax(axis=1) != y.argmax(axis=1))",
        "Your function returns 1 for a wrong class and 0 for the right one. Use the logarithm of"
        " the probability.",
    ),
    "absolute_error": (
        "np.abs(y_hat - y).sum(axis=1)",
        "Your function returns absolute errors. Use the logarithm of the probability.",
    ),
    "classes_of_all": (
        "-np.log(y_hat @ y.T)",
        "Your function takes, from every row, the probabilities of all samples' classes. Take one"
        " number per row: that of its own class.",
    ),
    "squared_error": (
        "((y_hat - y) ** 2).sum(axis=1)",
        "Your function returns squared errors. Use the logarithm of the probability.",
    ),
    "one_minus": (
        "1 - (y * y_hat).sum(axis=1)",
        "Your function returns 1 minus the probability of the true class. Use the logarithm.",
    ),
    "probability_itself": (
        "(y * y_hat).sum(axis=1)",
        "Your function returns the probability of the true class. Its logarithm is missing.",
    ),
    "negative_probability": (
        "-(y * y_hat).sum(axis=1)",
        "Your function returns minus the probability of the true class. Its logarithm is missing.",
    ),
    "inverse": (
        "1 / (y * y_hat).sum(axis=1)",
        "Your function divides 1 by the probability. Take the logarithm.",
    ),
    "formula_of_one_sample": (
        "-y.T @ np.log(y_hat)",
        "The formula with the transposed y is for one sample. With a batch it mixes the samples and"
        " returns k × k numbers.",
    ),
    "code_of_one_sample": (
        "-y @ np.log(y_hat)",
        "The product -y @ log ŷ is for one sample. Here both arrays have the shape (n, k), and @"
        " pairs the classes of y with the samples of ŷ.",
    ),
    "each_with_each": (
        "-y @ np.log(y_hat).T",
        "Your function combines each sample with every other one: n × n numbers. Multiply y and log"
        " ŷ element by element.",
    ),
    "down_the_columns": (
        "-np.log((y * y_hat).sum(axis=0))",
        "Your function sums down the columns. The result has one number per class. Sum along axis 1"
        " to get one number per sample.",
    ),
    "losses_of_each_class": (
        "-(y * np.log(y_hat)).sum(axis=0)",
        "Your function adds the losses of each class, down the columns. Sum along axis 1 to get one"
        " number per sample.",
    ),
}

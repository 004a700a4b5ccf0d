"""The exercises of notebook 3, in their order."""

from helpers.checks.softmax.cross_entropy import exercise as cross_entropy
from helpers.checks.softmax.one_hot import exercise as one_hot
from helpers.checks.softmax.softmax_gradient import exercise as softmax_gradient
from helpers.checks.softmax.softmax_rows import exercise as softmax_rows
from helpers.checks.softmax.theta_by_hand import exercise as theta_by_hand
from helpers.checks.softmax.train_softmax import exercise as train_softmax

EXERCISES = [
    one_hot,
    softmax_rows,
    cross_entropy,
    theta_by_hand,
    softmax_gradient,
    train_softmax,
]

"""The exercises of notebook 2, in their order."""

from helpers.checks.sigmoid.binary_cross_entropy import exercise as binary_cross_entropy
from helpers.checks.sigmoid.decide import exercise as decide
from helpers.checks.sigmoid.hours_for_90 import exercise as hours_for_90
from helpers.checks.sigmoid.logistic_gradient import exercise as logistic_gradient
from helpers.checks.sigmoid.stable_sigmoid import exercise as stable_sigmoid
from helpers.checks.sigmoid.train_logistic import exercise as train_logistic

EXERCISES = [
    hours_for_90,
    stable_sigmoid,
    decide,
    binary_cross_entropy,
    logistic_gradient,
    train_logistic,
]

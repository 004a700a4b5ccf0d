"""The exercises of notebook 1, in their order."""

from helpers.checks.background.batch_gradient import exercise as batch_gradient
from helpers.checks.background.largest_rate import exercise as largest_rate
from helpers.checks.background.line_step import exercise as line_step
from helpers.checks.background.mean_squared_error import exercise as mean_squared_error
from helpers.checks.background.predict_salary import exercise as predict_salary
from helpers.checks.background.train_line import exercise as train_line

EXERCISES = [
    predict_salary,
    mean_squared_error,
    batch_gradient,
    line_step,
    largest_rate,
    train_line,
]

"""The ledger of linear regression."""

import numpy as np

from helpers import text
from helpers.ledger import shared_lines
from helpers.ledger.descent_mistakes import HALF
from helpers.ledger.line import Line, Mistake
from helpers.ledger.output_mistakes import without_bias
from helpers.ledger.words import NOISE, directions


def _how_far_off(step, i):
    error = step.error[i]
    side = "too low" if error < 0 else "too high"
    return f"{text.number(abs(error))} {side}" if abs(error) > NOISE else "exactly right"


def _wrong_losses(step):
    yield Mistake("square", "The distance is not squared yet.", np.abs(step.error))
    half = "That is half of the square; here the square has no factor."
    yield Mistake("half", half, step.loss / 2)


LINES = (
    shared_lines.SAMPLE,
    shared_lines.parameters(),
    Line("y_hat", "ŷ", "xᵀθ", "what the line predicts", without_bias),
    Line("y", "y", "the truth", "what it should have been", given=True),
    Line("loss", "L", "(ŷ − y)²", "the distance to the truth, squared", _wrong_losses),
    shared_lines.error(_how_far_off),
    *shared_lines.descent("2x(ŷ − y)", directions, HALF),
)

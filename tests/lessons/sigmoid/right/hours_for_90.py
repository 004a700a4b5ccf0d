"""Right programs for hours_for_90, in the ways in which students write them."""

import math
from fractions import Fraction

import numpy as np
from scipy import optimize, special, stats

PROGRAMS = [
    lambda: 4.331,
    lambda: math.log(9) / 1.2 + 3 / 1.2,
    lambda: np.array((special.logit(0.9) + 3) / 1.2),
    lambda: np.float32((stats.logistic.ppf(0.9) + 3) / 1.2),
    lambda: (-math.log(1 / 0.9 - 1) + 3) / 1.2,
    lambda: Fraction(43310, 10000),
    lambda: optimize.brentq(lambda h: special.expit(-3 + 1.2 * h) - 0.9, 0, 10),
    lambda: np.argmax(special.expit(1.2 * np.arange(80_000) / 1e4 - 3) >= 0.9) / 1e4,
    lambda: (np.log(0.9) - np.log(0.1) + 3) / 1.2,
]

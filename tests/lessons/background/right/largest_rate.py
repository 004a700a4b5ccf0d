"""Right programs for largest_rate, in the ways in which students write them."""

import math
from decimal import Decimal
from fractions import Fraction

import numpy as np

X = np.array([[1.0, 1.0], [1.0, 2.0], [1.0, 4.0]])
HESSIAN = 2 * np.mean([np.outer(row, row) for row in X], axis=0)


def rate_by_bisection():
    low, high = 0.0, 1.0
    while high - low > 1e-7:
        middle = (low + high) / 2
        radius = np.abs(np.linalg.eigvals(np.eye(2) - middle * HESSIAN)).max()
        low, high = (middle, high) if radius < 1 else (low, middle)
    return low


PROGRAMS = [
    lambda: 0.1282,
    lambda: 0.128196,
    lambda: np.float32(0.12819552),
    lambda: np.array(0.12819552),
    lambda: Fraction(12820, 100_000),
    lambda: float(Decimal("0.12820")),
    lambda: 2 / (8 + math.sqrt(520 / 9)),  # by hand: lambda² − 16 lambda + 56/9 = 0
    lambda: (2 / np.linalg.svd(HESSIAN)[1])[0],
    lambda: 2 / np.linalg.norm(HESSIAN, 2),
    lambda: 2 / max(np.linalg.eigvals(HESSIAN).tolist()),
    lambda: round(rate_by_bisection(), 4),
]

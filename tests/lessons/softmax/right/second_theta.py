"""Right programs for second_theta, in the ways in which students write them."""

from fractions import Fraction

import numpy as np
from scipy import special

START = np.array([[0.1, 0.2], [0.3, 0.4]])
LEFT = 0.1 * special.expit(0.2)  # what class 1 loses, and class 0 gains


def step_of_a_table():
    x, y = np.array([[1.0, 1.0]]), np.eye(2)[[0]]
    return START - 0.1 * x.T @ (special.softmax(x @ START, axis=1) - y)


def step_entry_by_entry():
    e0, e1 = np.exp(0.4), np.exp(0.6)
    error = [e0 / (e0 + e1) - 1, e1 / (e0 + e1)]
    return [[START[row, i] - 0.1 * error[i] for i in range(2)] for row in range(2)]


PROGRAMS = [
    step_of_a_table,
    step_entry_by_entry,
    lambda: [[0.154983, 0.145017], [0.354983, 0.345017]],
    lambda: ((0.15498340, 0.14501660), (0.35498340, 0.34501660)),
    lambda: np.float32([[0.154983, 0.145017], [0.354983, 0.345017]]),
    lambda: np.round(step_of_a_table(), 4),
    lambda: START + LEFT * np.array([1, -1]),
    lambda: [np.array([0.154983, 0.145017]), np.array([0.354983, 0.345017])],
    lambda: [[Fraction(154983, 10**6), Fraction(145017, 10**6)], [0.354983, 0.345017]],
    lambda: np.array([[0.154983, 0.354983], [0.145017, 0.345017]]).T,
]

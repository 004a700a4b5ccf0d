"""Right programs for n_updates, in the ways in which students write them."""

import math

import numpy as np


def updates_by_loop():
    updates = 0
    for _epoch in range(25):
        for _start in range(0, 273, 40):
            updates += 1
    return updates


PROGRAMS = [
    updates_by_loop,
    lambda: 175,
    lambda: 175.0,
    lambda: 25 * 7,
    lambda: np.array(175),
    lambda: np.float32(175),
    lambda: 25 * math.ceil(273 / 40),
    lambda: 25 * np.ceil(273 / 40),
    lambda: 25 * (273 // 40 + 1),
    lambda: len(range(0, 273, 40)) * 25,
    lambda: np.int64(25) * ((273 + 39) // 40),
    lambda: 25 * len(np.array_split(np.arange(273), range(40, 273, 40))),
]

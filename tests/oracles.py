"""What the tests of the maths compare with: finite differences, on random problems."""

import numpy as np
from hypothesis import strategies as st


def derivative(function, theta, width=1e-5):
    """Return central finite differences: the shape of the function's value, then theta's."""
    theta = np.asarray(theta, dtype=float)
    columns = []
    for index in np.ndindex(theta.shape):
        shift = np.zeros_like(theta)
        shift[index] = width
        columns.append((function(theta + shift) - function(theta - shift)) / (2 * width))
    columns = np.stack(columns, axis=-1)
    return columns.reshape(columns.shape[:-1] + theta.shape)


@st.composite
def problems(draw, kind):
    """Draw x, theta and y of a random shape; values of about 1, so that differences are exact."""
    n, d, k = draw(st.integers(1, 6)), draw(st.integers(1, 4)), draw(st.integers(2, 4))
    random = np.random.default_rng(draw(st.integers(0, 10**6)))
    x = np.hstack([np.ones((n, 1)), random.normal(size=(n, d - 1))])
    theta = random.normal(size=(d, k) if kind == "softmax" else d)
    y = {
        "linear": random.normal(size=n),
        "logistic": random.integers(0, 2, size=n),
        "softmax": random.integers(0, k, size=n),
    }[kind]
    return x, theta, y


def overlapping_classes(k):
    """Return 90 samples of k classes that no line separates, so that a best theta exists."""
    random = np.random.default_rng(7)
    features = random.normal(size=(90, 2))
    labels = np.arange(90) % k
    features[:, 0] += 0.8 * labels
    return np.hstack([np.ones((90, 1)), features]), labels

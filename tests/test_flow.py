"""The picture of the way from a sample to its loss and back."""

from itertools import combinations

import numpy as np
import pytest

from helpers import figures
from helpers.models import softmax


@pytest.fixture
def drawn():
    figure, axes = figures.new_figure(width=8.8, height=3.2)
    figures.flow(axes, 2, 4)
    figure.draw_without_rendering()
    return axes


def shape(array):
    return str(np.shape(array)).replace(" ", "")


def test_each_shape_is_that_of_the_model(drawn):
    x, theta, y = np.array([[1.0, 0.5]]), np.zeros((2, 4)), np.array([0])
    parts, target = softmax.forward(x, theta), softmax.target(y, x, theta)
    wanted = {
        "x\n": x[0],
        "θ\n": theta,
        "z\n": parts["z"][0],
        "ŷ\n": parts["y_hat"][0],
        "one-hot\n": target[0],
        "∂L/∂z": (parts["y_hat"] - target)[0],
        "∂L/∂θ": softmax.gradient(x, theta, y),
    }
    texts = [text.get_text() for text in drawn.texts]
    for name, array in wanted.items():
        (said,) = [text for text in texts if name in text]
        assert shape(array) in said.replace(" ", "")


def test_no_two_texts_cover_each_other_and_all_lie_in_the_picture(drawn):
    boxes = [text.get_window_extent() for text in drawn.texts if text.get_text()]
    assert len(boxes) == 11
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]
    whole = drawn.figure.bbox
    assert all(whole.x0 <= b.x0 and b.x1 <= whole.x1 and b.y0 >= whole.y0 for b in boxes)

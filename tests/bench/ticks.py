"""A slider tick in the kernel: a live figure beside `interact` with a new figure."""

import contextlib
import io
import statistics
import time

import ipywidgets as widgets
import matplotlib as mpl
import numpy as np

from helpers import data
from helpers.models import linear
from helpers.panels import LinePanel

TICKS = 200
REDRAWS = 12


def milliseconds(act, arguments):
    """Return the median time of one call, over the arguments."""
    times = []
    for argument in arguments:
        begin = time.perf_counter()
        act(argument)
        times.append((time.perf_counter() - begin) * 1e3)
    return statistics.median(times)


def live_tick():
    """Return the median tick of the panel, and the bytes it sends."""
    panel = LinePanel(data.SALARY)
    slider, size = panel.sliders[1], []

    def move(index):
        slider.index = index
        size.append(len(panel.live.front.value.encode()))

    return milliseconds(move, range(TICKS)), statistics.median(size)


def interact_tick():
    """Return the median tick of `interact` that draws the same content in a new figure."""
    import matplotlib.pyplot as plt

    mpl.use("agg")
    x, y = data.SALARY.x, data.SALARY.y
    first, second = np.linspace(-20, 40, 90), np.linspace(-5, 15, 90)
    losses = linear.mean_loss_grid(x, y, first, second)
    levels = np.geomspace(losses.min(), losses.max(), 14)

    def draw(b, w):
        figure, (left, right) = plt.subplots(1, 2, figsize=(8.8, 3.6), layout="constrained")
        left.scatter(x[:, 1], y)
        left.vlines(x[:, 1], y, b + w * x[:, 1])
        left.plot([-0.5, 7.5], [b - w * 0.5, b + w * 7.5])
        right.contourf(first, second, losses, levels=levels, norm="log")
        right.contour(first, second, losses, levels=levels, colors="white")
        right.plot([b], [w], "o")
        figure.savefig(io.BytesIO(), format="png")  # what the inline backend does
        plt.close(figure)

    with contextlib.redirect_stdout(io.StringIO()):
        controls = widgets.interactive(draw, b=(-20.0, 40.0, 0.25), w=(-5.0, 15.0, 0.1))
        slider = controls.children[1]
        return milliseconds(lambda value: setattr(slider, "value", value), np.arange(REDRAWS) * 0.5)


def main():
    """Print both and their ratio."""
    live, size = live_tick()
    redraw = interact_tick()
    print("a slider tick in the kernel, median")
    print(f"  live figure                      {live:7.2f} ms, {size / 1e3:.1f} kB sent")
    print(f"  interact with a new figure       {redraw:7.1f} ms")
    print(f"  the live figure is               {redraw / live:7.0f} times cheaper")

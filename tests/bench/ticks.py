"""A slider tick in the kernel: a live figure beside `interact` with a new figure."""

import contextlib
import functools
import io
import statistics
import time

import ipywidgets as widgets
import matplotlib as mpl
import numpy as np

from helpers import data
from helpers.commands import pairs
from helpers.models import linear
from helpers.panels import LinePanel
from tests.course_panels import panels_of, sliders_of

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
    slider, size = panel.descent.sliders[1], []

    def move(index):
        slider.index = index
        size.append(len(panel.live.front.value.encode()))

    return milliseconds(move, range(TICKS)), statistics.median(size)


@functools.cache
def landscape():
    """Return the contours' grid and levels, computed once as a careful notebook would."""
    first, second = np.linspace(-20, 40, 90), np.linspace(-5, 15, 90)
    losses = linear.mean_loss_grid(data.SALARY.x, data.SALARY.y, first, second)
    return first, second, losses, np.geomspace(losses.min(), losses.max(), 14)


def redraw(b, w):
    """Draw the panel's content in a new pyplot figure, as a notebook with `interact` does."""
    import matplotlib.pyplot as plt

    level, salary = data.SALARY.x[:, 1], data.SALARY.y
    first, second, losses, levels = landscape()
    figure, (left, right) = plt.subplots(1, 2, figsize=(8.8, 3.6), layout="constrained")
    left.scatter(level, salary)
    left.vlines(level, salary, b + w * level)
    left.plot([-0.5, 7.5], [b - w * 0.5, b + w * 7.5])
    right.contourf(first, second, losses, levels=levels, norm="log")
    right.contour(first, second, losses, levels=levels, colors="white")
    right.plot([b], [w], "o")
    return figure


def interact_tick():
    """Return the median tick of `interact` that draws the same content in a new figure."""
    import matplotlib.pyplot as plt

    def draw(b, w):
        redraw(b, w).savefig(io.BytesIO(), format="png")  # what the inline backend does
        plt.close()

    mpl.use("agg")
    with contextlib.redirect_stdout(io.StringIO()):
        controls = widgets.interactive(draw, b=(-20.0, 40.0, 0.25), w=(-5.0, 15.0, 0.1))
        slider = controls.children[1]
        return milliseconds(lambda value: setattr(slider, "value", value), np.arange(REDRAWS) * 0.5)


def panel_ticks(panel):
    """Return the median tick over a panel's sliders, in milliseconds, and the most bytes sent."""
    times, size = [], 0
    for slider in sliders_of(panel):
        places = np.linspace(0, len(slider.numbers) - 1, 15).astype(int)
        times.append(milliseconds(functools.partial(setattr, slider, "index"), places.tolist()))
        size = max(size, len(panel.live.front.value.encode()))
    return statistics.median(times), size


def every_panel():
    """Print the tick of each panel of the course."""
    print("a slider tick in the kernel, median over the panel's sliders")
    for source in pairs.sources():
        for place, panel in enumerate(panels_of(source), start=1):
            tick, size = panel_ticks(panel)
            name = f"{source.stem} {place} {type(panel).__name__}"
            print(f"  {name:33s}{tick:7.2f} ms, {size / 1e3:.1f} kB")


def main():
    """Print the live figure beside `interact`, and every panel."""
    live, size = live_tick()
    redraw = interact_tick()
    print("a slider tick in the kernel, median")
    print(f"  live figure                      {live:7.2f} ms, {size / 1e3:.1f} kB sent")
    print(f"  interact with a new figure       {redraw:7.1f} ms")
    print(f"  the live figure is               {redraw / live:7.0f} times cheaper")
    every_panel()

"""Key press to painted picture, in a real browser, beside two references in the same run."""

import statistics
import tempfile
import time
from pathlib import Path

import nbformat
from playwright.sync_api import sync_playwright

from helpers.commands import pairs
from helpers.commands.notebooks import METADATA
from tests.browser import chrome
from tests.browser.notebook import Notebook
from tests.browser.server import Server

PRESSES, MOVES = 12, 20
FLOOR = """
import ipywidgets as widgets
slider, picture = widgets.IntSlider(50), widgets.HTML()
def show(change=None):
    picture.value = f"<svg role='img' aria-label='{slider.value}'></svg>{slider.value}"
slider.observe(show, "value")
show()
widgets.VBox([slider, picture])
"""
INTERACT = """
import ipywidgets as widgets
import matplotlib.pyplot as plt
from tests.bench.ticks import redraw
widgets.interact(lambda b, w: (redraw(b, w), plt.show())[1], b=(-20., 40.), w=(-5., 15., .1))
"""
WATCH = """area => {
    const painted = then => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(0);
    });
    const frame = () => painted(() => window.frames_.push(performance.now()));
    const svg = area.querySelector('svg[role=img]');
    const changed = () => {
        const images = [...area.querySelectorAll('img')];
        if (svg) frame();
        else if (images.length) Promise.all(images.map(i => i.decode())).then(frame, () => 0);
    };
    window.frames_ = [];
    window.acts_ = [];
    window.watcher_?.disconnect();
    window.watcher_ = new MutationObserver(changed);
    const whole = svg ? svg.closest('.widget-html-content') : area.querySelector('.widget-output');
    window.watcher_.observe(whole, {childList: true, subtree: true});
    const act = () => window.acts_.push(performance.now());
    for (const kind of ['keydown', 'pointermove']) {
        area.removeEventListener(kind, area.act_, true);
        area.addEventListener(kind, act, true);
    }
    area.act_ = act;
}"""
SEEN = "() => [window.acts_, window.frames_]"


class Meter:
    """Counts the bytes that the page receives."""

    def __init__(self, page):
        self.bytes = 0
        page.on("websocket", lambda socket: socket.on("framereceived", self._count))

    def _count(self, payload):
        self.bytes += len(payload)


def press_times(page, area, slider, meter):
    """Return the milliseconds from each key press to its picture, and the bytes of one."""
    low, now, high = (float(slider.get_attribute(f"aria-value{p}")) for p in ("min", "now", "max"))
    keys = ["ArrowRight", "ArrowLeft"] if now < (low + high) / 2 else ["ArrowLeft", "ArrowRight"]
    slider.focus()
    times, before = [], meter.bytes
    for number in range(PRESSES):
        area.evaluate(WATCH)
        slider.press(keys[number % 2])
        page.wait_for_function("() => window.frames_.length > 0")
        page.wait_for_timeout(40)
        (act, *_), frames = page.evaluate(SEEN)
        times.append(frames[0] - act)
    return times, (meter.bytes - before) / PRESSES


def drag(page, area, slider):
    """Drag for a second; return the pictures that arrived, and how late the last one was."""
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    area.evaluate(WATCH)
    begin = time.perf_counter()
    for number in range(1, MOVES + 1):
        page.mouse.move(x + 3 * (number if number <= MOVES / 2 else MOVES - number), y)
        time.sleep(max(0, begin + number / MOVES - time.perf_counter()))
    page.wait_for_timeout(700)
    page.mouse.up()
    acts, frames = page.evaluate(SEEN)
    return len(frames), frames[-1] - acts[-1]


def references(server):
    """Write a notebook with the floor and with `interact`; return its name."""
    cells = [nbformat.v4.new_code_cell(source) for source in (FLOOR, INTERACT)]
    path = server.course / "notebooks" / "references.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=METADATA), path)
    return path.stem


def measure(page, server, meter, name):
    """Return a row for each slider of a notebook."""
    notebook = Notebook(page, server, name)
    notebook.run_all()
    rows = []
    for place, panel in enumerate(notebook.panels(), start=1):
        panel.area.scroll_into_view_if_needed()
        for slider in panel.sliders:
            times, size = press_times(page, panel.area, slider, meter)
            rows.append({"panel": f"{name} {place}", "times": times, "bytes": size})
        rows[-1]["drag"] = drag(page, panel.area, panel.sliders[0])
    notebook.shut_down()
    return rows


def percentile(values, share):
    """Return the value below which this share of the values lies."""
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def main():
    """Print a line for each panel, and the ratios to the two references."""
    if not chrome.find():
        print(chrome.MISSING)
        return
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server(Path(folder))
        try:
            page = chrome.launch(playwright).new_page(viewport={"width": 1280, "height": 900})
            meter = Meter(page)
            floor, redrawn, *_ = measure(page, server, meter, references(server))
            rows = [row for p in pairs.sources() for row in measure(page, server, meter, p.stem)]
        finally:
            server.stop()
    report(floor, redrawn, rows)


def report(floor, redrawn, rows):
    """Print the table."""
    base, slow = (statistics.median(r["times"]) for r in (floor, redrawn))
    print("key press to painted picture        median    p95   x floor    kB   frames of 20, last")
    panels = {}
    for row in rows:
        panels.setdefault(row["panel"], []).append(row)
    medians = {}
    for name, own in [("floor", [floor]), ("interact", [redrawn]), *panels.items()]:
        times = [t for row in own for t in row["times"]]
        medians[name] = statistics.median(times)
        size = max(row["bytes"] for row in own) / 1e3
        count, late = (
            next(row["drag"] for row in own if "drag" in row) if name in panels else (0, 0)
        )
        dragged = f"{count:9d}, {late:4.0f} ms" if count else ""
        print(
            f"  {name:30s}{medians[name]:8.0f} {percentile(times, 0.95):7.0f}"
            f" {medians[name] / base:8.2f} {size:7.1f}  {dragged}"
        )
    ours = [medians[name] for name in panels]
    print(f"  the median panel is {statistics.median(ours) / base:.2f} x the floor,", end=" ")
    print(f"the heaviest {max(ours) / base:.2f} x;", end=" ")
    print(f"interact takes {slow / statistics.median(ours):.0f} x as long as the median panel")


if __name__ == "__main__":
    main()

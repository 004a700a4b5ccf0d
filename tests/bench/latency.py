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
def floor():
    slider, picture = widgets.IntSlider(50), widgets.HTML()
    def follow(change=None):
        picture.value = f"<svg role='img' aria-label='{slider.value}'></svg>{slider.value}"
    slider.observe(follow, "value")
    follow()
    return widgets.VBox([slider, picture])
floor()
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
    const shown = area.querySelector('svg[role=img]') ?? area.querySelector('table[aria-label]');
    const changed = () => {
        const images = [...area.querySelectorAll('img')];
        if (shown) frame();
        else if (images.length) Promise.all(images.map(i => i.decode())).then(frame, () => 0);
    };
    window.frames_ = [];
    window.acts_ = [];
    window.watcher_?.disconnect();
    window.watcher_ = new MutationObserver(changed);
    const output = area.querySelector('.widget-output');
    const whole = shown ? shown.closest('.widget-html-content') : output;
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
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=METADATA)
    nbformat.write(notebook, server.course / "work" / "references.ipynb")
    return "references"


def with_floor(server, name):
    """Write a notebook of the course with the floor as one more cell, halfway; return its name."""
    folder = server.course / "work"
    notebook = nbformat.read(folder / f"{name}.ipynb", as_version=4)
    notebook.cells.insert(len(notebook.cells) // 2, nbformat.v4.new_code_cell(FLOOR))
    nbformat.write(notebook, folder / f"{name}-floor.ipynb")
    return f"{name}-floor"


def measure(page, server, meter, name):
    """Return a row for each slider of a notebook."""
    notebook = Notebook(page, server, name)
    notebook.run_all()
    rows, name, number = [], name.removesuffix("-floor"), 0
    for panel in notebook.panels():
        panel.area.scroll_into_view_if_needed()
        page.wait_for_timeout(300)
        ours = panel.area.locator(".course-number").count() > 0
        number += ours
        label = f"{name} {number}" if ours else "floor"
        for slider in panel.sliders:
            times, size = press_times(page, panel.area, slider, meter)
            rows.append({"panel": label, "times": times, "bytes": size})
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
            empty, *redrawn = measure(page, server, meter, references(server))
            rows = [
                row
                for path in pairs.sources()
                for row in measure(page, server, meter, with_floor(server, path.stem))
            ]
        finally:
            server.stop()
    floors = [row for row in rows if row["panel"] == "floor"]
    ours = [row for row in rows if row["panel"] != "floor"]
    report(floors, {"floor, alone": [empty], "interact, alone": redrawn, **by_panel(ours)})


def by_panel(rows):
    """Return the rows of each panel, in the order of the course."""
    panels = {}
    for row in rows:
        panels.setdefault(row["panel"], []).append(row)
    return panels


def line(name, rows, base):
    """Return a line of the table, and the median it says."""
    times = [t for row in rows for t in row["times"]]
    size, median = max(row["bytes"] for row in rows) / 1e3, statistics.median(times)
    count, late = next(row["drag"] for row in rows if "drag" in row)
    return (
        f"  {name:30s}{median:8.0f} {percentile(times, 0.95):7.0f} {median / base:8.2f}"
        f" {size:7.1f}  {count:9d}, {late:4.0f} ms"
    ), median


def report(floors, panels):
    """Print the table."""
    base = statistics.median(t for row in floors for t in row["times"])
    print("key press to painted picture        median    p95   x floor    kB   frames of 20, last")
    print(line("floor, in the same notebooks", floors, base)[0])
    medians = {}
    for name, rows in panels.items():
        said, medians[name] = line(name, rows, base)
        print(said)
    empty, slow = medians.pop("floor, alone"), medians.pop("interact, alone")
    middle, most = statistics.median(medians.values()), max(medians.values())
    print(f"  the median panel is {middle / base:.2f} x the floor,", end=" ")
    print(f"the heaviest {most / base:.2f} x;", end=" ")
    print(f"beside the floor in an empty notebook {middle / empty:.2f} x and {most / empty:.2f} x;")
    print(f"  interact takes {slow / middle:.1f} x as long as the median panel")


if __name__ == "__main__":
    main()

"""A show as `make present` starts it, on a fresh copy of the project, driven by its keys."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time

from tests.browser.notebook import CONTENT, MINUTE
from tests.course_server import LEFT_OUT, ROOT, free_port

ADDRESS = re.compile(r"the show +(\S+)")
VISIBLE = f"""() => {CONTENT}.widgets.flatMap(
    (cell, i) => cell.node.matches('.jp-deck-mod-onscreen.jp-deck-mod-visible') ? [i] : [])"""
# How far the cells on the screen reach beyond the room that the slide has, in pixels.
OVERFLOW = """() => {
    const cells = [...document.querySelectorAll('.jp-Cell.jp-deck-mod-onscreen')];
    const boxes = cells.map(cell => cell.getBoundingClientRect());
    const room = document.querySelector('.jp-Deck').getBoundingClientRect();
    const height = Math.max(...boxes.map(b => b.bottom)) - Math.min(...boxes.map(b => b.top));
    const scrolls = [...document.querySelectorAll('.jp-Deck .jp-Notebook, .jp-WindowedPanel-outer')]
        .map(area => area.scrollHeight - area.clientHeight);
    const parts = '*:not(.cm-editor *, mjx-container *, svg *)';
    const wide = cells.flatMap(cell => [...cell.querySelectorAll(parts)]);
    const right = Math.max(0, ...wide.map(e => e.getBoundingClientRect().right));
    const high = Math.max(Math.round(height - room.height), ...scrolls.filter(by => by > 0));
    return [high, Math.round(right - innerWidth)];
}"""
STILL = """() => {
    const now = [...document.querySelectorAll('.jp-Cell')].map(cell => cell.scrollHeight).join();
    const same = now === window.courseHeights;
    window.courseHeights = now;
    return same;
}"""


class Show:
    """A show of one notebook.

    Parameters
    ----------
    folder : Path
        An empty folder for the copy of the project.
    name : str
        "01_background", say.
    """

    def __init__(self, folder, name):
        self.name, self.course, self.log = name, folder / "the course", folder / "present.log"
        shutil.copytree(ROOT, self.course, ignore=LEFT_OUT)
        command = [
            *(sys.executable, "-u", "-m", "helpers.commands.present", "--no-browser"),
            *("--port", str(free_port()), "--notebook", name),
            *("--", "--expose-app-in-browser"),
        ]
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self.course,
                env=dict(os.environ, PYTHONPATH=str(self.course)),
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        until = time.monotonic() + 120
        while not (found := ADDRESS.search(self.said())):
            if self._process.poll() is not None or time.monotonic() > until:
                self.stop()
                raise RuntimeError(f"The show did not start:\n{self.said()}")
            time.sleep(0.2)
        self.address = found[1]

    def said(self):
        """Return what the command has printed."""
        return self.log.read_text(encoding="utf-8")

    def open(self, page):
        """Open the show in a page and wait until its first slide and its panels are there."""
        self.page = page
        page.set_default_timeout(MINUTE / 3)
        page.goto(self.address)
        page.locator(".jp-deck-mod-visible").first.wait_for(timeout=MINUTE)
        page.locator(".jp-Cell [role=slider]").first.wait_for(state="attached", timeout=MINUTE)
        self.wait_until_still()

    def wait_until_still(self):
        """Wait until no cell changes its height any more."""
        self.page.evaluate("delete window.courseHeights")
        self.page.wait_for_function(STILL, polling=150)

    def resize(self, width, height):
        """Show the slides on another screen."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.wait_until_still()

    def visible(self):
        """Return the indexes of the cells that are seen."""
        return self.page.evaluate(VISIBLE)

    def turn(self, key, before=None):
        """Press a key that turns the slides; return what is seen then, and was not before."""
        before = self.visible() if before is None else before
        self.page.keyboard.press(key)
        other = f"before => {{ const now = ({VISIBLE})(); return now.join() !== before && now; }}"
        return self.page.wait_for_function(other, arg=",".join(map(str, before))).json_value()

    def walk(self, keys, n, complete):
        """Turn the slides n times.

        Parameters
        ----------
        keys : list of str
            Pressed in turn.
        n : int
        complete : set of int
            The last cell of each slide: a slide that shows it is measured.

        Returns
        -------
        seen : list of list of int
            The cells that were seen, before the first and after each key.
        too_large : dict
            By how many pixels a slide, named by its last cell, was too high and too wide.
        """
        seen, too_large = [self.visible()], {}
        for turned in range(n + 1):
            if turned:
                seen.append(self.turn(keys[turned % len(keys)], seen[-1]))
            last = seen[-1][-1]
            if last in complete and max(over := self.overflow()) > 0:
                too_large[last] = over
        return seen, too_large

    def go_to(self, index):
        """Show the slide with this cell, with the focus on the cell."""
        self.page.evaluate(f"index => {{ {CONTENT}.activeCellIndex = index; }}", index)
        self.page.wait_for_function(f"index => ({VISIBLE})().includes(index)", arg=index)

    def overflow(self):
        """Return by how many pixels the slide is too high and too wide; below 0 is room left."""
        return self.page.evaluate(OVERFLOW)

    def focus(self):
        """Return the class of the element that has the focus."""
        return self.page.evaluate("document.activeElement.getAttribute('class') ?? ''")

    def sign(self):
        """Return what the sign says about the arrow keys."""
        return self.page.evaluate("getComputedStyle(document.body, '::after').content")

    def stop(self):
        """Press Ctrl+C."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGINT)
            self._process.wait(30)

"""How large a screen of a show can be drawn: as large as its estimated height allows.

Lengths are in pixels of the smallest screen that a show is made for, 1280 by 720.
"""

import base64
import math
import re

from helpers.commands import slides

WIDTH, HEIGHT = 1150, 625  # of what is shown, with some room for what an estimate misses
LARGEST, STEP = 1.5, 0.05
LETTER, LINE, CODE_LINE = 7.6, 25.6, 19.6
BLANK, HEADING, FORMULA, ROW, FRAME = 14, 44, 62, 32, 22
PANEL, QUESTION, FIGURE = 600, 240, 340
PIXELS_PER_PNG_PIXEL = 96 / 110
PICTURE = "image/png"
IS_PANEL, IS_QUESTION = re.compile(r"^panels\.\w+Panel\(", re.M), "questions.ask("
IS_KEPT_BACK, DRAWS, IS_TIMED = "questions.reveal(", "figures.new_figure(", "panels.Race("
_FORMULA = re.compile(r"\$\$.*?\$\$", re.S)


def factors(cells):
    """Return by how much each cell can be enlarged, as all that is on a screen with it.

    Parameters
    ----------
    cells : list of NotebookNode
        Those that are shown, with their stored outputs.

    Returns
    -------
    list of float
        Of each cell, from 1 to `LARGEST`.
    """
    begins = [*slides.numbers(cells), len(cells)]
    found = [1.0] * len(cells)
    for first, end in zip(begins, begins[1:], strict=False):
        screen = [cell for cell in cells[first:end] if slides.type_of(cell) != "skip"]
        found[first:end] = [factor(screen)] * (end - first)
    return found


def factor(screen):
    """Return by how much the cells of a screen can be enlarged together."""
    steps = round((LARGEST - 1) / STEP)
    larger = [1 + STEP * step for step in range(steps, 0, -1)]
    fits = (one for one in larger if sum(height(c, WIDTH / one) for c in screen) * one <= HEIGHT)
    return round(next(fits, 1.0), 2)


def height(cell, width):
    """Estimate the height of a cell on a slide so wide, before it is enlarged."""
    if cell.cell_type == "markdown":
        return prose(cell.source, width)
    if IS_PANEL.search(cell.source):
        return PANEL  # its code is hidden
    below = sum(output_height(output) for output in cell.outputs)
    below += QUESTION if IS_QUESTION in cell.source else 0
    if IS_TIMED in cell.source or (IS_KEPT_BACK in cell.source and DRAWS in cell.source):
        below += FIGURE  # of which nothing is stored
    return (cell.source.count("\n") + 1) * CODE_LINE + FRAME + below


def output_height(output):
    """Estimate the height of an output."""
    data = output.get("data", {})
    if PICTURE in data:
        return png_height(data[PICTURE]) * PIXELS_PER_PNG_PIXEL + FRAME
    if "text/html" in data:
        return data["text/html"].count("<tr") * ROW + QUESTION / 4
    text = output.get("text") or data.get("text/plain", "")
    return (text.count("\n") + 1) * CODE_LINE + FRAME


def png_height(text):
    """Return the height of a picture, which a PNG says at a fixed place."""
    return int.from_bytes(base64.b64decode(text[:48])[20:24], "big")


def _lines(formula):
    """Return as many lines as a formula has."""
    return "\n".join(["$$"] * (1 + formula[0].count(r"\\")))


def prose(source, width):
    """Estimate the height of Markdown."""
    total, in_code = FRAME, False
    for line in _FORMULA.sub(_lines, source).splitlines():
        if line.startswith("```"):
            in_code = not in_code
            total += BLANK
        elif in_code:
            total += CODE_LINE
        elif line.startswith("#"):
            total += HEADING
        elif line.startswith("$$"):
            total += FORMULA
        elif line.startswith("|"):
            total += ROW
        else:
            total += BLANK if not line.strip() else 0
            total += math.ceil(len(line) * LETTER / width) * LINE
    return total

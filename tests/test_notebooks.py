"""What holds for every notebook of the course, read as text."""

import re
import statistics

import pytest

from helpers.commands import pairs

SLIDES = {"slide", "subslide", "fragment", "notes", "skip"}
every_notebook = pytest.mark.parametrize(
    "cells", [pairs.read(p).cells for p in pairs.sources()], ids=[p.stem for p in pairs.sources()]
)


def code_of(cells):
    """The lines of each code cell, without blank ones and comments."""
    return [
        [line for line in cell.source.splitlines() if line.strip() and line.strip()[0] != "#"]
        for cell in cells
        if cell.cell_type == "code"
    ]


def prose_of(cells):
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


@every_notebook
def test_cells_are_short(cells):
    lengths = [len(lines) for lines in code_of(cells)]
    assert statistics.median(lengths) <= 4
    assert statistics.quantiles(lengths, n=10)[-1] <= 12


@every_notebook
def test_there_are_six_words_of_prose_for_a_line_of_code(cells):
    words = len(re.sub(r"\$\$.*?\$\$|\$.*?\$", " ", prose_of(cells), flags=re.S).split())
    assert words >= 6 * sum(map(len, code_of(cells)))


@every_notebook
def test_each_code_cell_is_announced_by_prose(cells):
    for before, cell in zip(cells, cells[1:], strict=False):
        if cell.cell_type == "code":
            kinds = [(c.metadata.get("tags") or ["prose"])[0] for c in (before, cell)]
            is_check = kinds == ["exercise", "check"]  # announced together with its exercise
            assert before.cell_type == "markdown" or is_check, cell.source


@every_notebook
def test_each_cell_has_its_place_in_the_slides(cells):
    for cell in cells:
        assert cell.metadata.get("slideshow", {}).get("slide_type") in SLIDES, cell.source
    assert cells[0].metadata.slideshow.slide_type == "slide"


@every_notebook
def test_the_notebook_has_its_frame(cells):
    prose = prose_of(cells)
    for part in (
        "**What you will do.**",
        "**What you will learn.**",
        "**What you need.**",
        "## What you now know",
        "## On your own",
        "## Further reading",
    ):
        assert part in prose


@every_notebook
def test_nothing_flickers_or_stalls(cells):
    code = "\n".join(line for lines in code_of(cells) for line in lines)
    assert not re.search(r"\binteract\b|clear_output|Output\(|plt\.|sys\.path", code)
    assert not re.search(r";\s*$", code, flags=re.M)


@every_notebook
def test_mathematics_is_closed(cells):
    for cell in cells:
        if cell.cell_type == "markdown":
            assert cell.source.replace(r"\$", "").count("$") % 2 == 0, cell.source

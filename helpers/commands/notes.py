"""The notes for those who present: they stand in the .py of a pair, and never in its .ipynb."""

import difflib

import nbformat

from helpers.commands import slides


def added(notebook, source):
    """Return the notes of a notebook that its source has not."""
    known = _notes(source)
    return [note for note in _notes(notebook) if note not in known]


def with_notes(notebook, source):
    """Return a notebook with the notes of its source.

    A note follows the cell that it follows in the source, also where that was edited, and the
    cells that were added to its slide.

    Parameters
    ----------
    notebook, source : NotebookNode
        The two halves of a pair.
    """
    cells = slides.without_notes(notebook.cells)
    places, before = _places(slides.without_notes(source.cells), cells), 0
    merged, done = [], 0
    for cell in source.cells:
        if slides.type_of(cell) == "notes":
            merged += [*cells[done : places[before]], cell]
            done = places[before]
        else:
            before += 1
    return nbformat.from_dict(notebook | {"cells": merged + cells[done:]})


def _notes(notebook):
    return [cell.source for cell in notebook.cells if slides.type_of(cell) == "notes"]


def _places(old, new):
    """Return after how many of the new cells the first n of the old ones end, for each n."""
    texts = ([cell.cell_type + cell.source for cell in cells] for cells in (old, new))
    places = {0: 0}
    for tag, a, b, c, d in difflib.SequenceMatcher(None, *texts, autojunk=False).get_opcodes():
        if tag == "insert":
            begins = (i for i in range(c, d) if slides.type_of(new[i]) in slides.BEGINS)
            places[a] = next(begins, d)
        for number in range(a + 1, b + 1):
            places[number] = d if number == b else min(c + number - a, d)
    return places

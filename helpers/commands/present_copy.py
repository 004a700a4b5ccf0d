"""The notebook that is shown: a working copy, so that the course's own files stay as they are."""

import copy
from pathlib import Path

import nbformat

from helpers.commands import pairs, slides, work

FOLDER = pairs.ROOT / "build" / "present"
MADE = "presented_as"
FOLD = '<details class="answer">'


def make(notebook):
    """Return what is shown of a notebook: no notes, nothing run, nothing folded, screens apart."""
    shown = nbformat.v4.new_notebook(
        cells=copy.deepcopy(slides.without_notes(notebook.cells)),
        metadata={"kernelspec": notebook.metadata["kernelspec"]},
    )
    for cell in shown.cells:
        if slides.opens_screen(cell):
            cell.metadata["slideshow"] = {"slide_type": "subslide"}
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
        else:
            cell.source = cell.source.replace(FOLD, FOLD.replace(">", " open>"))
    shown.metadata[MADE] = pairs.digest(shown)
    return shown


def is_edited(path):
    """Say whether a working copy holds cells that it was not made with."""
    try:
        notebook = nbformat.read(path, as_version=4)
    except (ValueError, nbformat.ValidationError):
        return True
    return notebook.metadata.get(MADE) != pairs.digest(notebook)


def keep_edits(path):
    """Put a working copy that was edited aside, under a name that nothing overwrites.

    Returns
    -------
    Path or None
        Where it is kept; None where nothing was edited.
    """
    path = Path(path)
    if not path.exists() or not is_edited(path):
        return None
    kept = work.dated(path, path.parent)
    path.rename(kept)
    print(f"What was edited in the show is kept in {kept}")
    return kept

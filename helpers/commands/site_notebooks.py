"""The notebooks as the site shows them: with their outputs, for the browser's own Python."""

import sys

import nbformat

from helpers.commands import pairs, slides

KERNEL = {"name": "python", "display_name": "Python (Pyodide)", "language": "python"}


def for_browser(notebook):
    """Return a notebook for the kernel in the browser, without a presenter's notes."""
    cells = slides.without_notes(notebook.cells)
    about = notebook.metadata | {"kernelspec": dict(KERNEL)}
    return nbformat.from_dict(notebook | {"cells": cells, "metadata": about})


def write(folder):
    """Write all notebooks into a folder; refuse one that was edited since it was made.

    It could hold solutions, or miss what its source says.
    """
    folder.mkdir(parents=True)
    for source in pairs.sources():
        made = source.with_suffix(".ipynb")
        notebook = pairs.read(made)
        if not pairs.is_as_made(notebook):
            sys.exit(f"{made.name} was edited since it was made: run `{pairs.COMMAND}` first.")
        nbformat.write(for_browser(notebook), folder / made.name)

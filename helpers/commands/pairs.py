"""A notebook is a pair: the .py is the source, the .ipynb is made from it, with outputs.

JupyterLab knows nothing of pairs: it reads and writes .ipynb files. Only `make notebooks` goes
from one half to the other.
"""

import contextlib
import difflib
import hashlib
import json
import subprocess
from pathlib import Path

import nbformat

from helpers.commands import slides

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = ROOT / "notebooks"
KEPT = ("tags", "slideshow")
FINGERPRINT = "made_from"
COMMAND = "make notebooks"
FAR_BACK = 20  # how many versions of a notebook are looked through
UNREADABLE = (ValueError, AttributeError, RecursionError, nbformat.ValidationError)


def sources():
    """Return the .py file of each pair, in the order of the course."""
    return sorted(NOTEBOOKS.glob("[0-9]*.py"))


def cells(notebook):
    """Return what both halves of a pair must share: each cell's type, text, tags and slide.

    The notes for those who present stand in the .py alone.
    """
    return [
        (cell.cell_type, cell.source, {k: cell.metadata[k] for k in KEPT if k in cell.metadata})
        for cell in slides.without_notes(notebook.cells)
    ]


def read(path):
    """Return a notebook from either half of a pair."""
    if path.suffix == ".ipynb":
        return nbformat.read(path, as_version=4)
    import jupytext  # only authors have it

    return jupytext.read(path)


def digest(notebook):
    """Return a fingerprint of what the notebook's author wrote: cells, not outputs."""
    text = json.dumps(cells(notebook), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def is_as_made(notebook):
    """Say whether a notebook's cells are still those with which `make notebooks` made it."""
    return notebook.metadata.get(FINGERPRINT) == digest(notebook)


def committed(made):
    """Yield an .ipynb as it stood in each commit that changed it, the newest first."""
    name = made.relative_to(ROOT).as_posix()
    try:
        for revision in _git("log", "--format=%H", f"--max-count={FAR_BACK}", "--", name).split():
            with contextlib.suppress(*UNREADABLE):
                yield nbformat.reads(_git("show", f"{revision}:./{name}"), as_version=4)
    except (OSError, subprocess.CalledProcessError):
        return  # no git, or a folder that was not cloned with it


def _git(*words):
    run = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=True)
    return run.stdout.decode("utf-8")


def drift(source):
    """Return a sentence on where a pair differs, or None where it does not.

    Parameters
    ----------
    source : Path
        The .py half.
    """
    made = source.with_suffix(".ipynb")
    if not made.exists():
        return f"{made.name} is missing; make it with `{COMMAND}`"
    ours, theirs = cells(read(source)), cells(read(made))
    if ours == theirs:
        return None
    number = next(
        (i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b),
        min(len(ours), len(theirs)),
    )
    difference = "\n".join(
        difflib.unified_diff(
            _lines(theirs, number), _lines(ours, number), made.name, source.name, lineterm=""
        )
    )
    return (
        f"cell {number + 1} of {source.stem} is not the same in {made.name} and {source.name}:\n"
        f"{difference}"
    )


def _lines(all_cells, number):
    if number >= len(all_cells):
        return ["(there is no such cell)"]
    kind, text, metadata = all_cells[number]
    return [f"# {kind} {json.dumps(metadata, sort_keys=True)}", *text.splitlines()]

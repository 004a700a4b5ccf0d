"""The student's own notebooks, in `work/`: copies, so that the course's files stay as they came.

Beside the copies lies, hidden, the release from which each was made. When the course brings a new
one, what the student changed is carried over, and the copy as it was is kept in `work/earlier/`.
"""

import os
import shutil
import sys
import time

import nbformat
from jupyter_server.serverapp import list_running_servers

from helpers.commands import folders, pairs, slides
from helpers.commands.merge import keys, merge

FOLDER = pairs.ROOT / "work"
EARLIER = FOLDER / "earlier"
RELEASES = FOLDER / ".releases"
PROGRESS = ".progress.jsonl"
TAKEN = "edits_taken"


def prepare():
    """Make the copies that are not there, and bring the others up to date; say what is new."""
    is_first = not FOLDER.exists()
    try:
        for folder in (FOLDER, EARLIER, RELEASES):
            folder.mkdir(exist_ok=True)
        if not (FOLDER / PROGRESS).exists() and (pairs.NOTEBOOKS / PROGRESS).is_file():
            shutil.copy(pairs.NOTEBOOKS / PROGRESS, FOLDER)
        is_open = course_is_open()
        said = [prepare_one(source.with_suffix(".ipynb"), is_open) for source in pairs.sources()]
    except OSError as error:
        sys.exit(f"Your notebooks could not be prepared: {error.filename}: {error.strerror}.")
    if is_first:
        print("Your own copies of the notebooks are in work/.")
    print(*filter(None, said), sep="\n", end="")


def course_is_open():
    """Say whether a JupyterLab of this folder is running."""
    return any(True for _ in list_running_servers(str(folders.OWN / "runtime")))


def prepare_one(made, is_open=False):
    """Make or renew the copy of one notebook.

    Parameters
    ----------
    made : Path
        The course's notebook.
    is_open : bool
        Whether the copy may be open in JupyterLab; then it is left as it is.

    Returns
    -------
    str
        What is new, in a sentence; empty where nothing is.
    """
    path, stored = FOLDER / made.name, RELEASES / made.name
    release, edits = released(made)
    base = _read(stored) or release
    taken = edits and pairs.digest(edits)
    is_new = pairs.digest(release) != pairs.digest(base)
    if not path.exists():
        base = copy = release
    elif is_open or not (is_new or taken != base.metadata.get(TAKEN)):
        return ""
    elif not (copy := _read(path)):
        return f"work/{path.name} cannot be read: rename it, and make lab makes a new one.\n"
    elif taken == base.metadata.get(TAKEN):
        edits = None
    result = bring(base, copy, release, edits)
    kept = keep(path) if keys(copy.cells) not in (keys(base.cells), keys(result.cells)) else None
    is_begun = path.exists()
    _write(result, path)
    _write(nbformat.from_dict(release | {"metadata": release.metadata | {TAKEN: taken}}), stored)
    return _say(path.name, is_begun and is_new, edits, kept)


def bring(base, copy, release, edits=None):
    """Return a copy with what a new release changed, and with edits of the course's own file.

    Parameters
    ----------
    base, copy, release : NotebookNode
        What the copy was made from, the copy, and what the course brings now.
    edits : NotebookNode or None
        The course's own file as somebody edited it.
    """
    cells = merge(base.cells, copy.cells, release.cells)
    if edits:
        cells = merge(release.cells, cells, edits.cells)
    return nbformat.from_dict(release | {"cells": cells})


def released(made):
    """Return a notebook as the course brought it, and as it is now where somebody edited it.

    Returns
    -------
    release : NotebookNode
        Without cells where it cannot be told.
    edits : NotebookNode or None
    """
    now = _read(made)
    if now and pairs.is_as_made(now):
        return _for_students(now), None
    release = next(filter(pairs.is_as_made, pairs.committed(made)), None)
    if now is None and release is None:
        sys.exit(f"notebooks/{made.name} cannot be read, and must be fetched anew.")
    release = release or nbformat.v4.new_notebook(metadata=now.metadata)
    return _for_students(release), now and _for_students(now)


def keep(path):
    """Copy a file into `work/earlier/`, under a name that nothing overwrites; return its path."""
    kept = dated(path, EARLIER)
    shutil.copy2(path, kept)
    return kept


def dated(path, folder):
    """Return a path in a folder with a file's name and the date, where nothing is yet."""
    stem, n = path.stem + time.strftime("-%Y-%m-%d-%H%M%S"), 1
    while (free := folder / f"{stem}{f'-{n}' * (n > 1)}{path.suffix}").exists():
        n += 1
    return free


def _say(name, is_new, edits, kept):
    said = [
        f"work/{name} is the new version." if is_new else "",
        f"work/{name} has what was changed in notebooks/{name}." if edits else "",
        f"What you wrote is in it; as it was, it is kept as work/earlier/{kept.name}."
        if kept
        else "",
    ]
    return " ".join(filter(None, said)) + "\n" * any(said)


def _for_students(notebook):
    """Return a notebook without what is only for those who present or make it."""
    cells = slides.without_notes(notebook.cells)
    metadata = {k: v for k, v in notebook.metadata.items() if k != pairs.FINGERPRINT}
    return nbformat.from_dict(notebook | {"cells": cells, "metadata": metadata})


def _read(path):
    """Return a notebook, or None where there is none that can be read."""
    try:
        return pairs.read(path)
    except (FileNotFoundError, *pairs.UNREADABLE):
        return None


def _write(notebook, path):
    """Write a notebook so that no crash leaves half of it."""
    new = RELEASES / f"{path.name}.new"
    new.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")
    os.replace(new, path)


if __name__ == "__main__":
    prepare()

"""Which exercises are done, kept in a small file beside the notebooks.

Each exercise that passes adds one line at the end of the file, in a single write. So two notebooks
open at once lose nothing, and a line that a crash or a full disk has cut short is not read.
"""

import errno
import json
import os
import weakref
from pathlib import Path

import ipywidgets as widgets
from markupsafe import Markup

from helpers import shared
from helpers.live import with_twin

NAME = ".progress.jsonl"
TRIES = 3
_SHOWN = weakref.WeakSet()


def path():
    """Return the file's path: a notebook runs in the folder in which it lies."""
    return Path.cwd() / NAME


def done():
    """Return the names of the exercises that have passed, as far as the file can be read."""
    try:
        lines = path().read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return set()
    return {name for name in map(_name_in, lines) if name}


def record(name):
    """Remember that an exercise has passed.

    Returns
    -------
    str
        Empty, or a sentence that says why it could not be kept.
    """
    if name not in done():
        try:
            _append("\n" + json.dumps({"passed": name}) + "\n")
        except OSError as error:
            return f"This could not be noted in {path().name}: {error.strerror}."
    for line in list(_SHOWN):
        line.refresh()
    return ""


def _append(line):
    """Write a line at the end of the file, whole, or raise OSError."""
    text = line.encode()
    file = os.open(path(), os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    try:
        # never the rest alone: between the two parts another notebook may write its own line
        if all(os.write(file, text) < len(text) for _ in range(TRIES)):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    finally:
        os.close(file)


def _name_in(line):
    try:
        name = json.loads(line)["passed"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return name if isinstance(name, str) else None


class Progress(widgets.HTML):
    """A line that says which exercises of a notebook are done.

    Parameters
    ----------
    exercises : list of Exercise
    """

    def __init__(self, exercises):
        self._exercises = exercises
        super().__init__(**shared.looks(widgets.HTML))
        self.refresh()
        _SHOWN.add(self)

    def refresh(self):
        """Read the file again."""
        passed = done()
        said = [f"{e.number} {'✓ done' if e.name in passed else 'open'}" for e in self._exercises]
        count = sum(e.name in passed for e in self._exercises)
        item = Markup('<span style="white-space:nowrap">{}</span>')
        items = Markup("").join(map(item.format, said))
        self.value = Markup(
            '<div style="display:flex;flex-wrap:wrap;gap:2px 18px;font-size:14px;line-height:1.5">'
            "<b>{} of {} exercises done:</b>{}</div>"
        ).format(count, len(said), items)

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        # what is stored in the notebook is the same for every student
        twin = f"This shows which of the {len(self._exercises)} exercises you have done."
        return with_twin(super()._repr_mimebundle_(**options), twin, b"")

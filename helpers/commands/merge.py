"""Bring a new version of a notebook and a student's own changes together, cell by cell.

Cells are compared whole, by type and text, so that no mark of a conflict ever stands within one.
"""

import copy
import difflib
import uuid


def merge(base, mine, theirs):
    """Return a notebook's cells with what either side changed.

    A cell that one side changed is taken from that side. Where both changed it, differently, both
    stay: first that of `theirs`, then that of `mine`, whose definitions so hold afterwards.

    Parameters
    ----------
    base : list of NotebookNode
        The cells from which both sides came.
    mine, theirs : list of NotebookNode
        The student's cells, and those of the new version.

    Returns
    -------
    list of NotebookNode
        Copies, each with an id of its own.
    """
    merged, done = [], (0, 0, 0)
    for both in [*_shared(base, mine, theirs), (len(base), len(mine), len(theirs))]:
        parts = [cells[i:j] for cells, i, j in zip((base, mine, theirs), done, both, strict=True)]
        merged += _settle(*parts)
        merged += theirs[both[2] : both[2] + 1]
        done = tuple(i + 1 for i in both)
    return _with_own_ids(merged)


def keys(cells):
    """Return what tells cells apart: type and text."""
    return [(cell.cell_type, cell.source) for cell in cells]


def _shared(base, mine, theirs):
    """Return the places of each cell that neither side changed, in all three."""
    in_mine, in_theirs = _places(base, mine), _places(base, theirs)
    return [(i, in_mine[i], in_theirs[i]) for i in sorted(in_mine.keys() & in_theirs.keys())]


def _places(base, other):
    matcher = difflib.SequenceMatcher(None, keys(base), keys(other), autojunk=False)
    blocks = matcher.get_matching_blocks()
    return {a + i: b + i for a, b, size in blocks for i in range(size)}


def _settle(base, mine, theirs):
    """Return what stands between two shared cells."""
    if keys(mine) in (keys(base), keys(theirs)):
        return theirs
    if keys(theirs) == keys(base):
        return mine
    if len(base) == len(mine) == len(theirs) > 1:
        triples = zip(base, mine, theirs, strict=True)
        return [cell for b, m, t in triples for cell in _settle([b], [m], [t])]
    former = keys(base)
    news = [cell for cell in theirs if keys([cell])[0] not in former]
    own = [cell for cell in mine if keys([cell])[0] not in [*former, *keys(news)]]
    return news + own


def _with_own_ids(cells):
    cells, taken = copy.deepcopy(cells), set()
    for cell in cells:
        if cell.get("id") in taken or "id" not in cell:
            cell["id"] = uuid.uuid4().hex[:8]
        taken.add(cell["id"])
    return cells

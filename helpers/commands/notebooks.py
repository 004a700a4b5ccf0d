"""`make notebooks`: bring the halves of each pair together; the .ipynb is made anew, executed."""

import difflib
import hashlib
import os
import sys

import nbformat
from nbclient import NotebookClient

from helpers.commands import pairs, slides
from helpers.commands.notes import added, with_notes

CELL_TIMEOUT = 120
FOLDED = "deeper"
CONFLICTS = pairs.ROOT / "build" / "conflicts"
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
ONLY_IN_SOURCE = (
    "{0} has a note for those who present, and both files stay as they are: notes belong into {1}"
    " alone. Bring it there, and remove its cell from {0}. It begins:\n{2:.200}"
)
METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def changed(source):
    """Say which halves of a pair hold cells that the other was not made from.

    Returns
    -------
    set of str
        Of ".py" and ".ipynb". Neither where both hold the same cells.
    """
    made = source.with_suffix(".ipynb")
    if not made.exists():
        return {".py"}
    notebook = pairs.read(made)
    halves = {".py": pairs.digest(pairs.read(source)), ".ipynb": pairs.digest(notebook)}
    if len(set(halves.values())) == 1:
        return set()
    last = _last_made(made, notebook)
    return {half for half, now in halves.items() if now != last}


def _last_made(made, notebook):
    """Return the fingerprint of the cells on which both halves last agreed, or None."""
    if pairs.FINGERPRINT not in notebook.metadata:  # some editors drop it
        notebook = next(pairs.committed(made), None)
    return notebook and notebook.metadata.get(pairs.FINGERPRINT)


def write_source(notebook, path):
    """Write a notebook's cells as a .py file."""
    import jupytext  # only authors have it

    kept = ",".join((*pairs.KEPT, "-all"))
    filters = {"notebook_metadata_filter": "kernelspec,-jupytext", "cell_metadata_filter": kept}
    metadata = {"kernelspec": METADATA["kernelspec"], "jupytext": filters}
    plain = nbformat.from_dict(notebook | {"metadata": metadata})
    path.write_text(jupytext.writes(plain, "py:percent"), encoding="utf-8", newline="\n")


def keep_both(source):
    """Write the .ipynb half as a .py file of its own, to be compared; return a sentence."""
    made = source.with_suffix(".ipynb")
    CONFLICTS.mkdir(parents=True, exist_ok=True)
    kept = CONFLICTS / f"{source.stem}.from-ipynb.py"
    write_source(with_notes(pairs.read(made), pairs.read(source)), kept)
    return (
        f"{source.name} and {made.name} were both changed, each in its own way; both stay as they"
        f" are.\nThe cells of {made.name} stand in {kept}: bring what you want of them into"
        f" {source.name}, then drop {made.name} with `git checkout notebooks/{made.name}` and run"
        f" `{pairs.COMMAND}` again.\n{pairs.drift(source)}"
    )


def give_ids(notebook, former):
    """Give each cell the id that it had in the former notebook, a new cell one from its text."""
    old, new = ([c.cell_type + c.source for c in n.cells] for n in (former, notebook))
    ids = {}
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "replace" and b - a == d - c):
            ids.update(zip(range(c, d), (cell.id for cell in former.cells[a:b]), strict=True))
    taken = set(ids.values())
    for number, cell in enumerate(notebook.cells):
        if number not in ids:
            ids[number] = _new_id(new[number], taken)
        cell["id"] = ids[number]


def _new_id(text, taken):
    salt = 0
    while True:
        fresh = hashlib.sha256(f"{text}{salt}".encode()).hexdigest()[:8]
        if fresh not in taken:
            taken.add(fresh)
            return fresh
        salt += 1


def execute(notebook, folder=pairs.NOTEBOOKS, **environment):
    """Run every cell in a fresh kernel, in a folder and with further environment variables."""
    NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=CELL_TIMEOUT,
        record_timing=False,
        coalesce_streams=True,  # a loaded machine may send one text in two pieces
        store_widget_state=False,
        resources={"metadata": {"path": str(folder)}},
    ).execute(env=os.environ | environment)


def fold(notebook):
    """Let JupyterLab open a section folded whose heading has the tag for that."""
    for cell in notebook.cells:
        if FOLDED in cell.metadata.get("tags", ()):
            cell.metadata["jp-MarkdownHeadingCollapsed"] = True


def drop_views(notebook):
    """Leave out the live views: their models end with the kernel.

    A reader who has not run a cell then sees its picture, not an error in its place.
    """
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            output.get("data", {}).pop(WIDGET_VIEW, None)


def make(source):
    """Make one notebook; return its text."""
    made = source.with_suffix(".ipynb")
    notebook = pairs.read(source)
    notebook.cells = slides.without_notes(notebook.cells)
    former = pairs.read(made) if made.exists() else nbformat.v4.new_notebook()
    give_ids(notebook, former)
    fold(notebook)
    notebook.metadata = nbformat.from_dict(METADATA)
    execute(notebook)
    drop_views(notebook)
    notebook.metadata = nbformat.from_dict(METADATA | {pairs.FINGERPRINT: pairs.digest(notebook)})
    return nbformat.writes(notebook, version=4) + "\n"


def bring_together(source):
    """Make the halves of one pair agree; return whether that was possible."""
    made, halves = source.with_suffix(".ipynb"), changed(source)
    if halves == {".py", ".ipynb"}:
        print(keep_both(source), file=sys.stderr)
        return False
    if made.exists() and (notes := added(pairs.read(made), pairs.read(source))):
        print(ONLY_IN_SOURCE.format(made.name, source.name, notes[0]), file=sys.stderr)
        return False
    if halves == {".ipynb"}:
        write_source(with_notes(pairs.read(made), pairs.read(source)), source)
        print(f"{source.name} is made from {made.name}")
    text = make(source)
    if made.exists() and made.read_text(encoding="utf-8") == text:
        print(f"{made.name} is up to date")
    else:
        made.write_text(text, encoding="utf-8", newline="\n")
        print(f"{made.name} is made")
    return True


def main(names=()):
    """Bring the halves of the named pairs together, or of all; say where that would lose one."""
    chosen = [source for source in pairs.sources() if not names or source.stem in names]
    failed = [source for source in chosen if not bring_together(source)]
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

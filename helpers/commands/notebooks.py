"""`make notebooks`: make each .ipynb from its .py, executed, changing only what differs."""

import difflib
import hashlib
import sys

import nbformat
from nbclient import NotebookClient

from helpers.commands import pairs

CELL_TIMEOUT = 120
FINGERPRINT = "made_from"
WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


def edited_by_hand(source):
    """Say whether the .ipynb holds cells that neither it was made with nor the .py has."""
    made = source.with_suffix(".ipynb")
    if not made.exists():
        return False
    notebook = pairs.read(made)
    now = pairs.digest(notebook)
    return now not in (notebook.metadata.get(FINGERPRINT), pairs.digest(pairs.read(source)))


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


def execute(notebook):
    """Run every cell in a fresh kernel, in the notebooks' folder."""
    NotebookClient(
        notebook,
        kernel_name="python3",
        timeout=CELL_TIMEOUT,
        record_timing=False,
        store_widget_state=False,
        resources={"metadata": {"path": str(pairs.NOTEBOOKS)}},
    ).execute()


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
    former = pairs.read(made) if made.exists() else nbformat.v4.new_notebook()
    give_ids(notebook, former)
    notebook.metadata = nbformat.from_dict(METADATA)
    execute(notebook)
    drop_views(notebook)
    notebook.metadata = nbformat.from_dict(METADATA | {FINGERPRINT: pairs.digest(notebook)})
    return nbformat.writes(notebook, version=4) + "\n"


def main(names=()):
    """Make the named notebooks, or all, except where a local edit would be lost."""
    failed = False
    for source in pairs.sources():
        if names and source.stem not in names:
            continue
        made = source.with_suffix(".ipynb")
        if edited_by_hand(source):
            print(
                f"{made.name} was edited since it was made and would be overwritten: bring the"
                f" edit into {source.name}, or drop it with `git checkout {made.name}`.\n"
                f"{pairs.drift(source)}",
                file=sys.stderr,
            )
            failed = True
            continue
        text = make(source)
        if made.exists() and made.read_text(encoding="utf-8") == text:
            print(f"{made.name} is up to date")
        else:
            made.write_text(text, encoding="utf-8", newline="\n")
            print(f"{made.name} is made")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

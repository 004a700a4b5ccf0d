"""A solved notebook runs to its end on the student's own code, and shows the same numbers."""

import pytest
from nbclient import NotebookClient

from helpers import lessons
from helpers.commands import pairs
from helpers.commands.notebooks import CELL_TIMEOUT

WHOSE = "From here on, the notebook runs "  # what checks.use says


def tags(cell):
    return cell.metadata.get("tags", [])


def is_own(cell):
    """Say whether a cell holds the student's code, or what it is worth."""
    return bool({"exercise", "check"} & set(tags(cell))) or "checks.progress(" in cell.source


def solve(notebook, lesson):
    """Write the reference into every stub; return how many there were."""
    exercises = {exercise.name: exercise for exercise in lessons.exercises(lesson)}
    stubs = [cell for cell in notebook.cells if "exercise" in tags(cell)]
    for cell in stubs:
        exercise = next(
            e
            for name, e in exercises.items()
            if cell.source.startswith((f"def {name}(", f"{name} ="))
        )
        cell.source = exercise.solution
    return len(stubs)


def run(notebook, folder, **options):
    """Run a notebook where it may write."""
    resources = {"metadata": {"path": str(folder)}}
    options = {
        "kernel_name": "python3",
        "timeout": CELL_TIMEOUT,
        "resources": resources,
        "coalesce_streams": True,
    } | options
    NotebookClient(notebook, **options).execute()


def said(notebook):
    """What the notebook's cells show in plain text, apart from those about the student's code."""
    cells = [c for c in notebook.cells if c.cell_type == "code" and not is_own(c)]
    outputs = [output for cell in cells for output in cell.outputs]
    texts = [o.get("text") or o.get("data", {}).get("text/plain") or "" for o in outputs]
    lines = [line for text in texts for line in text.splitlines()]
    return [line for line in lines if not line.startswith(WHOSE)]


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_a_solved_notebook_shows_the_same_numbers(source, tmp_path):
    stored = pairs.read(source.with_suffix(".ipynb"))
    solved = pairs.read(source.with_suffix(".ipynb"))
    count = solve(solved, lessons.of(source.stem))
    run(solved, tmp_path)
    assert said(solved) == said(stored)
    passed = [
        cell
        for cell in solved.cells
        if "check" in tags(cell) and "passed" in cell.outputs[0].data["text/plain"]
    ]
    assert len(passed) == count
    assert lent(solved) == 0


def lent(notebook):
    """Return how many functions of the course's a notebook goes on with."""
    outputs = [o for cell in notebook.cells for o in cell.get("outputs", ())]
    return sum(str(output.get("text")).count(f"{WHOSE}the course's") for output in outputs)


SPOILT = {
    "no Python": "def f(:",
    "deleted": "",
    "raises": "{head}\n    raise RuntimeError('no')",
    "wrong": "{head}\n    return 'wrong'",
}


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_whatever_stands_in_the_stubs_all_other_cells_run(source, tmp_path):
    notebook = pairs.read(source.with_suffix(".ipynb"))
    stubs = [cell for cell in notebook.cells if "exercise" in tags(cell)]
    for number, cell in enumerate(stubs):
        text = list(SPOILT.values())[number % len(SPOILT)]
        cell.source = text.format(head=cell.source.partition("\n")[0])
    run(notebook, tmp_path, allow_errors=True)
    for cell in notebook.cells:
        errors = [o for o in cell.get("outputs", ()) if o.output_type == "error"]
        if "raises-exception" not in tags(cell):
            assert not errors or cell in stubs, cell.source
    assert lent(notebook) == sum(
        c.source.count("checks.use(") for c in notebook.cells if c.cell_type == "code"
    )

"""A small checkout of the course, with an upstream, that a test may change and spoil."""

import subprocess

import nbformat

from helpers.commands import folders, notebooks, pairs, update, work

NAME = "01_first.ipynb"
AUTHOR = ("-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false")


def cell(text, slide="slide"):
    """Return a code cell, or with "# " before it a Markdown cell."""
    new = nbformat.v4.new_markdown_cell if text.startswith("#") else nbformat.v4.new_code_cell
    return new(text, metadata={"slideshow": {"slide_type": slide}})


def texts(path):
    """Return the texts of a notebook's cells."""
    return [one.source for one in nbformat.read(path, as_version=4).cells]


def edit(path, number, text):
    """Change a cell of a notebook as any editor would."""
    notebook = nbformat.read(path, as_version=4)
    notebook.cells[number].source = text
    nbformat.write(notebook, path)


def publish(folder, *cells):
    """Write both halves of a notebook into a folder, as `make notebooks` would, unexecuted."""
    made = folder / "notebooks" / NAME
    made.parent.mkdir(exist_ok=True, parents=True)
    notebook = nbformat.v4.new_notebook(cells=[cell(*one) for one in cells])
    notebook.metadata = nbformat.from_dict(notebooks.METADATA)
    notebook.metadata[pairs.FINGERPRINT] = pairs.digest(notebook)
    nbformat.write(notebook, made)
    notebooks.write_source(notebook, made.with_suffix(".py"))
    return made


def git(folder, *words):
    """Run git in a folder; return what it printed."""
    ran = subprocess.run(
        ["git", *AUTHOR, *words], cwd=folder, check=True, capture_output=True, text=True
    )
    return ran.stdout


def commit(folder, message="A change"):
    """Commit everything that is in a folder."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)


def use(monkeypatch, folder):
    """Let the commands work on a checkout in a folder."""
    monkeypatch.setattr(pairs, "ROOT", folder)
    monkeypatch.setattr(pairs, "NOTEBOOKS", folder / "notebooks")
    monkeypatch.setattr(update, "ROOT", folder)
    monkeypatch.setattr(work, "FOLDER", folder / "work")
    monkeypatch.setattr(work, "EARLIER", folder / "work" / "earlier")
    monkeypatch.setattr(work, "RELEASES", folder / "work" / ".releases")
    monkeypatch.setattr(folders, "OWN", folder / "build" / "jupyter")
    monkeypatch.setattr(notebooks, "CONFLICTS", folder / "build" / "conflicts")

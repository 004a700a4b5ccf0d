"""`make handout`: each notebook to read and to print, as one HTML file and one PDF."""

import copy
import subprocess
import sys
import tempfile

import nbformat

from helpers.commands import chrome, notebooks, pairs
from helpers.commands.handout_page import is_panel, page

FOLDER = pairs.ROOT / "build" / "handout"
PRINT_TIMEOUT = 120
NO_BROWSER = (
    "No PDF was made, for it takes Chrome, Chromium or Edge: install one (on Debian:"
    " apt install chromium) and run make handout again, or print the HTML from any browser."
)


def read(name):
    """Return a notebook; warn where it is no longer as it was made, and may hold solutions."""
    notebook = pairs.read(pairs.NOTEBOOKS / f"{name}.ipynb")
    if not pairs.is_as_made(notebook):
        print(
            f"{name}.ipynb was edited since it was made: its handout holds your edits too,"
            " also what you wrote into exercises.",
            file=sys.stderr,
        )
    return notebook


def in_scenes(notebook):
    """Return a notebook with each panel at the starting point that its scenes name for paper.

    The notebook is run for that, and all that is no panel stays as it was stored.
    """
    run = copy.deepcopy(notebook)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        notebooks.execute(run, folder, COURSE_PRINTING="1")
    cells = [
        new if is_panel(old) else old for old, new in zip(notebook.cells, run.cells, strict=True)
    ]
    return nbformat.from_dict(notebook | {"cells": cells})


def print_to_pdf(browser, source, pdf):
    """Let a browser print an HTML file; say so where it cannot."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            *(browser, "--headless", *chrome.arguments(), f"--user-data-dir={profile}"),
            *("--no-pdf-header-footer", "--generate-pdf-document-outline"),
            *(f"--print-to-pdf={pdf}", source.resolve().as_uri()),
        ]
        pdf.unlink(missing_ok=True)
        try:
            done = subprocess.run(command, capture_output=True, timeout=PRINT_TIMEOUT, check=False)
        except subprocess.TimeoutExpired:
            sys.exit(f"{browser} had not printed {source} after {PRINT_TIMEOUT} seconds.")
    if not pdf.exists():
        sys.exit(f"{browser} could not print {source}:\n{done.stderr.decode(errors='replace')}")


def main(names=(), folder=FOLDER):
    """Make the handouts of the named notebooks, or of all."""
    known = [source.stem for source in pairs.sources()]
    names = [name.removesuffix(".ipynb") for name in names] or known
    for name in names:
        if name not in known:
            sys.exit(f"There is no notebook {name}; there are {', '.join(known)}.")
    folder.mkdir(parents=True, exist_ok=True)
    browser = chrome.find()
    for name in names:
        made = folder / f"{name}.html"
        made.write_text(page(in_scenes(read(name))), encoding="utf-8", newline="\n")
        if browser:
            print_to_pdf(browser, made, made.with_suffix(".pdf"))
        print(f"{made}" + (" and its PDF are made" if browser else " is made"))
    if not browser:
        print(NO_BROWSER)


if __name__ == "__main__":
    main(sys.argv[1:])

"""`make present`: show a notebook slide by slide, with its kernel running and its cells run."""

import argparse
import importlib.util
import os
import signal
import sys
import time
import webbrowser

import nbformat
from nbformat.sign import NotebookNotary

from helpers.commands import (
    enlarge,
    lab,
    pairs,
    percent,
    present_copy,
    present_run,
    present_settings,
    slides,
    speaker_page,
)
from helpers.commands.present_server import Server

WITHOUT_SLIDES = (
    "Without the extension jupyterlab-slideshow the notebook opens as one page in large type, to be"
    " scrolled: run make present once with a network, and it is shown as slides."
)


def has_slides():
    """Say whether the extension that shows slides is installed."""
    return importlib.util.find_spec("jupyterlab_slideshow") is not None


def address(server, name, as_slides):
    """Return where the show is: as slides, or alone on its page."""
    return server.url(f"{'lab' if as_slides else 'doc'}/tree/{name}.ipynb")


def doorway(url, folder):
    """Write a page that leads to an address, readable by its owner alone.

    A browser's command line, every user of the machine can read; and the address has the token.
    """
    page = folder / "open.html"
    page.unlink(missing_ok=True)
    with open(page, "x", encoding="utf-8", opener=lambda p, flags: os.open(p, flags, 0o600)) as f:
        f.write(f'<!DOCTYPE html><meta http-equiv="refresh" content="0; url={url}">\n')
    return page


def run_beforehand(server, shown, path):
    """Run all cells in the kernel of the show, write what they gave, and mark it as trusted."""
    kernel = {"path": path.name, "name": path.name, "type": "notebook"}
    session = server.ask("sessions", kernel | {"kernel": {"name": "python3"}})
    client = present_run.connect(server.runtime / f"kernel-{session['kernel']['id']}.json")
    start, n = time.monotonic(), sum(cell.cell_type == "code" for cell in shown.cells)
    failures = present_run.run(client, shown)
    client.stop_channels()
    nbformat.write(shown, path)
    notary = NotebookNotary(data_dir=str(server.data))  # only a trusted notebook shows its widgets
    notary.sign(nbformat.read(path, as_version=4))
    notary.store.close()
    print(f"Its {n} code cells ran in {time.monotonic() - start:.0f} seconds.")
    for failure in failures:
        print(f"{failure} The show goes on without its output.", file=sys.stderr)


def show(name, port, as_slides, asked):
    """Prepare a notebook, show it, and wait for Ctrl+C."""
    folder, path = present_copy.FOLDER, present_copy.FOLDER / f"{name}.ipynb"
    own = folder / ".jupyter" / name
    own.mkdir(parents=True, exist_ok=True)
    present_copy.keep_edits(path)
    notebook = pairs.read(pairs.NOTEBOOKS / f"{name}.ipynb")
    cells = slides.without_notes(notebook.cells)
    numbers, factors = slides.numbers(cells), enlarge.factors(cells)
    shown = present_copy.make(notebook)
    nbformat.write(shown, path)
    present_settings.write(own / "config", as_slides, numbers, factors, asked.theme == "dark")
    speaker = folder / f"{name}-speaker.html"
    source = percent.read(pairs.NOTEBOOKS / f"{name}.py")
    speaker.write_text(speaker_page.page(source), encoding="utf-8", newline="\n")
    print(f"{name}: starting JupyterLab and running all cells, so that no slide waits ...")
    server = Server(folder, own, port, asked.options)
    try:
        server.wait()
        run_beforehand(server, shown, path)
        print(f"  the show            {address(server, name, as_slides)}")
        print(f"  the speaker's page  {speaker.as_uri()}")
        print("F11 fills the screen; Ctrl+S in the show keeps what you edit there.")
        print("Ctrl+C here ends the show.", flush=True)
        if not asked.no_browser:
            webbrowser.open(doorway(address(server, name, as_slides), own).as_uri())
        server.process.wait()
        print(f"JupyterLab has ended by itself: its last words are in {server.log}")
    except KeyboardInterrupt:
        print("\nThe show has ended.")
    finally:
        server.stop()
        present_copy.keep_edits(path)


def main():
    """Read what is asked for, and show it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", default="")
    parser.add_argument("--notebook", default="")
    parser.add_argument("--theme", default="", help="light (as without it) or dark")
    parser.add_argument("--no-browser", action="store_true", help="only say the addresses")
    parser.add_argument("options", nargs="*", help="passed on to JupyterLab, after --")
    asked = parser.parse_args()
    if asked.theme not in ("", "light", "dark"):
        sys.exit(f"THEME must be light or dark, not {asked.theme!r}.")
    name, port = lab.choose_notebook(asked.notebook), lab.choose_port(asked.port)
    for one in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, one):
            signal.signal(getattr(signal, one), lambda *_: sys.exit(143))
    as_slides = has_slides()
    if not as_slides:
        print(WITHOUT_SLIDES)
    show(name, port, as_slides, asked)


if __name__ == "__main__":
    main()

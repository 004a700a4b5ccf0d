"""A show from its start to Ctrl+C, with a real JupyterLab and a real kernel, without a browser."""

import sys
import urllib.error
import urllib.parse
import urllib.request

import nbformat
import pytest

from helpers.commands import present, present_copy
from tests import checkout
from tests.course_server import STRAIGHT, free_port
from tests.test_present import NOTE

CELLS = [["# 1 · A title"], [f"# \n{NOTE}", "notes"], ["6 * 7"], ["1 / 0"]]


@pytest.fixture
def show(tmp_path, monkeypatch):
    """Return a function that starts a show of a small notebook, and says where it leads."""
    checkout.use(monkeypatch, tmp_path)
    checkout.publish(tmp_path, *CELLS)
    monkeypatch.setattr(present_copy, "FOLDER", tmp_path / "build" / "present")
    monkeypatch.setattr(present.signal, "signal", lambda *_: None)

    def start(*words, visit=None):
        def door(url):
            page = urllib.request.url2pathname(urllib.parse.urlsplit(url).path)
            with open(page, encoding="utf-8") as file:
                led = file.read().partition("url=")[2].partition('"')[0]
            visit(led)
            raise KeyboardInterrupt

        monkeypatch.setattr(present.webbrowser, "open", door)
        monkeypatch.setattr(sys, "argv", ["present", "--notebook", "01_first", *words])
        present.main()
        return present_copy.FOLDER

    return start


def answers(address):
    """Say whether a page is there, for whoever knows the token."""
    try:
        with STRAIGHT.open(address, timeout=30) as answer:
            return answer.status == 200
    except urllib.error.URLError:
        return False


@pytest.mark.slow
def test_its_cells_are_run_its_pages_are_there_and_ctrl_c_ends_it(show, capsys):
    port, visited = free_port(), []

    def visit(address):
        root, token = f"http://127.0.0.1:{port}/", address.partition("token=")[2]
        assert answers(address)
        assert answers(f"{root}api/contents?token={token}")
        assert not answers(f"{root}api/contents?token=another")
        visited.append(address)

    folder = show("--port", str(port), "--theme", "dark", visit=visit)
    (address,) = visited
    assert address.startswith(f"http://127.0.0.1:{port}/")
    assert not answers(address)
    title, product, failed = nbformat.read(folder / "01_first.ipynb", as_version=4).cells
    assert title.source == "# 1 · A title"
    assert product.outputs[0].data["text/plain"] == "42"
    assert failed.outputs[0].ename == "ZeroDivisionError"
    said = capsys.readouterr()
    assert "Cell 3 (1 / 0) ended with ZeroDivisionError. The show goes on" in said.err
    assert "Its 2 code cells ran in" in said.out
    assert said.out.endswith("The show has ended.\n")
    assert "A title" in (folder / "01_first-speaker.html").read_text(encoding="utf-8")


def test_a_theme_that_is_none_is_refused(show):
    with pytest.raises(SystemExit, match="THEME must be light or dark, not 'pink'"):
        show("--theme", "pink")


def test_without_the_extension_it_is_said_and_the_show_goes_on(show, monkeypatch, capsys):
    shown = []
    monkeypatch.setattr(present, "has_slides", lambda: False)
    monkeypatch.setattr(present, "show", lambda *words: shown.append(words))
    show()
    assert present.WITHOUT_SLIDES in capsys.readouterr().out
    ((name, _, as_slides, _),) = shown
    assert (name, as_slides) == ("01_first", False)

"""What is typed in JupyterLab is saved into the student's copy, and nowhere else."""

import contextlib
import json

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NAMES
from tests.browser.notebook import CONTENT, Notebook
from tests.browser.server import Server
from tests.checkout import texts

NAME = NAMES[0]
EVERY_SECOND = {"@jupyterlab/docmanager-extension:plugin": {"autosaveInterval": 1}}


@pytest.fixture(scope="module")
def server(browser, tmp_path_factory):
    """A server whose pages save by themselves every second."""
    server = Server(tmp_path_factory.mktemp("lab"))
    for plugin, setting in EVERY_SECOND.items():
        body = {"raw": json.dumps(setting)}
        assert server.ask(f"lab/api/settings/{plugin}", body, "PUT")[0] == 204
    yield server
    server.stop()


@pytest.fixture
def course_files(server):
    """The files of the course's own, which must stay as they are."""
    files = {p: p.read_bytes() for p in (server.course / "notebooks").iterdir() if p.is_file()}
    yield
    assert {p: p.read_bytes() for p in (server.course / "notebooks").iterdir()} == files


def write(notebook, text):
    """Replace the text of the first cell."""
    notebook.page.evaluate(f"text => {CONTENT}.widgets[0].model.sharedModel.setSource(text)", text)


def wait_until_saved(notebook, server, text):
    """Wait until the student's copy has the text."""
    path = server.course / "work" / f"{NAME}.ipynb"
    for _ in range(100):
        with contextlib.suppress(nbformat.reader.NotJSONError):  # it is being written
            if text in texts(path):
                return
        notebook.page.wait_for_timeout(100)
    raise AssertionError(f"{text!r} was not saved")


def test_autosave_writes_the_copy_alone(open_notebook, server, course_files):
    notebook = open_notebook(NAME)
    write(notebook, "# Typed, and saved by itself")
    wait_until_saved(notebook, server, "# Typed, and saved by itself")
    found = {path.suffix for path in (server.course / "work").iterdir() if path.is_file()}
    assert found == {".ipynb"}


def test_of_two_tabs_neither_overwrites_the_other_unasked(open_notebook, server, course_files):
    first = open_notebook(NAME)
    second = Notebook(first.page.context.new_page(), server, NAME)
    write(first, "# Of the first tab")
    wait_until_saved(first, server, "# Of the first tab")
    write(second, "# Of the second tab")
    question = second.page.get_by_role("dialog").filter(has_text="has changed on disk")
    expect(question).to_be_visible()
    assert "# Of the first tab" in texts(server.course / "work" / f"{NAME}.ipynb")
    question.get_by_role("button", name="Overwrite").click()
    wait_until_saved(second, server, "# Of the second tab")

"""One browser and one JupyterLab for all tests, a page for each, a picture of each failure."""

import contextlib
import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from helpers.commands import pairs
from tests.browser import chrome
from tests.browser.notebook import Notebook
from tests.browser.server import Server

expect.set_options(timeout=20_000)  # a loaded machine is slow, not wrong

NAMES = [path.stem for path in pairs.sources()]
PICTURES = Path(__file__).resolve().parents[2] / "build" / "failures"


@pytest.fixture(scope="session")
def browser():
    if not chrome.find():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(chrome.MISSING)
    with sync_playwright() as playwright:
        browser = chrome.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(browser, tmp_path_factory):
    server = Server(tmp_path_factory.mktemp("lab"))
    yield server
    server.stop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    notebook = item.funcargs.get("notebook")
    page = notebook.page if notebook else item.funcargs.get("page")
    if report.failed and page and not page.is_closed():
        PICTURES.mkdir(parents=True, exist_ok=True)
        path = PICTURES / (re.sub(r"\W+", "_", item.name) + ".png")
        page.screenshot(path=str(path))
        report.sections.append(("screenshot", str(path)))
    return report


@contextlib.contextmanager
def fresh_page(browser):
    """A page that collects what the browser's console reports as errors."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.errors = []
    page.on("console", lambda m: page.errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    yield page
    context.close()


@pytest.fixture
def page(browser):
    """A page of its own."""
    with fresh_page(browser) as page:
        yield page


@pytest.fixture(scope="session", params=NAMES)
def notebook(request, browser, server):
    """Each notebook in turn, opened once from the fresh checkout, all cells run."""
    with fresh_page(browser) as page:
        notebook = Notebook(page, server, request.param)
        notebook.run_all()
        yield notebook
        notebook.shut_down()


@pytest.fixture
def open_notebook(page, server):
    """Return a function that opens a notebook by its name; its kernel ends with the test."""
    opened = []

    def opener(name):
        opened.append(Notebook(page, server, name))
        return opened[-1]

    yield opener
    for notebook in opened:
        notebook.shut_down()

"""The site, made once and served on this machine; a browser; and what was measured, said last."""

import contextlib
import os
from importlib import metadata
from pathlib import Path

import pytest
from playwright.sync_api import expect, sync_playwright

from helpers.commands import site, site_files
from helpers.commands.folders import COURSE
from tests.browser import chrome
from tests.site.server import Server

expect.set_options(timeout=60_000)

VERSION = metadata.version(COURSE)
FIGURES = []
NO_FILES = (
    f"THE SITE WAS NOT TESTED, for it takes the files of Pyodide {site_files.VERSION}: run"
    f" `make site OFFLINE=1` first, which fetches them, or name in {site_files.FOLDER} a folder"
    " that has them, as they are or in archives"
)


def pytest_terminal_summary(terminalreporter):
    """Say what was measured, or why nothing was."""
    for line in FIGURES if folder().is_dir() else [NO_FILES]:
        terminalreporter.write_line(line)


def folder():
    """Return the folder with Pyodide's files, named by the environment or as fetched before."""
    return Path(os.environ.get(site_files.FOLDER) or site_files.KEPT)


@pytest.fixture(scope="session")
def files():
    """The files of Pyodide."""
    if not folder().is_dir():
        pytest.skip(NO_FILES)
    return site_files.Files(folder())


@pytest.fixture(scope="session")
def made(files, tmp_path_factory):
    """The folder of a site that asks no other address."""
    own = tmp_path_factory.mktemp("site")
    site.make(own / "site", "", files, own / "work")
    return own / "site"


@pytest.fixture(scope="session")
def server(made):
    server = Server(made)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def browser():
    if not chrome.find():
        pytest.skip(chrome.MISSING)
    with sync_playwright() as playwright:
        browser = chrome.launch(playwright)
        yield browser
        browser.close()


@contextlib.contextmanager
def visitor(browser):
    """A page of a reader who was never there; it knows which addresses it asked."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.asked = asked
    yield page
    context.close()


def elsewhere(page, *addresses):
    """Return what the page asked of other addresses than these."""
    known = (*addresses, "blob:", "data:", "about:")
    return sorted({url for url in page.asked if not url.startswith(known)})

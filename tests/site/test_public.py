"""A site as it is published: Pyodide's packages come from another address."""

import pytest

from helpers.commands import site
from helpers.commands.site_pyodide import HASHES, LOCK, official
from tests.browser.notebook import CONTENT
from tests.site.conftest import VERSION, elsewhere, visitor
from tests.site.notebook import START, Notebook
from tests.site.server import Server

COUNT = f"() => [...{CONTENT}.model.cells].filter(c => c.executionCount !== null).length"


@pytest.fixture
def public(files, tmp_path):
    """Stands for the public network of files: the official packages on an address of its own."""
    for entry in official(files.get(LOCK, HASHES[LOCK])).values():
        data = files.get(entry["file_name"], entry["sha256"])
        (tmp_path / entry["file_name"]).write_bytes(data)
    server = Server(tmp_path)
    yield server
    server.stop()


@pytest.fixture
def published(files, public, tmp_path_factory):
    folder = tmp_path_factory.mktemp("published")
    site.make(folder / "site", public.address, files, folder / "work")
    server = Server(folder / "site")
    yield server
    server.stop()


def test_packages_come_from_the_public_address_and_the_course_from_the_site(
    browser, published, public
):
    with visitor(browser) as page:
        notebook = Notebook(page, f"{published.address}{VERSION}/", "01_background")
        notebook.clear()
        notebook.command("notebook:run-all-cells")
        page.wait_for_function(f"() => ({COUNT})() > 5", timeout=START)
        assert notebook.trouble() == []
        assert elsewhere(page, published.address, public.address) == []
    assert any(path.startswith("numpy-") for path in public.paths)
    assert not any("numpy-" in path for path in published.paths)

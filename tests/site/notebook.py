"""A notebook of the site, open in a browser."""

from tests.browser import notebook

START = 240_000  # milliseconds; Python itself is fetched and started


class Notebook(notebook.Notebook):
    """A notebook in the page's current tab.

    Parameters
    ----------
    page : playwright.sync_api.Page
    address : str
        Of the version's folder.
    name : str
    """

    def __init__(self, page, address, name):
        self.page, self.name = page, name
        self._url = f"{address}lab/index.html?path={name}.ipynb"
        page.set_default_timeout(notebook.MINUTE / 2)
        self.area = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
        self.open()

    def open(self):
        """Go to the notebook's address, and wait until its Python has started."""
        self.page.goto("about:blank")
        self.page.goto(self._url)
        self.wait_until_ready()

    def wait_until_ready(self):
        self.area.locator(".jp-Cell").first.wait_for(timeout=START)
        self.page.wait_for_function(notebook.READY, timeout=START)

    def wait_until_run(self):
        self.page.wait_for_function(notebook.ALL_RUN, timeout=START)
        self.page.wait_for_function(notebook.READY, timeout=START)

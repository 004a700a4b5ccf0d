"""What happens to a page and its kernel in a day's work."""

import nbformat
from playwright.sync_api import expect

from helpers.commands import pairs
from tests.browser.conftest import NAMES
from tests.browser.notebook import Notebook, nudge

FIRST = NAMES[0]


def test_after_a_reload_the_panels_are_still_alive(notebook):
    notebook.save()
    notebook.wait_until_ready()
    notebook.page.reload()
    notebook.wait_until_ready()
    expect(notebook.area.get_by_role("slider").first).to_be_attached()
    for panel in notebook.panels():
        twin = panel.twin
        nudge(panel.sliders[0])
        panel.expect_twin_to_change(twin)


def test_a_restart_runs_all_again_from_the_first_state(notebook):
    notebook.restart_and_run_all()
    assert notebook.trouble() == []
    stored = nbformat.read(pairs.NOTEBOOKS / f"{notebook.name}.ipynb", as_version=4)
    outputs = [out for cell in stored.cells for out in cell.get("outputs", ())]
    said = {out.data["text/plain"] for out in outputs if "data" in out}
    assert {panel.twin for panel in notebook.panels()} <= said


def test_two_tabs_show_the_same_panel(open_notebook, page, server):
    notebook = open_notebook(FIRST)
    notebook.run_all()
    notebook.save()
    other = Notebook(page.context.new_page(), server, FIRST)
    expect(other.area.get_by_role("slider").first).to_be_attached()
    here, there = notebook.panels()[0], other.panels()[0]
    twin = there.twin
    nudge(here.sliders[0])
    there.expect_twin_to_change(twin)
    here.expect_twin(there.twin)  # the same message reaches two tabs at two moments
    twin = here.twin
    nudge(there.sliders[1])
    here.expect_twin_to_change(twin)


def with_run(notebook):
    """Return the first panel that can play a run."""
    return next(panel for panel in notebook.panels() if panel.button("Run").count())


def test_when_the_kernel_dies_in_a_run_the_page_says_so_and_a_restart_mends_it(open_notebook):
    notebook = open_notebook(FIRST)
    notebook.run_all()
    panel = with_run(notebook)
    first = panel.twin
    panel.press("Run")
    panel.expect_twin_to_change(first)
    notebook.kill_kernel()
    expect(notebook.page.get_by_text("appears to have died")).to_be_visible()
    notebook.page.get_by_role("button", name="Ok").click()
    notebook.wait_until_ready()
    notebook.restart_and_run_all()
    panel = with_run(notebook)
    panel.expect_twin(first)
    nudge(panel.sliders[0])
    panel.expect_twin_to_change(first)

"""What a screen reader reads out: a region that stays, with other words in it."""

import pytest

from helpers.feedback.verdict_view import SHOWN
from helpers.lessons.background.exercises.mean_squared_error import exercise
from tests.browser.accessibility import node
from tests.browser.conftest import NAMES, fresh_page
from tests.browser.notebook import Notebook, Panel, nudge

REST = 600  # milliseconds after which a panel has said what it shows


@pytest.fixture(scope="module")
def notebook(browser, server):
    """The first notebook, run once for all tests of this file."""
    with fresh_page(browser) as page:
        notebook = Notebook(page, server, NAMES[0])
        notebook.run_all()
        yield notebook
        notebook.shut_down()


def output_with(notebook, inside):
    """Return the first output that contains such an element."""
    return notebook.area.locator(".jp-OutputArea-output").filter(has=inside).first


def status(area):
    """Return the only live region of a view."""
    (region,) = area.get_by_role("status").all()
    return region


def squeezed(text):
    """Return a text without its spaces: the tree has one at each end of an element."""
    return "".join(text.split())


def wait_for(region, words):
    """Wait until the region says these words; return its number."""
    for _ in range(100):
        number, text = node(region)
        if squeezed(words) in squeezed(text):
            return number
        region.page.wait_for_timeout(100)
    raise AssertionError(f"{words!r} is not read out; it says {text!r}")


def test_an_answer_is_read_out(notebook):
    question = output_with(notebook, notebook.page.get_by_role("radio"))
    region = status(question)
    number, text = node(region)
    assert text == ""
    radios = question.get_by_role("radio")
    for place in range(radios.count()):
        radios.nth(place).check()
        notebook.rest()
        said = question.locator(".course-heard").inner_text()
        assert wait_for(region, said) == number


def test_a_panel_reads_its_twin_out_at_rest(notebook):
    panel = notebook.panels()[1]
    panel.picture.scroll_into_view_if_needed()
    region = status(panel.area)
    number, text = node(region)
    assert text == ""
    for _ in range(2):
        twin = panel.twin
        nudge(panel.sliders[0])
        panel.expect_twin_to_change(twin)
        notebook.page.wait_for_timeout(REST)
        assert wait_for(region, panel.twin) == number


def test_a_ledgers_reply_is_read_out(notebook):
    ledger = Panel(output_with(notebook, notebook.page.get_by_text("hide the numbers")))
    region = status(ledger.area)
    number, _ = node(region)
    ledger.area.get_by_label("hide the numbers").check()
    ledger.press("Next row")
    field = ledger.area.get_by_placeholder("for example: 1.25 -3/4")
    field.fill("1 2 3 4 5 6 7")
    field.press("Enter")
    assert wait_for(region, "✗") == number


def test_a_verdict_and_a_hint_are_read_out(notebook):
    stub = "def mean_squared_error"
    code = f"{stub}(y_hat, y):\n    return ((y_hat - y) ** 2).sum()"
    notebook.write_and_run(stub, code, cells=2)
    verdict = output_with(notebook, notebook.page.get_by_text("sums over the samples"))
    region = status(verdict)
    number, _ = node(region)
    notebook.page.wait_for_timeout(1000 * SHOWN)
    assert wait_for(region, "sums over the samples") == number
    Panel(verdict).press(f"Hint 1 of {len(exercise.hints)}")
    assert wait_for(region, exercise.hints[0][:30]) == number

"""What a student does with a question and an exercise, on any machine."""

from playwright.sync_api import expect


def choose_each(notebook):
    """Choose each answer of the first question that offers some; return what is said to each."""
    outputs = notebook.area.locator(".jp-OutputArea-output")
    question = outputs.filter(has=notebook.page.get_by_role("radio")).first
    radios, status, said = question.get_by_role("radio"), question.locator(".course-heard"), [""]
    expect(status).to_have_text("")
    for place in range(radios.count()):
        radios.nth(place).check()
        expect(status).not_to_have_text(said[-1])
        said.append(status.text_content())
    return said[1:]


def try_each(notebook, verdict, stub, attempts):
    """Write each attempt into a stub, run it with its check, and wait for what is said.

    Parameters
    ----------
    notebook : Notebook
    verdict : Locator
    stub : str
        How the cell begins.
    attempts : dict of str to sequence of str
        All that the verdict has to say, by the whole source of the cell.
    """
    for source, wanted in attempts.items():
        notebook.write_and_run(stub, source, cells=2)
        for said in wanted:
            expect(verdict).to_contain_text(said)

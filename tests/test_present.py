"""A show is a working copy with settings of its own; what was edited in it is kept."""

import json
import os
import re

import nbformat
import pytest

from helpers.commands import (
    folders,
    markdown,
    pairs,
    percent,
    present,
    present_copy,
    present_run,
    present_server,
    present_settings,
    slides,
    speaker_page,
)

NOTE = """<details class="speaker-notes"><summary>For those who present: 3 minutes</summary>

- **Say:** a step goes along $-\\nabla L$.
- **Ask:** how far?

</details>"""


def cell(kind, source, slide, **more):
    make = getattr(nbformat.v4, f"new_{kind}_cell")
    return make(source, metadata={"slideshow": {"slide_type": slide}, **more})


@pytest.fixture
def notebook():
    cells = [
        cell("markdown", "# 1 · A title", "slide"),
        cell("markdown", NOTE.replace("3 minutes", "1 minute"), "notes"),
        cell("code", "import math", "skip"),
        cell("markdown", "## A heading with $x^2$", "slide"),
        cell("code", "math.pi", "fragment"),
        cell("markdown", NOTE, "notes"),
    ]
    cells[4].outputs, cells[4].execution_count = [nbformat.v4.new_output("stream", text="old")], 7
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel})


@pytest.fixture
def copy(notebook, tmp_path):
    path = tmp_path / "lesson.ipynb"
    nbformat.write(present_copy.make(notebook), path)
    return path


def change(path, act):
    notebook = nbformat.read(path, as_version=4)
    act(notebook)
    nbformat.write(notebook, path)


def test_the_copy_has_all_but_the_notes_and_no_outputs(notebook):
    before = json.dumps(notebook)
    shown = present_copy.make(notebook)
    assert [c.source for c in shown.cells] == [
        c.source for c in notebook.cells if "speaker-notes" not in c.source
    ]
    assert [(c.outputs, c.execution_count) for c in shown.cells if c.cell_type == "code"] == [
        ([], None)
    ] * 2
    assert json.dumps(notebook) == before


def test_a_fold_is_open_in_the_show(notebook):
    notebook.cells[
        3
    ].source = '<details class="answer"><summary>Answer</summary>\n\nIt is 4.\n</details>'
    shown = present_copy.make(notebook).cells[2].source
    assert shown.startswith('<details class="answer" open><summary>')
    assert "open" not in notebook.cells[3].source


def test_each_slide_begins_where_the_notebook_says(notebook):
    assert slides.numbers(slides.without_notes(notebook.cells)) == {0: 1, 2: 2}
    assert [len(slide) for slide in slides.split(notebook.cells)] == [3, 3]


def test_a_fragment_may_begin_a_screen_of_its_own_and_stays_on_its_slide(notebook):
    notebook.cells[4].metadata["tags"] = ["screen"]
    numbers = slides.numbers(slides.without_notes(notebook.cells))
    assert numbers == {0: 1, 2: 2, 3: 2}
    assert slides.type_of(present_copy.make(notebook).cells[3]) == "subslide"
    assert slides.type_of(notebook.cells[4]) == "fragment"
    style = present_settings.style_of(numbers)
    assert re.findall(r"nth-child\((\d)\)\S* { content: \"(.*?)\"", style) == [
        ("1", "1 / 2"),
        ("3", "2 / 2"),
        ("4", "2 / 2"),
    ]


def test_running_and_looking_is_no_edit(copy):
    def run(notebook):
        notebook.cells[-1].outputs = [nbformat.v4.new_output("stream", text="new")]
        notebook.cells[-1].execution_count = 99
        notebook.metadata["widgets"] = {"any": 1}

    change(copy, run)
    assert present_copy.keep_edits(copy) is None
    assert copy.exists()


@pytest.mark.parametrize(
    "act",
    [
        lambda n: n.cells[-1].update(source="math.e"),
        lambda n: n.cells.append(nbformat.v4.new_code_cell("what = 'if'")),
        lambda n: n.cells.pop(),
    ],
)
def test_what_was_edited_is_kept_under_a_name_of_its_own(copy, capsys, act):
    change(copy, act)
    edited = copy.read_text()
    kept = present_copy.keep_edits(copy)
    assert re.fullmatch(r"lesson-\d{4}-\d\d-\d\d-\d{6}\.ipynb", kept.name)
    assert kept.read_text() == edited
    assert not copy.exists()
    assert str(kept) in capsys.readouterr().out


def test_two_edits_within_a_second_are_both_kept(copy, notebook):
    kept = []
    for text in ("1", "2"):
        nbformat.write(present_copy.make(notebook), copy)
        change(copy, lambda n, text=text: n.cells[-1].update(source=text))
        kept.append(present_copy.keep_edits(copy))
    assert [nbformat.read(path, as_version=4).cells[-1].source for path in kept] == ["1", "2"]


def test_a_copy_that_cannot_be_read_is_kept_too(copy):
    copy.write_text('{"cells": [')
    assert present_copy.keep_edits(copy).read_text() == '{"cells": ['


def test_without_a_copy_there_is_nothing_to_keep(tmp_path):
    assert present_copy.keep_edits(tmp_path / "none.ipynb") is None


def test_a_cell_that_fails_is_named_and_the_others_run():
    sources = ["1 / 0", "print('here')", "1 / 0"]
    cells = [nbformat.v4.new_code_cell(source) for source in sources]
    cells[2].metadata["tags"] = ["raises-exception"]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("Text"), *cells])
    failures = present_run.run(FakeClient(), notebook)
    assert failures == ["Cell 2 (1 / 0) ended with ZeroDivisionError."]
    assert cells[1].outputs[0].text == "here\n"


def test_a_cell_that_does_not_end_ends_the_preparation(monkeypatch):
    monkeypatch.setattr(FakeClient, "execute_interactive", never)
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("while True: pass")])
    with pytest.raises(SystemExit, match=r"Cell 1 \(while True: pass\) had not ended after 120 s"):
        present_run.run(FakeClient(), notebook)


def never(self, *_, **__):
    raise TimeoutError


def message(kind, content):
    return {"msg_type": kind, "header": {"msg_type": kind}, "content": content, "metadata": {}}


class FakeClient:
    """Answers as a kernel does to a division by zero and to a print."""

    def execute_interactive(self, source, output_hook, **_):
        if source == "1 / 0":
            content = {"ename": "ZeroDivisionError", "evalue": "no", "traceback": []}
            output_hook(message("error", content))
        else:
            content = {"name": "stdout", "text": "here\n"}
            output_hook(message("stream", content))
        return {"content": {"execution_count": 1}}


def test_a_server_that_ends_at_once_says_where_its_log_is(tmp_path, monkeypatch):
    monkeypatch.setattr(present_server.sys, "executable", "false")
    server = present_server.Server(tmp_path, tmp_path, 1)
    server.process.wait()
    with pytest.raises(SystemExit, match=re.escape(str(tmp_path / "lab.log"))):
        server.wait()
    server.stop()


@pytest.mark.parametrize(
    ("as_slides", "where"), [(True, "lab/tree/a.ipynb"), (False, "doc/tree/a.")]
)
def test_without_the_extension_the_notebook_stands_alone_on_its_page(as_slides, where):
    class Here:
        url = staticmethod(lambda path: path)

    assert present.address(Here, "a", as_slides).startswith(where)


def test_the_extension_is_looked_for_by_its_name(monkeypatch):
    monkeypatch.setattr(present.importlib.util, "find_spec", lambda name: None)
    assert not present.has_slides()


@pytest.mark.parametrize("as_slides", [True, False])
def test_the_settings_start_the_deck_only_where_there_is_one(tmp_path, as_slides):
    present_settings.write(tmp_path, as_slides, {0: 1, 2: 2}, [1.0, 1.4])
    config = tmp_path / "labconfig"
    settings = json.loads((config / "default_setting_overrides.json").read_text())
    disabled = json.loads((config / "page_config.json").read_text())["disabledExtensions"]
    assert ("jupyterlab-slideshow:plugin" in settings) == as_slides
    assert disabled == dict.fromkeys(present_settings.EXTENSIONS, not as_slides)
    style = (tmp_path / "custom" / "custom.css").read_text()
    assert ('content: "2 / 2"' in style) == as_slides
    assert (".jp-Cell:nth-child(3)" in style) == as_slides
    assert ("nth-child(2) { --course-fit: 1.4; zoom: 1.4; }" in style) == as_slides


def test_the_course_names_the_same_extensions_as_off_for_students():
    disabled = folders.of_jupyterlab("page_config")["disabledExtensions"]
    for_authors = ("jupyterlab-jupytext",)
    assert disabled == dict.fromkeys((*present_settings.EXTENSIONS, *for_authors), True)


def test_the_browser_is_led_to_the_show_by_a_page_for_its_owner_alone(tmp_path):
    for _ in range(2):  # the second show replaces the page of the first
        page = present.doorway("http://127.0.0.1:1/lab?token=abc", tmp_path)
    assert 'url=http://127.0.0.1:1/lab?token=abc"' in page.read_text()
    if os.name != "nt":
        assert page.stat().st_mode & 0o077 == 0


def test_every_shortcut_is_written_as_jupyterlab_reads_it():
    found = present_settings.shortcuts()
    assert all("," not in one["selector"] for one in found)
    assert all(isinstance(one["keys"], list) and one["keys"] for one in found)
    pairs_of_keys = [(tuple(one["keys"]), one["selector"]) for one in found]
    assert len(set(pairs_of_keys)) == len(pairs_of_keys)


def test_the_speaker_reads_what_to_say_and_for_how_long(notebook):
    page = speaker_page.page(notebook)
    assert page.count("<section") == 2
    assert "of 4 minutes" in page
    assert 'data-minutes="3"' in page
    assert "<title>1 · A title, for the speaker</title>" in page
    assert page.count("<strong>Say:</strong>") == 2
    assert "<math" in page
    assert "summary" not in page
    assert "$" not in page.partition("<main>")[2].partition("</main>")[0]


def test_without_latex2mathml_formulas_are_plain_text(notebook, monkeypatch):
    monkeypatch.setattr(markdown, "convert", None)
    page = speaker_page.page(notebook)
    assert r"<code>-\nabla L</code>" in page
    assert "<math" not in page


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_the_speakers_page_of_each_notebook_stands_by_itself(source):
    notebook = percent.read(source)
    page = speaker_page.page(notebook)
    assert page.count("<strong>Say:</strong>") > 10
    n_slides = len(slides.split(notebook.cells))
    assert page.count("<section id=") == n_slides
    assert not re.search(r"src=|<link|@import|url\(|https?://(?!www\.w3\.org)", page)
    assert not re.search(r"[$`]|\*\*", "".join(re.findall(r"<h2>.*</h2>", page)))
    assert "merror" not in page

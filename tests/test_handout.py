"""A handout stands by itself: nothing to load, nothing for the speaker, nothing that gives away."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib import import_module

import nbformat
import pytest

from helpers import lessons
from helpers.commands import chrome, handout, handout_page, markdown, pairs, percent, slides
from helpers.scenes import Scenes
from tests.course_panels import panels_of

NAMES = [source.stem for source in pairs.sources()]
LOADING = {"script", "link", "iframe", "object", "embed", "source", "video", "audio", "base"}


class Page(HTMLParser):
    """What a handout holds: its tags with their attributes, and its words."""

    def __init__(self, text):
        super().__init__()
        self.text, self.tags, self.words, self.within = text, [], "", []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag in ("style", "pre", "code", "title"):
            self.within.append(tag)

    def handle_endtag(self, tag):
        if self.within and self.within[-1] == tag:
            self.within.pop()

    def handle_data(self, data):
        if "style" not in self.within:
            self.words += data if not self.within else data.replace("$", "").replace("\\", "")

    def all(self, tag):
        return [attrs for found, attrs in self.tags if found == tag]


@pytest.fixture(scope="module", params=NAMES)
def pair(request):
    """A notebook and the page of its handout."""
    text = handout_page.page(handout.read(request.param))
    return handout.read(request.param), Page(text)


@pytest.fixture
def notes(pair, request):
    """The notes of the notebook's source."""
    source = pairs.NOTEBOOKS / f"{request.node.callspec.params['pair']}.py"
    return [c for c in percent.read(source).cells if slides.type_of(c) == "notes"]


def bare(text):
    return re.sub(r"\W+", "", text)


def test_speaker_notes_are_left_out(pair, notes):
    _, page = pair
    assert len(notes) > 10
    for note in notes:
        for line in re.findall(r"[^$`*.]{25,}", note.source):
            assert bare(line) not in bare(page.words)
    assert "For those who present" not in page.words


def test_a_speaker_note_is_not_printed():
    note = nbformat.v4.new_markdown_cell(
        "Say this.", metadata={"slideshow": {"slide_type": "notes"}}
    )
    assert not handout_page.is_printed(note)


def test_checks_are_left_out_and_exercises_stay(pair):
    notebook, page = pair
    assert "checks.check(" not in page.words
    assert "checks.progress(" not in page.words
    stubs = [c.source for c in notebook.cells if "exercise" in c.metadata.get("tags", ())]
    assert len(stubs) >= 5
    assert all(bare(stub) in bare(page.words) for stub in stubs)


def test_every_picture_is_within_the_page_and_described(pair):
    notebook, page = pair
    data = [out.get("data", {}) for c in notebook.cells for out in c.get("outputs", ())]
    twins = [one["text/plain"] for one in data if "image/png" in one]
    assert [image["alt"] for image in page.all("img")] == twins
    assert all(image["src"].startswith("data:image/png;base64,") for image in page.all("img"))
    assert all(twins)


def test_nothing_is_loaded(pair):
    _, page = pair
    assert not LOADING & {tag for tag, _ in page.tags}
    assert not re.search(r"@import|url\(", page.text)
    for tag, attrs in page.tags:
        assert not [name for name in attrs if name.startswith("on")]
        assert attrs.get("src", "data:").startswith("data:")
        assert tag == "a" or "href" not in attrs


def test_every_formula_is_mathml(pair):
    notebook, page = pair
    prose = "\n".join(c.source for c in notebook.cells if c.cell_type == "markdown")
    assert len(page.all("math")) > prose.count("$$") / 2
    assert "$" not in page.words
    assert "\\" not in page.words
    assert "merror" not in page.text


def test_questions_are_asked_without_their_code_or_answers(pair):
    notebook, page = pair
    asked = [c for c in notebook.cells if c.source.startswith("questions.ask(")]
    assert "questions.ask(" not in page.words
    assert page.all("div").count({"class": "question"}) == len(asked) > 3
    for cell in asked:
        prompt = re.split(r" \([a-f]\) ", cell.outputs[0].data["text/plain"])[0]
        assert bare(prompt.removeprefix("Question: ")) in bare(page.words)


def test_a_result_that_answers_a_question_is_not_printed(pair):
    notebook, page = pair
    kept_back = [c for c in notebook.cells if "questions.reveal(" in c.source]
    assert page.words.count(handout_page.KEPT_BACK) == len(kept_back) > 3
    assert "· check" not in page.words


def scenes_of(name):
    """The scenes of a notebook's panels."""
    module = import_module(f"helpers.lessons.{lessons.of(name)}.scenes")
    return [value for value in vars(module).values() if isinstance(value, Scenes)]


def test_every_panel_has_a_scene_for_paper_that_is_not_its_start():
    for name in NAMES:
        for scenes in scenes_of(name):
            assert scenes.starts[scenes.printed], scenes.panel


@pytest.mark.slow
def test_each_panel_is_printed_in_its_scene_and_all_else_as_it_was_stored():
    stored = handout.read("02_sigmoid")
    found = handout.in_scenes(stored)
    panels = {panel.name: panel for panel in panels_of(pairs.NOTEBOOKS / "02_sigmoid.py")}
    scenes = {one.panel: one for one in scenes_of("02_sigmoid")}
    twins = set()
    for old, new in zip(stored.cells, found.cells, strict=True):
        if handout_page.is_panel(old):
            twins.add(new.outputs[0].data["text/plain"])
            assert new.outputs[0].data != old.outputs[0].data
        else:
            assert new == old
    for name, panel in panels.items():
        panel.go_to(panel.scenes[scenes[name].printed])
        assert panel.twin in twins
        panel.reset()
    page = Page(handout_page.page(found))
    assert "Seven of eight right" in page.words
    assert [attrs["class"] for attrs in page.all("table")].count("course-ledger") == 1


def test_a_choice_has_its_options_in_order_and_a_number_has_a_line():
    choice = handout_page.question("Question: Is x < 1? (a) yes (b) no, f(b) is 2")
    assert '<ol type="a"><li>yes</li><li>no, f(b) is 2</li></ol>' in choice
    assert "Is x &lt; 1?</p>" in choice
    assert "Your answer:" in handout_page.question("Question: How many?")


def test_logarithms_keep_their_distance():
    assert 'rspace="0.17em">log</mo><mi>z</mi>' in markdown.formula(r"\log z")


def test_an_edited_notebook_is_named(monkeypatch, capsys):
    handout.read("01_background")
    assert not capsys.readouterr().err
    monkeypatch.setattr(pairs, "digest", lambda notebook: "another")
    handout.read("01_background")
    assert "01_background.ipynb was edited" in capsys.readouterr().err


def test_an_unknown_notebook_gets_a_sentence(tmp_path):
    with pytest.raises(SystemExit, match="There is no notebook 09_more; there are 01_background"):
        handout.main(["09_more"], tmp_path)


@pytest.fixture
def as_stored(monkeypatch):
    """Print the panels as they are stored, which takes no run."""
    monkeypatch.setattr(handout, "in_scenes", lambda notebook: notebook)


@pytest.mark.usefixtures("as_stored")
def test_without_a_browser_the_html_is_made_and_one_sentence_helps(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(chrome, "find", lambda: None)
    handout.main(["01_background"], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["01_background.html"]
    assert handout.NO_BROWSER in capsys.readouterr().out


@pytest.mark.usefixtures("as_stored")
def test_a_browser_prints_every_page(tmp_path):
    if not chrome.find():
        pytest.skip(handout.NO_BROWSER)
    handout.main(["01_background.ipynb"], tmp_path)
    pdf = (tmp_path / "01_background.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert 8 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 30


@pytest.fixture
def no_browser(monkeypatch, as_stored):
    """Take a program for the browser that is none."""
    monkeypatch.setattr(chrome, "find", lambda: sys.executable)


def test_a_browser_that_cannot_print_is_quoted(no_browser, tmp_path):
    with pytest.raises(SystemExit, match=r"could not print .*01_background.html:\n.*--headless"):
        handout.main(["01_background"], tmp_path)


def test_a_browser_that_does_not_end_is_waited_for_no_longer(no_browser, tmp_path, monkeypatch):
    def never(command, timeout, **_):
        raise subprocess.TimeoutExpired(command, timeout)

    monkeypatch.setattr(handout.subprocess, "run", never)
    with pytest.raises(SystemExit, match="had not printed .* after 1[0-9]* seconds"):
        handout.main(["01_background"], tmp_path)

"""Each slide ends with a speaker's note, in one form, short enough to be read at a glance."""

import re

import pytest

from helpers.commands import pairs, slides
from tests.test_notebooks import every_notebook

NOTE = re.compile(
    r'<details class="speaker-notes"><summary>For those who present: (\d+) minutes?</summary>\n\n'
    r"((?:- .+\n(?:  .+\n)*)+)\n</details>"
)
FORMS = (["Say"], ["Say", "Ask", "Usual wrong answer"])
MOST_WORDS = 90


def slides_of(cells):
    """The cells of each slide and subslide, without those that no slide shows."""
    return slides.split([cell for cell in cells if slides.type_of(cell) != "skip"])


def note_of(slide):
    """The minutes and the entries, by label, of the note with which a slide ends."""
    found = NOTE.fullmatch(slide[-1].source)
    assert found, f"not in the form of a note:\n{slide[-1].source}"
    minutes, entries = found.groups()
    pairs_of_words = re.findall(r"^- \*\*(.+?):\*\* ((?:.+\n)(?:  .+\n)*)", entries, flags=re.M)
    assert entries.count("\n- ") + 1 == len(pairs_of_words), entries
    return minutes, dict(pairs_of_words)


def is_title(slide):
    return slide[0].source.startswith("# ")


@every_notebook
def test_each_slide_ends_with_exactly_one_note(cells):
    for slide in slides_of(cells):
        types = [slides.type_of(cell) for cell in slide]
        assert types.count("notes") == 1, slide[0].source
        assert types[-1] == "notes", slide[0].source


@every_notebook
def test_each_note_says_asks_and_knows_the_usual_wrong_answer(cells):
    for slide in slides_of(cells):
        labels = list(note_of(slide)[1])
        assert labels in (FORMS if is_title(slide) else FORMS[1:]), slide[0].source


@every_notebook
def test_the_minutes_are_whole_and_agree_with_their_word(cells):
    for slide in slides_of(cells):
        minutes = note_of(slide)[0]
        assert minutes == str(int(minutes))
        assert int(minutes) >= 1
        assert (": 1 minute<" in slide[-1].source) == (minutes == "1"), slide[0].source


@every_notebook
def test_a_note_is_read_at_a_glance(cells):
    for slide in slides_of(cells):
        words = re.sub(r"\$.*?\$", "formula", " ".join(note_of(slide)[1].values())).split()
        assert len(words) <= MOST_WORDS, f"{len(words)} words: {slide[0].source}"


@every_notebook
def test_only_the_first_slide_is_a_title(cells):
    assert [is_title(slide) for slide in slides_of(cells)].index(True) == 0
    assert sum(map(is_title, slides_of(cells))) == 1


@every_notebook
def test_no_note_repeats_a_sentence_of_another(cells):
    seen = set()
    for slide in slides_of(cells):
        text = " ".join(" ".join(note_of(slide)[1].values()).split())
        for sentence in re.findall(r"[^.?:]{40,}[.?:]", text):
            assert sentence not in seen, sentence
            seen.add(sentence)


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_a_note_is_plain_markdown_without_a_code_cell(source):
    for cell in pairs.read(source).cells:
        assert slides.type_of(cell) != "notes" or cell.cell_type == "markdown"


def test_the_shorter_lessons_have_the_minutes_of_their_slides_and_fit():
    readme = (pairs.ROOT / "README.md").read_text(encoding="utf-8")
    sources = {source.stem: source for source in pairs.sources()}
    totals = [0, 0]
    for name, line in re.findall(r"^\| `(\d\d_\w+)` \| (\d.+) \|$", readme, flags=re.M):
        cells = line.split(" | ")
        shown = slides_of(pairs.read(sources[name]).cells)
        minutes = [int(note_of(slide)[0]) for slide in shown]
        for lesson, (numbers, said) in enumerate((cells[:2], cells[2:])):
            taken = sum(minutes[int(number) - 1] for number in numbers.split(", "))
            assert taken == int(said), (name, lesson)
            totals[lesson] += taken
    assert 35 <= totals[0] <= 45
    assert 70 <= totals[1] <= 90

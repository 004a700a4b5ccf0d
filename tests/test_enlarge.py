"""On a slide, prose and code are shown as large as there is room for."""

import nbformat
import pytest

from helpers.commands import enlarge, pairs, slides
from helpers.figures import new_figure
from helpers.live import LiveFigure

V4 = nbformat.v4


def cell(source, kind="fragment", outputs=(), *, code=False):
    """A cell of a slide."""
    about = {"metadata": {"slideshow": {"slide_type": kind}}}
    if code:
        return V4.new_code_cell(source, outputs=list(outputs), **about)
    return V4.new_markdown_cell(source, **about)


def test_what_is_on_a_screen_is_enlarged_alike_and_only_as_far_as_it_fits():
    short = [cell("# One", "slide"), cell("Two words.")]
    long = [cell("# Two", "subslide"), cell("word " * 400), cell("x = 1", code=True)]
    panel = [cell("panels.LinePanel(data.SALARY)", "slide", code=True)]
    found = enlarge.factors([*short, *long, *panel])
    assert found[:2] == [enlarge.LARGEST] * 2
    assert found[2] == found[3] == found[4]
    assert 1 < found[2] < enlarge.LARGEST
    assert found[5] < 1.1


def test_a_screen_that_is_full_is_not_enlarged():
    assert enlarge.factors([cell("word " * 4000, "slide")]) == [1.0]


def test_what_is_skipped_takes_no_room():
    full = cell("word " * 4000, "skip")
    assert enlarge.factors([cell("# One", "slide"), full])[0] == enlarge.LARGEST


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("one line", "one line\n\nand another"),
        ("text", "# text"),
        ("text", "$$x$$"),
        (r"$$x$$", "$$x \\\\\n y$$"),
        ("| a |", "| a |\n| - |\n| b |"),
        ("```\na\n```", "```\na\nb\n```"),
        ("word " * 10, "word " * 100),
    ],
)
def test_what_is_longer_is_higher(less, more):
    assert enlarge.prose(less, 1000) < enlarge.prose(more, 1000)


def test_narrow_prose_is_higher():
    assert enlarge.prose("word " * 100, 1000) < enlarge.prose("word " * 100, 500)


def test_a_picture_is_as_high_as_the_page_shows_it():
    figure, _ = new_figure(height=3.0)
    data = LiveFigure(figure, headline=False)._repr_mimebundle_()
    output = V4.new_output("display_data", data={"image/png": data["image/png"]})
    assert enlarge.output_height(output) - enlarge.FRAME == pytest.approx(3.0 * 96, abs=2)


def test_a_picture_that_is_kept_back_has_its_room():
    source = "figure, axes = figures.new_figure()\nquestions.reveal('a', figure)"
    kept = enlarge.height(cell(source, code=True), 1000)
    assert kept - enlarge.height(cell("1\n2", code=True), 1000) == enlarge.FIGURE


def test_much_of_what_a_class_reads_is_larger_by_a_fifth_and_some_by_half():
    for source in pairs.sources():
        cells = slides.without_notes(pairs.read(source.with_suffix(".ipynb")).cells)
        found = enlarge.factors(cells)
        prose = [f for f, c in zip(found, cells, strict=True) if c.cell_type == "markdown"]
        assert sum(factor >= 1.2 for factor in prose) >= 0.4 * len(prose), source.stem
        assert sum(factor >= 1.5 for factor in prose) >= 0.25 * len(prose), source.stem
        assert min(found) >= 1

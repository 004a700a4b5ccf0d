"""The two halves of each notebook agree, and making one from the other loses nothing."""

import re
import shutil

import nbformat
import pytest

from helpers.commands import notebooks, notes, pairs, percent, slides
from tests import checkout
from tests.checkout import edit


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_the_pair_has_the_same_cells(source):
    complaint = pairs.drift(source)
    assert complaint is None, complaint


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_metadata_stand_in_the_order_in_which_the_lab_reads_them(source):
    """So the .py that is made from an edited .ipynb differs by the edit alone."""
    for line in source.read_text(encoding="utf-8").splitlines():
        names = re.findall(r"(\w+)=", line) if line.startswith("# %%") else []
        assert names == sorted(names), line


def test_every_notebook_has_its_source():
    made = {path.stem for path in pairs.NOTEBOOKS.glob("*.ipynb")}
    assert made == {path.stem for path in pairs.sources()}


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_the_notebook_is_stored_with_outputs_and_without_traces(source):
    notebook = nbformat.read(source.with_suffix(".ipynb"), as_version=4)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.execution_count == number for number, cell in enumerate(code, start=1))
    assert sum(bool(cell.outputs) for cell in code) > len(code) / 2
    assert "widgets" not in notebook.metadata
    streams = [out for cell in code for out in cell.outputs if out.output_type == "stream"]
    assert not [out for out in streams if out.name == "stderr"]


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_the_source_is_read_without_jupytext_as_with_it(source):
    ours, theirs = (
        [
            (c.cell_type, c.source, {k: c.metadata.get(k) for k in pairs.KEPT})
            for c in read(source).cells
        ]
        for read in (percent.read, pairs.read)
    )
    assert ours == theirs


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_the_notes_stand_in_the_source_alone(source):
    types = [
        [slides.type_of(cell) for cell in pairs.read(half).cells]
        for half in (source, source.with_suffix(".ipynb"))
    ]
    assert "notes" in types[0]
    assert "notes" not in types[1]


@pytest.fixture
def pair(tmp_path):
    """A copy of a pair that a test may spoil."""
    source = pairs.sources()[0]
    for half in (source, source.with_suffix(".ipynb")):
        shutil.copy(half, tmp_path)
    return tmp_path / source.name


def test_an_edit_of_the_ipynb_alone_is_named_with_its_cell(pair):
    edit(pair.with_suffix(".ipynb"), 4, "a student's own words")
    complaint = pairs.drift(pair)
    assert "cell 5 of" in complaint
    assert "a student's own words" in complaint


def test_a_missing_cell_is_named(pair):
    made = pair.with_suffix(".ipynb")
    notebook = nbformat.read(made, as_version=4)
    count = len(notebook.cells)
    notebook.cells.pop()
    nbformat.write(notebook, made)
    assert f"cell {count} of" in pairs.drift(pair)


def test_a_lost_slide_type_is_drift(pair):
    made = pair.with_suffix(".ipynb")
    notebook = nbformat.read(made, as_version=4)
    del notebook.cells[0].metadata["slideshow"]
    nbformat.write(notebook, made)
    assert "cell 1 of" in pairs.drift(pair)


def test_a_missing_half_is_named(pair):
    pair.with_suffix(".ipynb").unlink()
    assert "is missing" in pairs.drift(pair)


def test_the_source_alone_is_taken_where_it_alone_was_changed(pair):
    assert notebooks.changed(pair) == set()
    pair.write_text(pair.read_text(encoding="utf-8") + "\n# %%\n1 + 1\n", encoding="utf-8")
    assert notebooks.changed(pair) == {".py"}


def test_the_ipynb_alone_is_taken_where_it_alone_was_changed(pair):
    edit(pair.with_suffix(".ipynb"), 4, "an author's own words")
    assert notebooks.changed(pair) == {".ipynb"}


def test_an_edit_that_is_in_both_halves_is_no_difference(pair):
    source = pair.read_text(encoding="utf-8")
    made = pair.with_suffix(".ipynb")
    first = nbformat.read(made, as_version=4).cells[0].source
    edit(made, 0, first.replace("line", "LINE"))
    head, mark, tail = source.partition("\n# %%")
    block, mark2, rest = tail.partition("\n# %%")
    pair.write_text(head + mark + block.replace("line", "LINE") + mark2 + rest, encoding="utf-8")
    assert notebooks.changed(pair) == set()


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_the_source_made_from_the_ipynb_is_the_source(source, tmp_path):
    made = tmp_path / source.name
    notebook = pairs.read(source.with_suffix(".ipynb"))
    notebooks.write_source(notes.with_notes(notebook, pairs.read(source)), made)
    assert made.read_bytes() == source.read_bytes()


@pytest.fixture
def checkout_of_one(tmp_path, monkeypatch):
    """A repository with one small pair, committed."""
    checkout.use(monkeypatch, tmp_path)
    made = checkout.publish(tmp_path, ["# title"], ["1 + 1"])
    checkout.git(tmp_path, "init", "--quiet")
    checkout.commit(tmp_path)
    return made


def test_an_edit_of_the_ipynb_goes_into_the_source_and_is_run(checkout_of_one):
    made, source = checkout_of_one, checkout_of_one.with_suffix(".py")
    edit(made, 1, "2 + 3")
    assert not notebooks.main()
    assert "2 + 3" in source.read_text(encoding="utf-8")
    assert pairs.drift(source) is None
    assert pairs.read(made).cells[1].outputs[0].data["text/plain"] == "5"
    assert notebooks.changed(source) == set()


def test_edits_of_both_halves_are_both_kept_and_named(checkout_of_one, capsys):
    made, source = checkout_of_one, checkout_of_one.with_suffix(".py")
    edit(made, 1, "2 + 3")
    source.write_text(source.read_text(encoding="utf-8").replace("1 + 1", "4 + 4"))
    before = made.read_bytes(), source.read_bytes()
    assert notebooks.main()
    assert (made.read_bytes(), source.read_bytes()) == before
    said = capsys.readouterr().err
    assert "both changed" in said
    assert "2 + 3" in said
    assert "4 + 4" in said
    assert "2 + 3" in (notebooks.CONFLICTS / "01_first.from-ipynb.py").read_text()


@pytest.mark.parametrize(("half", "text"), [(".ipynb", "2 + 3"), (".py", "4 + 4")])
def test_an_editor_that_drops_the_fingerprint_does_no_harm(checkout_of_one, half, text):
    made, source = checkout_of_one, checkout_of_one.with_suffix(".py")
    notebook = pairs.read(made)
    notebook.metadata.pop(pairs.FINGERPRINT)
    nbformat.write(notebook, made)
    if half == ".ipynb":
        edit(made, 1, text)
    else:
        source.write_text(source.read_text(encoding="utf-8").replace("1 + 1", text))
    assert notebooks.changed(source) == {half}


def test_a_section_that_goes_deeper_opens_folded(checkout_of_one):
    made, source = checkout_of_one, checkout_of_one.with_suffix(".py")
    text = source.read_text(encoding="utf-8")
    tagged = text.replace('{"slide_type": "slide"}', '{"slide_type": "slide"} tags=["deeper"]', 1)
    source.write_text(tagged, encoding="utf-8")
    assert not notebooks.main()
    first, second = pairs.read(made).cells
    assert first.metadata["jp-MarkdownHeadingCollapsed"] is True
    assert "jp-MarkdownHeadingCollapsed" not in second.metadata
    assert notebooks.changed(source) == set()


def test_windows_line_ends_are_no_difference(checkout_of_one):
    made, source = checkout_of_one, checkout_of_one.with_suffix(".py")
    source.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))
    assert pairs.drift(source) is None
    assert notebooks.changed(source) == set()
    edit(made, 1, "2 + 3")
    assert not notebooks.main()
    assert b"\r" not in source.read_bytes()


def small(*sources):
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(s) for s in sources])


def test_cells_keep_their_ids_when_others_come_and_change():
    former = small("a = 1", "b = 2", "c = 3")
    new = small("a = 1", "inserted = 0", "b = 2", "c = 4")
    notebooks.give_ids(new, former)
    ids, old = ([cell.id for cell in n.cells] for n in (new, former))
    assert [ids[0], ids[2], ids[3]] == old
    assert len(set(ids)) == 4


def test_new_ids_depend_on_the_text_alone():
    first, second = small("a", "a", "b"), small("a", "a", "b")
    for notebook in (first, second):
        notebooks.give_ids(notebook, small())
    assert [c.id for c in first.cells] == [c.id for c in second.cells]
    assert len({c.id for c in first.cells}) == 3


def test_a_stored_panel_is_its_picture_and_its_twin_not_a_dead_widget():
    data = {"text/plain": "twin", "image/png": "iVBOR", notebooks.WIDGET_VIEW: {"model_id": "x"}}
    notebook = small("panel")
    notebook.cells[0].outputs = [nbformat.v4.new_output("display_data", data)]
    notebooks.drop_views(notebook)
    assert set(notebook.cells[0].outputs[0].data) == {"text/plain", "image/png"}


SLIDES = [["# title"], ["# say it", "notes"], ["## one"], ["1 + 1", "fragment"], ["# ask", "notes"]]


@pytest.fixture
def pair_with_notes(tmp_path, monkeypatch):
    """A committed pair with a note at the end of each of its two slides."""
    checkout.use(monkeypatch, tmp_path)
    made = checkout.publish(tmp_path, *SLIDES)
    checkout.git(tmp_path, "init", "--quiet")
    checkout.commit(tmp_path)
    assert not notebooks.main()
    return made


def texts(path):
    return [cell.source for cell in pairs.read(path).cells]


def test_a_note_is_left_out_of_the_ipynb_and_a_change_of_it_is_no_difference(pair_with_notes):
    made, source = pair_with_notes, pair_with_notes.with_suffix(".py")
    assert texts(made) == ["# title", "## one", "1 + 1"]
    source.write_text(source.read_text(encoding="utf-8").replace("say it", "say more"))
    assert notebooks.changed(source) == set()
    assert not notebooks.main()
    assert "# say more" in texts(source)


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["# title", "## one", "2 + 2"], ["# title", "# say it", "## one", "2 + 2", "# ask"]),
        (["# new", "## other", "1 + 1"], ["# new", "# say it", "## other", "1 + 1", "# ask"]),
        (["# title", "## one"], ["# title", "# say it", "## one", "# ask"]),
        (["# title", "1 + 1"], ["# title", "# say it", "1 + 1", "# ask"]),
    ],
)
def test_notes_stay_at_their_slides_when_the_ipynb_was_edited(pair_with_notes, cells, expected):
    made, source = pair_with_notes, pair_with_notes.with_suffix(".py")
    notebook = pairs.read(made)
    notebook.cells = [checkout.cell(text) for text in cells]
    nbformat.write(notebook, made)
    assert not notebooks.main()
    assert texts(source) == expected
    assert pairs.drift(source) is None


@pytest.mark.parametrize(("slide", "place"), [("fragment", 3), ("slide", 2)])
def test_a_new_cell_comes_before_the_note_of_its_slide(pair_with_notes, slide, place):
    made, source = pair_with_notes, pair_with_notes.with_suffix(".py")
    notebook = pairs.read(made)
    notebook.cells.insert(1, checkout.cell("# new", slide))
    nbformat.write(notebook, made)
    assert not notebooks.main()
    assert (
        texts(source)[: place + 1]
        == {
            "fragment": ["# title", "# new", "# say it", "## one"],
            "slide": ["# title", "# say it", "# new"],
        }[slide]
    )


def test_a_note_that_was_written_into_the_ipynb_is_not_lost(pair_with_notes, capsys):
    made, source = pair_with_notes, pair_with_notes.with_suffix(".py")
    notebook = pairs.read(made)
    notebook.cells.append(checkout.cell("# my own note", "notes"))
    nbformat.write(notebook, made)
    assert notebooks.main()
    assert "# my own note" in texts(made)
    assert "my own note" not in source.read_text(encoding="utf-8")
    assert "my own note" in capsys.readouterr().err

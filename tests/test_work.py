"""A student works on copies: what is written there stays, whatever the course brings."""

import json
import shutil

import nbformat
import pytest

from helpers.commands import folders, pairs, work
from tests import checkout
from tests.checkout import NAME, edit, publish, texts

TITLE, STUB, NOTE = ["# title"], ["def f(): ..."], ["# say this", "notes"]
FIRST = [TITLE, NOTE, ["# about f"], STUB, ["f()"]]
SEEN = ["# title", "# about f", "def f(): ...", "f()"]


@pytest.fixture
def course(tmp_path, monkeypatch):
    """A course of one notebook, in no repository."""
    checkout.use(monkeypatch, tmp_path)
    publish(tmp_path, *FIRST)
    return tmp_path


@pytest.fixture
def copy(course, capsys):
    """The student's copy of its notebook."""
    work.prepare()
    capsys.readouterr()
    return course / "work" / NAME


def earlier(course):
    return list((course / "work" / "earlier").iterdir())


def test_a_copy_has_all_but_the_notes_for_those_who_present(course, capsys):
    work.prepare()
    assert texts(course / "work" / NAME) == SEEN
    assert "Your own copies of the notebooks are in work/." in capsys.readouterr().out


def test_what_is_written_in_a_copy_stays_and_the_course_file_is_never_touched(course, copy, capsys):
    before = (course / "notebooks" / NAME).read_bytes()
    edit(copy, 2, "def f(): return 1")
    written = copy.read_bytes()
    work.prepare()
    assert copy.read_bytes() == written
    assert (course / "notebooks" / NAME).read_bytes() == before
    assert capsys.readouterr().out == ""
    assert earlier(course) == []


def test_an_unchanged_copy_becomes_the_new_version(course, copy, capsys):
    publish(course, *FIRST, ["# more"])
    work.prepare()
    assert texts(copy) == [*SEEN, "# more"]
    assert capsys.readouterr().out == f"work/{NAME} is the new version.\n"
    assert earlier(course) == []


def test_outputs_alone_are_no_change_of_the_students(course, copy):
    notebook = nbformat.read(copy, as_version=4)
    notebook.cells[3].outputs = [nbformat.v4.new_output("stream", text="hello")]
    nbformat.write(notebook, copy)
    publish(course, *FIRST, ["# more"])
    work.prepare()
    assert earlier(course) == []


def test_a_solution_is_carried_into_the_new_version_and_the_old_copy_is_kept(course, copy, capsys):
    edit(copy, 2, "def f(): return 1")
    written = copy.read_bytes()
    publish(course, ["# Title"], NOTE, ["# about f, better"], STUB, ["f()"])
    work.prepare()
    assert texts(copy) == ["# Title", "# about f, better", "def f(): return 1", "f()"]
    assert [path.read_bytes() for path in earlier(course)] == [written]
    assert earlier(course)[0].name in capsys.readouterr().out


def test_where_both_changed_a_cell_both_stand_and_the_students_runs_last(course, copy):
    edit(copy, 2, "def f(): return 1")
    publish(course, TITLE, NOTE, ["# about f"], ["def f(x): ..."], ["f()"])
    work.prepare()
    assert texts(copy) == ["# title", "# about f", "def f(x): ...", "def f(): return 1", "f()"]


def test_an_open_copy_waits_for_its_new_version(course, copy):
    publish(course, *FIRST, ["# more"])
    made = course / "notebooks" / NAME
    assert work.prepare_one(made, is_open=True) == ""
    assert texts(copy) == SEEN
    assert work.prepare_one(made)
    assert texts(copy) == [*SEEN, "# more"]


def test_a_server_that_died_does_not_count_as_open(course):
    runtime = folders.OWN / "runtime"
    runtime.mkdir(parents=True)
    (runtime / "jpserver-1.json").write_text(json.dumps({"pid": 2**22 + 1, "port": 1}))
    assert not work.course_is_open()


def test_an_edit_of_the_courses_own_file_is_in_the_first_copy(course):
    edit(course / "notebooks" / NAME, 3, "def f(): return 1")
    work.prepare()
    assert "def f(): return 1" in texts(course / "work" / NAME)


def test_an_edit_of_the_courses_own_file_comes_into_a_copy_once(course, copy, capsys):
    edit(course / "notebooks" / NAME, 3, "def f(): return 1")
    work.prepare()
    assert "def f(): return 1" in texts(copy)
    assert "what was changed in notebooks/" in capsys.readouterr().out
    edit(copy, texts(copy).index("def f(): return 1"), "def f(): return 2")
    after = texts(copy)
    work.prepare()
    assert texts(copy) == after


def test_an_edit_of_the_courses_own_file_outlives_the_next_version(course):
    edit(course / "notebooks" / NAME, 3, "def f(): return 1")
    work.prepare()
    publish(course, *FIRST, ["# more"])
    work.prepare()
    assert "def f(): return 1" in texts(course / "work" / NAME)
    assert "# more" in texts(course / "work" / NAME)


def test_a_deleted_copy_is_made_anew(course, copy):
    edit(copy, 2, "def f(): return 1")
    copy.unlink()
    work.prepare()
    assert texts(copy) == SEEN


def test_a_copy_that_came_alone_from_another_machine_is_left_as_it_is(course, copy):
    edit(copy, 2, "def f(): return 1")
    written = copy.read_bytes()
    shutil.rmtree(course / "work" / ".releases")
    work.prepare()
    assert copy.read_bytes() == written


@pytest.mark.parametrize("junk", ["", "{", "[1]", "[" * 100_000, "<<<<<<< HEAD\n"])
def test_a_copy_that_cannot_be_read_is_left_and_named(course, copy, capsys, junk):
    copy.write_text(junk)
    publish(course, *FIRST, ["# more"])
    work.prepare()
    assert copy.read_text() == junk
    assert f"work/{NAME} cannot be read: rename it" in capsys.readouterr().out


def test_a_torn_course_file_is_taken_from_what_was_committed(course):
    checkout.git(course, "init", "--quiet")
    checkout.commit(course)
    (course / "notebooks" / NAME).write_text("<<<<<<< HEAD\n{")
    work.prepare()
    assert texts(course / "work" / NAME) == SEEN


def test_a_torn_course_file_without_git_is_named(course):
    (course / "notebooks" / NAME).write_text("{")
    with pytest.raises(SystemExit, match="must be fetched anew"):
        work.prepare()


def test_progress_from_before_there_were_copies_comes_along(course):
    (course / "notebooks" / work.PROGRESS).write_text('{"passed": "f"}\n')
    work.prepare()
    assert (course / "work" / work.PROGRESS).read_text() == '{"passed": "f"}\n'


def test_where_nothing_can_be_written_one_sentence_says_so(course, monkeypatch):
    (course / "work").write_text("a file, not a folder")
    with pytest.raises(SystemExit, match=r"could not be prepared: .*work"):
        work.prepare()


def test_a_crash_while_writing_leaves_the_copy_whole(course, copy, monkeypatch):
    edit(copy, 2, "def f(): return 1")
    written = copy.read_bytes()
    publish(course, *FIRST, ["# more"])

    def full(*_):
        raise OSError(28, "No space left on device", str(copy))

    monkeypatch.setattr(work.os, "replace", full)
    with pytest.raises(SystemExit, match="No space left on device"):
        work.prepare()
    assert copy.read_bytes() == written


def test_two_kept_in_the_same_second_have_two_names(course, copy):
    assert len({work.keep(copy) for _ in range(3)}) == 3
    assert pairs.read(earlier(course)[0]).cells

"""What is done is kept beside the notebooks, and nothing is lost on the way."""

import subprocess
import sys

import pytest

from helpers import checks, lessons
from helpers.feedback import progress_file as progress

EXERCISES = lessons.exercises("background")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_at_the_beginning_nothing_is_done(folder):
    assert progress.done() == set()
    assert f"0 of {len(EXERCISES)} exercises done" in checks.progress("01_background").value
    assert list(folder.iterdir()) == []


def test_what_passes_is_kept_and_shown_at_once():
    line = checks.progress("01_background")
    exercise = EXERCISES[0]
    assert checks.check(exercise.name, exercise.reference).verdict.passed
    assert progress.done() == {exercise.name}
    assert f"{exercise.number} ✓ done" in line.value
    assert f"1 of {len(EXERCISES)} exercises done" in checks.progress("01_background").value


def test_what_fails_or_is_untouched_is_not_kept(folder):
    name = EXERCISES[0].name
    checks.check(name, ...)
    checks.check(name, lambda *arguments: "wrong")
    assert list(folder.iterdir()) == []


def test_what_was_done_stays_done_after_a_later_attempt_that_fails():
    exercise = EXERCISES[0]
    checks.check(exercise.name, exercise.reference)
    checks.check(exercise.name, ...)
    assert progress.done() == {exercise.name}


def test_a_line_cut_short_by_a_crash_costs_only_itself(folder):
    progress.record("first")
    with (folder / progress.NAME).open("a") as file:
        file.write('{"passed": "sec')
    progress.record("third")
    assert progress.done() == {"first", "third"}


DEEP = "[" * 100_000


@pytest.mark.parametrize("junk", ["\xff\x00", '{"passed": 3}', "[]", '"x"', "null", DEEP])
def test_what_cannot_be_read_is_passed_over(folder, junk):
    (folder / progress.NAME).write_bytes(junk.encode("latin-1"))
    assert progress.done() == set()
    progress.record("first")
    assert progress.done() == {"first"}


def cut(monkeypatch, times):
    """Let so many writes come to an end after five bytes, as on a disk that is nearly full."""
    write, left = progress.os.write, [times]

    def short(file, text):
        left[0] -= 1
        return write(file, text[:5] if left[0] >= 0 else text)

    monkeypatch.setattr(progress.os, "write", short)


def test_a_write_that_ended_early_is_done_again(folder, monkeypatch):
    cut(monkeypatch, times=1)
    assert progress.record("first") == ""
    assert progress.done() == {"first"}


def test_a_write_that_always_ends_early_is_no_success(folder, monkeypatch):
    progress.record("zero")
    cut(monkeypatch, times=1000)
    assert "could not be noted" in progress.record("first")
    assert "space" in progress.record("first")
    assert progress.done() == {"zero"}


@pytest.mark.slow
def test_two_notebooks_at_once_lose_nothing():
    code = (
        "import sys; from helpers.feedback import progress_file as progress\n"
        "for i in range(150): progress.record(f'{sys.argv[1]}{i}')"
    )
    tabs = [subprocess.Popen([sys.executable, "-c", code, tab]) for tab in "ab"]
    assert [tab.wait() for tab in tabs] == [0, 0]
    assert progress.done() == {f"{tab}{i}" for tab in "ab" for i in range(150)}


def test_where_nothing_can_be_written_a_sentence_says_so(folder):
    (folder / progress.NAME).mkdir()
    exercise = EXERCISES[0]
    view = checks.check(exercise.name, exercise.reference)
    assert view.verdict.passed
    assert "could not be noted" in view.children[1].value


def test_the_stored_line_is_the_same_for_every_student():
    before = checks.progress("01_background")._repr_mimebundle_()["text/plain"]
    progress.record(EXERCISES[0].name)
    assert checks.progress("01_background")._repr_mimebundle_()["text/plain"] == before

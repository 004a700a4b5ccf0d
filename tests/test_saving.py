"""An edit made with any editor is still there after JupyterLab has opened and saved it."""

import os
import shutil
import subprocess
import sys
import time

import pytest

from tests.checkout import commit, edit, git, texts
from tests.course_server import CourseServer, copy_course

NAME = "01_background.ipynb"
OWN = "# A student's own words"


def in_place(course, spare):
    """Edited where it lies, some time after it came."""
    old = time.time() - 3600
    for path in (course / "notebooks").iterdir():
        os.utime(path, (old, old))
    edit(course / "notebooks" / NAME, 0, OWN)
    return course


def cloned(course, spare):
    """Edited, committed, and cloned elsewhere."""
    git(course, "init", "--quiet", "--initial-branch=main")
    commit(course, "As it came")
    edit(course / "notebooks" / NAME, 0, OWN)
    commit(course, "Mine")
    git(course.parent, "clone", "--quiet", str(course), str(spare))
    return spare


def copied(course, spare):
    """Edited, and the folder copied, all files with the time of the copy."""
    edit(course / "notebooks" / NAME, 0, OWN)
    return shutil.copytree(course, spare, copy_function=shutil.copyfile)


def zipped(course, spare):
    """Edited, sent as a zip, which keeps times to two seconds."""
    edit(course / "notebooks" / NAME, 0, OWN)
    packed = shutil.make_archive(str(spare), "zip", course)
    shutil.unpack_archive(packed, spare)
    return spare


def stashed(course, spare):
    """Edited, put away with git stash, and brought back."""
    git(course, "init", "--quiet")
    commit(course, "As it came")
    edit(course / "notebooks" / NAME, 0, OWN)
    git(course, "stash")
    git(course, "stash", "pop")
    return course


def pulled(course, spare):
    """Edited by somebody who shares a repository, and pulled."""
    git(course, "init", "--quiet", "--initial-branch=main")
    commit(course, "As it came")
    git(course.parent, "clone", "--quiet", str(course), str(spare))
    edit(course / "notebooks" / NAME, 0, OWN)
    commit(course, "Mine")
    git(spare, "pull", "--quiet")
    return spare


def prepare(course):
    """Make the student's copies, as opening the course does."""
    code = "from helpers.commands import work; work.prepare()"
    environment = os.environ | {"PYTHONPATH": str(course)}
    subprocess.run([sys.executable, "-c", code], cwd=course, env=environment, check=True)


def opened_before(course, spare):
    """Edited after the course had been opened, so that a copy was there already."""
    prepare(course)
    edit(course / "notebooks" / NAME, 0, OWN)
    return course


def own_copy(course, spare):
    """The student's copy edited with another editor, and all of it brought to another machine."""
    prepare(course)
    edit(course / "work" / NAME, 0, OWN)
    return shutil.copytree(course, spare)


@pytest.mark.parametrize(
    "way",
    [in_place, cloned, copied, zipped, stashed, pulled, opened_before, own_copy],
    ids=lambda way: way.__name__,
)
def test_an_edit_outlives_opening_and_saving(way, tmp_path):
    course = way(copy_course(tmp_path / "course"), tmp_path / "spare")
    before = {p: p.read_bytes() for p in (course / "notebooks").iterdir() if p.is_file()}
    server = CourseServer(course, tmp_path / "lab.log")
    try:
        model = server.open_notebook(NAME)
        assert OWN in [cell["source"] for cell in model["content"]["cells"]]
        server.save(model)
    finally:
        server.stop()
    assert OWN in texts(course / "work" / NAME)
    assert {p: p.read_bytes() for p in before} == before
    assert {p.suffix for p in (course / "work").iterdir() if p.is_file()} == {".ipynb"}

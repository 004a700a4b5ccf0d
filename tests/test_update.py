"""`make update` brings the new version, whatever was done to the folder, and keeps all of that."""

import os

import pytest

from helpers.commands import update, work
from tests import checkout
from tests.checkout import NAME, commit, edit, git, publish, texts

CELLS = [["# title"], ["# say this", "notes"], ["def f(): ..."], ["f()"]]
NEW = [["# title"], ["# say this", "notes"], ["def f(x): ..."], ["f()"], ["# more"]]
OWN = "def f(): return 1"


@pytest.fixture
def upstream(tmp_path):
    """The course as its authors have it."""
    folder = tmp_path / "upstream"
    publish(folder, *CELLS)
    (folder / ".gitignore").write_text("work/\nbuild/\n")
    (folder / "helper.py").write_text("x = 1\n")
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit(folder, "First")
    return folder


@pytest.fixture
def clone(upstream, tmp_path, monkeypatch):
    """A student's clone, opened once."""
    folder = tmp_path / "a student's clone"
    git(tmp_path, "clone", "--quiet", str(upstream), str(folder))
    checkout.use(monkeypatch, folder)
    work.prepare()
    return folder


@pytest.fixture
def new_version(upstream):
    """What the authors publish meanwhile: a change of the very cell that the student changes."""
    publish(upstream, *NEW)
    (upstream / "helper.py").write_text("x = 2\n")
    (upstream / "new.txt").write_text("theirs")
    commit(upstream, "Second")


def bring(clone):
    """Update, then do what the new version's own code does."""
    update.main()
    work.prepare()
    assert texts(clone / "notebooks" / NAME) == [cell[0] for cell in NEW]
    assert (clone / "helper.py").read_text() == "x = 2\n"


def everything(clone):
    """All that is in the student's folder, as one text."""
    return "\n".join(p.read_text() for p in (clone / "work").rglob("*") if p.is_file())


def test_a_solution_in_the_copy_goes_with_it(clone, new_version, capsys):
    edit(clone / "work" / NAME, 1, OWN)
    bring(clone)
    assert texts(clone / "work" / NAME) == ["# title", "def f(x): ...", OWN, "f()", "# more"]
    assert "The course is now at" in capsys.readouterr().out


def test_an_edit_of_the_courses_own_notebook_is_in_the_copy_and_kept(clone, new_version, capsys):
    edit(clone / "notebooks" / NAME, 2, OWN)
    written = (clone / "notebooks" / NAME).read_text()
    bring(clone)
    assert OWN in texts(clone / "work" / NAME)
    kept = next((clone / "work" / "earlier").glob(f"changed-*/notebooks/{NAME}"))
    assert kept.read_text() == written
    assert str(kept.parents[1]) in capsys.readouterr().out


def test_a_changed_helper_is_kept_and_one_that_is_in_no_ones_way_stays(clone, new_version):
    (clone / "helper.py").write_text("x = 'mine'\n")
    (clone / ".gitignore").write_text("work/\nbuild/\nmine/\n")
    bring(clone)
    assert "x = 'mine'" in everything(clone)
    assert "mine/" in (clone / ".gitignore").read_text()


@pytest.mark.parametrize("staged", [False, True])
def test_a_file_of_ones_own_in_the_place_of_a_new_one_is_kept(clone, new_version, staged):
    (clone / "new.txt").write_text("mine")
    if staged:
        git(clone, "add", "new.txt")
    bring(clone)
    assert (clone / "new.txt").read_text() == "theirs"
    assert "mine" in everything(clone)


def test_a_file_that_was_deleted_comes_back(clone, new_version):
    (clone / "helper.py").unlink()
    bring(clone)


def test_commits_of_ones_own_are_kept_on_a_branch(clone, new_version, capsys):
    edit(clone / "notebooks" / NAME, 2, OWN)
    commit(clone, "My solution")
    bring(clone)
    branch = capsys.readouterr().out.partition("kept on the branch ")[2].split(".\n")[0]
    assert OWN in git(clone, "show", f"{branch}:notebooks/{NAME}")
    assert OWN in texts(clone / "work" / NAME)


def test_a_pull_that_left_a_conflict_is_taken_back(clone, new_version):
    edit(clone / "notebooks" / NAME, 2, OWN)
    commit(clone, "My solution")
    with pytest.raises(update.GitError):
        update.git(*checkout.AUTHOR, "pull", "--quiet", "--no-rebase")
    assert "<<<<<<<" in (clone / "notebooks" / NAME).read_text()
    bring(clone)
    assert OWN in texts(clone / "work" / NAME)


def test_a_rebase_that_left_a_conflict_is_taken_back(clone, new_version):
    edit(clone / "notebooks" / NAME, 2, OWN)
    commit(clone, "My solution")
    with pytest.raises(update.GitError):
        update.git(*checkout.AUTHOR, "pull", "--quiet", "--rebase")
    bring(clone)
    assert OWN in texts(clone / "work" / NAME)


def test_a_stash_that_came_back_with_a_conflict_is_kept(clone, new_version):
    edit(clone / "notebooks" / NAME, 2, OWN)
    git(clone, *checkout.AUTHOR, "stash")
    git(clone, "pull", "--quiet")
    with pytest.raises(update.GitError):
        update.git("stash", "pop")
    bring(clone)
    assert OWN in everything(clone)
    assert OWN in git(clone, "show", f"stash@{{0}}:notebooks/{NAME}")


def test_a_plain_pull_is_never_in_the_way_of_a_copy(clone, new_version):
    edit(clone / "work" / NAME, 1, OWN)
    assert git(clone, "status", "--porcelain") == ""
    git(clone, "pull", "--quiet")
    work.prepare()
    assert OWN in texts(clone / "work" / NAME)


def test_twice_is_once(clone, new_version, capsys):
    edit(clone / "work" / NAME, 1, OWN)
    bring(clone)
    after = texts(clone / "work" / NAME)
    capsys.readouterr()
    bring(clone)
    assert texts(clone / "work" / NAME) == after
    assert capsys.readouterr().out == "This is the newest version.\n"
    assert len(list((clone / "work" / "earlier").iterdir())) == 1


def test_what_was_edited_stays_in_place_where_nothing_is_new(clone):
    (clone / "helper.py").write_text("x = 'mine'\n")
    update.main()
    assert (clone / "helper.py").read_text() == "x = 'mine'\n"


def test_an_open_course_is_not_updated(clone, new_version, monkeypatch):
    monkeypatch.setattr(work, "course_is_open", lambda: True)
    with pytest.raises(SystemExit, match="The course is open"):
        update.main()
    assert (clone / "helper.py").read_text() == "x = 1\n"


def test_a_folder_without_git_is_told_the_other_way(clone, monkeypatch, tmp_path):
    checkout.use(monkeypatch, tmp_path)
    with pytest.raises(SystemExit, match="was not cloned with git"):
        update.main()


def test_a_folder_within_another_repository_is_left_alone(upstream, clone, monkeypatch):
    inner = upstream / "course"
    publish(inner, *CELLS)
    checkout.use(monkeypatch, inner)
    with pytest.raises(SystemExit, match="was not cloned with git"):
        update.main()


def test_without_git_one_sentence_says_so(clone, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="git was not found"):
        update.main()


def test_without_an_upstream_one_sentence_says_so(clone):
    git(clone, "branch", "--unset-upstream")
    with pytest.raises(SystemExit, match="follows no other"):
        update.main()


def test_an_upstream_that_is_gone_is_said_in_gits_words(clone, upstream):
    os.rename(upstream, upstream.with_name("elsewhere"))
    with pytest.raises(SystemExit, match="could not be fetched. git says: "):
        update.main()

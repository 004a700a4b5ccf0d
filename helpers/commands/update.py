"""`make update`: fetch the newest version of the course; nothing that somebody wrote is lost.

The course's own files become as the new version has them. Those that were edited, and are in the
way, are kept in `work/earlier/`; a notebook's edits go into the student's copy as well.
"""

import os
import shutil
import subprocess
import sys
import time

from helpers.commands import pairs, work

ROOT = pairs.ROOT
NOT_CLONED = (
    "This folder was not cloned with git. Download the new version of the course, unpack it over"
    " this folder, and run make lab: your notebooks in work/ stay yours."
)
UNFINISHED = {"MERGE_HEAD": "merge", "rebase-merge": "rebase", "rebase-apply": "rebase"}
IS_OPEN = "The course is open: save your notebooks, stop JupyterLab, and run make update again."


class GitError(Exception):
    """What git said when it could not do a thing."""


def git(*words):
    """Run git in the project; return what it printed."""
    environment = os.environ | {"LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"}
    run = subprocess.run(
        ["git", *words], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    if run.returncode:
        lines = run.stderr.decode("utf-8", "replace").strip().splitlines() or ["(it said nothing)"]
        raise GitError(lines[-1])
    return run.stdout.decode("utf-8", "surrogateescape")


def names(*words):
    """Return the paths that a git command lists, from the project's root."""
    return set(filter(None, git(words[0], "-z", *words[1:]).split("\0")))


def check_place():
    """End with a sentence where there is nothing to update, or not now."""
    if shutil.which("git") is None:
        sys.exit("git was not found: install it, then run make update again.")
    try:
        top = git("rev-parse", "--show-toplevel").strip()
    except GitError:
        sys.exit(NOT_CLONED)
    if not os.path.samefile(top, ROOT):
        sys.exit(NOT_CLONED)
    if work.course_is_open():
        sys.exit(IS_OPEN)


def fetch():
    """Fetch what is new; return the name of the branch from which updates come."""
    try:
        upstream = git("rev-parse", "--abbrev-ref", "@{upstream}").strip()
    except GitError:
        sys.exit("This branch follows no other, so git cannot tell where updates come from.")
    try:
        git("fetch", "--quiet")
    except GitError as error:
        sys.exit(f"The new version could not be fetched. git says: {error}")
    return upstream


def end_unfinished():
    """Take back a merge or a rebase that stopped halfway; its commits and stashes stay.

    Returns
    -------
    Path or None
        Where the files with both versions in them are kept.
    """
    torn = names("diff", "--name-only", "--diff-filter=U")
    kept = keep(torn)
    for sign, what in UNFINISHED.items():
        if (ROOT / git("rev-parse", "--git-path", sign).strip()).exists():
            git(what, "--abort")
    restore(names("diff", "--name-only", "--diff-filter=U"))
    return kept


def clear_the_way(upstream):
    """Keep what was edited and would be overwritten; return the folder, or None."""
    coming = names("diff", "--name-only", "HEAD", upstream)
    in_the_way = coming & (names("diff", "--name-only", "HEAD") | names("ls-files", "--others"))
    kept = keep(in_the_way)
    restore(in_the_way)
    return kept


def keep(files):
    """Copy files of the project into a new folder in `work/earlier/`; return it, or None."""
    here = [name for name in sorted(files) if (ROOT / name).is_file()]
    if not here:
        return None
    folder = work.dated(work.EARLIER / "changed", work.EARLIER)
    for name in here:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    return folder


def restore(files):
    """Let files of the project be as they are committed, or gone where they are not."""
    if not files:
        return
    git("reset", "--quiet", "HEAD", "--", *sorted(files))
    known = names("ls-tree", "-r", "--name-only", "HEAD", "--", *sorted(files))
    if known:
        git("checkout", "HEAD", "--", *sorted(known))
    for name in files - known:
        (ROOT / name).unlink(missing_ok=True)


def advance(upstream):
    """Go to the new version; return the branch that keeps commits of one's own, or None."""
    if not git("rev-list", f"{upstream}..HEAD"):
        git("merge", "--ff-only", "--quiet", upstream)
        return None
    own = time.strftime("yours-%Y-%m-%d-%H%M%S")
    git("branch", own)
    git("reset", "--keep", "--quiet", upstream)
    return own


def main():
    """Update the course."""
    check_place()
    kept = [end_unfinished()]
    upstream = fetch()
    if git("rev-list", f"HEAD..{upstream}"):
        work.prepare()
        kept.append(clear_the_way(upstream))
        own = advance(upstream)
        print(f"The course is now at {git('log', '-1', '--format=%cs: %s').strip()}")
    else:
        own = None
        print("This is the newest version.")
    for folder in filter(None, kept):
        print(f"The course's files that you had changed are kept in {folder}.")
    if own:
        print(f"Your own commits are kept on the branch {own}.")


if __name__ == "__main__":
    try:
        main()
    except GitError as error:
        sys.exit(f"The course could not be updated. git says: {error}")
    except OSError as error:
        sys.exit(f"The course could not be updated: {error.filename}: {error.strerror}.")

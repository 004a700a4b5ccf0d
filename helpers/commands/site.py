"""`make site`: the course as web pages with nothing to install; the reader's browser runs it."""

import os
import shutil
import subprocess
import sys
from importlib import metadata

from helpers.commands import pairs, site_kernel, site_notebooks, site_page, site_settings
from helpers.commands.folders import COURSE
from helpers.commands.site_files import from_environment
from helpers.commands.site_pyodide import CORE, HASHES, LOCK, PUBLIC, official, site_lock
from helpers.commands.site_wheels import all_wheels

FOLDER = pairs.ROOT / "build" / "site"
WORK = pairs.ROOT / "build" / "site-work"
OFFLINE = "OFFLINE"


def write_pyodide(folder, files, public=PUBLIC):
    """Write Pyodide, and the wheels that it does not have, into a folder.

    Parameters
    ----------
    folder : Path
    files : Files
    public : str
        The address from which the browser will fetch the official packages; where it is empty,
        they are put into the folder too.
    """
    folder.mkdir(parents=True)
    lock = files.get(LOCK, HASHES[LOCK])
    for name in CORE:
        (folder / name).write_bytes(files.get(name, HASHES[name]))
    packages = official(lock)
    for entry in packages.values():
        name = entry["file_name"]
        if public:
            entry["file_name"] = public + name
        else:
            (folder / name).write_bytes(files.get(name, entry["sha256"]))
    for name, wheel in all_wheels().items():
        packages[name] = wheel.entry
        (folder / wheel.file_name).write_bytes(wheel.data)
    (folder / LOCK).write_text(site_lock(lock, packages), encoding="utf-8")


def lite(command, folder):
    """Run a command of JupyterLite; end with what it said where it fails."""
    words = [sys.executable, "-m", "jupyterlite_core", command]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"JupyterLite could not {command} the site:\n{done.stdout}{done.stderr}")


def make(folder, public, files, work):
    """Make the site of this version.

    Parameters
    ----------
    folder : Path
        Of the whole site; each version has a folder of its own in it.
    public, files
        As in `write_pyodide`.
    work : Path
        A folder for what it is made from; emptied.

    Returns
    -------
    Path
        The folder of this version.
    """
    site_kernel.put_aside()
    version = metadata.version(COURSE)
    source, built, out = work / "lite", work / "out", folder / version
    shutil.rmtree(work, ignore_errors=True)
    write_pyodide(source / site_settings.PYODIDE, files, public)
    site_notebooks.write(work / "contents")
    site_settings.write(source, work / "contents", built, work / "cache")
    lite("build", source)
    lite("check", source)
    # only now: what was made before stays until there is something to take its place
    shutil.rmtree(out, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    shutil.move(built, out)
    site_page.write(folder, version)
    return out


def main():
    """Make the site, and say how large it is."""
    public = "" if os.environ.get(OFFLINE) else PUBLIC
    out = make(FOLDER, public, from_environment(), WORK)
    files = [path for path in out.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    where = f"its Python packages come from {public}" if public else "it asks no other address"
    print(f"{out} is made: {len(files)} files, {size:.0f} MB; {where}")


if __name__ == "__main__":
    main()

"""Where the files of Pyodide come from: a folder that the environment names, or the network.

The folder may hold the files as they are, or archives (.whl, .zip, .tgz) in which they lie at any
depth. A file is taken only if its hash is the wanted one.
"""

import os
import sys
import tarfile
import urllib.error
import urllib.request
import zipfile
from functools import partial
from pathlib import Path, PurePosixPath

from helpers.commands import pairs
from helpers.commands.site_pyodide import PUBLIC, VERSION, sha256

FOLDER = "PYODIDE_FILES"
KEPT = pairs.ROOT / "build" / f"pyodide-{VERSION}"
TIMEOUT = 120


class Files:
    """The files of a Pyodide release.

    Parameters
    ----------
    folder : Path, optional
        Where to look. Without it, each file is fetched once, and kept.
    """

    def __init__(self, folder=None):
        self._folder = folder
        self._readers = _readers(folder) if folder else {}

    def get(self, name, wanted):
        """Return the content of a file, or end with a sentence that says what is wrong.

        Parameters
        ----------
        name : str
        wanted : str
            Its sha256.
        """
        readers = self._readers.get(name, []) if self._folder else [partial(_fetch, name, wanted)]
        for reader in readers:
            data = reader()
            if sha256(data) == wanted:
                return data
        place = f"the folder {self._folder}" if self._folder else PUBLIC
        what = "has another content than the official one" if readers else "is missing"
        return sys.exit(f"{name} of Pyodide {VERSION} {what} in {place}.")


def from_environment():
    """Return the files of the folder that the environment names, or else those of the network."""
    folder = os.environ.get(FOLDER)
    if folder and not Path(folder).is_dir():
        sys.exit(f"{FOLDER} must name a folder, and {folder!r} is none.")
    return Files(Path(folder) if folder else None)


def _readers(folder):
    """Return by file name what reads a file: from the folder, and from each archive in it."""
    readers = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        readers.setdefault(path.name, []).append(path.read_bytes)
        for member in _members(path):
            read = partial(_read_member, path, member)
            readers.setdefault(PurePosixPath(member).name, []).append(read)
    return readers


def _members(path):
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    if path.suffix in (".tgz", ".bz2"):
        with tarfile.open(path) as archive:
            return [member.name for member in archive if member.isfile()]
    return []


def _read_member(path, member):
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return archive.read(member)
    with tarfile.open(path) as archive:
        return archive.extractfile(member).read()


def _fetch(name, wanted):
    """Return a file that was kept earlier, or that of the network, which is then kept."""
    kept = KEPT / name
    if not kept.exists() or sha256(kept.read_bytes()) != wanted:
        try:
            with urllib.request.urlopen(PUBLIC + name, timeout=TIMEOUT) as answer:
                data = answer.read()
        except (urllib.error.URLError, TimeoutError) as error:
            sys.exit(f"{PUBLIC}{name} could not be fetched ({error}): check the network.")
        KEPT.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
    return kept.read_bytes()

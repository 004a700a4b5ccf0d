"""Wheels for the browser, made from what is installed here: in the versions that are locked."""

import io
import re
import zipfile
from importlib import metadata
from pathlib import Path

from helpers.commands import pairs, site_kernel
from helpers.commands.folders import COURSE
from helpers.commands.site_pyodide import canonical, sha256

INSTALLED = ("ipywidgets", "jupyterlab-widgets", "comm", "markupsafe")
KERNEL_WHEELS = ("ipykernel-*", "piplite-*", "pyodide_kernel-*", "widgetsnbextension-4*")
FONTS = Path(__file__).with_name("site_fonts.json")
COMPILED = {".so", ".pyd", ".pyc"}  # for this machine: of no use in a browser
DATE = (1980, 1, 1, 0, 0, 0)


class Wheel:
    """A wheel that runs everywhere.

    Parameters
    ----------
    name, version : str
    files : dict
        Contents by path.
    depends : list of str
    """

    def __init__(self, name, version, files, depends):
        self.data = _zipped(files)
        self.file_name = f"{name.replace('-', '_')}-{version}-py3-none-any.whl"
        self.entry = {
            "name": name,
            "version": version,
            "file_name": self.file_name,
            "install_dir": "site",
            "sha256": sha256(self.data),
            "package_type": "package",
            "imports": sorted({p.split("/")[0] for p in files if p.endswith("/__init__.py")}),
            "depends": depends,
            "unvendored_tests": False,
        }


def all_wheels():
    """Return by canonical name the wheels that Pyodide does not have: ours, and the kernel's."""
    wheels = [course(), *map(installed, INSTALLED), *map(_known, _kernel_wheels())]
    return {canonical(wheel.entry["name"]): wheel for wheel in wheels}


def course():
    """Return the course's own wheel, without its commands, and with a list of fonts.

    Without that list Matplotlib would look through all fonts in the first cell, and say so.
    """
    told = metadata.metadata(COURSE)
    version = told["Version"]
    folder = pairs.ROOT / "helpers"
    files = {
        path.relative_to(pairs.ROOT).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and _is_of_use(path.relative_to(folder))
    }
    files["matplotlib/fontlist.json"] = FONTS.read_bytes()
    about = f"{COURSE.replace('-', '_')}-{version}.dist-info"
    lines = ("Metadata-Version: 2.1", f"Name: {COURSE}", f"Version: {version}", "")
    files[f"{about}/METADATA"] = "\n".join(lines).encode()
    return Wheel(COURSE, version, files, ["numpy", "matplotlib", "ipywidgets", "markupsafe"])


def _is_of_use(path):
    return path.parts[0] != "commands" and path.suffix not in COMPILED


def installed(name):
    """Return the wheel of an installed package that needs nothing compiled."""
    found = metadata.distribution(name)
    files = {
        path.as_posix(): path.locate().read_bytes()
        for path in sorted(found.files)
        if path.parts[0] != ".." and path.suffix not in COMPILED
    }
    return Wheel(canonical(name), found.version, files, _depends(found.requires or []))


def _kernel_wheels():
    folder = site_kernel.FOLDER / "static" / "pypi"
    return [path for pattern in KERNEL_WHEELS for path in sorted(folder.glob(pattern))]


def _known(path):
    """Return a wheel that is there as a file already."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    told = next(files[name] for name in files if name.endswith(".dist-info/METADATA")).decode()
    name, version = (re.search(rf"^{key}: (.+)$", told, re.M)[1] for key in ("Name", "Version"))
    return Wheel(name, version, files, _depends(re.findall(r"^Requires-Dist: (.+)$", told, re.M)))


def _depends(requirements):
    """Return the names of what is required without a condition."""
    always = [one for one in requirements if "extra ==" not in one]
    return [canonical(re.match(r"[\w.-]+", one)[0]) for one in always]


def _zipped(files):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(zipfile.ZipInfo(path, DATE), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()

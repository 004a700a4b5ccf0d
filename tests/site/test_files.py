"""What lies in the site: all that it needs, and nothing that readers are not to see."""

import json
import zipfile

import nbformat
import pytest

from helpers.commands import pairs, site_settings
from helpers.commands.site_pyodide import HASHES, LOCK, official, sha256
from tests.site.conftest import VERSION

NAMES = [source.stem for source in pairs.sources()]


@pytest.fixture
def version(made):
    return made / VERSION


@pytest.fixture
def pyodide(version):
    return version / site_settings.PYODIDE


def test_no_source_and_no_note_for_those_who_present_is_there(version):
    assert [*version.rglob("*.py")] == []
    for path in version.rglob("*.ipynb"):
        assert "speaker-notes" not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_has_the_outputs_that_it_was_made_with(version, name):
    there = nbformat.read(version / "files" / f"{name}.ipynb", as_version=4)
    assert there.cells == pairs.read(pairs.NOTEBOOKS / f"{name}.ipynb").cells


def test_each_file_of_pyodide_is_the_official_one_and_each_package_has_its_hash(pyodide, files):
    packages = json.loads((pyodide / LOCK).read_text())["packages"]
    known = official(files.get(LOCK, HASHES[LOCK]))
    for name, entry in packages.items():
        assert sha256((pyodide / entry["file_name"]).read_bytes()) == entry["sha256"], name
        if name in known:
            assert entry["sha256"] == known[name]["sha256"], name
    for name, wanted in HASHES.items():
        assert name == LOCK or sha256((pyodide / name).read_bytes()) == wanted


def test_every_package_that_one_needs_is_there(pyodide):
    packages = json.loads((pyodide / LOCK).read_text())["packages"]
    assert set().union(*(entry["depends"] for entry in packages.values())) <= set(packages)
    assert not {"jupyterlab", "jupytext"} & set(packages)


def test_the_courses_wheel_leaves_the_commands_out(pyodide):
    (path,) = pyodide.glob("softmax_regression_course-*.whl")
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
    assert "helpers/panels/base.py" in names
    assert not [name for name in names if "commands" in name or "__pycache__" in name]


def test_the_first_page_leads_to_every_notebook(made):
    page = (made / "index.html").read_text(encoding="utf-8")
    for name in NAMES:
        assert f'href="{VERSION}/lab/index.html?path={name}.ipynb"' in page

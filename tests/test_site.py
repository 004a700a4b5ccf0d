"""The site's parts, made from a Pyodide of two small packages that these tests make up."""

import io
import json
import subprocess
import tarfile
import urllib.error
import zipfile
from types import SimpleNamespace

import nbformat
import pytest

from helpers.commands import (
    pairs,
    site,
    site_files,
    site_kernel,
    site_notebooks,
    site_page,
    site_pyodide,
    site_settings,
    site_wheels,
)
from helpers.commands.site_pyodide import sha256

PUBLIC = "https://files.example/"
WHEELS = {"numpy-2.0-wasm.whl": b"numbers", "Needed_By-1-wasm.whl": b"needed", "odd-1.whl": b"odd"}


def entry(name, file_name, depends=()):
    content = WHEELS[file_name]
    return {
        "name": name,
        "file_name": file_name,
        "sha256": sha256(content),
        "depends": list(depends),
    }


LOCK = json.dumps(
    {
        "info": {"version": "1"},
        "packages": {
            "numpy": entry("numpy", "numpy-2.0-wasm.whl", ["needed_by"]),
            "needed-by": entry("Needed_By", "Needed_By-1-wasm.whl"),
            "odd": entry("odd", "odd-1.whl"),
        },
    }
).encode()
CONTENTS = {"pyodide-lock.json": LOCK, "pyodide.js": b"start", **WHEELS}


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """A Pyodide of one root."""
    hashes = {name: sha256(CONTENTS[name]) for name in ("pyodide-lock.json", "pyodide.js")}
    for module in (site, site_pyodide):
        monkeypatch.setattr(module, "HASHES", hashes)
    monkeypatch.setattr(site, "CORE", ["pyodide.js"])
    monkeypatch.setattr(site_pyodide, "ROOTS", ("numpy",))
    monkeypatch.delenv(site_files.FOLDER, raising=False)


@pytest.fixture
def folder(tmp_path):
    """A folder with some files as they are, and the others in archives."""
    folder = tmp_path / "files"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "pyodide.js").write_bytes(CONTENTS["pyodide.js"])
    with zipfile.ZipFile(folder / "carrier-1-any.whl", "w") as archive:
        archive.writestr("any/where/numpy-2.0-wasm.whl", WHEELS["numpy-2.0-wasm.whl"])
        archive.writestr("pyodide-lock.json", b"another lock")
    with tarfile.open(folder / "core.tgz", "w:gz") as archive:
        for name in ("pyodide-lock.json", "Needed_By-1-wasm.whl"):
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(CONTENTS[name])
            archive.addfile(member, io.BytesIO(CONTENTS[name]))
    return folder


@pytest.mark.parametrize("name", ["pyodide-lock.json", "pyodide.js", "numpy-2.0-wasm.whl"])
def test_a_file_is_found_as_it_is_and_in_archives(folder, name):
    assert site_files.Files(folder).get(name, sha256(CONTENTS[name])) == CONTENTS[name]


def test_a_missing_file_and_one_that_was_changed_are_told_apart(folder):
    files = site_files.Files(folder)
    with pytest.raises(SystemExit, match=r"odd-1.whl of Pyodide .* is missing in the folder"):
        files.get("odd-1.whl", sha256(b"odd"))
    with pytest.raises(SystemExit, match="pyodide.js .* another content than the official one"):
        files.get("pyodide.js", sha256(b"else"))


def test_the_environment_names_the_folder(folder, monkeypatch):
    monkeypatch.setenv(site_files.FOLDER, str(folder))
    assert site_files.from_environment().get("pyodide.js", sha256(b"start")) == b"start"
    monkeypatch.setenv(site_files.FOLDER, str(folder / "nothing"))
    with pytest.raises(SystemExit, match="must name a folder"):
        site_files.from_environment()


@pytest.fixture
def network(tmp_path, monkeypatch):
    """A network whose answers the test chooses; and what was asked."""
    network = SimpleNamespace(asked=[], answer=b"start")

    def urlopen(url, timeout):
        network.asked.append(url)
        if network.answer is None:
            raise urllib.error.URLError("no route")
        return io.BytesIO(network.answer)

    monkeypatch.setattr(site_files.urllib.request, "urlopen", urlopen)
    monkeypatch.setattr(site_files, "KEPT", tmp_path / "kept")
    return network


def test_a_file_is_fetched_once(network):
    for _ in range(2):
        files = site_files.from_environment()
        assert files.get("pyodide.js", sha256(b"start")) == b"start"
    assert network.asked == [f"{site_pyodide.PUBLIC}pyodide.js"]


def test_a_file_that_the_network_changed_is_refused_each_time(network):
    network.answer = b"evil"
    for _ in range(2):
        with pytest.raises(SystemExit, match="another content"):
            site_files.Files().get("pyodide.js", sha256(b"start"))
    assert len(network.asked) == 2


def test_without_a_network_it_is_said(network):
    network.answer = None
    with pytest.raises(SystemExit, match="could not be fetched .*no route.*: check the network"):
        site_files.Files().get("pyodide.js", sha256(b"start"))
    assert not site_files.KEPT.exists()


@pytest.mark.parametrize("public", ["", PUBLIC])
def test_the_packages_lie_in_the_site_or_at_the_public_address(folder, tmp_path, public):
    out = tmp_path / "pyodide"
    site.write_pyodide(out, site_files.Files(folder), public)
    packages = json.loads((out / "pyodide-lock.json").read_text())["packages"]
    assert {"numpy", "needed-by", "softmax-regression-course", "ipywidgets"} <= set(packages)
    assert "odd" not in packages
    assert packages["numpy"]["depends"] == ["needed-by"]
    assert packages["numpy"]["file_name"] == f"{public}numpy-2.0-wasm.whl"
    assert (out / "numpy-2.0-wasm.whl").exists() != bool(public)
    assert "matplotlib" not in packages["softmax-regression-course"]["depends"]
    ours = packages["softmax-regression-course"]
    assert sha256((out / ours["file_name"]).read_bytes()) == ours["sha256"]


def names(wheel):
    with zipfile.ZipFile(io.BytesIO(wheel.data)) as archive:
        return archive.namelist()


def test_the_courses_wheel_has_all_but_the_commands():
    there = names(site_wheels.course())
    wanted = {"helpers/panels/base.py", "helpers/data/digits.csv.gz", "matplotlib/fontlist.json"}
    assert wanted <= set(there)
    assert not [name for name in there if "commands" in name or name.endswith(".pyc")]


def test_a_wheel_of_what_is_installed_holds_nothing_that_was_compiled():
    wheel = site_wheels.installed("markupsafe")
    assert "markupsafe/_native.py" in names(wheel)
    assert not [name for name in names(wheel) if name.endswith((".so", ".pyd", ".pyc"))]
    assert wheel.entry["imports"] == ["markupsafe"]
    assert wheel.data == site_wheels.installed("markupsafe").data


def test_a_wheel_that_is_there_as_a_file_keeps_its_name_and_what_it_needs(tmp_path):
    path = tmp_path / "thing-1.2-py3-none-any.whl"
    told = (
        "Name: thing\nVersion: 1.2\nRequires-Dist: Some_Other>=1\nRequires-Dist: x; extra == 'y'\n"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("thing/__init__.py", "")
        archive.writestr("thing-1.2.dist-info/METADATA", told)
    wheel = site_wheels._known(path)
    assert wheel.file_name == path.name
    assert wheel.entry["depends"] == ["some-other"]


def test_notes_for_those_who_present_are_left_out_and_the_kernel_is_the_browsers():
    note = nbformat.v4.new_markdown_cell("say", metadata={"slideshow": {"slide_type": "notes"}})
    cells = [nbformat.v4.new_markdown_cell("seen"), note]
    made = site_notebooks.for_browser(nbformat.v4.new_notebook(cells=cells, metadata={"own": 1}))
    assert [cell.source for cell in made.cells] == ["seen"]
    assert made.metadata == {"own": 1, "kernelspec": site_notebooks.KERNEL}


def test_all_notebooks_are_written_unless_one_was_edited(tmp_path, monkeypatch):
    site_notebooks.write(tmp_path / "first")
    written = {path.stem for path in (tmp_path / "first").iterdir()}
    assert written == {source.stem for source in pairs.sources()}
    monkeypatch.setattr(pairs, "is_as_made", lambda notebook: False)
    with pytest.raises(SystemExit, match="01_background.ipynb was edited since"):
        site_notebooks.write(tmp_path / "second")


def test_the_settings_free_the_arrow_keys_and_ask_nothing_of_other_addresses():
    told = site_settings.overrides()
    keys = told["@jupyterlab/shortcuts-extension:shortcuts"]["shortcuts"]
    off = [one["keys"] for one in keys if one.get("disabled")]
    assert off == [["ArrowLeft"], ["ArrowRight"]]
    assert "://" not in json.dumps([told, site_settings.site()])
    kernel = site_settings.site()["jupyter-config-data"]["litePluginSettings"]
    assert kernel[site_settings.KERNEL]["disablePyPIFallback"]


def test_the_first_page_names_each_notebook_by_its_title(tmp_path):
    site_page.write(tmp_path, "9.9")
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert page.count("9.9/lab/index.html?path=") == len(pairs.sources())
    assert ">3 · Softmax: from two classes to many</a>" in page


def test_the_browsers_kernel_is_put_where_jupyterlab_does_not_look(tmp_path, monkeypatch):
    monkeypatch.setattr(site_kernel, "EXTENSIONS", tmp_path / "lab")
    monkeypatch.setattr(site_kernel, "FOLDER", tmp_path / "lite" / "kernel")
    installed = tmp_path / "lab" / site_kernel.NAME
    for content in ("old", "new"):
        installed.mkdir(parents=True)
        (installed / "package.json").write_text(content)
        site_kernel.put_aside()
        site_kernel.put_aside()
        assert not installed.exists()
        assert (tmp_path / "lite" / "kernel" / "package.json").read_text() == content


@pytest.fixture
def lite(monkeypatch):
    """JupyterLite's commands, which are noted and end as the test says."""
    lite = SimpleNamespace(commands=[], code=0)

    def run(words, **options):
        lite.commands.append(words[-1])
        assert (options["cwd"] / "jupyter-lite.json").exists()
        (options["cwd"].parent / "out").mkdir(exist_ok=True)
        return subprocess.CompletedProcess(words, lite.code, "what it said", "")

    monkeypatch.setattr(site_kernel, "put_aside", lambda: None)
    monkeypatch.setattr(site.subprocess, "run", run)
    return lite


def test_the_site_is_built_and_checked_anew_each_time(lite, folder, tmp_path, monkeypatch, capsys):
    for name in ("FOLDER", "WORK"):
        monkeypatch.setattr(site, name, tmp_path / name)
    old = tmp_path / "WORK" / "old"
    old.mkdir(parents=True)
    monkeypatch.setenv(site_files.FOLDER, str(folder))
    monkeypatch.setenv(site.OFFLINE, "1")
    site.main()
    assert lite.commands == ["build", "check"]
    assert "asks no other address" in capsys.readouterr().out
    assert not old.exists()
    monkeypatch.setenv(site.OFFLINE, "")
    site.main()
    assert site_pyodide.PUBLIC in capsys.readouterr().out


def test_where_the_site_cannot_be_made_the_old_one_stays(lite, folder, tmp_path):
    site.make(tmp_path / "site", "", site_files.Files(folder), tmp_path / "work")
    (old,) = (tmp_path / "site").glob("*/")
    (old / "mark").touch()
    lite.code = 1
    with pytest.raises(SystemExit):
        site.make(tmp_path / "site", "", site_files.Files(folder), tmp_path / "work")
    assert (old / "mark").exists()


def test_where_jupyterlite_fails_its_words_are_shown(lite, tmp_path):
    lite.code = 1
    (tmp_path / "jupyter-lite.json").touch()
    with pytest.raises(SystemExit, match="could not build the site:\nwhat it said"):
        site.lite("build", tmp_path)

"""`make` sets up .venv once, and where it cannot, says the true cause in one sentence.

The tools that fetch and install are stood in for by small programs that print what the real ones
print; each message below was taken from the real tool, brought to fail in that way.
"""

import errno
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import textwrap
import zipfile
from pathlib import Path

import pytest

from helpers.commands import set_up

ROOT = Path(__file__).parents[1]
MAKE = shutil.which("make")
needs_make = pytest.mark.skipif(not MAKE, reason="there is no make")
as_another = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="only an ordinary user can be refused a folder"
)

PIP_HASH = """\
Collecting uv==0.13.9 (from -r .venv/uv.lock (line 1))
ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated
    uv==0.13.9 from https://example.org/uv-0.13.9-py3-none-any.whl (from -r .venv/uv.lock (line 1)):
        Expected sha256 016ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5
             Got        d7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19
"""
UV_HASH = """\
error: Failed to download `numpy==2.4.6`
  cause: Hash mismatch for `numpy==2.4.6`

         Expected:
           sha256:101fbb8e08d942dd57599e781f2472269ee7f2755fae407b4f67b2f0b17da3f1

         Computed:
           sha256:89cd468399cfd2504718f0ba50e410dca55a170b61a02ad92bb18c8a65186e93

hint: `numpy` (v2.4.6) was included because `softmax-regression-course` (v0.1.0) depends on `numpy`
"""
PIP_FULL = (
    "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device\n"
)
UV_FULL = """\
error: Failed to install: tzdata-2026.6-py2.py3-none-any.whl (tzdata==2026.6)
  cause: failed to copy file from /a/RECORD to /b/RECORD: No space left on device (os error 28)
"""
PIP_NO_NETWORK = """\
WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after \
connection broken by 'NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object \
at 0x7fd13f298850>: Failed to establish a new connection: [Errno -3] Temporary failure in name \
resolution')': /simple/uv/
ERROR: Could not find a version that satisfies the requirement uv==0.13.9 (from versions: none)
ERROR: No matching distribution found for uv==0.13.9
"""
UV_NO_NETWORK = """\
error: Request failed after 3 retries in 7.5s
  cause: Failed to fetch: https://example.org/simple/jupytext/
  cause: error sending request for url (https://example.org/simple/jupytext/)
  cause: client error (Connect)
  cause: dns error
  cause: error resolving DNS
  cause: failed to lookup address information: Temporary failure in name resolution
"""
UV_PROXY = """\
error: Request failed after 3 retries in 6.4s
  cause: Failed to fetch: https://example.org/simple/jupyterlab/
  cause: error sending request for url (https://example.org/simple/jupyterlab/)
  cause: client error (Connect)
  cause: tunnel error: failed to create underlying connection
  cause: tcp connect error
  cause: Connection refused (os error 111)
"""
PIP_CERTIFICATE = """\
WARNING: Retrying (Retry(total=0, connect=None, read=None, redirect=None, status=None)) after \
connection broken by 'SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] \
certificate verify failed: self-signed certificate (_ssl.c:1006)'))': /simple/uv/
ERROR: Could not find a version that satisfies the requirement uv==0.13.9 (from versions: none)
"""
UV_CERTIFICATE = """\
error: Failed to fetch: https://127.0.0.1:9443/simple/six/
  cause: error sending request for url (https://127.0.0.1:9443/simple/six/)
  cause: client error (Connect)
  cause: invalid peer certificate: Other(OtherError(CaUsedAsEndEntity))
"""
NO_ENSUREPIP = "/usr/bin/python3: No module named ensurepip\n"
NO_EXEC = """\
Traceback (most recent call last):
  File "<frozen runpy>", line 198, in _run_module_as_main
  File "/x/.venv/lib/python3.11/site-packages/uv/__main__.py", line 50, in _run
    os.execvpe(uv, [uv, *sys.argv[1:]], env=env)
  File "<frozen os>", line 597, in _execvpe
PermissionError: [Errno 13] Permission denied: '/x/.venv/bin/uv'
"""
UV_DENIED = """\
error: failed to remove file `/x/.venv/lib/six.py`: Permission denied (os error 13)
"""
UV_NO_CACHE = """\
error: Failed to initialize cache at `/x/.cache/uv`
  cause: failed to create directory `/x/.cache/uv`: Permission denied (os error 13)
"""
UV_NO_LOCK = """\
error: Could not acquire lock
  cause: Could not create temporary file
  cause: Permission denied (os error 13) at path "/x/.cache/uv/.tmp3hS2el"
"""
UV_UNSOLVED = """\
error: No solution found when resolving dependencies
  cause: Because six was not found in the package registry and you require six, we can conclude \
that your requirements are unsatisfiable.
"""
FAILURES = [
    (NO_ENSUREPIP, "module ensurepip is missing.*install the package python3-venv"),
    (PIP_HASH, r"^uv==0\.13\.9 was not installed.*hashes differ.*requirements\.lock"),
    (UV_HASH, r"^numpy==2\.4\.6 was not installed.*hashes differ.*requirements\.lock"),
    (PIP_FULL, "^The disk is full: make about 1 GB free where .+ lies"),
    (UV_FULL, "^The disk is full: make about 1 GB free where .+ lies"),
    (PIP_NO_NETWORK, "check the network"),
    (UV_NO_NETWORK, "check the network"),
    (UV_PROXY, "check the network"),
    (PIP_CERTIFICATE, "certificate is not trusted"),
    (UV_CERTIFICATE, "certificate is not trusted"),
    (NO_EXEC, r"^No program can be started in this folder.*noexec"),
    (UV_DENIED, r"cannot be written \(error: failed to remove file `/x/\.venv/lib/six\.py`"),
    (UV_UNSOLVED, "^Setting up failed: error: No solution found.*six was not found"),
    ("", "^Setting up failed: the tool that failed said nothing"),
]

STAND_IN = """\
import os, pathlib, sys, time
name, said, ended = {name!r}, {said!r}, {ended!r}
with open("calls.txt", "a", encoding="utf-8") as calls:
    print(name, *sys.argv[1:], file=calls)
pathlib.Path("home.txt").write_text(os.environ.get("HOME", "unset"), encoding="utf-8")
time.sleep({seconds})
sys.stdout.buffer.write(said.encode())
sys.exit(ended)
"""


def stand_in(folder, name, said="", ended=0, seconds=0):
    """Put a tool into the folder in which `python -m` looks first."""
    text = STAND_IN.format(name=name, said=said, ended=ended, seconds=seconds)
    (folder / f"{name}.py").write_text(text, encoding="utf-8")


def calls(folder):
    """Return the tools that were called, each with its arguments."""
    path = folder / "calls.txt"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def new_project(folder):
    """Make a folder that can be set up in no time, by tools that only pretend."""
    (folder / "helpers/commands").mkdir(parents=True)
    shutil.copy(set_up.__file__, folder / "helpers/commands")
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, folder)
    for name in ("ensurepip", "pip", "uv"):
        stand_in(folder, name)
    return folder


@pytest.fixture
def project(tmp_path, monkeypatch):
    folder = new_project(tmp_path / "a course in tiếng Việt")
    monkeypatch.chdir(folder)
    return folder


def make(folder, *arguments, **changes):
    """Run `make` in a folder, with an environment that differs in some names."""
    env = {name: text for name, text in {**os.environ, **changes}.items() if text is not None}
    command = [MAKE, "-C", folder, *(arguments or [".venv/.has-lab"]), f"PYTHON={sys.executable}"]
    return subprocess.run(command, env=env, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(("said", "sentence"), FAILURES)
def test_the_true_cause_is_found_in_what_a_tool_says(said, sentence):
    told = set_up.cause(said)
    assert re.search(sentence, told)
    assert "\n" not in told
    assert not told.endswith(".")


@pytest.mark.parametrize("said", [said for said, sentence in FAILURES if "network" not in sentence])
def test_the_network_is_blamed_only_where_it_failed(said):
    assert "check the network" not in set_up.cause(said)


REAL_TOOLS = {
    "pip": "--isolated --disable-pip-version-check --retries 1 install --target there",
    "uv": "--no-config pip install --target there",
}


@pytest.fixture(params=REAL_TOOLS)
def really(request, tmp_path, monkeypatch):
    """Return a function that runs the real tool in an empty folder, and what it said."""
    if not importlib.util.find_spec(request.param):
        pytest.skip(f"{request.param} is not installed here")
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if re.match("UV_|PIP_|HTTPS?_PROXY|ALL_PROXY", name)]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")

    def run(*options):
        tool = [sys.executable, "-m", request.param, *REAL_TOOLS[request.param].split()]
        succeeded, said = set_up.run(*tool, *options)
        assert not succeeded
        return said

    return run


def test_a_spoilt_hash_is_told_from_what_the_real_tool_says(really):
    with zipfile.ZipFile("thing-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("thing-1.0.dist-info/METADATA", "Name: thing\nVersion: 1.0\n")
        wheel.writestr("thing-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr("thing-1.0.dist-info/RECORD", "")
    Path("lock").write_text(f"thing==1.0 --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    said = really("--no-index", "--find-links", ".", "--require-hashes", "--requirement", "lock")
    assert set_up.cause(said).startswith("thing==1.0 was not installed")


def test_a_dead_network_is_told_from_what_the_real_tool_says(really):
    said = really("--index-url", "http://127.0.0.1:9/simple", "thing")
    assert "check the network" in set_up.cause(said)


@pytest.mark.parametrize(
    ("tool", "said"), [("ensurepip", NO_ENSUREPIP), ("pip", PIP_HASH), ("uv", NO_EXEC)]
)
def test_a_tool_that_fails_ends_in_one_sentence_and_its_words_are_kept(project, capsys, tool, said):
    stand_in(project, tool, said, ended=1)
    assert set_up.main(["lab"]) == 1
    told = capsys.readouterr().err
    assert told == f"{set_up.cause(said)}; what the tools said is in {set_up.LOG}.\n"
    assert said in (project / set_up.LOG).read_text(encoding="utf-8")
    assert calls(project)[-1].startswith(tool)
    assert not (project / ".venv/.has-lab").exists()


def test_after_a_failure_the_next_run_goes_on(project):
    stand_in(project, "uv", UV_NO_NETWORK, ended=2)
    assert set_up.main(["lab"]) == 1
    stand_in(project, "uv")
    assert set_up.main(["lab"]) == 0
    assert [call.split()[0] for call in calls(project)] == ["ensurepip", "pip", "uv", "uv"]


def test_the_installer_itself_is_locked_with_its_hashes(project):
    set_up.main(["lab"])
    assert "--require-hashes --requirement" in calls(project)[1]
    text = (project / ".venv/uv.lock").read_text(encoding="utf-8")
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert text.startswith("uv==")
    assert text in locked
    assert text.count("==") == 1
    assert locked.partition(text)[2][0].isalpha()


def test_a_lock_that_names_no_installer_is_called_damaged(project, capsys):
    (project / "requirements.lock").write_text("<<<<<<< HEAD\n", encoding="utf-8")
    assert set_up.main(["lab"]) == 1
    assert "requirements.lock is damaged" in capsys.readouterr().err


def test_what_is_up_to_date_is_left_alone(project, capsys):
    assert set_up.main(["--check", "lab"]) == 1
    assert set_up.main(["test"]) == 0
    before, _ = calls(project), capsys.readouterr()
    for name in ("test", *set_up.SETS["test"][1]):
        assert set_up.main(["--check", name]) == 0
        assert set_up.main([name]) == 0
    assert calls(project) == before
    assert capsys.readouterr() == ("", "")


def test_nothing_needs_to_be_installed_to_look_or_to_set_up(project):
    alone = [sys.executable, "-I", "-S", "helpers/commands/set_up.py"]
    subprocess.run([*alone, "lab"], check=True)
    subprocess.run([*alone, "--check", "lab"], check=True)


@pytest.mark.parametrize("name", ["pyproject.toml", "requirements.lock"])
def test_a_changed_list_of_packages_is_installed_even_if_its_file_is_older(project, name):
    set_up.main(["lab"])
    with open(project / name, "a", encoding="utf-8") as file:
        file.write("# another line\n")
    os.utime(project / name, (0, 0))
    assert set_up.main(["--check", "lab"]) == 1
    assert set_up.main(["lab"]) == 0
    assert [call.split()[0] for call in calls(project)] == ["ensurepip", "pip", "uv", "uv"]


@pytest.mark.parametrize("name", set_up.SETS)
def test_a_set_is_there_only_with_all_that_it_says(project, name):
    """Compare with the extras that each set installs, read from what the installer was asked."""
    set_up.main([name])
    wanted = calls(project)[-1].split()[-1]
    extras = set(re.findall(r"\w+", wanted))
    there = {other for other in set_up.SETS if set_up.is_installed(other)}
    assert name in there
    assert extras - {"bootstrap"} == there - {"lab"}


def test_a_moved_folder_is_set_up_anew(project, monkeypatch):
    set_up.main(["lab"])
    moved = project.with_name("moved")
    monkeypatch.chdir(project.parent)
    project.rename(moved)
    monkeypatch.chdir(moved)
    assert set_up.main(["--check", "lab"]) == 1
    assert set_up.main(["lab"]) == 0
    assert [call.split()[0] for call in calls(moved)] == ["ensurepip", "pip", "uv"] * 2


@pytest.mark.parametrize("harm", ["its Python is gone", "its Python is another version"])
def test_an_environment_without_its_python_is_set_up_anew(project, harm):
    set_up.main(["lab"])
    if harm == "its Python is gone":
        set_up.VENV_PYTHON.unlink()
    else:
        set_up.MADE.write_bytes(set_up.made_for("3.10"))
    assert set_up.main(["lab"]) == 0
    assert [call.split()[0] for call in calls(project)] == ["ensurepip", "pip", "uv"] * 2


def test_without_the_slides_extension_presenting_goes_on(project, capsys):
    set_up.main(["lab"])
    stand_in(project, "uv", UV_NO_NETWORK, ended=2)
    assert set_up.main(["present"]) == 0
    told = capsys.readouterr().err
    assert "check the network" in told
    assert "without the slides' extension" in told
    assert set_up.main(["--check", "present"]) == 1


def test_presenting_needs_at_least_the_course(project):
    stand_in(project, "uv", UV_NO_NETWORK, ended=2)
    assert set_up.main(["present"]) == 1


@pytest.mark.parametrize("said", [UV_NO_CACHE, UV_NO_LOCK])
def test_a_cache_that_cannot_be_written_is_done_without(project, said):
    text = STAND_IN.format(name="uv", said=said, ended=2, seconds=0)
    text = text.replace("sys.exit(ended)", "sys.exit(0 if '--no-cache' in sys.argv else ended)")
    (project / "uv.py").write_text(text, encoding="utf-8")
    assert set_up.main(["lab"]) == 0


def test_the_second_of_two_waits_says_so_and_finds_the_work_done(project, capsys):
    stand_in(project, "ensurepip", seconds=1)
    first = subprocess.Popen([sys.executable, "-I", "helpers/commands/set_up.py", "lab"])
    while not calls(project):
        assert first.poll() is None
    assert set_up.main(["lab"]) == 0
    assert first.wait() == 0
    assert "being set up already: waiting" in capsys.readouterr().out
    assert [call.split()[0] for call in calls(project)] == ["ensurepip", "pip", "uv"]


def test_a_set_up_that_was_killed_holds_nobody_up(project):
    (project / "build").mkdir()
    holds = "import time; from helpers.commands import set_up\nwith set_up.one_at_a_time():\n"
    holds += "    print('held', flush=True); time.sleep(60)"
    killed = subprocess.Popen([sys.executable, "-c", holds], stdout=subprocess.PIPE)
    with killed:
        assert killed.stdout.readline().strip() == b"held"
        with set_up.RUNNING.open("w") as file:
            assert not set_up.try_lock(file)
            killed.kill()
            killed.wait()
            assert set_up.try_lock(file)


def test_an_interrupted_set_up_ends_in_a_sentence(project, monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(set_up, "run", interrupted)
    assert set_up.main(["lab"]) == 1
    assert "run make again" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("number", "sentence"),
    [(errno.ENOSPC, "The disk is full"), (errno.EACCES, "cannot be written")],
)
def test_a_failure_to_write_what_is_our_own_is_told_too(
    project, monkeypatch, capsys, number, sentence
):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number), "build")

    monkeypatch.setattr(set_up.Path, "mkdir", refuse)
    assert set_up.main(["lab"]) == 1
    assert re.match(rf".*{sentence}.*\.$", capsys.readouterr().err)


@as_another
@pytest.mark.parametrize("name", [".", "build", ".venv"])
def test_a_folder_that_cannot_be_written_is_named(project, capsys, name):
    folder = project / name
    folder.mkdir(exist_ok=True)
    folder.chmod(0o555)
    try:
        assert set_up.main(["lab"]) == 1
    finally:
        folder.chmod(0o755)
    assert capsys.readouterr().err.startswith(f"{folder} cannot be written: copy the course")
    assert not calls(project)


def test_a_full_disk_is_told_for_real(project):
    disk = project / "disk"
    disk.mkdir()
    script = textwrap.dedent("""
        mount -t tmpfs -o size=900k tmpfs disk || exit 77
        cp -r helpers Makefile pyproject.toml requirements.lock *.py disk
        dd if=/dev/zero of=disk/fill bs=1k 2>/dev/null
        cd disk && exec "$0" -I helpers/commands/set_up.py lab
    """)
    if not shutil.which("unshare"):
        pytest.skip("no disk can be mounted without unshare")
    command = ["unshare", "-rm", "sh", "-c", script, sys.executable]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip("this machine lets no test mount a disk")
    assert re.fullmatch(rf"The disk is full: .* where {disk} lies, .*\.\n", done.stderr)


@needs_make
def test_make_sets_up_once(project):
    assert make(project).returncode == 0
    before = calls(project)
    again = make(project)
    assert (again.returncode, again.stderr) == (0, "")
    assert calls(project) == before


@needs_make
def test_make_says_the_cause_too(project):
    stand_in(project, "uv", UV_HASH, ended=1)
    done = make(project)
    assert done.returncode
    assert done.stderr.startswith("numpy==2.4.6 was not installed")


@needs_make
@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("echo 3.8.18; exit 1", "Python 3.8.18 is too old: install"),
        ("exit 9", "No Python was found"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="the stand-in for an old Python is a shell script")
def test_a_missing_or_old_python_is_told(project, body, sentence):
    old = project / "old"
    old.write_text(f"#!/bin/sh\n{body}\n")
    old.chmod(0o755)
    command = [MAKE, "-C", project, ".venv/.has-lab", f"PYTHON={old}"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode
    assert done.stderr.startswith(sentence)


@needs_make
@pytest.mark.skipif(os.name == "nt", reason="HOME is nothing that Windows' programs go by")
@pytest.mark.parametrize("home", ["unset", "empty", "missing", "a file", "unwritable"])
def test_where_home_cannot_be_used_the_project_lends_one(project, home):
    if home == "unwritable" and os.geteuid() == 0:
        pytest.skip("no folder is unwritable to root")
    (project / "file").touch()
    (project / "closed").mkdir(mode=0o555)
    path = {"unset": None, "empty": "", "missing": project / "no", "a file": project / "file"}
    settings = {"XDG_CACHE_HOME": str(project / "closed/.cache")}
    done = make(project, HOME=path.get(home, project / "closed"), **settings)
    assert done.returncode == 0, done.stderr
    assert "HOME cannot be used" in done.stdout
    own = project / "build/home"
    assert own.is_dir()
    assert (project / "home.txt").read_text(encoding="utf-8") == str(own)


@needs_make
@pytest.mark.skipif(os.name == "nt", reason="HOME is nothing that Windows' programs go by")
def test_a_home_that_can_be_used_is_left_alone(project, tmp_path):
    done = make(project, HOME=str(tmp_path))
    assert "HOME" not in done.stdout
    assert (project / "home.txt").read_text(encoding="utf-8") == str(tmp_path)
    assert not (project / "build/home").exists()

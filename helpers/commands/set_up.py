"""Set up .venv with what is locked, or say in one sentence why that cannot be.

The Makefile runs this in the project's folder by a Python of the machine, before anything is
installed: it imports nothing but the standard library, and nothing of this project.
"""

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

VENV = Path(".venv")
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
MADE = VENV / ".folder"
LOG = Path("build/set-up.log")
RUNNING = Path("build/set-up.lock")
LOCKED = Path("requirements.lock")

# What each set installs, and which other sets are then there too.
SETS = {
    "lab": (".", ()),
    "handout": (".[handout]", ("lab",)),
    "present": (".[present,handout]", ("lab", "handout")),
    "site": (".[site]", ("lab",)),
    "test": (".[test,handout,present,bootstrap]", ("lab", "handout", "present")),
}

# What the tools say, and what it means; the first that fits is told.
CAUSES = (
    (
        r"No space left|Errno 28\b|WinError 112\b|not enough space|quota exceeded",
        "The disk is full: make about 1 GB free where {disk} lies, then run make again",
    ),
    (
        r"Hash mismatch for `(?P<package>[^`]+)`|DO NOT MATCH THE HASHES.*\n\s+(?P<other>\S+)",
        "{package} was not installed, because the file that was fetched is not the one in"
        " requirements.lock (the hashes differ): undo what was changed in that file"
        " (git checkout requirements.lock), or, if nothing was, use another network",
    ),
    (
        r"No module named '?(?P<package>ensurepip|venv)\b",
        "This Python cannot make .venv, because its module {package} is missing: on Debian and"
        " Ubuntu, install the package python3-venv, then run make again",
    ),
    (
        r"execv[\s\S]+Permission denied",
        "No program can be started in this folder, because its disk forbids it (noexec): copy"
        " the course to another disk, then run make there",
    ),
    (
        r"(?P<line>.*(?:Permission denied|Read-only file system|WinError (?:5|32)\b"
        r"|Access is denied).*)",
        "Something cannot be written ({line}): make it yours, or copy the course to a folder of"
        " your own, then run make again",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|invalid peer certificate",
        "The packages could not be fetched, because this network's certificate is not trusted:"
        " ask who runs the network or its proxy, or use another one, then run make again",
    ),
    (
        r"after connection broken by|error sending request|error reading a body",
        "The packages could not be fetched: check the network, then run make again",
    ),
)


# So uv says that it cannot write its cache, which it can do without.
NO_CACHE = "Failed to initialize cache|Could not acquire lock"


class SetUpError(Exception):
    """Why .venv could not be set up, in one sentence that says what to do."""


def fullest_disk():
    """Return that one of the folders written to whose disk has the least room."""
    folders = [Path.cwd(), Path(tempfile.gettempdir())]
    with contextlib.suppress(RuntimeError):
        folders.append(Path.home())
    return min(filter(Path.exists, folders), key=lambda folder: shutil.disk_usage(folder).free)


def last_lines(said, count=3):
    """Return the last lines of what a tool said, on one line, without the code of a traceback."""
    lines = [line.strip() for line in said.splitlines() if not re.match(r"  File |    |\s*$", line)]
    return "; ".join(lines[-count:]).rstrip(".")


def cause(said):
    """Return what went wrong, as one sentence without its full stop.

    Parameters
    ----------
    said : str
        All that the tool which failed has printed, or the text of an OSError.
    """
    for pattern, sentence in CAUSES:
        if found := re.search(pattern, said):
            named = {name: text.strip() for name, text in found.groupdict().items() if text}
            package = named.get("package", named.get("other"))
            return sentence.format(**{**named, "package": package}, disk=fullest_disk())
    return f"Setting up failed: {last_lines(said) or 'the tool that failed said nothing'}"


def run(*command):
    """Run a tool; return whether it succeeded, and what it said, which the log keeps too."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    # On a full disk the log may not hold all of it; the sentence is said all the same.
    with contextlib.suppress(OSError), LOG.open("a", encoding="utf-8", errors="replace") as log:
        log.write(f"$ {' '.join(map(str, command))}\n{done.stdout}(ended with {done.returncode})\n")
    return done.returncode == 0, done.stdout


def fail(said):
    """Refuse to go on after a tool that failed."""
    kept = f"; what the tools said is in {LOG}" if LOG.exists() and LOG.stat().st_size else ""
    raise SetUpError(f"{cause(said)}{kept}.")


def demand(*command):
    """Run a tool that has to succeed."""
    succeeded, said = run(*command)
    if not succeeded:
        fail(said)


def fingerprint():
    """Return what tells one list of packages, and what the course's own holds, from another."""
    listed = (Path("pyproject.toml"), LOCKED, *sorted(Path(".jupyter").rglob("*.json")))
    return hashlib.sha256(b"".join(path.read_bytes() for path in listed)).hexdigest()


def marker(name):
    """Return the file that says for which list of packages a set is installed."""
    return VENV / f".has-{name}"


def is_installed(name):
    """Say whether a set is installed as the list of packages is now."""
    return marker(name).is_file() and marker(name).read_text() == fingerprint()


def made_for(version):
    """Return what .venv notes on its folder and Python: it works with no others."""
    return os.fsencode(Path.cwd()) + b"\n" + version.encode()


def is_made(version):
    """Say whether .venv was made in this folder, for this version of Python."""
    return MADE.is_file() and MADE.read_bytes() == made_for(version)


def own_version():
    """Return the version of the Python that runs this, as far as .venv depends on it."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def venv_version():
    """Return the version of the Python in .venv, or nothing where none runs there."""
    asked = "import sys; print(*sys.version_info[:2], sep='.')"
    try:
        done = subprocess.run([VENV_PYTHON, "-c", asked], capture_output=True, text=True)
    except OSError:
        return ""
    return done.stdout.strip()


def make_environment():
    """Make .venv anew, with an installer whose hash is verified."""
    print(f"Making .venv with Python {sys.version.split()[0]} ...", flush=True)
    demand(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
    demand(VENV_PYTHON, "-m", "ensurepip", "--upgrade", "--default-pip")
    uv = re.search(r"^uv==.*(?:\n +.*)*", LOCKED.read_text(encoding="utf-8"), flags=re.M)
    if not uv:
        raise SetUpError(f"{LOCKED} is damaged: get it anew (git checkout {LOCKED}).")
    only_uv = VENV / "uv.lock"
    only_uv.write_text(uv[0] + "\n", encoding="utf-8")
    pip = (VENV_PYTHON, "-m", "pip", "install", "--no-input", "--disable-pip-version-check")
    demand(*pip, "--progress-bar", "off", "--require-hashes", "--requirement", only_uv)
    MADE.write_bytes(made_for(own_version()))


def install(name):
    """Install a set, exactly as it is locked."""
    print(f"Installing what `make {name}` needs into .venv ...", flush=True)
    wanted, others = SETS[name]
    uv = (VENV_PYTHON, "-m", "uv", "pip", "install", "--python", VENV_PYTHON)
    command = (*uv, "--constraint", LOCKED, "--editable", wanted)
    succeeded, said = run(*command)
    if not succeeded and re.search(NO_CACHE, said):
        succeeded, said = run(*command, "--no-cache")
    if not succeeded:
        fail(said)
    for each in (name, *others):
        marker(each).write_text(fingerprint())


def refuse_unwritable():
    """Say it before any tool stumbles over it: a folder cannot be written."""
    for folder in (Path(), LOG.parent, VENV):
        if folder.exists() and not os.access(folder, os.W_OK):
            raise SetUpError(
                f"{folder.resolve()} cannot be written: copy the course to a folder of your own,"
                " then run make there."
            )


def try_lock(file):
    """Lock a file until this process ends; return False where another process holds it."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:  # a network folder may know no locks: then go on without
        return True
    return True


@contextlib.contextmanager
def one_at_a_time():
    """Wait until no other set-up runs in this folder."""
    RUNNING.parent.mkdir(exist_ok=True)
    with RUNNING.open("w") as file:
        if not try_lock(file):
            print("This folder is being set up already: waiting for that to end ...", flush=True)
            while not try_lock(file):
                time.sleep(0.2)
        yield


def set_up(name):
    """Make .venv, and install a set into it, as far as that is not done yet."""
    refuse_unwritable()
    with one_at_a_time():
        if is_made(venv_version()) and is_installed(name):
            return
        LOG.unlink(missing_ok=True)
        if not is_made(venv_version()):
            make_environment()
        install(name)


def main(arguments):
    """Set up the named set, or with --check before the name only look whether it is there.

    Returns
    -------
    int
        0 where the set is there, 1 where it is not, which is then explained.
    """
    *options, name = arguments
    if options == ["--check"]:
        return 0 if is_made(own_version()) and is_installed(name) else 1
    try:
        set_up(name)
    except SetUpError as error:
        sentence = str(error)
    except OSError as error:
        sentence = f"{cause(str(error))}."
    except KeyboardInterrupt:
        sentence = "Setting up was stopped: run make again to go on."
    else:
        return 0
    print(sentence, file=sys.stderr)
    if name == "present" and is_made(venv_version()) and marker("lab").is_file():
        print("So the notebook opens without the slides' extension.", file=sys.stderr)
        return 0
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

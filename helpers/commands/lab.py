"""`make lab`: open the course in JupyterLab."""

import argparse
import os
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
FIRST_PORT = 8888


def is_free(port):
    """Say whether a server could listen on this port of this machine."""
    with socket.socket() as s:
        if os.name != "nt":
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            s.bind((HOST, port))
        except OSError:
            return False
    return True


def choose_port(wanted):
    """Return the port to listen on; say what is wrong where there is none."""
    if wanted:
        if not wanted.isdigit() or not 1 <= int(wanted) <= 65535:
            sys.exit(f"PORT must be a number from 1 to 65535, not {wanted!r}.")
        if not is_free(int(wanted)):
            sys.exit(f"Port {wanted} is taken: choose another one, or leave PORT out.")
        return int(wanted)
    for port in range(FIRST_PORT, FIRST_PORT + 50):
        if is_free(port):
            if port != FIRST_PORT:
                print(f"Port {FIRST_PORT} is taken, so the course opens on port {port}.")
            return port
    sys.exit(f"Ports {FIRST_PORT} to {port} are all taken: choose one, make lab PORT=9000.")


def choose_notebook(name):
    """Return the path of a notebook, from the project's root, by its name."""
    name = name or "01_background"
    path = Path("notebooks", name if name.endswith(".ipynb") else f"{name}.ipynb")
    if not (ROOT / path).is_file():
        known = ", ".join(sorted(p.stem for p in (ROOT / "notebooks").glob("*.ipynb")))
        sys.exit(f"There is no notebook {path.stem}; there are {known}.")
    return path.as_posix()


def environment():
    """Return the environment in which JupyterLab finds the course's settings."""
    paths = [str(ROOT / ".jupyter"), os.environ.get("JUPYTER_CONFIG_PATH", "")]
    return dict(os.environ, JUPYTER_CONFIG_PATH=os.pathsep.join(filter(None, paths)))


def command(folder, port, *options):
    """Return the command that starts JupyterLab in a folder, for this machine only."""
    return [
        *(sys.executable, "-m", "jupyterlab"),
        f"--ServerApp.ip={HOST}",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        f"--ServerApp.root_dir={folder}",
        *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
        *options,
    ]


def main():
    """Start JupyterLab and wait for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", default="")
    parser.add_argument("--notebook", default="")
    parser.add_argument("options", nargs="*", help="passed on to JupyterLab, after --")
    asked = parser.parse_args()
    notebook, port = choose_notebook(asked.notebook), choose_port(asked.port)
    first = f"--LabApp.default_url=/lab/tree/{notebook}"
    started = command(ROOT, port, first, *asked.options)
    try:
        return subprocess.run(started, env=environment(), check=False).returncode
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())

"""`make lab`: open the course in JupyterLab."""

import signal

if __name__ == "__main__":
    # Seconds of imports follow. Until JupyterLab answers Ctrl+C itself, it just ends them.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import argparse
import os
import socket
import sys

from helpers.commands import folders, pairs, server, work

FIRST_PORT = 8888
TRIED = 50


def is_free(port):
    """Say whether a server could listen on this port of this machine."""
    with socket.socket() as s:
        if os.name != "nt":
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            s.bind((server.HOST, port))
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
    for port in range(FIRST_PORT, FIRST_PORT + TRIED):
        if is_free(port):
            if port != FIRST_PORT:
                print(f"Port {FIRST_PORT} is taken, so the course opens on port {port}.")
            return port
    sys.exit(f"Ports {FIRST_PORT} to {port} are all taken: choose one, make lab PORT=9000.")


def choose_notebook(name):
    """Return the name of a notebook of the course, without its ending."""
    name = name.removesuffix(".ipynb") or "01_background"
    known = [path.stem for path in pairs.sources()]
    if name not in known:
        sys.exit(f"There is no notebook {name}; there are {', '.join(known)}.")
    return name


def main():
    """Prepare the student's notebooks, start JupyterLab, and wait for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", default="")
    parser.add_argument("--notebook", default="")
    parser.add_argument("options", nargs="*", help="passed on to JupyterLab, after --")
    asked = parser.parse_args()
    name, port = choose_notebook(asked.notebook), choose_port(asked.port)
    work.prepare()
    first = f"--LabApp.default_url=/lab/tree/{name}.ipynb"
    os.environ.update(folders.environment())
    # without a wish, JupyterLab goes on to the next port where another took this one meanwhile
    options = [first, "--OneOrigin.say_address=True", *asked.options]
    server.run(work.FOLDER, port, options, 0 if asked.port else TRIED)


if __name__ == "__main__":
    sys.exit(main())

"""The JupyterLab that `make lab` starts, on a fresh copy of the project."""

import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = shutil.ignore_patterns(".git", ".venv", "__pycache__", ".ipynb_checkpoints", "build")


def free_port():
    """Return a port on which nothing listens."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """JupyterLab on a copy of the project, with settings of its own.

    Parameters
    ----------
    folder : Path
        An empty folder, for the copy, the settings and the log.
    """

    def __init__(self, folder):
        self.course, self.log = folder / "the course", folder / "lab.log"
        shutil.copytree(ROOT, self.course, ignore=LEFT_OUT)
        self.port = free_port()
        self.token = secrets.token_hex(16)
        names = ("CONFIG_DIR", "DATA_DIR", "RUNTIME_DIR")
        places = {f"JUPYTER_{name}": str(folder / name.lower()) for name in names}
        places |= {f"JUPYTERLAB_{n}_DIR": str(folder / n) for n in ("SETTINGS", "WORKSPACES")}
        environment = dict(
            os.environ, JUPYTER_TOKEN=self.token, PYTHONPATH=str(self.course), **places
        )
        command = [sys.executable, "-m", "helpers.commands.lab", "--port", str(self.port)]
        with self.log.open("w") as log:
            self._process = subprocess.Popen(
                [*command, "--", "--no-browser", "--expose-app-in-browser"],
                cwd=self.course,
                env=environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=os.name != "nt",
            )
        self._wait()

    def url(self, path):
        """Return the address of a path on this server, with its token."""
        return f"http://127.0.0.1:{self.port}/{path}?token={self.token}"

    def stop(self):
        """End the server and its kernels."""
        if os.name == "nt":
            self._process.terminate()
        else:
            os.killpg(self._process.pid, signal.SIGTERM)
        self._process.wait(20)

    def _wait(self):
        for _ in range(240):
            try:
                urllib.request.urlopen(self.url("api/status"), timeout=2).close()
                return
            except OSError:
                time.sleep(0.25)
                if self._process.poll() is not None:
                    break
        raise RuntimeError(f"JupyterLab did not start:\n{self.log.read_text()}")

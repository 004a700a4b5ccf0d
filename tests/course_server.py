"""The JupyterLab that `make lab` starts in a copy of the project, asked as its page asks it."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", "__pycache__", ".ipynb_checkpoints", "build", "work"
)
TOKEN = "a-token-of-the-tests"
STRAIGHT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def free_port():
    """Return a port on which nothing listens."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def copy_course(folder):
    """Copy the project into a folder; return it."""
    shutil.copytree(ROOT, folder, ignore=LEFT_OUT)
    return folder


class CourseServer:
    """A running server of a copy of the project.

    Parameters
    ----------
    course : Path
        The copy.
    log : Path
        Where its output is written.
    options : list of str
        Passed on to JupyterLab.
    **environment
        What differs from the environment of the tests.
    """

    def __init__(self, course, log, options=("--no-browser",), **environment):
        self.course, self.log, self.port = course, log, free_port()
        own = {
            "JUPYTER_TOKEN": TOKEN,
            "JUPYTERLAB_SETTINGS_DIR": str(course / "not the user's"),
            "PYTHONPATH": str(course),
        }
        command = [sys.executable, "-m", "helpers.commands.lab", "--port", str(self.port)]
        with self.log.open("w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [*command, "--", *options],
                cwd=course,
                env=os.environ | own | environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=os.name != "nt",
            )
        self._wait()

    def url(self, path):
        """Return the address of a path on this server, with its token."""
        return f"http://127.0.0.1:{self.port}/{path}?token={TOKEN}"

    def ask(self, path, body=None, method=None, **headers):
        """Send a request; return its status and what it answered.

        Parameters
        ----------
        path : str
        body : object, optional
            Sent as JSON.
        method : str, optional
        **headers
            Instead of the token.
        """
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/{path}",
            None if body is None else json.dumps(body).encode(),
            headers or {"Authorization": f"token {TOKEN}"},
            method=method,
        )
        try:
            with STRAIGHT.open(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read() or "null")
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def open_notebook(self, name):
        """Return a notebook as JupyterLab shows it."""
        status, model = self.ask(f"api/contents/{name}?content=1")
        assert status == 200, model
        return model

    def save(self, model):
        """Save a notebook as JupyterLab does."""
        body = {key: model[key] for key in ("type", "format", "content")}
        status, answer = self.ask(f"api/contents/{model['path']}", body, "PUT")
        assert status == 200, answer

    def stop(self):
        """End the server and its kernels."""
        if os.name == "nt":
            self.process.terminate()
        else:
            os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(20)

    def _wait(self):
        for _ in range(240):
            try:
                self.ask("api/status")
                return
            except OSError:
                time.sleep(0.25)
                if self.process.poll() is not None:
                    break
        raise RuntimeError(f"JupyterLab did not start:\n{self.log.read_text(encoding='utf-8')}")

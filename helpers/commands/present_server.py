"""JupyterLab for a show: on this machine only, with settings of its own."""

import contextlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import time
import urllib.request

from helpers.commands import folders, server

STARTED_WITHIN = 60
ENDED_WITHIN = 10


class Server:
    """A JupyterLab that shows one folder.

    Parameters
    ----------
    folder : Path
        The folder to show.
    own : Path
        A folder for its settings, its kernels' files and its log; emptied, except for "config".
    port : int
    options : list of str
        Passed on to JupyterLab.
    """

    def __init__(self, folder, own, port, options=()):
        self.port, self.token, self.log = port, secrets.token_hex(16), own / "lab.log"
        self.runtime, self.data = own / "runtime", own / "data"
        for one in ("runtime", "data", "settings", "workspaces"):
            shutil.rmtree(own / one, ignore_errors=True)
        style = f"--ServerApp.tornado_settings=static_custom_path={own / 'config' / 'custom'}"
        command = [sys.executable, "-m", "helpers.commands.server"]
        told = ["--no-browser", "--LabApp.custom_css=True", style]
        with self.log.open("w", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [*command, str(folder), str(port), *told, *options],
                env=self._environment(own),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                **_apart(),
            )

    def _environment(self, own):
        environment = folders.environment(own)
        first = environment["JUPYTER_CONFIG_DIR"], environment["JUPYTER_CONFIG_PATH"]
        return environment | {
            "COURSE_PRESENTING": "1",
            "JUPYTER_TOKEN": self.token,
            "JUPYTER_CONFIG_PATH": os.pathsep.join(first),
            "JUPYTERLAB_SETTINGS_DIR": str(own / "settings"),
        }

    def url(self, path):
        """Return an address on this server, with its token."""
        return f"http://{server.HOST}:{self.port}/{path}?token={self.token}"

    def ask(self, path, body=None, timeout=60):
        """Send a request to the server's interface; with a body, as a post."""
        request = urllib.request.Request(
            f"http://{server.HOST}:{self.port}/api/{path}",
            None if body is None else json.dumps(body).encode(),
            {"Content-Type": "application/json", "Authorization": f"token {self.token}"},
        )
        straight = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with straight.open(request, timeout=timeout) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def wait(self):
        """Wait until it answers; say where to look where it does not."""
        until = time.monotonic() + STARTED_WITHIN
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(OSError):
                self.ask("status", timeout=2)
                return
            time.sleep(0.1)
        sys.exit(f"JupyterLab did not start: its last words are in {self.log}")

    def stop(self):
        """End the server and its kernels."""
        if self.process.poll() is None:
            with contextlib.suppress(OSError):
                self.ask("shutdown", {}, timeout=ENDED_WITHIN)
            try:
                self.process.wait(ENDED_WITHIN)
            except subprocess.TimeoutExpired:
                self.process.kill()


def _apart():
    """Return what keeps Ctrl+C from the server, which would ask back; it is ended properly."""
    if os.name == "nt":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}

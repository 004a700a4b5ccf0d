"""The course's settings come with its package: any Jupyter server of the environment has them."""

import json
import os
import subprocess
import sys
import time
import tomllib
import urllib.request
from importlib import metadata
from pathlib import Path
from types import SimpleNamespace

import pytest
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

from helpers.commands import folders, pairs, prompt
from helpers.commands.folders import COURSE
from tests.course_server import STRAIGHT, free_port

TOKEN = "a-token-of-the-tests"


def test_the_package_installs_each_settings_file():
    told = tomllib.loads((pairs.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    source = pairs.ROOT / told["tool"]["flit"]["external-data"]["directory"]
    wanted = {path.relative_to(source).as_posix() for path in source.rglob("*") if path.is_file()}
    there = {path.locate().resolve() for path in metadata.distribution(COURSE).files}
    assert len(wanted) == 4
    for name in wanted:
        installed = Path(sys.prefix, name)
        assert installed.resolve() in there
        assert json.loads(installed.read_text()) == json.loads((source / name).read_text())


@pytest.mark.parametrize("chosen", [None, ZMQChannelsWebsocketConnection])
def test_messages_are_sent_at_once_where_nothing_else_was_chosen(chosen):
    server = SimpleNamespace(web_app=SimpleNamespace(settings={prompt.CHOSEN: chosen}))
    prompt._load_jupyter_server_extension(server)
    assert server.web_app.settings[prompt.CHOSEN] is prompt.PromptConnection


def test_another_choice_stays():
    server = SimpleNamespace(web_app=SimpleNamespace(settings={prompt.CHOSEN: dict}))
    prompt._load_jupyter_server_extension(server)
    assert server.web_app.settings[prompt.CHOSEN] is dict


@pytest.fixture(scope="module", params=["jupyterlab", "jupyter_server"])
def server(request, tmp_path_factory):
    """A server as anyone starts it in this environment, JupyterLab by itself or as an extension."""
    folder, port = tmp_path_factory.mktemp("plain"), free_port()
    given = {key: value for key, value in os.environ.items() if not key.startswith("JUPYTER")}
    own = {"HOME": str(folder), "USERPROFILE": str(folder), "JUPYTER_TOKEN": TOKEN}
    options = (f"--ServerApp.port={port}", "--ServerApp.ip=127.0.0.1", "--no-browser")
    log = folder / "log"
    with log.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", request.param, *options, "--allow-root"],
            cwd=folder,
            env=given | own,
            stdout=file,
            stderr=subprocess.STDOUT,
        )
    asked = SimpleNamespace(address=f"http://127.0.0.1:{port}", log=log)
    for _ in range(240):
        try:
            ask(asked, "api/status")
            break
        except OSError:
            time.sleep(0.25)
            assert process.poll() is None, log.read_text()
    yield asked
    process.terminate()
    process.wait(20)


def ask(server, path):
    """Return what a server answers."""
    headers = {"Authorization": f"token {TOKEN}"}
    with STRAIGHT.open(urllib.request.Request(f"{server.address}/{path}", headers=headers)) as told:
        return json.loads(told.read())


def test_any_server_has_the_courses_settings(server):
    told = ask(server, "lab/api/settings/@jupyterlab/notebook-extension:tracker")
    wanted = folders.of_jupyterlab("default_setting_overrides")
    mode = wanted["@jupyterlab/notebook-extension:tracker"]["windowingMode"]
    assert told["schema"]["properties"]["windowingMode"]["default"] == mode
    assert "helpers.commands.prompt | extension was successfully loaded" in server.log.read_text()


def test_any_server_leaves_jupytext_and_the_slides_alone(server):
    with STRAIGHT.open(f"{server.address}/lab?token={TOKEN}") as page:
        text = page.read().decode()
    for name in folders.of_jupyterlab("page_config")["disabledExtensions"]:
        assert f'"{name}"' in text.partition('"disabledExtensions"')[2].partition("]")[0]
    assert "jupyterlab_jupytext | extension was successfully loaded" not in server.log.read_text()

"""`make lab` says in one sentence what is wrong, and starts with safe settings."""

import json
import socket
from types import SimpleNamespace

import pytest
from traitlets.config import PyFileConfigLoader

from helpers.commands import lab


@pytest.fixture
def taken_port():
    with socket.socket() as s:
        s.bind((lab.HOST, 0))
        s.listen()
        yield s.getsockname()[1]


def test_a_port_that_is_asked_for_and_taken_is_refused(taken_port):
    with pytest.raises(SystemExit, match=f"Port {taken_port} is taken"):
        lab.choose_port(str(taken_port))


def test_without_a_wish_the_next_free_port_is_taken_and_said(taken_port, monkeypatch, capsys):
    monkeypatch.setattr(lab, "FIRST_PORT", taken_port)
    assert lab.choose_port("") > taken_port
    assert f"Port {taken_port} is taken" in capsys.readouterr().out


@pytest.mark.parametrize("wish", ["abc", "0", "70000", "-1", "8.5"])
def test_a_port_that_is_none_is_refused(wish):
    with pytest.raises(SystemExit, match="PORT must be a number"):
        lab.choose_port(wish)


@pytest.mark.parametrize("name", ["", "01_background", "01_background.ipynb"])
def test_a_notebook_is_found_by_its_name(name):
    assert lab.choose_notebook(name) == "notebooks/01_background.ipynb"


def test_an_unknown_notebook_is_refused_with_the_known_ones():
    with pytest.raises(SystemExit, match="no notebook 09_nothing; there are 01_background"):
        lab.choose_notebook("09_nothing")


def test_the_course_settings_are_found_and_ask_the_network_for_nothing(monkeypatch):
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "elsewhere")
    first, second = lab.environment()["JUPYTER_CONFIG_PATH"].split(lab.os.pathsep)
    assert second == "elsewhere"
    settings = lab.Path(first, "labconfig", "default_setting_overrides.json")
    news = json.loads(settings.read_text())["@jupyterlab/apputils-extension:notification"]
    assert news["fetchNews"] == "false"
    assert news["checkForUpdates"] is False


def test_jupyterlab_starts_on_this_machine_only_with_a_token(monkeypatch):
    started = []
    monkeypatch.setattr(lab.sys, "argv", ["lab"])
    monkeypatch.setattr(
        lab.subprocess, "run", lambda command, **_: started.append(command) or NoFailure
    )
    assert lab.main() == 0
    command = " ".join(started[0])
    assert "--ServerApp.ip=127.0.0.1" in command
    assert "/lab/tree/notebooks/01_background.ipynb" in command
    assert "token=" not in command.replace("?", "")
    assert "password" not in command


class NoFailure:
    returncode = 0


def test_the_server_holds_no_message_back(monkeypatch):
    settings = PyFileConfigLoader("jupyter_lab_config.py", str(lab.ROOT / ".jupyter")).load_config()
    connection = settings.ServerApp.kernel_websocket_connection_class
    connected = []
    monkeypatch.setattr(connection.__base__, "connect", lambda self: connected.append("base"))
    handler = SimpleNamespace(set_nodelay=lambda value: connected.append(value))
    own = connection.__new__(connection)
    own._trait_values["websocket_handler"] = handler
    own.connect()
    assert connected == [True, "base"]

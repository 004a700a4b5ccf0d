"""`make lab` says in one sentence what is wrong, and starts with safe settings."""

import os
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest
from jupyterlab.labapp import LabApp

from helpers.commands import folders, lab, pairs, prompt, server, work

NEWS = "@jupyterlab/apputils-extension:notification"


@pytest.fixture
def taken_port():
    with socket.socket() as s:
        s.bind((server.HOST, 0))
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
    assert lab.choose_notebook(name) == "01_background"


def test_an_unknown_notebook_is_refused_with_the_known_ones():
    with pytest.raises(SystemExit, match="no notebook 09_nothing; there are 01_background"):
        lab.choose_notebook("09_nothing")


def test_the_course_settings_come_first_and_ask_the_network_for_nothing(monkeypatch):
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "elsewhere")
    first, second = folders.environment()["JUPYTER_CONFIG_PATH"].split(os.pathsep)
    assert second == "elsewhere"
    assert first == str(folders.SETTINGS)
    news = folders.of_jupyterlab("default_setting_overrides")[NEWS]
    assert news["fetchNews"] == "false"
    assert news["checkForUpdates"] is False


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A home of its own, in which a look for JupyterLab was chosen."""
    look = tmp_path / ".jupyter" / "lab" / "user-settings"
    look.mkdir(parents=True)
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTERLAB_SETTINGS_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    return look


def test_the_look_that_a_user_chose_stays(home):
    assert folders.environment()["JUPYTERLAB_SETTINGS_DIR"] == str(home)


@pytest.mark.parametrize("spoil", ["gone", "not to be written", "no home", "no folder"])
def test_without_a_usable_home_everything_is_in_the_project(home, monkeypatch, spoil):
    if spoil == "gone":
        home.rmdir()
    elif spoil == "not to be written":
        monkeypatch.setattr(folders.os, "access", lambda *_: False)
    else:
        value = "" if spoil == "no home" else "/nowhere/at/all"
        for name in ("HOME", "USERPROFILE"):
            monkeypatch.setenv(name, value)
    environment = folders.environment()
    for name in (
        *(f"JUPYTER_{n}_DIR" for n in ("CONFIG", "DATA", "RUNTIME")),
        "IPYTHONDIR",
        "MPLCONFIGDIR",
    ):
        assert Path(environment[name]).is_relative_to(pairs.ROOT / "build")
    assert Path(environment["JUPYTERLAB_SETTINGS_DIR"]).is_relative_to(pairs.ROOT / "build")


@pytest.fixture
def started(monkeypatch):
    """What JupyterLab would be started with."""
    started = []
    monkeypatch.setattr(LabApp, "launch_instance", lambda words: started.extend(words))
    monkeypatch.setattr(work, "prepare", lambda: None)
    monkeypatch.setattr(os, "environ", dict(os.environ))
    monkeypatch.delenv("JUPYTER_TOKEN", raising=False)
    return started


def test_jupyterlab_opens_the_students_copies_on_this_machine_only(started, monkeypatch):
    monkeypatch.setattr(lab.sys, "argv", ["lab"])
    lab.main()
    assert "--ServerApp.ip=127.0.0.1" in started
    assert f"--ServerApp.root_dir={work.FOLDER}" in started
    assert "--LabApp.default_url=/lab/tree/01_background.ipynb" in started


def test_a_port_taken_meanwhile_is_passed_by_unless_it_was_asked_for(started, monkeypatch):
    monkeypatch.setattr(lab.sys, "argv", ["lab"])
    lab.main()
    monkeypatch.setattr(lab.sys, "argv", ["lab", "--port", str(lab.choose_port(""))])
    lab.main()
    retries = [word for word in started if "port_retries" in word]
    assert retries == ["--ServerApp.port_retries=50", "--ServerApp.port_retries=0"]


def test_each_start_has_a_token_of_its_own(started):
    tokens = []
    for _ in range(2):
        started.clear()
        server.run("folder", 1)
        tokens += [w for w in started if w.startswith("--IdentityProvider.token=")]
    assert len(set(tokens)) == 2
    assert all(len(token.partition("=")[2]) >= 32 for token in tokens)


def test_the_server_holds_no_message_back(monkeypatch):
    connected = []
    base = prompt.PromptConnection.__base__
    monkeypatch.setattr(base, "connect", lambda self: connected.append("base"))
    handler = SimpleNamespace(set_nodelay=lambda value: connected.append(value))
    own = prompt.PromptConnection.__new__(prompt.PromptConnection)
    own._trait_values["websocket_handler"] = handler
    own.connect()
    assert connected == [True, "base"]

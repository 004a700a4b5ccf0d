"""The course's server asks for its token and its own origin, whatever a user's settings say."""

import json
import os
import shlex
import subprocess

import pytest
import websocket

from tests.course_server import TOKEN, CourseServer, copy_course

CARELESS = """
c = get_config()
c.ServerApp.token = c.IdentityProvider.token = ""
c.ServerApp.password = c.PasswordIdentityProvider.hashed_password = ""
c.ServerApp.allow_origin = "*"
c.ServerApp.disable_check_xsrf = True
c.ServerApp.allow_remote_access = True
c.ServerApp.allow_unauthenticated_access = True
c.ServerApp.ip = "0.0.0.0"
c.ServerApp.base_url = "/elsewhere/"
c.ServerApp.use_redirect_file = False
"""
NAMES = ("jupyter_config", "jupyter_server_config", "jupyter_lab_config", "jupyter_notebook_config")
ELSEWHERE = "http://elsewhere.example"


@pytest.fixture(scope="module", params=["careless settings", "broken settings"])
def server(request, tmp_path_factory):
    """A server of somebody whose own settings for Jupyter are careless, or no Python at all."""
    folder = tmp_path_factory.mktemp("server")
    settings = folder / "home" / ".jupyter"
    settings.mkdir(parents=True)
    text = CARELESS if request.param == "careless settings" else "this is no Python"
    for name in NAMES:
        (settings / f"{name}.py").write_text(text)
    own = {"HOME": str(settings.parent), "USERPROFILE": str(settings.parent)}
    if request.param == "careless settings":
        own["JUPYTER_CONFIG_PATH"] = str(settings)
    server = CourseServer(copy_course(folder / "course"), folder / "lab.log", **own)
    yield server
    server.stop()


@pytest.mark.parametrize("headers", [{"X": "none"}, {"Authorization": "token wrong"}])
@pytest.mark.parametrize(
    "path", ["api/contents", "api/kernels", "api/terminals", "lab/api/settings"]
)
def test_without_its_token_nothing_is_told(server, path, headers):
    assert server.ask(path, **headers)[0] == 403


def test_with_its_token_the_notebooks_are_told(server):
    status, answer = server.ask("api/contents")
    assert status == 200
    assert "01_background.ipynb" in [one["name"] for one in answer["content"]]


def test_with_the_token_a_page_of_another_site_is_refused(server):
    known = {"Authorization": f"token {TOKEN}"}
    own = f"http://127.0.0.1:{server.port}"
    assert server.ask("api/contents", **known, Origin=own)[0] == 200
    assert server.ask("api/contents", **known, Origin=ELSEWHERE)[0] == 404
    assert server.ask("api/kernels", {}, **known, Origin=ELSEWHERE)[0] == 404


def reaches(server, kernel, origin):
    """Say whether a page of an origin that knows the token is let in to a kernel."""
    address = server.url(f"api/kernels/{kernel}/channels").replace("http", "ws")
    try:
        websocket.create_connection(address, origin=origin, timeout=20).close()
    except websocket.WebSocketBadStatusException as refused:
        return {403: False}[refused.status_code]
    return True


def test_no_page_of_another_site_reaches_a_kernel(server):
    status, kernel = server.ask("api/kernels", {})
    assert status == 201
    assert not reaches(server, kernel["id"], ELSEWHERE)
    assert reaches(server, kernel["id"], f"http://127.0.0.1:{server.port}")


def test_a_form_of_another_site_starts_nothing(server):
    assert server.ask("api/kernels", {}, **{"Content-Type": "text/plain"})[0] == 403


def test_the_address_to_open_is_printed(server):
    assert f":{server.port}/lab/tree/01_background.ipynb?token={TOKEN}" in server.log.read_text()


def test_it_listens_on_this_machine_only(server):
    info = next((server.course / "build" / "jupyter" / "runtime").glob("jpserver-*.json"))
    told = json.loads(info.read_text())
    assert (told["hostname"], told["base_url"]) == ("127.0.0.1", "/")
    if os.name != "nt":
        assert info.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="reads /proc")
def test_no_command_line_shows_the_token(tmp_path):
    """The browser's neither: it is started with a file that leads to the address."""
    shown = tmp_path / "shown"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$@" > {shlex.quote(str(shown))}\n')
    browser.chmod(0o755)
    course = copy_course(tmp_path / "course")
    options = [f"--ServerApp.browser={browser} %s"]
    server = CourseServer(course, tmp_path / "lab.log", options, JUPYTER_TOKEN="")
    try:
        lines = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True).stdout
        told = next((course / "build" / "jupyter" / "runtime").glob("jpserver-*.json"))
        token = json.loads(told.read_text())["token"]
        assert len(token) >= 32
        assert token not in lines
        for _ in range(100):
            if shown.exists():
                break
            subprocess.run(["sleep", "0.1"], check=True)
        assert shown.read_text().startswith("file://")
        assert token not in shown.read_text()
    finally:
        server.stop()

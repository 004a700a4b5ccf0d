"""JupyterLab as the course starts it: on this machine only, behind a token."""

import os
import secrets
import sys

HOST = "127.0.0.1"


def arguments(folder, port, token, retries=0):
    """Return what JupyterLab is told; said so, it holds against every configuration file."""
    told = {
        "ServerApp.ip": HOST,
        "ServerApp.port": port,
        "ServerApp.port_retries": retries,
        "ServerApp.base_url": "/",
        "ServerApp.root_dir": folder,
        "ServerApp.identity_provider_class": "helpers.commands.identity.OneOrigin",
        "IdentityProvider.token": token,
        "PasswordIdentityProvider.hashed_password": "",
        "PasswordIdentityProvider.password_required": False,
        "ServerApp.allow_origin": "",
        "ServerApp.allow_origin_pat": "",
        "ServerApp.allow_remote_access": False,
        "ServerApp.disable_check_xsrf": False,
        "ServerApp.use_redirect_file": True,
        "ServerApp.log_level": 30,  # the address to open is said all the same
    }
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*(f"--{k}={v}" for k, v in told.items()), *(["--allow-root"] if as_root else [])]


def run(folder, port, options=(), retries=0):
    """Run JupyterLab in this process, until it ends.

    The token goes to it from within: what stands on a command line, every user of the machine
    can read.
    """
    token = os.environ.get("JUPYTER_TOKEN") or secrets.token_hex(24)
    from jupyterlab.labapp import LabApp  # reads its folders' names from the environment

    LabApp.launch_instance([*arguments(folder, port, token, retries), *options])


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2], sys.argv[3:])

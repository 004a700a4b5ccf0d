"""Where the course's JupyterLab keeps what is its own: in the project, apart from the user's."""

import json
import os
from pathlib import Path

from helpers.commands import pairs

OWN = pairs.ROOT / "build" / "jupyter"
# What an environment in which the course is installed also has in its own etc/jupyter. Read from
# here, it holds as it stands in the project, and before what else that environment says.
SETTINGS = pairs.ROOT / ".jupyter" / "etc" / "jupyter"
COURSE = "softmax-regression-course"  # the name of the package


def of_jupyterlab(section):
    """Return what the course sets of a section of JupyterLab's own settings.

    Parameters
    ----------
    section : str
        "default_setting_overrides" or "page_config".
    """
    path = SETTINGS / "labconfig" / f"{section}.d" / f"{COURSE}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def environment(own=OWN):
    """Return the environment in which JupyterLab reads the course's settings, and no one else's.

    The look that a user has chosen for JupyterLab stays, where it can be read and changed.

    Parameters
    ----------
    own : Path
        The folder for all that JupyterLab writes.
    """
    given = os.environ.get("JUPYTER_CONFIG_PATH")
    places = {
        "JUPYTER_CONFIG_DIR": own / "config",
        "JUPYTER_DATA_DIR": own / "data",
        "JUPYTER_RUNTIME_DIR": own / "runtime",
        "JUPYTERLAB_SETTINGS_DIR": _look() or own / "settings",
        "JUPYTERLAB_WORKSPACES_DIR": own / "workspaces",
        "IPYTHONDIR": own / "ipython",
        "MPLCONFIGDIR": own / "matplotlib",
    }
    paths = os.pathsep.join([str(SETTINGS), *([given] if given else [])])
    return os.environ | {k: str(v) for k, v in places.items()} | {"JUPYTER_CONFIG_PATH": paths}


def _look():
    asked = os.environ.get("JUPYTERLAB_SETTINGS_DIR")
    config = os.environ.get("JUPYTER_CONFIG_DIR") or os.path.expanduser("~/.jupyter")
    folder = Path(asked or Path(config, "lab", "user-settings"))
    usable = folder.is_absolute() and os.access(folder, os.R_OK | os.W_OK | os.X_OK)
    return folder if usable else None

"""The kernel that runs in a browser: an extension that is for JupyterLite alone."""

import shutil
import sys
from pathlib import Path

EXTENSIONS = Path(sys.prefix) / "share" / "jupyter" / "labextensions"
NAME = "@jupyterlite/pyodide-kernel-extension"
FOLDER = Path(sys.prefix) / "share" / "jupyterlite" / NAME


def put_aside():
    """Move it away from where JupyterLab would load it at each start, and fail."""
    installed = EXTENSIONS / NAME
    if installed.exists():
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(installed, FOLDER)

"""What JupyterLite is told: which Python to start, how it looks, which keys do what."""

import json

from helpers.commands import folders, site_kernel
from helpers.commands.folders import COURSE
from helpers.commands.site_pyodide import CORE

NEEDED = (site_kernel.EXTENSIONS / "@jupyter-widgets/jupyterlab-manager", site_kernel.FOLDER)
KERNEL = "@jupyterlite/pyodide-kernel-extension:kernel"
PYODIDE = "static/pyodide"
# All that the first cell needs is fetched while the kernel starts, at once.
AT_START = (
    *("micropip", "piplite", "ssl", "sqlite3", "ipykernel", "comm", "pyodide-kernel"),
    *("jedi", "ipython", "numpy", "matplotlib", "ipywidgets", COURSE),
)
# JupyterLite's drive waits for ever on a file of a type that it does not know.
PROGRESS = {
    "name": "jsonl",
    "extensions": [".jsonl"],
    "mimeTypes": ["application/x-ndjson"],
    "fileFormat": "text",
}
SLIDER = ".jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite) :focus"
FOLDING = {"above-or-collapse": "ArrowLeft", "below-or-expand": "ArrowRight"}


def overrides():
    """Return the settings of the course's JupyterLab as that of the site understands them."""
    settings = folders.of_jupyterlab("default_setting_overrides")
    # JupyterLab 4.4 does not know the other modes yet.
    settings["@jupyterlab/notebook-extension:tracker"]["windowingMode"] = "defer"
    # It also takes these keys from a slider, to fold headings.
    settings["@jupyterlab/shortcuts-extension:shortcuts"]["shortcuts"] += [
        {
            "command": f"notebook:move-cursor-heading-{way}",
            "keys": [key],
            "selector": SLIDER,
            "disabled": True,
        }
        for way, key in FOLDING.items()
    ]
    return settings


def site():
    """Return what every page of the site is told."""
    told = {
        "appName": "Softmax regression",
        "exposeAppInBrowser": True,
        "litePluginSettings": {
            KERNEL: {
                "pyodideUrl": f"./{PYODIDE}/{CORE[0]}",
                "disablePyPIFallback": True,
                "loadPyodideOptions": {"packages": list(AT_START)},
            }
        },
    }
    return {"jupyter-lite-schema-version": 0, "jupyter-config-data": told}


def build(contents, out, cache):
    """Return how JupyterLite is to build: with two extensions, whatever else is installed here."""
    return {
        "LiteBuildConfig": {
            "contents": [str(contents)],
            "output_dir": str(out),
            "cache_dir": str(cache),
            "apps": ["lab"],
            "no_sourcemaps": True,
            "no_unused_shared_packages": True,
            "extra_file_types": {"jsonl": PROGRESS},
            "ignore_sys_prefix": ["federated_extensions"],
            "federated_extensions": [*map(str, NEEDED)],
        }
    }


def write(folder, contents, out, cache):
    """Write the settings into the folder that JupyterLite builds from."""
    files = {
        "overrides.json": overrides(),
        "jupyter-lite.json": site(),
        "jupyter_lite_config.json": build(contents, out, cache),
    }
    for name, told in files.items():
        (folder / name).write_text(json.dumps(told, indent=1), encoding="utf-8")

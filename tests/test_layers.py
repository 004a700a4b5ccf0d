"""What the contracts of pyproject.toml forbid is found, and no module asks which model it has.

The contracts themselves are kept or broken in `make lint`.
"""

import ast
import shutil
import subprocess
import sys

import pytest

from helpers.commands import pairs

HELPERS = pairs.ROOT / "helpers"
MODELS = {"linear", "logistic", "softmax"}
# A file, what it may not import, and what the report then names.
WRONG = [
    ("arrays", "import helpers.data", "helpers.data"),
    ("models/linear", "from helpers import arrays, descent", "helpers.descent"),
    ("models/logistic", "from .. import panels", "helpers.panels"),
    ("text", "from .live import LiveFigure", "helpers.live"),
    ("feedback/judge", "from helpers import lessons", "helpers.lessons"),
    ("controls", "def f():\n    from helpers.panels import line", "helpers.panels.line"),
    ("panels/line", "from helpers.commands import pairs", "helpers.commands.pairs"),
    ("commands/pairs", "from helpers import data", "helpers.data"),
    ("figures/line", "import ipywidgets as widgets", "ipywidgets"),
    ("models/softmax", "from ipywidgets import HTML", "ipywidgets"),
    ("controls", "import matplotlib.pyplot as plt", "matplotlib"),
    ("commands/merge", "from matplotlib import cm", "matplotlib"),
    ("figures/plane", "from markupsafe import Markup", "markupsafe"),
    ("nowhere", "", "- helpers.nowhere"),
]


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """What is said of a copy of helpers in which every wrong import stands."""
    folder = tmp_path_factory.mktemp("wrong")
    shutil.copytree(HELPERS, folder / "helpers", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(pairs.ROOT / "pyproject.toml", folder)
    for path, line, _ in WRONG:
        with (folder / "helpers" / f"{path}.py").open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    code = "from importlinter.cli import lint_imports; lint_imports(no_cache=True, no_logo=True)"
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return ran.stdout


@pytest.mark.parametrize(("path", "line", "named"), WRONG)
def test_a_wrong_import_is_named(report, path, line, named):
    module = "helpers." + path.replace("/", ".")
    assert (f"{module} -> {named} (l." if line else named) in report


def asks_for_the_model(source):
    """Return whether some code compares a name with one of the models, or looks it up by them."""
    asked = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Compare):
            asked += [node.left, *node.comparators]
        elif isinstance(node, ast.Dict):
            asked += node.keys
    return any(isinstance(node, ast.Name) and node.id in MODELS for node in asked)


def test_no_module_asks_which_model_it_has():
    sources = {path: path.read_text(encoding="utf-8") for path in HELPERS.rglob("*.py")}
    assert [path for path, source in sources.items() if asks_for_the_model(source)] == []


@pytest.mark.parametrize("source", ["1 if model is linear else 2", "{softmax: 1}[model]"])
def test_to_ask_for_the_model_would_be_found(source):
    assert asks_for_the_model(source)

"""Each module of helpers imports only from the layers above it, so that the maths knows no widgets.

The imports are parsed, not run; a layer that does not exist yet breaks nothing.
"""

import ast
from pathlib import Path

import pytest

HELPERS = Path(__file__).parents[1] / "helpers"
LAYERS = ["arrays", "text", "typed", "data", "models", "descent", "ledger", "figures", "page"]
LAYERS += ["live", "controls", "scenes", "feedback", "lessons", "checks", "questions", "panels"]
ALONE = "commands"  # what the Makefile runs: no layer imports it, it imports no layer
ALLOWED = {"matplotlib": {"figures", "live", "panels"}}
WITHOUT_WIDGETS = set(LAYERS[: LAYERS.index("live")])
FORBIDDEN = {
    "ipywidgets": WITHOUT_WIDGETS,
    "markupsafe": {"arrays", "text", "typed", "data", "models", "descent", "ledger", "figures"},
}


def module_name(path):
    parts = path.relative_to(HELPERS.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer(name):
    """Return `models` for helpers.models.linear, an empty string for helpers itself."""
    return (name.split(".") + [""])[1]


def imports(source, module, is_package):
    """Yield the full name of everything that is imported, `from a import b` as a.b."""
    package = module.split(".") if is_package else module.split(".")[:-1]
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package[: len(package) - node.level + 1] if node.level else []
            start = [*parents, *filter(None, [node.module])]
            yield from (".".join([*start, alias.name]) for alias in node.names)


def complaint(module, imported):
    """Return why `module` may not import this, or None."""
    own = layer(module)
    top, name = imported.split(".")[0], layer(imported)
    if own not in ALLOWED.get(top, {own}) or own in FORBIDDEN.get(top, ()):
        return f"{module} imports {imported}, but {top} is not for {own}"
    if top != "helpers" or not own or name == own:
        return None
    if ALONE in (own, name):
        return f"{module} imports {imported}, but {ALONE} stands apart from the layers"
    above = LAYERS[: LAYERS.index(own)]
    return None if name in above else f"{module} imports {imported}, but above it are {above}"


def complaints(source, module, is_package=False):
    found = (complaint(module, imported) for imported in imports(source, module, is_package))
    return [text for text in found if text]


FILES = sorted(HELPERS.rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=map(module_name, FILES))
def test_module_imports_only_from_the_layers_above(path):
    module = module_name(path)
    assert layer(module) in {*LAYERS, ALONE, ""}, f"{module} is in no layer"
    wrong = complaints(path.read_text(encoding="utf-8"), module, path.name == "__init__.py")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("module", "source", "named"),
    [
        ("helpers.arrays", "import helpers.data", "helpers.data"),
        ("helpers.models.linear", "from helpers import arrays, descent", "helpers.descent"),
        ("helpers.models.linear", "from .. import panels", "helpers.panels"),
        ("helpers.data", "from .live import show", "helpers.live.show"),
        ("helpers.feedback.judge", "from helpers import lessons", "helpers.lessons"),
        ("helpers.controls", "def f():\n    from helpers.panels import a", "helpers.panels.a"),
        ("helpers.descent", "from helpers import unheard_of", "helpers.unheard_of"),
        ("helpers.panels.line", "from helpers.commands import pair", "helpers.commands.pair"),
        ("helpers.commands.pair", "from helpers import data", "helpers.data"),
        ("helpers.figures.line", "import ipywidgets as widgets", "ipywidgets"),
        ("helpers.models.softmax", "from ipywidgets import HTML", "ipywidgets.HTML"),
        ("helpers.controls", "import matplotlib.pyplot as plt", "matplotlib.pyplot"),
        ("helpers.commands.pair", "from matplotlib import cm", "matplotlib.cm"),
    ],
)
def test_a_wrong_import_is_named(module, source, named):
    (message,) = complaints(source, module)
    assert message.startswith(f"{module} imports {named}, but ")


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("helpers.data", "from helpers.arrays import with_ones"),
        ("helpers.figures.line", "import matplotlib as mpl\nfrom helpers.figures.style import RED"),
        ("helpers.panels.line", "from . import common\nfrom helpers import live, checks, descent"),
        ("helpers.commands.pair", "import helpers.commands.run, json"),
    ],
)
def test_a_right_import_passes(module, source):
    assert complaints(source, module) == []


def asks_for_the_model(source):
    """Return whether some code compares a name with one of the models, or looks it up by them."""
    asked = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Compare):
            asked += [node.left, *node.comparators]
        elif isinstance(node, ast.Dict):
            asked += node.keys
    return any(isinstance(node, ast.Name) and node.id in MODELS for node in asked)


MODELS = {"linear", "logistic", "softmax"}


@pytest.mark.parametrize("path", FILES, ids=map(module_name, FILES))
def test_no_module_asks_which_model_it_has(path):
    assert not asks_for_the_model(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("source", ["1 if model is linear else 2", "{softmax: 1}[model]"])
def test_to_ask_for_the_model_would_be_found(source):
    assert asks_for_the_model(source)

"""The examples in docstrings are true."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import helpers

ROOT = Path(helpers.__file__).parent
WITH_EXAMPLES = [path for path in ROOT.rglob("*.py") if ">>> " in path.read_text("utf-8")]


@pytest.mark.parametrize("path", WITH_EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_of_a_module_are_true(path):
    name = ".".join(path.relative_to(ROOT.parent).with_suffix("").parts)
    failed, tried = doctest.testmod(import_module(name))
    assert tried
    assert not failed

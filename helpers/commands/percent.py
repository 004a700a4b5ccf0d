"""The .py half of a pair, read without jupytext, which only authors have."""

import json
import re

import nbformat

CELL = re.compile(r"^# %%( \[markdown\])?(.*)$", flags=re.M)
METADATA = re.compile(r"(\w+)=(\{.*?\}|\[.*?\])(?= \w+=|$)")
COMMENT = re.compile(r"^# ?", flags=re.M)


def read(path):
    """Return the notebook that stands in a .py file of cells, with its notes.

    Parameters
    ----------
    path : Path
    """
    _, *parts = CELL.split(path.read_text(encoding="utf-8"))
    cells = [_cell(*part) for part in zip(parts[::3], parts[1::3], parts[2::3], strict=True)]
    return nbformat.v4.new_notebook(cells=cells)


def _cell(is_text, said, source):
    metadata = {name: json.loads(value) for name, value in METADATA.findall(said)}
    source = source.strip("\n")
    if is_text:
        return nbformat.v4.new_markdown_cell(COMMENT.sub("", source), metadata=metadata)
    return nbformat.v4.new_code_cell(source, metadata=metadata)

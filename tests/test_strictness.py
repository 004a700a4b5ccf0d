"""Strict nbval compares what a panel says: a changed number fails."""

import subprocess
import sys

import nbformat
import pytest

from helpers import data
from helpers.panels import LinePanel

CELL = "from helpers import data, panels\npanels.LinePanel(data.SALARY)"


@pytest.mark.parametrize(("said", "verdict"), [("790.7500", 0), ("790.7501", 1)])
def test_a_changed_number_of_a_panel_fails(tmp_path, said, verdict):
    twin = LinePanel(data.SALARY).twin
    assert "loss = 790.7500" in twin
    output = nbformat.v4.new_output(
        "execute_result", {"text/plain": twin.replace("790.7500", said)}, execution_count=1
    )
    cell = nbformat.v4.new_code_cell(CELL, execution_count=1, outputs=[output])
    notebook = nbformat.v4.new_notebook(cells=[cell])
    nbformat.write(notebook, tmp_path / "one.ipynb")
    command = [*(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--nbval"), tmp_path]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == verdict, ran.stdout
    assert ("Unexpected output" in ran.stdout or "mismatch" in ran.stdout) == bool(verdict)

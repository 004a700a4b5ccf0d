"""The time of the notebooks under nbval, beside kernels that only import what they stand on."""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat

from helpers.commands import pairs
from helpers.commands.notebooks import METADATA

BARE = "import matplotlib.pyplot, ipywidgets"


def seconds(folder):
    """Return the wall time of strict nbval over a folder."""
    begin = time.perf_counter()
    command = [*(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--nbval"), str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - begin


def main():
    """Print both and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        for number, _ in enumerate(pairs.sources()):
            cell = nbformat.v4.new_code_cell(BARE)
            notebook = nbformat.v4.new_notebook(cells=[cell], metadata=METADATA)
            nbformat.write(notebook, Path(folder, f"bare{number}.ipynb"))
        bare, course = seconds(folder), seconds(pairs.NOTEBOOKS)
    print("all notebooks under strict nbval")
    print(f"  kernels with only the imports    {bare:7.1f} s")
    print(f"  the course                       {course:7.1f} s")
    print(f"  ratio                            {course / bare:7.2f}")

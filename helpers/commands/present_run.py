"""Run the cells of a notebook beforehand, in the very kernel that the show will use."""

import queue
import sys

import nbformat
from jupyter_client import BlockingKernelClient

CELL_TIMEOUT = 120
ANSWERS_WITHIN = 60
OUTPUTS = ("stream", "display_data", "execute_result", "error")


def connect(connection_file):
    """Return a client of a running kernel, heard on all its channels."""
    client = BlockingKernelClient(connection_file=str(connection_file))
    client.load_connection_file()
    client.start_channels(hb=False)
    for _ in range(ANSWERS_WITHIN):
        client.kernel_info()
        try:
            client.get_shell_msg(timeout=1)
            client.get_iopub_msg(timeout=1)
            return client
        except queue.Empty:
            continue
    sys.exit(f"The kernel did not answer within {ANSWERS_WITHIN} seconds: run make present again.")


def run_cell(client, cell):
    """Run one cell, and give it its outputs; return the name of its error, or None."""
    cell.outputs, errors = [], []

    def take(message):
        if message["msg_type"] in OUTPUTS:
            cell.outputs.append(nbformat.v4.output_from_msg(message))
        if message["msg_type"] == "error":
            errors.append(message["content"]["ename"])

    reply = client.execute_interactive(
        cell.source, output_hook=take, timeout=CELL_TIMEOUT, stop_on_error=False, allow_stdin=False
    )
    cell.execution_count = reply["content"]["execution_count"]
    return errors[0] if errors else None


def run(client, notebook):
    """Run every code cell; say which ones fail, and go on.

    Returns
    -------
    list of str
        A sentence for each cell that failed.
    """
    failures = []
    for number, cell in enumerate(notebook.cells, 1):
        if cell.cell_type != "code":
            continue
        first = cell.source.partition("\n")[0][:60]
        try:
            error = run_cell(client, cell)
        except TimeoutError:
            sys.exit(
                f"Cell {number} ({first}) had not ended after {CELL_TIMEOUT} seconds:"
                " make it shorter, then run make present again."
            )
        if error and "raises-exception" not in cell.metadata.get("tags", ()):
            failures.append(f"Cell {number} ({first}) ended with {error}.")
    return failures

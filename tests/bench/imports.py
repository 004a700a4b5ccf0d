"""What importing the helpers adds to importing what they stand on."""

import statistics
import subprocess
import sys
import time

RUNS = 15
PYPLOT = "import numpy, matplotlib.pyplot, ipywidgets"
COURSE = "from helpers import data, descent, figures, panels; from helpers.models import softmax"


def seconds(code):
    """Return the time of a fresh interpreter that runs this code."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True)
    return time.perf_counter() - begin


def main():
    """Print the medians over interleaved runs, an empty interpreter taken off."""
    ways = {"nothing": "pass", "numpy + matplotlib + ipywidgets": PYPLOT}
    ways["the same, then helpers"] = f"{PYPLOT}; {COURSE}"
    times = {name: [] for name in ways}
    for _ in range(RUNS):
        for name, code in ways.items():
            times[name].append(seconds(code))
    empty, base, course = (statistics.median(values) for values in times.values())
    print(f"imports, median of {RUNS} fresh interpreters")
    print(f"  numpy + matplotlib + ipywidgets  {(base - empty) * 1e3:7.0f} ms")
    print(f"  the same, then helpers           {(course - empty) * 1e3:7.0f} ms")
    print(f"  helpers add                      {(course - base) / (base - empty):7.1%}")

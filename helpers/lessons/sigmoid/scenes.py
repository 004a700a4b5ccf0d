"""Starting points of the panels in notebook 2."""

from helpers.scenes import Scenes

SLOPE = Scenes(
    "02-slope",
    {
        "The start": {},
        "The middle": {"z": 0},
        "Saturated, on the left": {"z": -6},
        "A tenth of the largest slope": {"z": 3.6},
        "Saturated, on the right": {"z": 6},
    },
    "Where is the sigmoid steepest?",
    printed="Saturated, on the left",
)
CURVE = Scenes(
    "02-curve",
    {
        "The start": {},
        "Seven of eight right": {"b": -5.5, "w": 2},
        "The same, a careful threshold": {"b": -5.5, "w": 2, "threshold": 0.9},
        "w = 0: hours do not matter": {"b": 0, "w": 0},
        "w negative": {"b": 3, "w": -1.2},
    },
    "How many of the eight students can one curve get right?",
    printed="Seven of eight right",
)
LEDGER = Scenes(
    "02-ledger",
    {
        "The first rows": {},
        "The deck's first step": {"row": 10},
        "Sure, and wrong": {"b": 6, "row": 10},
        "Sure, and right": {"b": -6, "row": 10},
        "All samples": {"sample": "all", "row": 10},
        "Next row hidden": {"row": 3, "hide": "yes"},
    },
    "What does one step compute, with a sigmoid in it?",
    printed="The deck's first step",
)
PLANE = Scenes(
    "02-plane",
    {
        "The start": {},
        "The deck's first step": {"samples": 1, "steps": 1},
        "Step 9: the line appears": {"steps": 9},
        "A dividing line by hand": {"b": -4.25, "w₁": 1, "w₂": 1},
        "Separable: θ grows without end": {"η": 1, "steps": 5000},
        "η too large": {"η": 10, "steps": 12},
        "By hand, a careful threshold": {"b": -4.25, "w₁": 1, "w₂": 1, "threshold": 0.9},
    },
    "Which line divides those who pass from those who fail?",
    printed="Step 9: the line appears",
)

"""Starting points of the panels in notebook 1."""

from helpers.scenes import Scenes

FIT = Scenes(
    "01-fit",
    {
        "The start": {},
        "The guess w = 4, b = 6": {"b": 6, "w": 4},
        "The best flat line": {"b": 25.5},
        "The best line with w = 4": {"b": 11.5, "w": 4},
        "Too steep": {"b": 6, "w": 8},
        "Found by hand": {"b": 7.75, "w": 5.1},
        "The best line, shown": {"best": "yes"},
    },
    "Which line fits the eight salaries best?",
    printed="The guess w = 4, b = 6",
)
LEDGER = Scenes(
    "01-ledger",
    {
        "The first rows": {},
        "The whole step": {"row": 9},
        "A guess without error": {"b": 7, "w": 5, "row": 9},
        "All samples": {"sample": "all", "row": 9},
        "Next row hidden": {"row": 3, "hide": "yes"},
    },
    "What does one step of gradient descent compute?",
    printed="The whole step",
)
LINE = Scenes(
    "01-line",
    {
        "The start": {},
        "One step": {"steps": 1},
        "Ten steps: in the valley": {"steps": 10},
        "A good line by hand": {"b": 8, "w": 5},
        "η too large: zigzag": {"η": 0.05, "steps": 12},
        "η too large: it leads away": {"η": 0.06, "steps": 12},
        "One sample after the other": {"η": 0.01, "samples": "in-turn", "steps": 400},
    },
    "How large may η be, so that the steps find the best line?",
    printed="Ten steps: in the valley",
)

"""Starting points of the panels in notebook 4."""

from helpers.scenes import Scenes

LEDGER = Scenes(
    "04-ledger",
    {
        "The first rows": {},
        "The whole step": {"row": 13},
        "All samples": {"sample": "all", "row": 9},
        "Next row hidden": {"row": 3, "hide": "yes"},
    },
)
HOURS = Scenes(
    "04-hours",
    {
        "The start": {},
        "One epoch": {"epochs": 1},
        "Batches of one sample": {"batch": 1},
        "The whole table at once": {"batch": 8},
        "η = 10": {"η": 10},
        "A start at random": {"size": 3, "seed": 1},
    },
)
PENGUINS = Scenes(
    "04-penguins",
    {
        "The start": {},
        "One epoch": {"epochs": 1},
        "Not standardised": {"standardise": "no"},
        "η too small": {"η": 0.001, "epochs": 60},
    },
)
DIGITS = Scenes(
    "04-digits",
    {
        "Before training": {},
        "One epoch": {"epochs": 1},
        "Twenty epochs": {"epochs": 20},
        "A strong pull": {"λ": 0.05, "epochs": 20},
        "η = 1": {"η": 1, "epochs": 20},
    },
)

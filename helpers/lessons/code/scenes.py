"""Starting points of the panels in notebook 4."""

from helpers.scenes import Scenes

GOAL = Scenes(
    "04-goal",
    {
        "The start": {},
        "Ten epochs": {"epochs": 10},
        "Sixty epochs": {"epochs": 60},
        "η too small": {"η": 0.001, "epochs": 60},
    },
    "How many epochs does the training need?",
    printed="Ten epochs",
)
LEDGER = Scenes(
    "04-ledger",
    {
        "The first rows": {},
        "The whole step": {"row": 13},
        "All samples": {"sample": "all", "row": 9},
        "Next row hidden": {"row": 3, "hide": "yes"},
    },
    "What does your code compute in one step?",
    printed="The whole step",
)
PENGUINS = Scenes(
    "04-penguins",
    {
        "The start": {},
        "One epoch": {"epochs": 1},
        "Not standardised": {"standardise": "no"},
        "η too small": {"η": 0.001, "epochs": 60},
        "η = 10": {"η": 10},
        "The whole table at once": {"batch": 205},
        "A random start": {"size": 3, "seed": 1},
    },
    "Which settings teach the model to tell the penguins apart?",
    printed="The whole table at once",
)
DIGITS = Scenes(
    "04-digits",
    {
        "Five epochs": {},
        "Before training": {"epochs": 0},
        "Thirty epochs": {"epochs": 30},
        "A high penalty: λ = 0.05": {"λ": 0.05, "epochs": 30},
        "η = 1": {"η": 1, "epochs": 30},
    },
    "What do the weights of each digit look like?",
    printed="Thirty epochs",
)

"""Starting points of the panels in notebook 3."""

from helpers.scenes import Scenes

SCORES = Scenes(
    "03-scores",
    {
        "The start": {},
        "All scores equal": {"z0": 1, "z1": 1, "z2": 1},
        "One larger by 1": {"z0": 1, "z1": 2, "z2": 1},
        "All three 1 higher": {"z0": 2, "z1": 3, "z2": 0.5},
    },
    "How do three scores become three probabilities?",
    printed="One larger by 1",
)
TEMPERATURE = Scenes(
    "03-temperature",
    {
        "The start": {},
        "Times 0: all equal": {"s": 0},
        "Times 0.2: soft": {"s": 0.2},
        "Times 10: almost a maximum": {"s": 10},
        "A tie stays a tie": {"z0": 2, "s": 10},
    },
    "What does a factor for all scores change?",
    printed="Times 0.2: soft",
)
BRIDGE = Scenes(
    "03-bridge",
    {
        "One curve": {},
        "Two equal scores": {"z1": 2, "z0": 2},
        "Class 0 has a high score": {"z0": 3},
        "Class 0 has a low score": {"z0": -3},
    },
    "When are softmax and the sigmoid the same?",
    printed="Class 0 has a high score",
)
LEDGER = Scenes(
    "03-ledger",
    {
        "The first rows": {},
        "The whole step": {"row": 13},
        "The slide's θ: η = 0.01": {"η": 0.01, "row": 13},
        "All scores equal": {"b0": 0, "b1": 0, "w0": 0, "w1": 0, "row": 13},
        "All samples": {"sample": "all", "row": 9},
        "Next row hidden": {"row": 3, "hide": "yes"},
    },
    "What does one step compute, with two classes?",
    printed="The whole step",
)
TWO_CLASSES = Scenes(
    "03-two-classes",
    {
        "The start": {},
        "The deck's first step": {"samples": 1, "steps": 1},
        "The slide's θ: η = 0.01": {"η": 0.01, "samples": 1, "steps": 1},
        "All scores equal": {"b0": 0, "b1": 0, "w0": 0, "w1": 0},
        "Step 13: an answer changes": {"steps": 13},
        "Two thousand steps": {"steps": 2000},
        "η too large": {"η": 10, "steps": 12},
    },
    "After how many steps are both answers right?",
    printed="Two thousand steps",
)
FOUR_CLASSES = Scenes(
    "03-four-classes",
    {
        "All scores equal": {},
        "One step": {"steps": 1},
        "Two thousand steps: hills": {"steps": 2000},
        "One sample after the other": {"samples": "in-turn", "steps": 8},
        "η too large": {"η": 10, "steps": 12},
    },
    "How can straight scores give a class a hill?",
    printed="Two thousand steps: hills",
)
SIMPLEX = Scenes(
    "03-simplex",
    {
        "All scores equal": {},
        "One step": {"steps": 1},
        "Step 18: each in its own third": {"steps": 18},
        "Near the corners": {"steps": 2000},
    },
    "Where do the three samples go in the triangle?",
    printed="Step 18: each in its own third",
)
PLANE = Scenes(
    "03-plane",
    {
        "The start": {},
        "All scores equal": {f"{row}{k}": 0 for row in ("b", "w1", "w2") for k in range(3)},
        "One step": {"steps": 1},
        "A thousand steps": {"steps": 1000},
        "A strong pull: λ = 1": {"λ": 1, "steps": 50},
        "My sample far off": {"mine": "yes", "x1": 3, "x2": 3, "sample": "yours", "steps": 300},
        "Every score and loss": {"numbers": "all-samples", "sample": 13},
        "λ and η too large": {"λ": 1, "η": 10, "steps": 4},
    },
    "Which regions give the smallest loss?",
    printed="A thousand steps",
)

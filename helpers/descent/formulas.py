"""The rows of the ledger of each model: key, symbol and formula."""

from helpers.models import linear, logistic, softmax

GIVEN = {"x": ("x", "the sample"), "theta": ("θ", "the parameters")}
LAST = {"update": ("η∇L", "η = {rate}, times ∇L"), "theta_new": ("θ new", "θ − η∇L")}
ERROR = {"error": ("ŷ − y", "output less truth")}
LINES = {
    linear: {
        **GIVEN,
        "y_hat": ("ŷ", "xᵀθ"),
        "y": ("y", "the truth"),
        "loss": ("L", "(ŷ − y)²"),
        **ERROR,
        "gradient": ("∇L", "2x(ŷ − y)"),
        **LAST,
    },
    logistic: {
        **GIVEN,
        "z": ("z", "xᵀθ"),
        "y_hat": ("ŷ", "σ(z) = 1 / (1 + e^(−z))"),
        "y": ("y", "the truth"),
        "loss": ("L", "−y log ŷ − (1 − y) log(1 − ŷ)"),
        **ERROR,
        "gradient": ("∇L", "x(ŷ − y)"),
        **LAST,
    },
    softmax: {
        **GIVEN,
        "z": ("z", "θᵀx"),
        "z_shifted": ("z − m", "m = max z"),
        "exp_z": ("e^(z − m)", "of each entry"),
        "total": ("d", "Σ e^(z − m)"),
        "y_hat": ("ŷ", "e^(z − m) / d"),
        "y": ("y", "one-hot label"),
        "loss": ("L", "−Σ y log ŷ"),
        **ERROR,
        "gradient": ("∇L", "x(ŷ − y)ᵀ"),
        **LAST,
    },
}

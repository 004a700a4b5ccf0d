"""The way from a sample to its loss, with the shape of each array, and back to the gradient."""

from helpers.figures.style import GREY, INK

# Where the middle of each box stands, what it holds, and its shape.
BOXES = {
    "x": (0.0, 2.0, "sample  x", "({d},)"),
    "θ": (0.0, 0.9, "parameters  θ", "({d}, {k})"),
    "z": (2.2, 2.0, "scores  z", "({k},)"),
    "ŷ": (4.4, 2.0, "probabilities  ŷ", "({k},)"),
    "y": (4.4, 0.9, "label  y, one-hot", "({k},)"),
    "L": (6.6, 2.0, "loss  L", "one number"),
}
FORWARD = (
    ("x", "z", "θᵀx"),
    ("θ", "z", ""),
    ("z", "ŷ", "softmax"),
    ("ŷ", "L", "−yᵀ log ŷ"),
    ("y", "L", ""),
)
BELOW = 0.15  # the height of the way back


def flow(axes, d, k):
    """Draw the way forward above, and the way back below.

    Parameters
    ----------
    axes : Axes
    d, k : int
        Parameters a class, and classes; the shapes that are written into the boxes.
    """
    axes.set(xlim=(-0.85, 7.45), ylim=(-0.35, 2.45))
    axes.axis("off")
    look = {"boxstyle": "round,pad=0.45", "fc": "#F4F4F4", "ec": GREY}
    boxes = {
        key: axes.text(
            x, y, f"{name}\n{shape.format(d=d, k=k)}", ha="center", va="center", bbox=look
        ).get_bbox_patch()
        for key, (x, y, name, shape) in BOXES.items()
    }
    for start, end, formula in FORWARD:
        (x0, y0, *_), (x1, y1, *_) = BOXES[start], BOXES[end]
        _arrow(axes, (x0, y0), (x1, y1), INK, patchA=boxes[start], patchB=boxes[end])
        if formula:
            axes.text((x0 + x1) / 2, y0 + 0.12, formula, ha="center", color=INK)
    _back(axes, boxes, d, k)


def _back(axes, boxes, d, k):
    """Draw the two derivatives: of the loss by the scores, and then by the parameters."""
    axes.plot([BOXES["θ"][0], BOXES["L"][0]], [BELOW, BELOW], "--", color=GREY, lw=1.6)
    for key, tip in (("L", "-"), ("z", "-|>"), ("θ", "-|>")):
        x, y, *_ = BOXES[key]
        _arrow(axes, (x, BELOW), (x, y), GREY, arrowstyle=tip, ls="--", patchB=boxes[key])
    said = {"ha": "center", "va": "top", "color": GREY}
    axes.text(4.4, BELOW - 0.1, f"∂L/∂z = ŷ − y,  shape ({k},)", **said)
    axes.text(1.1, BELOW - 0.1, f"∂L/∂θ = x(ŷ − y)ᵀ,  shape ({d}, {k})", **said)


def _arrow(axes, start, end, color, **look):
    look = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 2, "lw": 1.6, "color": color} | look
    axes.annotate("", end, start, arrowprops=look)

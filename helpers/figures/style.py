"""One look for all pictures."""

import matplotlib as mpl
from matplotlib.figure import Figure

# Okabe and Ito's palette, which colour-blind readers can tell apart.
BLUE, RED, GREEN, ORANGE = "#0072B2", "#D55E00", "#009E73", "#E69F00"
PURPLE, GREY = "#CC79A7", "#555555"
# A model and its path; what is beside it; samples that have no class.
INK, PALE, SLATE = "#1A1A1A", "#8A8A8A", "#64748B"
# One colour and one shape for each class, so that colour never says it alone.
CLASS_COLORS, CLASS_MARKERS = (BLUE, RED, GREEN, PURPLE), ("o", "s", "^", "D")
SIGNS = "●■▲◆"  # the shapes, in a text

STYLE = {
    "font.size": 10,
    "axes.titlesize": 11,
    "axes.labelsize": 10,
    "xtick.labelsize": 9.5,
    "ytick.labelsize": 9.5,
    "legend.fontsize": 9.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#E6E6E6",
    "axes.axisbelow": True,
    "legend.frameon": False,
    "figure.facecolor": "white",
}


def new_figure(columns=1, *, width=8.8, height=3.6, **subplots):
    """Make a figure that pyplot does not know, with its axes in one row.

    Parameters
    ----------
    columns : int
    width, height : float
        In inches; shown at 96 px an inch, or smaller where the page is narrow.
    **subplots
        For `Figure.subplots`, such as ``width_ratios``.

    Returns
    -------
    figure : matplotlib.figure.Figure
    axes : Axes, or list of Axes where there are several columns
    """
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(width, height), dpi=72, layout="constrained")
        axes = figure.subplots(1, columns, squeeze=False, **subplots)[0]
    return figure, axes[0] if columns == 1 else list(axes)


def label(axes, title="", x="", y=""):
    """Give an axes its title and axis labels; return it."""
    axes.set(xlabel=x, ylabel=y)
    axes.set_title(title, loc="left")
    return axes

"""How what a notebook says looks, beside its pictures: colours, and the box around a sentence."""

from markupsafe import Markup

from helpers.figures.style import BLUE, GREEN, ORANGE, RED

RIGHT, WRONG, OPEN, NEWEST = GREEN, RED, BLUE, ORANGE
NEUTRAL = "#777777"
PRINTING = "COURSE_PRINTING"  # set by `make handout`: panels are shown with something to see
PRESENTING = "COURSE_PRESENTING"  # set by `make present`: nothing is folded or kept back

_BOX = Markup(
    '<div style="border-left:5px solid {};padding:2px 12px;font-size:14px;line-height:1.5">{}</div>'
)


def box(color, said):
    """Return a box with a bar of this colour at its left.

    Parameters
    ----------
    color : str
    said : str or Markup
        Plain text, which is escaped, or HTML.

    Returns
    -------
    Markup
    """
    return _BOX.format(color, said)

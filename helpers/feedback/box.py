"""The box in which a verdict or an answer is given; the color of its edge says how it went."""

from markupsafe import Markup

RIGHT, WRONG, OPEN, NEUTRAL = "#009E73", "#D55E00", "#0072B2", "#777777"

_BOX = Markup(
    '<div role="{role}" style="border-left:5px solid {color};padding:2px 12px;'
    'font-size:14px;line-height:1.5">{said}</div>'
)


def box(color, said, role="status"):
    """Return a box as HTML.

    Parameters
    ----------
    color : str
    said : str or Markup
        What stands in it; whatever is not Markup is escaped.
    role : str
        "status" where it answers, so that a screen reader reads it at once; else "group".
    """
    return _BOX.format(role=role, color=color, said=said)

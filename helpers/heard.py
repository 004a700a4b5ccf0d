"""What screen readers read out when it changes.

They do so reliably only for a region that was on the page before. A core HTML widget writes all of
its HTML anew, so a region inside would be a new one each time. Here the region stands in a widget
of its own, which never changes, and owns (`aria-owns`) the elements in which something is said.
"""

import ipywidgets as widgets
from markupsafe import Markup

from helpers import shared

_REGION = Markup('<div role="status" aria-atomic="false" aria-owns="{}"></div>')
_HEARD = Markup('<div id="{}" class="course-heard">{}</div>')
_BEFORE = Markup('<div class="course-heard">{}</div>')
_NO_ROOM = {"height": "0", "margin": "0", "overflow": "hidden"}
# A screen reader passes over what has no size at all.
UNSEEN = {"width": "1px", "height": "1px", "margin": "0 0 -1px", "overflow": "hidden"}


class Heard(widgets.HTML):
    """HTML that is read out when it changes, once a `region` for it is on the page.

    Parameters
    ----------
    layout : dict, optional
        What its layout has besides.

    Attributes
    ----------
    html : str
        What it says.
    """

    def __init__(self, layout=None):
        super().__init__(**shared.looks(widgets.HTML, layout))
        self.say("")

    @property
    def id(self):
        """The identifier of its element on the page."""
        return f"course-{self.model_id}"

    def say(self, html):
        """Say this: text, which is escaped, or Markup."""
        self.html = html
        self.value = _HEARD.format(self.id, html)

    def show(self, html):
        """Show this without its being read out; what is first seen is read out by `say`, later."""
        self.html = html
        self.value = _HEARD.format(self.id, "") + _BEFORE.format(html)


def region(*heard):
    """Make the region of what is said in a view; it has to be on the page before.

    Parameters
    ----------
    *heard : Heard
    """
    owns = _REGION.format(" ".join(one.id for one in heard))
    return shared.make(widgets.HTML, owns, layout=_NO_ROOM)

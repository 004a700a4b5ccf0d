"""LiveFigure: what stands still is drawn once, what moves is a small SVG laid over it.

A slider tick then costs a few milliseconds and a few kilobytes, and needs no JavaScript
beyond the core widgets.
"""

import base64
import io
import itertools
import operator
import re

import ipywidgets as widgets
import matplotlib as mpl
from markupsafe import escape
from matplotlib.backends.backend_svg import RendererSVG

from helpers import shared
from helpers.figures.columns import columns

POINTS_PER_INCH, PIXELS_PER_INCH = 72, 96
_AROUND = re.compile(
    r"^.*?<svg[^>]*>|<metadata>.*?</metadata>|<defs>\s*<style.*?</defs>|</svg>\s*$", re.S
)
_CURVE = re.compile(r'( d="[^"]*")')
_TOO_EXACT = re.compile(r"(\.\d{3})\d+")  # a thousandth of a point is never seen
_STALE = operator.attrgetter("stale")  # whether it has changed since it was drawn
_NUMBERS = itertools.count(1)
# A shadow has no width, so that the layers stay one over the other.
_CARD = (
    "background:#fff;border-radius:8px;overflow:hidden;"
    "box-shadow:inset 0 0 0 1px var(--jp-border-color2,#bbb)"
)
# On a narrow page the columns of a picture stand under each other, each drawn by reference; the
# whole is then not seen, but must be there to be referred to and read out.
NARROW = 700
_LAYOUT = (
    ".course-live .widget-html-content{min-width:0}"
    ".course-picture{container-type:inline-size}.course-columns{display:none}"
    ".course-picture svg{display:block;width:100%;height:auto;stroke-linejoin:round;"
    f"stroke-linecap:butt}}@container (max-width:{NARROW - 1}px){{"
    ".course-picture svg.course-whole{position:absolute;width:1px;height:1px}"
    ".course-columns{display:block}}"
)
_HIDDEN = "aria-hidden=true"
_LARGEST = 1.3 * PIXELS_PER_INCH / POINTS_PER_INCH
HEADLINE = 30  # its height in pixels; it never wraps, so that the picture stays where it is
_HEADLINE = (
    f'<div class="course-headline" style="height:{HEADLINE}px;line-height:{HEADLINE}px;'
    "font-size:19px;font-weight:600;white-space:nowrap;overflow:hidden;"
    'text-overflow:ellipsis">'
)


class LiveFigure(widgets.GridBox):
    """A Matplotlib figure whose animated artists can move.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        At 72 dpi. Every artist that is `animated` moves, all others stand still from now on; those
        that move with a zorder below 1, as images do, lie behind what stands still, those of each
        axes in a layer of their own, which is sent only when one of them has changed.
    twin : str
        What the picture shows, in one plain line: its text for screen readers and for tests.
    headline : bool
        Whether there is room for a headline above the picture.
    """

    def __init__(self, figure, twin="", *, headline=True):
        self.figure, self.twin = figure, twin
        self._id = f"live{next(_NUMBERS)}"
        figure.draw_without_rendering()
        figure.set_layout_engine("none")  # a layout that still moved would part the two layers
        moving = sorted(
            figure.findobj(lambda artist: artist.get_animated()), key=lambda a: a.get_zorder()
        )
        behind = [artist for artist in moving if artist.get_zorder() < 1]
        self._before = [artist for artist in moving if artist.get_zorder() >= 1]
        same_cell = {"grid_area": "1 / 1 / 2 / 2", "margin": "0", "overflow": "hidden"}
        below = same_cell | ({"padding": f"{HEADLINE}px 0 0"} if headline else {})
        self.still = shared.make(widgets.HTML, layout=below)
        self.front = shared.make(widgets.HTML, layout=same_cell)
        self.behind = {
            shared.make(widgets.HTML, layout=below): [one for one in behind if one.axes is axes]
            for axes in dict.fromkeys(artist.axes for artist in behind)
        }
        parts, layers = columns(figure), ("s", "f", *range(len(self.behind)))
        self._frames = {layer: self._frame(layer, parts) for layer in layers}
        self.still.value = self._draw_still(moving, parts)
        self._has_headline = headline
        self.refresh(twin)
        super().__init__(
            [*self.behind, self.still, self.front],
            **shared.looks(
                widgets.GridBox,
                {
                    "grid_template_columns": "minmax(0, 1fr)",
                    "max_width": f"{figure.get_figwidth() * PIXELS_PER_INCH:.0f}px",
                    "overflow": "hidden",
                },
            ),
        )
        self.add_class("course-live").add_class(self._id)

    def refresh(self, twin, headline="", below=""):
        """Draw what moves as it is now.

        Parameters
        ----------
        twin : str
            The picture in one plain line.
        headline : str
            The line of large type above the picture, where there is room for one.
        below : str
            HTML to show under the picture; it travels in the same message.
        """
        self.twin = twin
        for number, (layer, artists) in enumerate(self.behind.items()):
            if any(map(_STALE, artists)):
                begin, inside, end = self._frames[number]
                drawn = f"{begin}{_HIDDEN}{inside}{self._draw(artists, number)}{end}"
                layer.value = drawn if number else _paper(drawn)
        begin, inside, end = self._frames["f"]
        picture = self._draw(self._before, "f")
        about = f'role="img" aria-label="{escape(twin)}"'
        above = f"{_HEADLINE}{escape(headline)}</div>" if self._has_headline else ""
        self.front.value = f"{above}{begin}{about}{inside}{picture}{end}{below}"

    def png(self):
        """Return the picture as it is now, as PNG bytes."""
        out = io.BytesIO()
        self.figure.savefig(out, format="png", dpi=110, metadata={"Software": None})
        return out.getvalue()

    def on_paper(self):
        """Return what is printed besides the picture and its twin: nothing."""
        return {}

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        return with_twin(super()._repr_mimebundle_(**options), self.twin, self.png())

    def _frame(self, layer, parts):
        """Return what stands around what is drawn: before and after the attributes, and at the end.

        After the whole come, for a narrow page, its parts, where there are several.
        """
        width, height = self.figure.get_size_inches() * POINTS_PER_INCH
        name, whole, after = f"{self._id}{layer}a", "<svg", ""
        if len(parts) > 1:
            drawn = [
                f'<svg viewBox="{left:.0f} 0 {wide:.0f} {height:g}"><use href="#{name}"/></svg>'
                for left, wide in parts
            ]
            whole = '<svg class="course-whole"'
            after = f'<div class="course-columns" {_HIDDEN}>{"".join(drawn)}</div>'
        return (
            f'<div class="course-picture">{whole} viewBox="0 0 {width:g} {height:g}" ',
            f'><g id="{name}">',
            f"</g></svg>{after}</div>",
        )

    def _style(self, parts):
        """Return how the parts of this picture are laid out; none is much enlarged."""
        rules = [
            f".{self._id} .course-columns svg:nth-child({n}){{max-width:{_LARGEST * wide:.0f}px}}"
            for n, (_, wide) in enumerate(parts, start=1)
        ]
        return f"<style>{_LAYOUT}{''.join(rules)}</style>"

    def _draw_still(self, moving, parts):
        out = io.StringIO()
        for artist in moving:
            artist.set_visible(False)
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": self._id + "s"}):
            self.figure.savefig(out, format="svg", metadata={"Date": None}, transparent=True)
        for artist in moving:
            artist.set_visible(True)
        begin, inside, end = self._frames["s"]
        picture = (
            f"{self._style(parts)}{begin}{_HIDDEN}{inside}{_AROUND.sub('', out.getvalue())}{end}"
        )
        return picture if self.behind else _paper(picture)

    def _draw(self, artists, layer):
        out = io.StringIO()
        width, height = self.figure.get_size_inches() * POINTS_PER_INCH
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": f"{self._id}{layer}"}):
            renderer = RendererSVG(width, height, out, metadata={"Date": None})
            for artist in artists:
                artist.draw(renderer)
            renderer.finalize()
        pieces = _CURVE.split(_AROUND.sub("", out.getvalue()))
        pieces[1::2] = [_TOO_EXACT.sub(r"\1", curve) for curve in pieces[1::2]]
        return "".join(pieces)


class LiveTable(widgets.HTML):
    """HTML that follows the sliders, to stand in a panel where else a LiveFigure stands.

    The HTML says its own text alternative, as an aria-label.
    """

    twin = ""

    @property
    def front(self):
        """What changes: all of it."""
        return self

    def refresh(self, twin, headline="", below=""):
        """Show this HTML; `twin` is what it says, in one plain line."""
        self.twin, self.value = twin, below

    def png(self):
        """Return no picture: a table is read as text."""
        return b""

    def on_paper(self):
        """Return what is printed besides the twin: the table."""
        return {"text/html": self.value}


def _paper(picture):
    """Lay a picture on white paper, which also the dark theme needs."""
    return f'<div style="{_CARD}">{picture}</div>'


def with_twin(bundle, twin, png):
    """Give a widget's display data its text twin and a still picture.

    The text is what a notebook's readers without widgets are told and what nbval compares;
    the picture is what GitHub and nbviewer show.
    """
    bundle = dict(bundle)
    bundle["text/plain"] = twin
    if png:
        bundle["image/png"] = base64.b64encode(png).decode("ascii")
    return bundle

"""A slider for the learning rate over a strip that says what its numbers do."""

import ipywidgets as widgets
import numpy as np
from markupsafe import escape

from helpers.figures.style import GREEN, ORANGE, RED

# Each region with its name in the style sheet.
REGIONS = {"steady": "steady", "zigzag": "zigzag", "leads away": "away"}
_SEGMENT = '<i class="{}" style="width:{:.2f}%"></i>'
_CAPTION = '<span><i class="{}"></i>{}</span>'


def percents(numbers, bounds):
    """Return how far along a slider's track each bound lies, in percent.

    Parameters
    ----------
    numbers : ndarray
        Those of the slider, in rising order; they are evenly spaced on the track.
    bounds : sequence of float
        A bound that lies off the slider is put at that end.
    """
    return np.interp(bounds, numbers, np.linspace(0, 100, len(numbers)))


def captions(numbers, bounds):
    """Say what a slider's numbers do, in their order.

    Parameters
    ----------
    numbers : ndarray
    bounds : tuple of float
        Where the zigzag begins and where it ends, as `descent.regions` returns them.

    Returns
    -------
    dict of str to str
        For each region that has a number on the slider: "steady to 0.0275", for the last "then
        leads away", or "steady throughout" if it is the only one.
    """
    ends = [*bounds, np.inf]
    starts = [-np.inf, *bounds]
    there = {
        region: end
        for region, start, end in zip(REGIONS, starts, ends, strict=True)
        if ((start < numbers) & (numbers <= end)).any()
    }
    last = [*there][-1]
    said = {region: f"{region} to {end:.3g}" for region, end in there.items()}
    return said | {last: f"then {last}" if len(there) > 1 else f"{last} throughout"}


class RateControl(widgets.VBox):
    """A slider for the learning rate; under its track, the regions where descent converges or not.

    Parameters
    ----------
    slider : NumberSlider
        In the width that it has here; the strip keeps to its track.
    """

    def __init__(self, slider):
        self.slider = slider
        # The browser sets this width on every label in a widget, also on the one in the strip.
        labels = {"description_width": slider.style.description_width}
        self.strip = widgets.HTML(layout={"margin": "-6px 0 0"}, style=labels)
        style = widgets.HTML(_STYLE, layout={"display": "none"})
        layout = {"width": slider.layout.width, "max_width": "100%", "overflow": "hidden"}
        super().__init__([slider, self.strip, style], layout=layout)

    def show(self, bounds, scope):
        """Show other regions; nothing is sent if they look the same.

        Parameters
        ----------
        bounds : tuple of float
            As `descent.regions` returns them.
        scope : str
            For what they hold: "near this θ", say.
        """
        numbers = self.slider.numbers
        ends = percents(numbers, bounds)
        widths = np.diff(ends, prepend=0, append=100)
        segments = "".join(map(_SEGMENT.format, REGIONS.values(), widths))
        said = captions(numbers, bounds)
        legend = "".join(map(_CAPTION.format, map(REGIONS.get, said), said.values()))
        label = escape(f"Learning rate, {scope}: {', '.join(said.values())}")
        width = self.slider.style.description_width
        self.strip.value = (
            f'<div class="course-rate" role="img" aria-label="{label}">'
            '<div class="widget-inline-hbox widget-hslider">'
            f'<div class="widget-label" style="width:{width}">{escape(scope)}:</div>'
            f'<div class="slider-container">{segments}</div>'
            f'<div class="widget-readout"></div></div><p>{legend}</p></div>'
        )


def _pattern(path, color):
    """Return a CSS background: a line, drawn over a colour again and again."""
    line = f"<path d='{path}' fill='none' stroke='black' stroke-width='1.5'/>"
    picture = f"<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'>{line}</svg>"
    return f'background:url("data:image/svg+xml,{picture}") {color}'


# The strip has the slider's own classes, so that its middle is as wide as the track.
_STYLE = f"""<style>
.course-rate {{font-size:12px;line-height:15px}}
.course-rate .widget-hslider {{width:auto;height:15px;line-height:15px}}
.course-rate .widget-label {{height:15px;line-height:15px;font-size:12px}}
.course-rate .widget-readout {{height:0}}
.course-rate .slider-container {{display:flex;height:8px}}
.course-rate .steady {{background:{GREEN}}}
.course-rate .zigzag {{{_pattern("M0 7L4 1L8 7", ORANGE)}}}
.course-rate .away {{{_pattern("M1 0L5 4L1 8", RED)}}}
.course-rate p {{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:0 10px;margin:1px 0 0;
color:var(--jp-widgets-label-color)}}
.course-rate span {{white-space:nowrap}}
.course-rate span i {{display:inline-block;width:16px;height:8px;margin-right:4px}}
</style>"""

"""The learning rate: a slider whose track shows the regions, over a curve of every rate at once."""

import operator

import ipywidgets as widgets
import numpy as np
from markupsafe import escape

from helpers import descent, shared
from helpers.at_rest import AtRest
from helpers.figures.style import GREY, ORANGE
from helpers.panels import rate_curve

# Each region with its name in the style sheet.
REGIONS = {
    descent.STEADY: "safe",
    descent.FALLS: "safe",
    descent.ZIGZAG: "zigzag",
    descent.OVERSHOOT: "perhaps",
    descent.AWAY: "away",
}
_SEGMENT = '<i class="{}" style="width:{:.2f}%"></i>'


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


def captions(numbers, regions):
    """Say what a slider's numbers do, in their order.

    Parameters
    ----------
    numbers : ndarray
    regions : dict of str to float
        Each with its end, as `Forecast.regions` has them.

    Returns
    -------
    list of str
        For each region that has a number on the slider: "steady to 0.0275", for the last "then
        leads away", or "steady throughout" if it is the only one.
    """
    said, start = [], -np.inf
    for region, end in regions.items():
        if ((start < numbers) & (numbers <= end)).any():
            said.append(f"{region} to {end:.3g}")
            last = region
        start = end
    said[-1] = f"then {last}" if len(said) > 1 else f"{last} throughout"
    return said


class RateControl(widgets.VBox):
    """A slider for the learning rate; its track shows the regions, a curve below where each leads.

    Parameters
    ----------
    slider : NumberSlider
        In the width that it has here; strip and curve keep to its track.
    sweep : callable
        Given an array of rates, returns the `Sweep` from where the panel is.
    """

    def __init__(self, slider, sweep):
        self.slider, self._sweep = slider, sweep
        self._shown, self._from = None, (None,)
        places = np.linspace(0, len(slider.numbers) - 1, rate_curve.RATES)
        self._rates = np.interp(places, np.arange(len(slider.numbers)), slider.numbers)
        # The browser sets this width on every label in a widget, also on those in the strip.
        self._label_width = slider.style.description_width
        labels = {"description_width": self._label_width}
        self.strip = shared.make(widgets.HTML, layout={"margin": "-18px 0 0"}, style=labels)
        self.curve = shared.make(widgets.HTML, layout={"margin": "7px 0 0"}, style=labels)
        style = shared.sheet(_STYLE)
        layout = {"width": slider.layout.width, "max_width": "100%", "overflow": "hidden"}
        super().__init__(
            [slider, self.strip, self.curve, style], **shared.looks(widgets.VBox, layout)
        )
        self.add_class("course-rate")
        self.rest = AtRest(self._draw_curve)

    def show(self, forecast, start):
        """Show what is forecast; the curve follows when nothing moves.

        Parameters
        ----------
        forecast : descent.Forecast
        start : tuple
            On what the curve depends: with the same objects it is the same.
        """
        shown = forecast.bounds, forecast.verdict
        if shown != self._shown:
            self._shown = shown
            self.strip.value = self._regions(forecast)
        if not all(map(operator.is_, self._from, start)):
            self._from = start
            self.curve.add_class("course-old")
            self.rest.due = True
        if self.rest.due:
            self.rest.moved()

    def _regions(self, forecast):
        numbers, regions = self.slider.numbers, forecast.regions
        ends = percents(numbers, [*regions.values()])
        names = map(REGIONS.get, regions)
        segments = "".join(map(_SEGMENT.format, names, np.diff(ends, prepend=0)))
        label = escape(f"Learning rate: {', '.join(captions(numbers, regions))}")
        about, word = f'role="img" aria-label="{label}"', f"<b>{escape(forecast.verdict)}</b>"
        return rate_curve.beside_track(about, self._label_width, word, segments)

    def _draw_curve(self):
        self.curve.value = rate_curve.html(self._sweep(self._rates), self._label_width)
        self.curve.remove_class("course-old")


def _pattern(path, color, size=8):
    """Return a CSS background: a line, drawn over a colour again and again."""
    line = f"<path d='{path}' fill='none' stroke='black' stroke-width='1.5'/>"
    picture = f"<svg xmlns='http://www.w3.org/2000/svg' width='{size}' height='8'>{line}</svg>"
    return f'background:url("data:image/svg+xml,{picture}") {color}'


# The strip lies under the track, which is clear; the handle has a line down onto the curve.
_STYLE = f"""<style>
.course-rate .widget-slider {{position:relative;z-index:1}}
.course-rate .widget-slider .noUi-target, .course-rate .widget-slider .noUi-connects
{{background:none;box-shadow:none;border-color:transparent}}
.course-rate .widget-slider .noUi-handle::after {{content:"";left:50%;top:100%;height:32px;
background:{GREY}}}
.course-on-track {{font-size:12px;line-height:13px;color:var(--jp-widgets-label-color)}}
.course-on-track .widget-hslider {{width:auto;height:auto;line-height:13px;
align-items:flex-start}}
.course-on-track :is(.widget-label,.widget-readout) {{height:0;padding:0;font-size:12px;
line-height:13px;overflow:visible;white-space:nowrap}}
.course-on-track .slider-container {{display:flex;height:8px}}
.course-on-track b {{display:block;margin-top:24px}}
.course-rate .safe {{background:#9a9a9a}}
.course-rate .zigzag {{{_pattern("M0 7L4 1L8 7", ORANGE)}}}
.course-rate .perhaps {{{_pattern("M0 8L8 0", ORANGE)}}}
.course-rate .away {{{_pattern("M1 0L5 4L1 8", ORANGE)}}}
{rate_curve.STYLE}
</style>"""

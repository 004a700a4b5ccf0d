"""The curve under the learning rate: the loss after a few steps, for each of many rates."""

from typing import NamedTuple

import numpy as np

from helpers import text
from helpers.figures.style import ORANGE

RATES, STEPS, HEIGHT = 100, 10, 28
HIGHEST = 3  # times the loss of now; the curve above is cut
_LEAST = 1.2  # times the lowest loss: a flatter curve is not stretched to the full height
STYLE = f"""
.course-rate .course-sweep .slider-container {{position:relative;height:{HEIGHT}px}}
.course-rate .course-sweep svg {{display:block;width:100%;height:{HEIGHT}px;fill:none;
stroke:currentColor;stroke-width:1.5px}}
.course-rate .course-sweep path {{vector-effect:non-scaling-stroke}}
.course-rate .course-sweep .now {{stroke-width:1px;stroke-dasharray:3 3}}
.course-rate .course-sweep .worse {{stroke:{ORANGE};stroke-width:3px}}
.course-rate .course-sweep em {{position:absolute;top:-2px;font-style:normal;font-weight:bold}}
.course-rate .course-sweep .widget-readout {{font-size:12px;text-align:left}}
.course-rate .course-old {{opacity:.25}}"""


class Sweep(NamedTuple):
    """Where a few steps lead with each of many learning rates.

    Attributes
    ----------
    now : float
        The loss where they begin.
    losses : ndarray, shape (m,)
        After `STEPS` steps.
    """

    now: float
    losses: np.ndarray


def heights(sweep):
    """Return how high the loss of now, and each loss, stands in the picture.

    Parameters
    ----------
    sweep : Sweep

    Returns
    -------
    now : float
    losses : ndarray, shape (m,)
        From 0 to 1 on a logarithmic axis; above 1 where the loss is off the picture.
    """
    tiny = np.finfo(float).tiny
    now, *losses = np.log(np.clip([sweep.now, *sweep.losses], tiny, 1 / tiny))
    low = min(now, *losses)
    high = max(min(max(now, *losses), now + np.log(HIGHEST)), low + np.log(_LEAST))
    return (now - low) / (high - low), (np.array(losses) - low) / (high - low)


def html(sweep, label_width):
    """Return the curve as HTML, on the track of a slider.

    Parameters
    ----------
    sweep : Sweep
    label_width : str
        Of the slider's description.
    """
    now, losses = heights(sweep)
    places = np.linspace(0, 100, len(losses))
    points = list(zip(places, _down(np.minimum(losses, 1.5)), strict=True))
    worse = "".join(
        _path([a, b])
        for a, b, above in zip(points, points[1:], losses[1:] > now + 1e-9, strict=False)
        if above
    )
    off = np.flatnonzero(losses > 1)
    arrow = f'<em style="left:{max(places[off[0]] - 8, 0):.0f}%">↑</em>' if off.size else ""
    level = f'<path class="now" d="M0 {_down(now):.1f}H100"/>'
    picture = (
        f'<svg viewBox="0 0 100 {HEIGHT}" preserveAspectRatio="none">{level}'
        f'<path class="worse" d="{worse}"/><path d="{_path(points)}"/></svg>{arrow}'
    )
    legend = f"┄ loss now<br>━ in {STEPS} steps"
    return beside_track(
        f'role="img" aria-label="{say(sweep)}"', label_width, "", picture, legend, "sweep"
    )


def say(sweep):
    """Say the curve in one plain line."""
    finite = sweep.losses[np.isfinite(sweep.losses)]
    worse = (sweep.losses > sweep.now).sum()
    lowest = f"at best {text.number(finite.min())}; " if finite.size else ""
    return (
        f"Loss after {STEPS} steps from here, for {len(sweep.losses)} learning rates: {lowest}"
        f"larger than now, {text.number(sweep.now)}, for {worse} of them"
    )


def beside_track(attributes, label_width, left, middle, right="", kind="on-track"):
    """Return HTML in three columns, as those of a slider: name, track, number.

    It has the slider's own classes, so that its middle is as wide as the track.
    """
    return (
        f'<div class="course-on-track course-{kind}" {attributes}>'
        '<div class="widget-inline-hbox widget-hslider">'
        f'<div class="widget-label" style="width:{label_width}">{left}</div>'
        f'<div class="slider-container">{middle}</div>'
        f'<div class="widget-readout">{right}</div></div></div>'
    )


def _down(height):
    """Return how far below the top a height lies, with a margin for the line's own width."""
    return HEIGHT - 2 - (HEIGHT - 4) * height


def _path(points):
    return "M" + "L".join([f"{x:.1f} {y:.1f}" for x, y in points])

"""Theta as a matrix of sliders: a row a feature, a column a class, in that class's colour."""

import ipywidgets as widgets
from markupsafe import Markup, escape

from helpers import controls, shared
from helpers.figures import CLASS_COLORS, SIGNS

LABEL, GAP = 72, 4  # pixels
_HEADING = Markup('<span style="color:{}">{}</span> {}')
_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def theta_sliders(names, theta, ends, grain, form, width):
    """Make a slider for each parameter, its handle in the colour of its class.

    Parameters
    ----------
    names : sequence of str
        The symbol of each parameter, theta read row by row: "w10", said as w₁₀.
    theta : ndarray, shape (d, k)
        The start.
    ends : pair of float
        The lowest and the highest number of each slider.
    grain : float
        From one number to the next.
    form : str
        How the numbers are written.
    width : int
        Of a column, in pixels.
    """
    made = []
    for i, (name, value) in enumerate(zip(names, theta.flat, strict=True)):
        slider = controls.theta_slider(name.translate(_SUBSCRIPTS), value, *ends, grain, form)
        slider.style.handle_color = CLASS_COLORS[i % theta.shape[1]]
        slider.style.description_width = "30px"
        slider.layout.width, slider.layout.margin = f"{width}px", "0"
        slider.layout.height = "26px"
        made.append(slider)
    return made


def matrix(sliders, rows, classes):
    """Lay sliders out as theta is written.

    Parameters
    ----------
    sliders : list of NumberSlider
        Theta, read row by row.
    rows, classes : sequence of str
        The names of the rows and of the columns.
    """
    k, width = len(classes), sliders[0].layout.width
    cells = [controls.caption("parameters")]
    cells += [
        shared.make(
            widgets.HTML,
            f'<div style="text-align:center;font-weight:bold">{heading(i, name)}</div>',
        )
        for i, name in enumerate(classes)
    ]
    for number, row in enumerate(rows):
        label = shared.make(widgets.Label, row, layout={"height": "26px", "margin": "0"})
        cells += [label, *sliders[k * number : k * (number + 1)]]
    columns = f"{LABEL}px repeat({k}, minmax(0, {width}))"
    layout = {"grid_template_columns": columns, "grid_gap": f"0 {GAP}px"}
    return shared.make(
        widgets.GridBox, cells, layout={**layout, "overflow": "hidden", "max_width": "100%"}
    )


def heading(k, name):
    """Return HTML that names a class, with its sign in its colour."""
    return _HEADING.format(CLASS_COLORS[k], SIGNS[k], escape(name))

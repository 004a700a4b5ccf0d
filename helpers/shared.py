"""Widgets that share their looks.

Each widget has a model of its layout and one of its style, and the page makes all of them before
it shows the first. Those that are never changed are therefore made once and shared: a notebook
then has half as many.
"""

import ipywidgets as widgets

_LOOKS = {}


def looks(kind, layout=None, style=None):
    """Return the shared layout and style of a kind of widget, as arguments for its constructor.

    Parameters
    ----------
    kind : type
        A class of ipywidgets.
    layout, style : dict, optional
        What differs from the kind's own. It must not be changed afterwards.
    """
    found = {"layout": _look(widgets.Layout, layout)}
    if "style" in kind.class_traits():
        found["style"] = _look(kind.class_traits()["style"].klass, style)
    return found


def make(kind, *arguments, layout=None, style=None, **settings):
    """Make a widget of a kind whose looks are never changed."""
    return kind(*arguments, **settings, **looks(kind, layout, style))


def sheet(style):
    """Make a widget that holds a style sheet and takes no room.

    Parameters
    ----------
    style : str
        HTML, with its tags.
    """
    return make(widgets.HTML, style, layout={"display": "none"})


def _look(kind, traits):
    key = kind, tuple(sorted((traits or {}).items()))
    if key not in _LOOKS or _LOOKS[key].comm is None:  # closed, with all other widgets
        _LOOKS[key] = kind(**(traits or {}))
    return _LOOKS[key]

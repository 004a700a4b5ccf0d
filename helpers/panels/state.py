"""The state of a panel as one short line of text, to be copied, pasted and restored."""

import zlib

import ipywidgets as widgets
import numpy as np

from helpers import text

EXAMPLE = "01-line b=0 w=0 η=0.02 samples=all steps=20 #9c1d"
LONGEST = 200_000  # signs; with another rule at each of 10,000 steps there would be half as many
MOST_SAID = 12  # choices


def write(name, fields):
    """Return the line for a state.

    Parameters
    ----------
    name : str
        Of the panel.
    fields : dict of str to str
        In the order in which they are to stand; without spaces.

    Returns
    -------
    str
        It ends with four signs by which a line that was cut or changed is told.
    """
    line = " ".join([name, *(f"{key}={value}" for key, value in fields.items())])
    return f"{line} #{_signs(line)}"


def read(line):
    """Return the panel's name and the fields that a line says.

    Parameters
    ----------
    line : str
        Spaces and quotation marks around it do not matter.

    Raises
    ------
    ValueError
        If it is not a whole, unchanged line.
    """
    line = line if isinstance(line, str) and len(line) <= LONGEST else ""
    words = line.strip(" \t\r\n\"'`").split()
    name, *fields = words or [""]
    signs = fields.pop() if fields and fields[-1].startswith("#") else ""
    if "=" in name or not fields or not all("=" in field for field in fields):
        raise ValueError(f"This is not the state of a panel. A state looks like this: {EXAMPLE}")
    if len(signs) != 5:
        raise ValueError(
            "The end of this state is missing: a complete one ends with # and four characters."
            " Copy it again."
        )
    if signs != f"#{_signs(' '.join([name, *fields]))}":
        raise ValueError("A part of this state was changed or lost. Copy it again.")
    return name, dict(field.split("=", 1) for field in fields)


def _signs(line):
    return f"{zlib.crc32(line.encode(errors='surrogatepass')) & 0xFFFF:04x}"


# --- what a control says -------------------------------------------------------------------------


def said(control):
    """Return what a control stands at, without spaces: a number, yes or no, or its choice."""
    if isinstance(control, widgets.Checkbox):
        return "yes" if control.value else "no"
    value = control.value
    return format(value, ".15g") if isinstance(value, float) else _choice(value)


def _choice(value):
    """Write a choice: samples are counted from 1, as the panels count them."""
    return str(value + 1) if isinstance(value, int) else value.replace(" ", "-")


def find(key, control, value):
    """Return what to set a control to, so that it says `value`.

    Returns
    -------
    trait : str
    setting : int or bool

    Raises
    ------
    ValueError
        If there is no such number or choice.
    """
    if isinstance(control, widgets.Checkbox):
        if value not in ("yes", "no"):
            raise ValueError(f"{key} is yes or no, not {text.quoted(value)}.")
        return "value", value == "yes"
    if hasattr(control, "numbers"):
        wanted = number(key, value)
        near = int(np.abs(control.numbers - wanted).argmin())
        if not np.isclose(control.numbers[near], wanted, rtol=1e-9, atol=1e-12):
            low, high = control.numbers[[0, -1]]
            raise ValueError(
                f"The slider of {key} has no {value[:40]}: it goes from {low:g} to {high:g}, and"
                f" {control.numbers[near]:g} is the nearest."
            )
        return "index", near
    choices = [_choice(choice) for _, choice in control.options]
    if value not in choices:
        known = ", ".join(
            choices if len(choices) <= MOST_SAID else [*choices[:3], "…", choices[-1]]
        )
        raise ValueError(f"{key} can be {known}, not {text.quoted(value)}.")
    return "index", choices.index(value)


def number(key, value):
    """Return a number that was read; say which one is none."""
    try:
        found = float(value)
    except ValueError:
        found = np.nan
    if not np.isfinite(found):
        raise ValueError(f"{key} must be a number, not {text.quoted(value)}.")
    return found


def exact(value):
    """Write a number with as many digits as it takes to read the same number again."""
    return repr(float(value)).removesuffix(".0")

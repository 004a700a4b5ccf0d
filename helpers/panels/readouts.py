"""What sliders say of parameters that lie between their numbers, or beyond them."""

import ipywidgets as widgets
import numpy as np

from helpers import shared, text

# One style sheet for all sliders is one message, and none while a hand moves them.
_RULE = (
    ".{0} .widget-readout{{font-size:0}}"
    '.{0} .widget-readout::after{{content:"{1}";font-size:var(--jp-widgets-font-size)}}'
)


def between(value, numbers):
    """Return what a slider says of a value that is none of its numbers; nothing if it is one.

    Parameters
    ----------
    value : float
    numbers : ndarray
        In rising order; an arrow marks a value beyond their ends.
    """
    if np.abs(numbers - value).min() < 1e-9:
        return ""
    said = text.signed(f"{value + 0.0:.3f}") if abs(value) < 1e4 else text.short(value, 2)
    return f"◂ {said}" if value < numbers[0] else f"{said} ▸" if value > numbers[-1] else said


class Readouts(widgets.HTML):
    """Lets sliders say the values they follow, where these are none of their numbers.

    Parameters
    ----------
    sliders : list of NumberSlider

    Attributes
    ----------
    said : dict of NumberSlider to str
        What those sliders say whose value is none of their numbers.
    """

    def __init__(self, sliders):
        super().__init__(**shared.looks(widgets.HTML, {"display": "none"}))
        self.said, self._values = {}, dict.fromkeys(sliders)
        for slider in sliders:
            slider.add_class(_name(slider))

    def follow(self, values):
        """Move each slider as near to its value as it can stand, and say the value."""
        said = dict(self.said)
        for (slider, before), value in zip(self._values.items(), values, strict=True):
            if value != before:
                self._values[slider] = value
                slider.follow(value)
                said[slider] = between(value, slider.numbers)
        self._say(said)

    def forget(self, slider):
        """Let a slider that a hand has moved say its own number."""
        self._values[slider] = slider.number
        if slider in self.said:
            self._say({**self.said, slider: ""})

    def _say(self, said):
        self.said = {slider: one for slider, one in said.items() if one}
        rules = [_RULE.format(_name(slider), one) for slider, one in self.said.items()]
        self.value = f"<style>{''.join(rules)}</style>"


def _name(slider):
    return f"course-{slider.model_id}"

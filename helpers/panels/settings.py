"""The controls that make up the state of a panel, each under its symbol."""

import contextlib

import ipywidgets as widgets

from helpers.panels import state


class Settings:
    """Controls that are read, set and listened to together.

    Parameters
    ----------
    controls : dict of str to Widget
        In the order in which a state says them.
    moved : callable
        Called with the change, when one of them moves.
    """

    def __init__(self, controls, moved):
        self.controls, self._moved = controls, moved
        self._listen()

    def said(self):
        """Return what each control says, as a text under its symbol."""
        return {key: state.said(control) for key, control in self.controls.items()}

    def set(self, fields):
        """Let each control say what `fields` has under its symbol.

        Raises
        ------
        ValueError
            If a control cannot say that; then none has moved.
        """
        for control, trait, setting in self.find(fields):
            setattr(control, trait, setting)

    def find(self, fields):
        """Return each control with the trait to set and its setting, or raise ValueError."""
        return [(c, *state.find(key, c, fields[key])) for key, c in self.controls.items()]

    @contextlib.contextmanager
    def unheard(self):
        """Let the controls be moved meanwhile without being listened to."""
        for control in self.controls.values():
            control.unobserve(self._moved, names=_trait(control))
        try:
            yield
        finally:
            self._listen()

    def _listen(self):
        for control in self.controls.values():
            control.observe(self._moved, names=_trait(control))


def _trait(control):
    return "value" if isinstance(control, widgets.Checkbox) else "index"

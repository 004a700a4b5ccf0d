"""What makes a panel able to say its state as a line of text, and to go to one."""

import contextlib
import weakref

from helpers.panels import state

_ALIVE = weakref.WeakValueDictionary()  # the newest panel of each name


class Stateful:
    """The part of a panel that knows its state.

    A subclass has `refresh`, and calls `remember` before its frame is built, `start_here` after.

    Attributes
    ----------
    name : str
        Of the panel in the course, or of its class.
    scenes : dict of str to dict
        The panel's starting points: the name of each, and the fields that differ from the start.
    settings : dict of str to Widget
    silent : bool
        Whether nothing is to be drawn just now.
    """

    def remember(self, settings, scenes):
        """Keep the controls that make up the state, and the starting points."""
        self.settings, self.silent = settings, False
        self.name = scenes.panel if scenes else type(self).__name__
        self.scenes = scenes.starts if scenes else {}

    def start_here(self):
        """Keep the present state as the one at the start."""
        self._first_fields = self.fields()
        _ALIVE[self.name] = self

    @property
    def state(self):
        """The state as one short line, from which `restore` makes the same panel again."""
        return state.write(self.name, self.fields())

    def restore(self, line, *, anywhere=False):
        """Go to a state.

        Parameters
        ----------
        line : str
            What `state` said.
        anywhere : bool
            Whether the line may belong to another panel of the notebook, which then goes there.

        Returns
        -------
        Panel
            The one to which the line belongs.

        Raises
        ------
        ValueError
            If the line is cut or wrong, or there is no such panel; then nothing has changed.
        """
        name, fields = state.read(line)
        panel = self if name == self.name else _ALIVE.get(name) if anywhere else None
        if panel is None:
            there = f" It is in notebook {name[:2]}." if name[:2].isdigit() else ""
            raise ValueError(f"This is a state of {name}; this panel is {self.name}.{there}")
        panel.go_to(fields)
        return panel

    def go_to(self, fields):
        """Go to the state that has these fields, and is as at first in all others.

        Parameters
        ----------
        fields : dict of str to number or str

        Raises
        ------
        ValueError
            If there is no such state; then nothing has changed.
        """
        unknown = [key for key in fields if key not in self._first_fields]
        if unknown:
            known = ", ".join(self._first_fields)
            raise ValueError(f"{self.name} has no {', '.join(unknown)}; it has {known}.")
        before = self.fields()
        try:
            with self._silence():
                try:
                    self.set_fields(
                        {**self._first_fields, **{k: str(v) for k, v in fields.items()}}
                    )
                except ValueError:
                    self.set_fields(before)
                    raise
        finally:
            self.refresh()

    @contextlib.contextmanager
    def _silence(self):
        """Draw nothing meanwhile."""
        self.silent = True
        try:
            yield
        finally:
            self.silent = False

    def fields(self):
        """Return what the state consists of, each part as a text under its symbol."""
        return {key: state.said(control) for key, control in self.settings.items()}

    def set_fields(self, fields):
        """Set what `fields` says; a subclass with more parts sets those too."""
        found = [(c, *state.find(key, c, fields[key])) for key, c in self.settings.items()]
        for control, trait, setting in found:
            setattr(control, trait, setting)

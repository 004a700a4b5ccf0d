"""Panels that take steps: five buttons, a pace, and the way that was taken."""

from helpers import controls
from helpers.panels import state, way
from helpers.panels.base import Panel


class PlayedPanel(Panel):
    """A panel with the five buttons of a descent.

    A subclass calls `make_buttons` before its own frame is built, and implements `begin`, `take`,
    `undo`, and `frame`, which takes the steps of one picture of a run and says whether to go on.

    Attributes
    ----------
    pace : float
        Seconds between two steps of a run; 0 lets it take ever more steps a picture.
    """

    RULE = ()  # the symbols of the settings on which a step depends
    COUNT = "steps"  # the symbol of the way in the panel's state
    INTERVAL = 0.06

    def make_buttons(self):
        """Make the buttons and what plays a run."""
        self._rules = []  # of each step that was taken, what its settings said
        self._pace = 0.0
        self._player = controls.Player(self.frame, self.INTERVAL)
        self.buttons = controls.Transport(
            step=self.step, back=self.back, run=self.run, stop=self.stop, reset=self.reset
        )

    @property
    def failed(self):
        """Whether one more step was tried, and could not be taken."""
        return False

    @property
    def running(self):
        """Whether a run is being animated."""
        return self._player.running

    @property
    def pace(self):
        return self._pace

    @pace.setter
    def pace(self, seconds):
        self._pace, self._player.interval = seconds, seconds or self.INTERVAL

    @property
    def rule(self):
        """What the settings on which a step depends say now."""
        return tuple(state.said(self.settings[key]) for key in self.RULE)

    @property
    def same_rule(self):
        """Whether the last step was taken with the settings of now."""
        return self._rules[-1:] == [self.rule]

    # --- what the buttons do -----------------------------------------------------------------

    def step(self):
        """Take one step."""
        self.stop()
        self.advance()
        self.refresh()

    def back(self):
        """Undo the last step, or the failure to take one."""
        self.stop()
        if self.failed:
            self.undo()
        elif self._rules:
            self._rules.pop()
            self.undo()
        self.refresh()

    def run(self):
        """Take steps, visibly, until `frame` says that it is enough."""
        self._player.start()

    def stop(self):
        """Stop a run."""
        self._player.stop()

    def reset(self):
        """Go back to the state at the start."""
        self.go_to({})

    def advance(self):
        """Take one step if there is one to take; return whether it was taken."""
        taken = self.take()
        if taken:
            self._rules.append(self.rule)
        return taken

    def forget_way(self):
        """Let the way begin here."""
        self._rules.clear()

    # --- the state as a line of text ---------------------------------------------------------

    def fields(self):
        return {**super().fields(), self.COUNT: way.write(self._rules, self.rule, self.failed)}

    def set_fields(self, fields):
        self.stop()
        runs, failed = way.read(self.COUNT, fields[self.COUNT], len(self.RULE))
        now = {key: fields[key] for key in self.RULE}
        self.begin(fields)
        self.forget_way()
        for count, rule in runs:
            self._set(dict(zip(self.RULE, rule, strict=True)) if rule else now)
            if not all(self.advance() for _ in range(count)):
                taken = len(self._rules)
                raise ValueError(
                    f"Only {taken} of the {self.COUNT} of this state can be taken here."
                )
        super().set_fields(fields)
        if failed:
            self.advance()

    def _set(self, rule):
        for key, value in rule.items():
            setattr(self.settings[key], *state.find(key, self.settings[key], value))

    # --- what a subclass implements ----------------------------------------------------------

    def begin(self, fields):
        """Go to the start that a state says."""
        raise NotImplementedError

    def take(self):
        """Take one step; return whether it was taken."""
        raise NotImplementedError

    def undo(self):
        """Undo the last step, or the failure to take one."""
        raise NotImplementedError

    def frame(self):
        """Take the steps of one picture of a run; return whether to go on."""
        raise NotImplementedError

"""What takes the steps of a panel: five buttons, a pace, and the replay of a trail."""

from helpers import controls
from helpers.descent import trail_text
from helpers.panels import state

INTERVAL = 0.06


class Stepping:
    """The five buttons of a descent, and what they do to its trail.

    Parameters
    ----------
    steps : Descent or Epochs
        It has a `trail`; `rule`, the settings on which a step depends, each under its symbol;
        `count`, the symbol of the trail in the panel's state; `most`, how many steps there may
        be; and the functions `take` (one step),
        `many` (how many steps the next picture of a run takes), `start` (the fields of the state
        that say where the trail begins) and `begin` (there).
    moved, reset : callable
        What the panel does when steps were taken, and when it shall go back to its start.
    """

    def __init__(self, steps, moved, reset):
        self.steps, self._moved, self._reset, self._pace = steps, moved, reset, 0.0
        self._player = controls.Player(self.frame, INTERVAL)
        self.buttons = controls.Transport(
            step=self.step, back=self.back, run=self.run, stop=self.stop, reset=self.reset
        )

    @property
    def trail(self):
        """The points so far."""
        return self.steps.trail

    @property
    def running(self):
        """Whether a run is being animated."""
        return self._player.running

    @property
    def pace(self):
        """Seconds between two steps of a run; 0 lets it take ever more steps a picture."""
        return self._pace

    @pace.setter
    def pace(self, seconds):
        self._pace, self._player.interval = seconds, seconds or INTERVAL

    @property
    def rule(self):
        """What the settings on which a step depends say now."""
        return tuple(state.said(control) for control in self.steps.rule.values())

    # --- what the buttons do -----------------------------------------------------------------

    def step(self):
        """Take one step."""
        self.stop()
        self.advance()
        self._moved()

    def back(self):
        """Undo the last step, or the failure to take one."""
        self.stop()
        self.trail.back()
        self._moved()

    def run(self):
        """Take steps, visibly, until it is enough."""
        self._player.start()

    def stop(self):
        """Stop a run."""
        self._player.stop()

    def reset(self):
        """Go back to the start, with this run to compare the next one with."""
        trail = self.trail
        losses = trail.losses if trail.step_number else trail.losses_before
        self._reset()
        trail.losses_before = losses
        self._moved()

    def frame(self):
        """Take the steps of one picture of a run; return whether to go on."""
        many = self.steps.many(self.trail.step_number, self.pace)
        more = all(self.advance() for _ in range(many))
        self._moved()
        return more and self.steps.many(self.trail.step_number, self.pace) > 0

    def advance(self):
        """Take one step if there is one to take; return whether it was taken."""
        return self.trail.step_number < self.steps.most and self.steps.take(self.rule)

    def heard(self, change):
        """With another rule the next step may be one that can be taken."""
        if change["owner"] in self.steps.rule.values():
            self.trail.divergence = None

    # --- the state as a line of text ---------------------------------------------------------

    def fields(self, said):
        """Return what the state consists of, around what the settings say."""
        failed = self.trail.divergence is not None
        text = trail_text.write(self.trail.rules, self.rule, failed)
        return {**self.steps.start(), **said, self.steps.count: text}

    def replay(self, fields):
        """Take the steps that a state says; return whether one more had failed.

        Raises
        ------
        ValueError
            If there are no such steps; then the trail is as it was.
        """
        self.stop()
        runs, failed = trail_text.read(
            self.steps.count, fields[self.steps.count], len(self.steps.rule), self.steps.most
        )
        found = {said: self._found(said, fields) for _, said in runs}
        before = self.trail.points, self.trail.divergence, self._found(self.rule, fields)
        try:
            self.steps.begin(fields)
            for number, said in runs:
                self._take(number, found[said])
        except ValueError:
            self.trail.points, self.trail.divergence, settings = before
            self._set(settings)
            raise
        self.trail.losses_before = []
        return failed

    def _found(self, said, fields):
        """Return what each control of a rule is set to where it says this, or what `fields` say."""
        settings = dict(zip(self.steps.rule, said, strict=True)) if said else fields
        rule = self.steps.rule.items()
        return [(control, *state.find(key, control, settings[key])) for key, control in rule]

    def _set(self, settings):
        for control, trait, setting in settings:
            setattr(control, trait, setting)

    def _take(self, number, settings):
        """Take so many steps with these settings, or raise ValueError."""
        self._set(settings)
        if not all(self.advance() for _ in range(number)):
            taken, count = self.trail.step_number, self.steps.count
            raise ValueError(f"Only {taken} {count} of this state can be taken here.")

"""What panels have in which theta descends: sliders and steps move the same parameters."""

import numpy as np

from helpers import controls, descent
from helpers.descent import Objective, Point, Trail
from helpers.panels import state
from helpers.panels.descent_look import Fixed, Reading
from helpers.panels.rate import RateControl
from helpers.panels.rate_curve import STEPS, Sweep
from helpers.panels.readouts import Readouts
from helpers.panels.samples import IN_TURN, SampleChoice
from helpers.panels.stepping import Stepping

MOST_STEPS = 10_000


class Descent:
    """A trail, and the controls that move it: theta, the learning rate, the samples, the buttons.

    Moving a theta slider starts a new trail from there.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
    dataset : Dataset
    theta : array_like, shape (d,) or (d, k)
        The start.
    names : list of str
        The symbol of each parameter, theta read row by row.
    sliders : list of NumberSlider
        One for each of them.
    rate_slider : NumberSlider
        For the learning rate.
    panel : Panel
        Its `moved` is called when the trail has moved, its `reset` by the button of that name.
    samples : EverySample, optional
        From which samples a step learns; without it there is a list to choose from.

    Attributes
    ----------
    objective : helpers.descent.Objective
    trail : helpers.descent.Trail
    readouts : Readouts
        Lets the sliders say the parameters.
    stepping : Stepping
    rule : dict of str to Widget
        The settings on which a step depends.
    """

    count, rate_width = "steps", "454px"

    def __init__(self, model, dataset, theta, names, sliders, rate_slider, panel, samples=None):
        self.objective = Objective(model, theta, dataset.x, dataset.y)
        self._here = self.objective.start(theta)
        self.trail = Trail(Point(self._here.theta, self._here.loss))
        self.sliders, self.rate_slider, self._moved = sliders, rate_slider, panel.moved
        self.readouts = Readouts(sliders)
        self._followed = None  # the theta at which the sliders stand
        self.samples = samples or SampleChoice(dataset)
        rate_slider.layout.width = self.rate_width
        self.strip = RateControl(rate_slider, self.sweep)
        self.rule = {"η": rate_slider, **self.samples.rule}
        self.stepping = Stepping(self, panel.moved, panel.reset)
        limits = np.transpose([slider.numbers[[0, -1]] for slider in sliders])
        self.fixed = Fixed(names, limits, rate_slider.numbers[-1], MOST_STEPS)
        for slider in sliders:
            slider.observe(self._theta_moved, names="index")

    def rows(self):
        """Lay the controls out in their groups."""
        return [
            controls.group("parameters", *self.sliders, self.readouts),
            self.learning(),
        ]

    def learning(self):
        """Lay out what says how to learn."""
        return controls.group("learning", self.strip, self.samples, self.stepping.buttons)

    @property
    def theta(self):
        """The present parameters."""
        return self.trail.theta

    @property
    def chosen(self):
        """The indices of the samples from which the next step learns."""
        return self.samples.chosen(self.trail.step_number)

    @property
    def here(self):
        """What is known at the present parameters; computed only once they have changed."""
        if self._here.theta is not self.theta:
            self._here = self.objective.at(self.theta)
        return self._here

    # --- what takes steps asks for -----------------------------------------------------------

    @property
    def most(self):
        """How many steps there may be."""
        return MOST_STEPS

    def take(self, rule):
        """Take one step, if there is one to take; return whether it was taken."""
        trail = self.trail
        still = trail.settled and rule == trail.points[-1].rule and self.samples.value != IN_TURN
        if trail.divergence or still:
            return False
        rate = self.rate_slider.number
        self._here = self.objective.advance(trail, self.here, rate, self.chosen, rule)
        return trail.divergence is None

    def many(self, taken, pace):
        """Return how many steps the next picture of a run takes: ever more, if it has no pace."""
        return min(1 if pace else max(1, taken // 20), MOST_STEPS - taken)

    def start(self):
        """Return the fields of the state that say where the trail begins."""
        theta = self.trail.points[0].theta.flat
        return dict(zip(self.fixed.names, map(state.exact, theta), strict=True))

    def begin(self, fields):
        """Begin a new trail where a state says."""
        self._restart([state.number(name, fields[name]) for name in self.fixed.names])

    def _restart(self, theta):
        self._here = self.objective.start(theta)
        self.trail.restart(Point(self._here.theta, self._here.loss))

    # --- sliders and picture -----------------------------------------------------------------

    def _theta_moved(self, change):
        place, theta = self.sliders.index(change["owner"]), self.theta.copy()
        if change["new"] == change["owner"].nearest(theta.flat[place]):
            return  # it has only followed theta
        self.stepping.stop()
        theta.flat[place] = change["owner"].number
        self._restart(theta)
        self._followed = self._here.theta
        self.readouts.forget(change["owner"])
        self._moved()

    def read(self):
        """Read the settings.

        Returns
        -------
        Reading
        """
        samples, trail = self.samples, self.trail
        return Reading(
            self.objective,
            trail,
            self.here,
            self.rate_slider.number,
            samples.chosen(trail.step_number),
            samples.which,
            samples.value == IN_TURN,
            trail.step_number > 0 and trail.points[-1].rule == self.stepping.rule,
            self.fixed,
        )

    def show(self, look):
        """Let the sliders follow theta, unless they have moved it, and the strip the forecast."""
        if look.theta is not self._followed:
            self._followed = look.theta
            self.readouts.follow(look.theta.ravel().tolist())
        chosen = self.samples.value, look.step_number if self.samples.value == IN_TURN else 0
        self.strip.show(look.forecast, (look.theta, self.objective, *chosen))

    def sweep(self, rates):
        """Return where the next steps would lead from here, with each of many learning rates.

        Parameters
        ----------
        rates : ndarray, shape (m,)

        Returns
        -------
        Sweep
        """
        taken = self.trail.step_number
        batches = [self.samples.chosen(step) for step in range(taken, taken + STEPS)]
        return Sweep(
            self.here.loss, descent.losses_after(self.objective, self.theta, rates, batches)
        )

"""A descent whose loss changes when a hand changes λ, or adds or moves a sample."""

import numpy as np

from helpers import controls
from helpers.descent import Objective
from helpers.models import softmax
from helpers.panels.descent import Descent
from helpers.panels.matrix import theta_sliders
from helpers.panels.plane_controls import NAMES, REACH
from helpers.panels.samples import EverySample


class PlaneDescent(Descent):
    """The descent of softmax regression on two features and three classes.

    Another λ or other samples are another loss: a new trail then starts from where theta is.

    Parameters
    ----------
    dataset : Dataset
    theta : array_like, shape (3, 3)
        The start.
    learning_rate : float
    training : Training
        What is learned.
    panel : Panel
    """

    rate_width = "420px"

    def __init__(self, dataset, theta, learning_rate, training, panel):
        self.training, self._said, self._draws = training, training.said, 0
        rate_slider = controls.learning_rate_slider(learning_rate, 1e-2, 10, name="η")
        rate_slider.style.description_width = "86px"
        samples = EverySample(len(dataset.x))
        sliders = theta_sliders(NAMES, theta, (-REACH, REACH), 0.1, ".1f", 178)
        super().__init__(
            softmax, dataset, theta, NAMES, sliders, rate_slider, panel, samples=samples
        )
        self._renew()

    def _renew(self):
        """Descend on what the controls say now."""
        self._said = self.training.said
        x, y = self.training.samples()
        self.objective = Objective(softmax, self.theta, x, y, self.training.pull.number)
        self.samples.n = len(x)

    def begin(self, fields):
        """Begin a new trail where a state says, on what it says."""
        self.training.set(fields)
        self._renew()
        super().begin(fields)

    def read(self):
        """Read the settings; start a new trail if the loss is another one."""
        if self.training.said != self._said:
            self._renew()
            try:
                self._restart(self.theta)
            except ValueError:  # it had run away, and there the new loss overflows
                self._restart(np.clip(self.theta, -REACH, REACH))
        return super().read()

    def draw_theta(self):
        """Start from random parameters: the first draw after a reset is always the same."""
        self.stepping.stop()
        self._draws += 1
        draw = np.random.default_rng(self._draws).normal(scale=1.5, size=self.theta.shape)
        self._restart(np.clip(draw.round(1), -REACH, REACH) + 0.0)
        self._moved()

    def forget_draws(self):
        """Let the next draw be the first again."""
        self._draws = 0

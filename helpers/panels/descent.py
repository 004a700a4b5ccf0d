"""A panel in which theta descends: sliders and steps move the same parameters."""

import html

import numpy as np

from helpers import arrays, controls, descent, text
from helpers.panels.base import Panel

MOST_STEPS = 10_000
MOST_POINTS = 120
CELL = 'style="padding:1px 10px;text-align:right;white-space:nowrap"'


class DescentPanel(Panel):
    """Sliders for theta and the learning rate, the five buttons, and the numbers of the step.

    Moving a theta slider starts a new path from there. A subclass implements `move`, which
    sets the artists of its figure from the panel's state.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
    x : ndarray, shape (n, d)
    y : ndarray, shape (n,)
    theta : ndarray, shape (d,) or (d, k)
        The start.
    sliders : list of NumberSlider
        One for each parameter, theta read row by row.
    rate_slider : NumberSlider
        For the learning rate.
    names : list of str
        The symbol of each parameter, in the order of the sliders.
    figure : matplotlib.figure.Figure

    Attributes
    ----------
    thetas : list of ndarray
        The path from the last start, the present parameters last.
    losses : list of float
        The mean loss at each of them.
    divergence : Divergence or None
    """

    def __init__(self, model, x, y, theta, sliders, rate_slider, names, figure):
        self.model, self.x, self.y = model, arrays.samples(x), np.asarray(y)
        self.sliders, self.rate_slider, self.names = sliders, rate_slider, names
        self._following = False
        self._first = (arrays.finite(theta, "theta"), rate_slider.index)
        self._start(self._first[0])
        self._player = controls.Player(self._frame)
        self.buttons = controls.Transport(
            step=self.step, back=self.back, run=self.run, stop=self.stop, reset=self.reset
        )
        for slider in sliders:
            slider.observe(self._theta_moved, names="index")
        rate_slider.observe(self._rate_moved, names="index")
        super().__init__([controls.row(*sliders, rate_slider), self.buttons], figure)

    # --- state -------------------------------------------------------------------------------

    @property
    def theta(self):
        """The present parameters."""
        return self.thetas[-1]

    @property
    def learning_rate(self):
        """The present learning rate."""
        return self.rate_slider.number

    @property
    def step_number(self):
        """How many steps were taken since the last start."""
        return len(self.thetas) - 1

    @property
    def running(self):
        """Whether a run is being animated."""
        return self._player.running

    def limit(self):
        """Return the learning rate above which descent diverges, from the curvature here."""
        return descent.largest_learning_rate(self.model.hessian(self.x, self.theta, self.y))

    def _start(self, theta):
        self.thetas = [theta]
        self.losses = [self.model.loss(self.x, theta, self.y).mean()]
        self.divergence, self.settled = None, False

    def _advance(self):
        """Take one step; return whether another would change anything."""
        if self.divergence or self.settled:
            return False
        theta, self.divergence = descent.advance(
            self.model, self.theta, self.x, self.y, self.learning_rate, self.step_number
        )
        if self.divergence:
            return False
        self.thetas.append(theta)
        self.losses.append(self.model.loss(self.x, theta, self.y).mean())
        self.settled = abs(self.losses[-1] - self.losses[-2]) <= 1e-12 * (1 + self.losses[-1])
        return not self.settled and self.step_number < MOST_STEPS

    # --- what the buttons do -----------------------------------------------------------------

    def step(self):
        """Take one step."""
        self.stop()
        self._advance()
        self._follow()

    def back(self):
        """Undo the last step."""
        self.stop()
        if self.divergence:
            self.divergence = None
        elif self.step_number:
            self.thetas.pop()
            self.losses.pop()
        self.settled = False
        self._follow()

    def run(self):
        """Take steps, visibly, until the loss no longer falls or a number overflows."""
        self._player.start()

    def stop(self):
        """Stop a run."""
        self._player.stop()

    def reset(self):
        """Go back to the parameters and the learning rate of the beginning."""
        self.stop()
        theta, self.rate_slider.index = self._first
        self._start(theta)
        self._follow()

    def _frame(self):
        """Take the steps of one picture of a run: one at first, more the longer it goes on."""
        more = True
        for _ in range(max(1, self.step_number // 20)):
            more = more and self._advance()
        self._follow()
        return more

    # --- sliders and picture -----------------------------------------------------------------

    def _follow(self):
        """Let the sliders follow theta, then draw."""
        self._following = True
        for slider, value in zip(self.sliders, self.theta.flat, strict=True):
            slider.follow(value)
        self._following = False
        self.refresh()

    def _theta_moved(self, change):
        if not self._following:
            self.stop()
            theta = self.theta.flatten()
            theta[self.sliders.index(change["owner"])] = change["owner"].number
            self._start(theta.reshape(self.theta.shape))
            self.refresh()

    def _rate_moved(self, change):
        self.divergence, self.settled = None, False
        self.refresh()

    def path(self):
        """Return the numbers of the steps to draw: some `MOST_POINTS` of them, the last one too."""
        last = self.step_number
        early = np.arange(min(last, MOST_POINTS // 2) + 1)
        return np.unique(np.r_[early, np.linspace(0, last, MOST_POINTS // 2).astype(int)])

    def move(self):
        """Set the artists from the panel's state."""
        raise NotImplementedError

    def draw(self):
        self.move()
        with np.errstate(over="ignore"):
            gradient = self.model.gradient(self.x, self.theta, self.y)
            update = self.learning_rate * gradient
            rows = {
                "now": self.theta,
                "gradient": gradient,
                "η · gradient": update,
                "after a step": self.theta - update,
            }
        below = (
            '<div style="display:flex;flex-wrap:wrap;gap:4px 28px;font-size:13px;line-height:1.45;'
            f'margin-top:6px">{self._table(rows)}{self._sentence()}</div>'
        )
        return self._twin(gradient), below

    def _twin(self, gradient):
        values = ", ".join(
            f"{name} = {text.number(value)}"
            for name, value in zip(self.names, self.theta.flat, strict=True)
        )
        return (
            f"step {self.step_number}: {values}, loss = {text.number(self.losses[-1])},"
            f" gradient = {text.array(gradient)}, learning rate = {text.number(self.learning_rate)}"
            f" ({self.verdict()})"
        )

    def _table(self, rows):
        head = "".join(f"<th {CELL}>{html.escape(name)}</th>" for name in self.names)
        body = "".join(
            f'<tr><th {CELL} scope="row">{name}</th>'
            + "".join(f"<td {CELL}>{text.number(value)}</td>" for value in values.flat)
            + "</tr>"
            for name, values in rows.items()
        )
        return (
            '<table style="font-variant-numeric:tabular-nums;border-collapse:collapse">'
            f"<tr><td></td>{head}</tr>{body}</table>"
        )

    def _sentence(self):
        return (
            '<div style="flex:1 1 260px;min-height:7.5em">'
            f"<b>Step {self.step_number}, loss {text.number(self.losses[-1])}.</b>"
            f" {html.escape(self.status())}</div>"
        )

    # --- words -------------------------------------------------------------------------------

    def verdict(self):
        """Say in a few words what this learning rate does."""
        limit = self.limit()
        side = "converges" if self.learning_rate < limit else "diverges"
        return f"{side}; the limit is {text.number(limit)}"

    def status(self):
        """Say in a sentence or two where the descent is."""
        beyond = [
            name
            for name, slider, value in zip(self.names, self.sliders, self.theta.flat, strict=True)
            if not slider.numbers[0] <= value <= slider.numbers[-1]
        ]
        if beyond:
            return f"{self._where()} (Off the end of the slider: {', '.join(beyond)}.)"
        return self._where()

    def _where(self):
        if self.divergence:
            return self.divergence.reason
        if self.settled:
            return "The loss no longer falls: this is the bottom of the valley."
        if self.step_number >= MOST_STEPS:
            return f"{self.step_number} steps are enough for one run; press Run to go on."
        if self.step_number and self.losses[-1] > self.losses[-2]:
            return (
                f"The loss grew: η = {text.number(self.learning_rate)}"
                f" {self.verdict()}, so the step went too far."
            )
        return f"η = {text.number(self.learning_rate)} {self.verdict()}."

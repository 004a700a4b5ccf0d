"""A panel in which theta descends: sliders and steps move the same parameters."""

import ipywidgets as widgets
import numpy as np

from helpers import arrays, controls, descent, text
from helpers.panels import html
from helpers.panels.base import PlayedPanel

MOST_STEPS = 10_000
MOST_POINTS = 120
ALL, IN_TURN = "all", "in turn"


class DescentPanel(PlayedPanel):
    """Sliders for theta and the learning rate, the five buttons, and the numbers of the step.

    Moving a theta slider starts a new path from there. A subclass implements `move`, which
    sets the artists of its figure from the walk.

    Parameters
    ----------
    model : module
        `helpers.models.linear`, `logistic` or `softmax`.
    dataset : Dataset
    theta : array_like, shape (d,) or (d, k)
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
    walk : helpers.descent.Walk
        The present parameters and the way they have come.
    """

    def __init__(self, model, dataset, theta, sliders, rate_slider, names, figure):
        self.walk = descent.Walk(model, theta, dataset.x, dataset.y)
        self.sliders, self.rate_slider, self.names = sliders, rate_slider, names
        self._following = False
        self.make_buttons()
        self.samples = _samples_dropdown(dataset)
        self._first = (self.walk.theta, rate_slider.index, self.samples.index)
        for slider in sliders:
            slider.observe(self._theta_moved, names="index")
        for control in (rate_slider, self.samples):
            control.observe(self._rule_changed, names="index")
        rows = [controls.row(*sliders, rate_slider), controls.row(self.buttons, self.samples)]
        super().__init__(rows, figure)

    @property
    def theta(self):
        """The present parameters."""
        return self.walk.theta

    @property
    def learning_rate(self):
        """The present learning rate."""
        return self.rate_slider.number

    @property
    def chosen(self):
        """The indices of the samples from which the next step learns."""
        n, choice = len(self.walk.x), self.samples.value
        if choice == ALL:
            return np.arange(n)
        return np.array([self.walk.step_number % n if choice == IN_TURN else choice])

    def limit(self):
        """Return the learning rate above which such steps lead away, from the curvature here."""
        x, y = self.walk.x[self.chosen], self.walk.y[self.chosen]
        return descent.largest_learning_rate(self.walk.model.hessian(x, self.theta, y))

    # --- what the buttons do -----------------------------------------------------------------

    def step(self):
        """Take one step."""
        self.stop()
        self._advance()
        self._follow()

    def back(self):
        """Undo the last step."""
        self.stop()
        self.walk.back()
        self._follow()

    def reset(self):
        """Go back to the parameters, the learning rate and the samples of the beginning."""
        self.stop()
        theta, self.rate_slider.index, self.samples.index = self._first
        self.walk.restart(theta)
        self._follow()

    def _advance(self):
        """Take one step; return whether another would matter."""
        walk = self.walk
        if walk.divergence or (walk.settled and self.samples.value != IN_TURN):
            return False
        return walk.advance(self.learning_rate, self.chosen)

    def frame(self):
        """Take the steps of one picture of a run: one at first, more the longer it goes on."""
        taken = self.walk.step_number
        steps = min(max(1, taken // 20), MOST_STEPS - taken)
        more = all(self._advance() for _ in range(steps))
        self._follow()
        return more and self.walk.step_number < MOST_STEPS

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
            theta = self.theta.copy()
            theta.flat[self.sliders.index(change["owner"])] = change["owner"].number
            self.walk.restart(theta)
            self.refresh()

    def _rule_changed(self, change):
        self.walk.divergence, self.walk.settled = None, False
        self.refresh()

    def path(self):
        """Return the numbers of the steps to draw: some `MOST_POINTS` of them, the last one too."""
        last = self.walk.step_number
        early = np.arange(min(last, MOST_POINTS // 2) + 1)
        return np.unique(np.r_[early, np.linspace(0, last, MOST_POINTS // 2).astype(int)])

    def ahead(self):
        """Return the parameters and the mean loss to which the next step would lead."""
        return self.walk.ahead(self.learning_rate, self.chosen)

    def loss_path(self):
        """Return what `figures.LossPath.set` takes: steps, losses, and the point ahead."""
        steps = self.path()
        ahead = (self.walk.step_number + 1, self.ahead()[1])
        return steps, np.array(self.walk.losses)[steps], ahead

    def move(self):
        """Set the artists from the walk."""
        raise NotImplementedError

    def table(self, rows):
        """Return the numbers of the step as HTML; `rows` maps a name to a value a parameter."""
        return html.table(self.names, rows)

    def draw(self):
        self.move()
        walk = self.walk
        with np.errstate(over="ignore"):
            x, y = walk.x[self.chosen], walk.y[self.chosen]
            gradient = walk.model.gradient(x, self.theta, y)
            update = self.learning_rate * gradient
            numbers = {
                "now": self.theta,
                "gradient": gradient,
                "η · gradient": update,
                "after a step": self.theta - update,
            }
        rows = {name: _without_noise(values).flat for name, values in numbers.items()}
        head = f"Step {walk.step_number}, loss {text.number(walk.losses[-1])}."
        below = html.beside(self.table(rows), html.sentence(head, self.status()))
        return self._twin(gradient), below

    # --- words -------------------------------------------------------------------------------

    def _twin(self, gradient):
        values = ", ".join(
            f"{name} = {text.number(value)}"
            for name, value in zip(self.names, _without_noise(self.theta).flat, strict=True)
        )
        return (
            f"step {self.walk.step_number}: {values},"
            f" loss = {text.number(self.walk.losses[-1])},"
            f" gradient = {text.array(_without_noise(gradient))},"
            f" learning rate = {text.number(self.learning_rate)}"
            f" ({self.verdict()})"
        )

    def verdict(self):
        """Say in a few words what this learning rate does."""
        limit = self.limit()
        side = "goes downhill" if self.learning_rate < limit else "overshoots"
        return f"{side}; the curvature here allows up to {text.number(limit)}"

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
        walk, rate = self.walk, text.number(self.learning_rate)
        if walk.divergence:
            return walk.divergence.reason
        if walk.settled:
            return "The steps no longer move: this is the bottom of the valley."
        if walk.step_number >= MOST_STEPS:
            return f"{walk.step_number} steps are enough for one run."
        if walk.step_number and walk.losses[-1] > walk.losses[-2]:
            return f"The mean loss grew. η = {rate} {self.verdict()}."
        return f"η = {rate} {self.verdict()}."


def _without_noise(values):
    """Return 0 for what is only a rounding error, which differs from machine to machine."""
    return np.where(np.abs(values) < 1e-14, 0.0, values)


def _samples_dropdown(dataset):
    """Make the choice of the samples from which a step learns."""
    each = [
        (f"only x = {text.array(x, 1)}, y = {text.number(y, 0)}", i)
        for i, (x, y) in enumerate(zip(arrays.samples(dataset.x), dataset.y, strict=True))
    ]
    return widgets.Dropdown(
        options=[(f"all {len(each)} samples", ALL), ("one sample after the other", IN_TURN), *each],
        description="learn from",
        layout={"width": "330px", "max_width": "100%"},
        style={"description_width": "80px"},
    )

"""A panel in which theta descends: sliders and steps move the same parameters."""

import numpy as np

from helpers import controls, descent, text
from helpers.panels import html, state, words
from helpers.panels.played import PlayedPanel
from helpers.panels.rate import RateControl
from helpers.panels.samples import IN_TURN, SampleChoice

MOST_STEPS = 10_000
MOST_POINTS = 120


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
    settings : dict of str to Widget
        Further controls that belong to the state.
    scenes : helpers.scenes.Scenes, optional

    Attributes
    ----------
    walk : helpers.descent.Walk
        The present parameters and the way they have come.
    ahead : helpers.descent.Ahead
        Where the next step would lead.
    bounds : tuple of float
        Where such steps begin to zigzag and to lead away, from the curvature here.
    """

    EXACT = False  # whether the curvature is the same at every theta
    RULE = ("η", "samples")

    def __init__(
        self,
        model,
        dataset,
        theta,
        sliders,
        rate_slider,
        names,
        figure,
        *,
        settings=None,
        scenes=None,
    ):
        self.walk = descent.Walk(model, theta, dataset.x, dataset.y)
        self.sliders, self.rate_slider, self.names = sliders, rate_slider, names
        self._following = False
        self.make_buttons()
        self.samples = SampleChoice(dataset)
        self._rate_control = RateControl(rate_slider)
        for slider in sliders:
            slider.observe(self._theta_moved, names="index")
        for control in (rate_slider, self.samples):
            control.observe(self._rule_changed, names="index")
        rows = [
            controls.row(*sliders, self._rate_control),
            controls.row(self.buttons, self.samples),
        ]
        settings = {"η": rate_slider, "samples": self.samples, **(settings or {})}
        super().__init__(rows, figure, settings, scenes)

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
        return self.samples.chosen(self.walk.step_number)

    # --- what the buttons do -----------------------------------------------------------------

    def take(self):
        walk = self.walk
        if self.failed or (self.settled and self.samples.value != IN_TURN):
            return False
        return walk.advance(self.learning_rate, self.chosen)

    def undo(self):
        self.walk.back()

    def frame(self):
        """Take the steps of one picture of a run: one at first, more the longer it goes on."""
        taken = self.walk.step_number
        at_once = 1 if self.pace else max(1, taken // 20)
        more = all(self.advance() for _ in range(min(at_once, MOST_STEPS - taken)))
        self.refresh()
        return more and self.walk.step_number < MOST_STEPS

    # --- the state ---------------------------------------------------------------------------

    @property
    def failed(self):
        return self.walk.divergence is not None

    @property
    def settled(self):
        """Whether the last step was too small to matter, and the next one is of its kind."""
        return self.walk.settled and self.same_rule

    def fields(self):
        start = dict(zip(self.names, map(state.exact, self.walk.thetas[0].flat), strict=True))
        return {**start, **super().fields()}

    def begin(self, fields):
        theta = [state.number(name, fields[name]) for name in self.names]
        self.walk.restart(np.reshape(theta, self.theta.shape))

    # --- sliders and picture -----------------------------------------------------------------

    def refresh(self, change=None):
        """Let the sliders follow theta, unless one of the controls has just moved; then draw."""
        if not self.silent and change is None:
            self._following = True
            for slider, value in zip(self.sliders, self.theta.flat, strict=True):
                slider.follow(value)
            self._following = False
        super().refresh(change)

    def _theta_moved(self, change):
        if not self._following:
            self.stop()
            theta = self.theta.copy()
            theta.flat[self.sliders.index(change["owner"])] = change["owner"].number
            self.walk.restart(theta)
            self.forget_way()
            self.refresh(change)

    def _rule_changed(self, change):
        self.walk.divergence = None
        self.refresh(change)

    def path(self):
        """Return the numbers of the steps to draw: some `MOST_POINTS` of them, the last one too."""
        last = self.walk.step_number
        early = np.arange(min(last, MOST_POINTS // 2) + 1)
        return np.unique(np.r_[early, np.linspace(0, last, MOST_POINTS // 2).astype(int)])

    def loss_path(self):
        """Return what `figures.LossPath.set` takes: steps, losses, and the point ahead."""
        steps = self.path()
        ahead = (self.walk.step_number + 1, self.ahead.loss)
        return steps, np.array(self.walk.losses)[steps], ahead

    def move(self):
        """Set the artists from the walk."""
        raise NotImplementedError

    def table(self, rows):
        """Return the numbers of the step as HTML; `rows` maps a name to a value a parameter."""
        return html.table(self.names, rows)

    def draw(self):
        walk, chosen, rate = self.walk, self.chosen, self.learning_rate
        self.ahead = walk.ahead(rate, chosen)
        curvature = walk.model.hessian(walk.x[chosen], self.theta, walk.y[chosen])
        self.bounds = descent.regions(curvature)
        self._rate_control.show(self.bounds, self.scope)
        self.move()
        table = self.table(words.rows(self.theta, rate, self.ahead))
        head = f"Step {walk.step_number}, loss {text.number(walk.losses[-1])}."
        said = words.state(walk, self.names, self.ahead.gradient, rate, self.verdict())
        return said, html.beside(table, html.sentence(head, self.status()))

    # --- words -------------------------------------------------------------------------------

    @property
    def scope(self):
        """For what the bounds hold."""
        return words.scope(self.EXACT, self.samples.which)

    def verdict(self):
        """Say in a few words what this learning rate does."""
        highest = self.rate_slider.numbers[-1]
        return words.verdict(self.learning_rate, self.bounds, highest, self.scope)

    def status(self):
        """Say in a sentence or two where the descent is."""
        rule = f"η = {text.number(self.learning_rate)}: {self.verdict()}"
        where = words.whereabouts(self.walk, self.settled, MOST_STEPS, rule, self.EXACT)
        beyond = words.off_the_end(self.names, self.sliders, self.theta)
        return f"{where} {beyond}".rstrip()

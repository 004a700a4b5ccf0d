"""From the sigmoid to softmax: for two classes they are one."""

import numpy as np

from helpers import controls, figures, text
from helpers.models import logistic, softmax
from helpers.panels import html
from helpers.panels.base import Panel

SCORES = np.linspace(-8, 8, 161)


def first_probability(z, other):
    """Return the first entry of softmax([z, other]) for each score z, in the shape of `z`."""
    z = np.asarray(z, dtype=float)
    return softmax.softmax(np.stack([z, np.full_like(z, other)], axis=-1))[..., 0]


class BridgePanel(Panel):
    """Move the score z and the other class's score c; watch softmax([z, c]) leave the sigmoid.

    Parameters
    ----------
    z, c : float
        The first scores.
    scenes : helpers.scenes.Scenes, optional
    """

    def __init__(self, z=1.0, c=0.0, *, scenes=None):
        self.z = controls.theta_slider("z, the score", z, SCORES[0], SCORES[-1], 0.1)
        self.c = controls.theta_slider("c, the other score", c, -6, 6, 0.1)
        figure, (left, right) = figures.new_figure(2, height=3.1)
        figures.label(left, "Two curves", "z", "probability")
        left.plot(SCORES, logistic.sigmoid(SCORES), color=figures.SKY, lw=6, label="σ(z)")
        self._curve = figures.line(left, [], [], style="--", animated=True)
        left.plot([], [], "--", color=figures.RED, lw=2, label="softmax([z, c]), first entry")
        left.set(xlim=SCORES[[0, -1]], ylim=(-0.05, 1.32), yticks=np.linspace(0, 1, 6))
        left.legend(loc="upper center", ncols=2, borderaxespad=0, frameon=False, fontsize=9.5)
        figures.label(right, "Their difference", "z", "softmax − σ")
        right.set(xlim=SCORES[[0, -1]], ylim=(-1.05, 1.05))
        self._difference = figures.line(right, [], [], color=figures.PURPLE, animated=True)
        self._dots = [
            axes.plot([], [], "o", ms=9, color="black", mec="white", animated=True, zorder=5)[0]
            for axes in (left, right)
        ]
        for slider in (self.z, self.c):
            slider.observe(self.refresh, names="index")
        settings = {"z": self.z, "c": self.c}
        super().__init__([controls.row(self.z, self.c)], figure, settings, scenes)

    def draw(self):
        z, c = self.z.number, self.c.number
        curve = first_probability(SCORES, c)
        sigma, both = float(logistic.sigmoid(z)), softmax.softmax([z, c])
        # Twelve digits: beyond them the last bit may differ from machine to machine.
        difference = round(float(both[0]) - sigma, 12)
        self._curve.set_data(SCORES, curve)
        self._difference.set_data(SCORES, curve - logistic.sigmoid(SCORES))
        for dot, height in zip(self._dots, (both[0], difference), strict=True):
            dot.set_data([z], [height])
        moved = float(logistic.sigmoid(z - c))
        twin = (
            f"z = {text.number(z)}, c = {text.number(c)}: sigmoid(z) = {text.number(sigma)},"
            f" softmax([z, c]) = {text.array(both)}, difference = {text.number(difference)},"
            f" sigmoid(z - c) = {text.number(moved)}"
        )
        numbers = {"at this z": [sigma, both[0], difference, moved]}
        heads = ["σ(z)", "softmax([z, c]), first", "difference", "σ(z − c)"]
        return twin, html.beside(html.table(heads, numbers), html.sentence(*_words(c)))


def _words(c):
    if c == 0:
        return "No difference.", "With the other score at 0, softmax is the sigmoid, at every z."
    return (
        "They differ,",
        "because the other class has a score of its own. Only the difference of the two scores"
        " counts: softmax([z, c]) has the first entry σ(z − c).",
    )

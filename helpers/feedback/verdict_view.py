"""A verdict on the page, with hints one at a time and the solution only when asked."""

import ipywidgets as widgets
from markupsafe import Markup

from helpers import controls, shared
from helpers.at_rest import AtRest
from helpers.heard import Heard, region
from helpers.live import with_twin
from helpers.page import NEUTRAL, RIGHT, WRONG, box

SHOWN = 1.0  # seconds, after which a view that is shown has come onto the page
COLORS = {"passed": RIGHT, "untouched": NEUTRAL}
_HINTS = Markup('<ol style="margin:4px 0;line-height:1.5">{}</ol>')
_SOLUTION = Markup(
    '<pre style="margin:4px 0;padding:6px 10px;line-height:1.4;overflow:auto;'
    'border-left:4px solid {}">{}</pre>'
)
_FACTS = Markup('<table style="margin:4px 0">{}</table>')
_FACT = Markup(
    '<tr><td style="padding:0 12px 0 0;white-space:nowrap">{}</td>'
    '<td style="overflow-wrap:anywhere"><code>{}</code></td></tr>'
)


class VerdictView(widgets.VBox):
    """A verdict with its two buttons.

    Parameters
    ----------
    exercise : Exercise
    verdict : Verdict
    note : str
        One more sentence, for example why the progress could not be kept.
    """

    def __init__(self, exercise, verdict, note=""):
        self.exercise, self.verdict = exercise, verdict
        self._given = 0
        self.hint = controls.button("", "lightbulb-o", "Show the next hint", self.give_hint, "auto")
        what = "Compare with our solution" if verdict.passed else "Show a solution"
        tooltip = f"{what} of this exercise"
        self.solution = controls.button(what, "eye", tooltip, self.show_solution, "auto")
        self._said, self._hints, self._solution = Heard(), Heard(), Heard()
        for extra in (self._hints, self._solution):
            extra.layout = widgets.Layout(display="none")  # its own: it will be shown
        buttons = [self.solution] if verdict.passed else [self.hint, self.solution]
        row = shared.make(widgets.Box, buttons, layout=controls.WRAPPING)
        self._said.show(_boxed(verdict, note))
        self._on_page = AtRest(lambda: self._said.say(self._said.html), SHOWN)
        said = [self._said, self._hints, self._solution]
        super().__init__(
            [region(*said), self._said, row, self._hints, self._solution],
            **shared.looks(widgets.VBox, {"overflow": "hidden"}),
        )
        self._name_hint()

    @property
    def twin(self):
        """The verdict in one plain line."""
        return " ".join(filter(None, [self.verdict.headline, self.verdict.looks_like]))

    def give_hint(self):
        """Show one hint more."""
        self._given = min(self._given + 1, len(self.exercise.hints))
        given = self.exercise.hints[: self._given]
        self._hints.say(_HINTS.format(_each(Markup("<li>{}</li>"), given)))
        self._hints.layout.display = ""
        self._name_hint()

    def show_solution(self):
        """Show the reference, from its own source."""
        self._solution.say(_SOLUTION.format(NEUTRAL, self.exercise.solution))
        self._solution.layout.display = ""
        self.solution.disabled = True

    def _name_hint(self):
        count = len(self.exercise.hints)
        self.hint.disabled = self._given == count
        self.hint.description = f"Hint {min(self._given + 1, count)} of {count}"

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        self._on_page.moved()
        return with_twin(super()._repr_mimebundle_(**options), self.twin, b"")


def _boxed(verdict, note):
    told = {
        "tried": verdict.tried,
        "came back": verdict.came_back,
        "expected": verdict.expected,
    }
    facts = Markup("").join(_FACT.format(name, said) for name, said in told.items() if said)
    look = f"Look again at “{verdict.look}”." if verdict.look else ""
    sentences = [said for said in (verdict.looks_like, look, note) if said]
    said = [
        Markup("<b>{}</b>").format(verdict.headline),
        _FACTS.format(facts) if facts else "",
        _each(Markup("<div>{}</div>"), sentences),
    ]
    return box(COLORS.get(verdict.kind, WRONG), Markup("").join(said))


def _each(frame, texts):
    return Markup("").join(map(frame.format, texts))

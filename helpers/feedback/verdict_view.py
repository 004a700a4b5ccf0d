"""A verdict on the page, with hints one at a time and the solution only when asked."""

import ipywidgets as widgets
from markupsafe import Markup

from helpers import controls, shared
from helpers.live import with_twin
from helpers.page import NEUTRAL, RIGHT, WRONG, box

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
        self._hints, self._solution = widgets.HTML(), widgets.HTML()
        for extra in (self._hints, self._solution):
            extra.layout.display = "none"
        buttons = [self.solution] if verdict.passed else [self.hint, self.solution]
        row = shared.make(widgets.Box, buttons, layout=controls.WRAPPING)
        said = shared.make(widgets.HTML, _boxed(verdict, note))
        super().__init__(
            [said, row, self._hints, self._solution],
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
        self._hints.value = _HINTS.format(_each(Markup("<li>{}</li>"), given))
        self._hints.layout.display = ""
        self._name_hint()

    def show_solution(self):
        """Show the reference, from its own source."""
        self._solution.value = _SOLUTION.format(NEUTRAL, self.exercise.solution)
        self._solution.layout.display = ""
        self.solution.disabled = True

    def _name_hint(self):
        count = len(self.exercise.hints)
        self.hint.disabled = self._given == count
        self.hint.description = f"Hint {min(self._given + 1, count)} of {count}"

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
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

"""A verdict on the page, with hints one at a time and the solution only when asked."""

import html

import ipywidgets as widgets

from helpers import controls
from helpers.live import with_twin

COLORS = {"passed": "#009E73", "untouched": "#777777"}
WRONG = "#D55E00"


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
        row = widgets.Box(buttons, layout=controls.WRAPPING)
        said = widgets.HTML(_boxed(verdict, note))
        super().__init__([said, row, self._hints, self._solution], layout={"overflow": "hidden"})
        self._name_hint()

    @property
    def twin(self):
        """The verdict in one plain line."""
        return " ".join(filter(None, [self.verdict.headline, self.verdict.looks_like]))

    def give_hint(self):
        """Show one hint more."""
        self._given = min(self._given + 1, len(self.exercise.hints))
        items = (f"<li>{html.escape(hint)}</li>" for hint in self.exercise.hints[: self._given])
        self._hints.value = f'<ol style="margin:4px 0;line-height:1.5">{"".join(items)}</ol>'
        self._hints.layout.display = ""
        self._name_hint()

    def show_solution(self):
        """Show the reference, from its own source."""
        code = html.escape(self.exercise.solution)
        self._solution.value = (
            f'<pre style="margin:4px 0;padding:6px 10px;line-height:1.4;overflow:auto;'
            f'border-left:4px solid #777777">{code}</pre>'
        )
        self._solution.layout.display = ""
        self.solution.disabled = True

    def _name_hint(self):
        count = len(self.exercise.hints)
        self.hint.disabled = self._given == count
        self.hint.description = f"Hint {min(self._given + 1, count)} of {count}"

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        return with_twin(super()._repr_mimebundle_(**options), self.twin, b"")


def _boxed(verdict, note):
    color = COLORS.get(verdict.kind, WRONG)
    facts = [
        ("tried", verdict.tried),
        ("came back", verdict.came_back),
        ("expected", verdict.expected),
    ]
    rows = "".join(
        f'<tr><td style="padding:0 12px 0 0;white-space:nowrap">{name}</td>'
        f'<td style="overflow-wrap:anywhere"><code>{html.escape(said)}</code></td></tr>'
        for name, said in facts
        if said
    )
    look = f"Look again at “{verdict.look}”." if verdict.look else ""
    sentences = [f"<b>{html.escape(verdict.headline)}</b>"]
    sentences += [html.escape(said) for said in (verdict.looks_like, look, note) if said]
    table = f'<table style="margin:4px 0">{rows}</table>' if rows else ""
    return (
        f'<div role="status" style="border-left:5px solid {color};padding:2px 12px;'
        f'font-size:14px;line-height:1.5">{sentences[0]}{table}'
        + "".join(f"<div>{said}</div>" for said in sentences[1:])
        + "</div>"
    )

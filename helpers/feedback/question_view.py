"""A question on the page; what is right is shown only after an answer."""

import ipywidgets as widgets
from markupsafe import Markup

from helpers import controls, shared
from helpers.feedback.asked import Asked
from helpers.feedback.question import Choice
from helpers.heard import Heard, region
from helpers.live import with_twin
from helpers.page import OPEN, RIGHT, WRONG, box


class QuestionView(widgets.VBox):
    """A question, the controls to answer it, and what there is to say to the answer.

    Parameters
    ----------
    question : Choice or Number
    asked : Asked, optional
        What became of it so far; by default nothing.
    """

    def __init__(self, question, asked=None):
        self.question, self.asked = question, asked or Asked()
        self._said = Heard()
        prompt = Markup(f"<b>Before you go on.</b> {question.prompt}")
        prompt = shared.make(widgets.HTML, box(OPEN, prompt))
        super().__init__(
            [prompt, self._controls(), region(self._said), self._said],
            **shared.looks(widgets.VBox, {"overflow": "hidden"}),
        )
        self.asked.observe(lambda change: self._say(), names=["given", "is_open"])
        self._say()

    def _controls(self):
        if isinstance(self.question, Choice):
            options = [(text, place) for place, (text, _) in enumerate(self.question.options)]
            self.choice = self._control = shared.make(
                widgets.RadioButtons,
                options=options,
                value=None,
                layout={"width": "auto", "max_width": "100%", "margin": "0 0 0 17px"},
            )
            self.choice.add_class("course-choice")
            row = shared.make(
                widgets.VBox,
                [shared.sheet(_WIDE), self.choice],
            )
        else:
            self.entry = self._control = shared.make(
                widgets.Text,
                placeholder="a number, then Enter",
                description="your answer",
                continuous_update=False,
                layout={"width": "260px", "margin": "2px 8px 2px 17px"},
                style={"description_width": "initial"},
            )
            show = controls.button("Show me", "eye", "Show the answer", self.asked.show, "auto")
            row = shared.make(widgets.Box, [self.entry, show], layout=controls.WRAPPING)
        self._empty = self._control.value
        self._control.observe(self._answer, names="value")
        return row

    def _answer(self, change):
        self.asked.given = None if change["new"] == self._empty else change["new"]

    def _say(self):
        given = self.asked.given
        self._control.value = self._empty if given is None else given
        if given is None:
            self._said.say(box(OPEN, self.question.solution) if self.asked.is_open else "")
            return
        try:
            answer = self.question.judge(given)
        except ValueError as error:
            self._said.say(box(WRONG, str(error)))
            return
        word = "Right." if answer.right else "Not quite."
        color = RIGHT if answer.right else WRONG
        self._said.say(box(color, Markup(f"<b>{word}</b> {answer.why}")))
        self.asked.is_open |= answer.right

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        return with_twin(super()._repr_mimebundle_(**options), self.question.twin, b"")


# Core radio buttons are 300 pixels wide and cut longer answers off.
_WIDE = (
    "<style>.course-choice .widget-radio-box label"
    "{white-space:normal;width:auto;max-width:none;height:auto;line-height:1.5}"
    ".course-choice .widget-radio-box{max-width:100%}</style>"
)

"""A question on the page; what is right is shown only after an answer."""

import ipywidgets as widgets
from markupsafe import Markup

from helpers.feedback.question import Choice
from helpers.live import with_twin
from helpers.page import OPEN, RIGHT, WRONG, box


class QuestionView(widgets.VBox):
    """A question, the controls to answer it, and what there is to say to the answer.

    Parameters
    ----------
    question : Choice or Number
    """

    def __init__(self, question):
        self.question = question
        self._said = widgets.HTML()
        asked = Markup(f"<b>Before you go on.</b> {question.prompt}")
        prompt = widgets.HTML(box(OPEN, asked, "group"))
        super().__init__([prompt, self._controls(), self._said], layout={"overflow": "hidden"})

    def _controls(self):
        if isinstance(self.question, Choice):
            options = [(text, place) for place, (text, _) in enumerate(self.question.options)]
            self.choice = widgets.RadioButtons(
                options=options,
                value=None,
                layout={"width": "auto", "max_width": "100%", "margin": "0 0 0 17px"},
            )
            self.choice.add_class("course-choice")
            self.choice.observe(lambda change: self._answer(change["new"]), names="value")
            return widgets.VBox([widgets.HTML(_WIDE, layout={"display": "none"}), self.choice])
        self.entry = widgets.Text(
            placeholder="a number, then Enter",
            description="your answer",
            continuous_update=False,
            layout={"width": "260px", "margin": "2px 0 2px 17px"},
            style={"description_width": "initial"},
        )
        self.entry.observe(lambda change: self._answer(change["new"]), names="value")
        return self.entry

    def _answer(self, given):
        if given is None or given == "":
            self._said.value = ""
            return
        try:
            answer = self.question.judge(given)
        except ValueError as error:
            self._said.value = box(WRONG, str(error))
            return
        word = "Right." if answer.right else "Not quite."
        color = RIGHT if answer.right else WRONG
        self._said.value = box(color, Markup(f"<b>{word}</b> {answer.why}"))

    def _repr_mimebundle_(self, include=None, exclude=None, **options):
        return with_twin(super()._repr_mimebundle_(**options), self.question.twin, b"")


# Core radio buttons are 300 pixels wide and cut longer answers off.
_WIDE = (
    "<style>.course-choice .widget-radio-box label"
    "{white-space:normal;width:auto;max-width:none;height:auto;line-height:1.5}"
    ".course-choice .widget-radio-box{max-width:100%}</style>"
)

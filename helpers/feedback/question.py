"""A short question before an answer: a choice, or a number."""

from dataclasses import dataclass, field

from markupsafe import Markup

from helpers import text, typed


@dataclass(frozen=True)
class Answer:
    """What a question says to what was answered.

    Attributes
    ----------
    right : bool
    why : str
        Feedback, in HTML.
    """

    right: bool
    why: str


@dataclass(frozen=True)
class Choice:
    """A question with a few answers to choose from.

    Attributes
    ----------
    prompt : str
        In HTML.
    options : list of tuple of (str, str)
        Each possible answer in plain text, and why it is right or wrong.
    right : int
        The place of the right one.
    picture : str
        What the picture shows that answers it, where the notebook draws one.
    """

    prompt: str
    options: list
    right: int
    picture: str = ""

    def judge(self, place):
        """Return the answer to the option at this place."""
        return Answer(place == self.right, self.options[place][1])

    @property
    def solution(self):
        """The right answer and why, in HTML."""
        text, why = self.options[self.right]
        return Markup("<b>{}.</b> {}").format(text, Markup(why))

    @property
    def twin(self):
        """The question in one plain line, without the answer."""
        listed = " ".join(f"({'abcdef'[i]}) {text}" for i, (text, _) in enumerate(self.options))
        return f"Question: {plain(self.prompt)} {listed}"


@dataclass(frozen=True)
class Number:
    """A question that is answered with a number.

    Attributes
    ----------
    prompt : str
        In HTML.
    value : float
        The right answer.
    why : str
        Said when it is right.
    tolerance : float
        How far from it still counts as right.
    wrong : list of tuple of (float, str)
        Numbers that come of a known mistake, and what to say to each.
    """

    prompt: str
    value: float
    why: str
    tolerance: float
    wrong: list = field(default_factory=list)

    def judge(self, text):
        """Return the answer to a number as it was typed; raise ValueError if it is none."""
        number = typed.number(text).value
        if abs(number - self.value) <= self.tolerance:
            return Answer(True, self.why)
        for known, why in self.wrong:
            if abs(number - known) <= self.tolerance:
                return Answer(False, why)
        return Answer(False, "That is too large." if number > self.value else "That is too small.")

    @property
    def solution(self):
        """The right answer and why, in HTML."""
        value = text.signed(f"{self.value:.4g}.")
        return Markup("<b>{}</b> {}").format(value, Markup(self.why))

    @property
    def twin(self):
        """The question in one plain line, without the answer."""
        return f"Question: {plain(self.prompt)}"


def plain(prompt):
    """Return HTML as one line of plain text."""
    raised = Markup(prompt.replace("<sup>", "^"))
    return " ".join(raised.striptags().split())

"""What a ledger shows at one moment: the numbers, and the words that follow from them."""

from dataclasses import dataclass
from functools import cached_property

from helpers import text
from helpers.descent import Step
from helpers.ledger import Row

MOST_IN_A_ROW = 2  # samples that fit into a row


@dataclass(frozen=True)
class Selection:
    """Which samples a step takes, and which of them are looked at.

    Attributes
    ----------
    of : int
        How many samples there are to choose from.
    chosen : list of int
        The samples of the step, among those.
    picked : int
        Which sample of the step the words are about.
    """

    of: int
    chosen: list
    picked: int

    @property
    def shown(self):
        """Which samples of the step stand in the rows: all, or the picked one of many."""
        n = len(self.chosen)
        return list(range(n)) if n <= MOST_IN_A_ROW else [self.picked]


@dataclass(frozen=True)
class Look:
    """What the controls of a ledger lead to.

    Attributes
    ----------
    step : Step
    rows : tuple of Row
        All rows of the ledger, shown or not.
    count : int
        How many of them are shown.
    hidden : str or None
        The key of the row whose numbers are to be typed.
    selection : Selection
    """

    step: Step
    rows: tuple[Row, ...]
    count: int
    hidden: str | None
    selection: Selection

    @cached_property
    def shown(self):
        """The rows that are shown, the newest last."""
        return self.rows[: self.count]

    @property
    def caption(self):
        """What stands above the table."""
        rate = text.compact(self.step.learning_rate)
        start = f"{self.count} of {len(self.rows)} rows; η = {rate}; {self._sample}"
        if len(self.selection.chosen) > len(self.selection.shown):
            start += "; ∇L and what follows belong to all samples"
        return start

    @cached_property
    def twin(self):
        """The ledger in one plain line."""
        many = f"all {self.selection.of} samples, " if len(self.selection.chosen) > 1 else ""
        return (
            f"ledger of one step, {self.count} of {len(self.rows)} rows,"
            f" the newest {self._newest}; {many}{self._sample};"
            f" theta = {text.compact(self.step.theta)},"
            f" learning rate = {text.compact(self.step.learning_rate)}"
        )

    @property
    def _newest(self):
        row, samples = self.shown[-1], self.selection.shown
        if self.hidden:
            return f"{row.symbol}, hidden"
        numbers = row.numbers(samples)
        if row.each_sample and len(numbers) == 1:
            numbers = numbers[0]
        said, check = f"{row.symbol} = {text.array(numbers, row.digits)}", row.check(samples)
        return f"{said} ({check})" if check else said

    @cached_property
    def _sample(self):
        i, number = self.selection.picked, self.selection.chosen[self.selection.picked] + 1
        x, y = text.compact(self.step.x[i]), text.compact(self.step.truth[i])
        return f"sample {number} of {self.selection.of}: x = {x}, y = {y}"

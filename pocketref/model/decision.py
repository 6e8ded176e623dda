"""Decisions as trees: what is asked, what each source comes to, and where its lines are drawn."""

from datetime import date

from pocketref.model.branch import Limit, Note, Side, Stretch
from pocketref.model.fact import Review
from pocketref.model.finding import Finding
from pocketref.model.noun import noun, require
from pocketref.model.patient import Given
from pocketref.model.quantity import Quantity

SILENT = "silent"  # the one outcome that every tree has: the source says nothing
MONTH = "month"


@noun
class Choice:
    """What may be answered to a question.

    Attributes:
        id: as it is given on the command line.
        short: where there is little room; empty where the title is short.
    """

    id: str
    title: str
    short: str = ""


@noun
class Ask:
    """One question of a tree.

    Attributes:
        id: the field of the worksheet and the option of the command line.
        usual: the choice that is taken while nothing was said; an answer says that it depends on
            it. Empty where nothing may be taken.
    """

    id: str
    title: str
    choices: tuple[Choice, ...]
    usual: str = ""

    def __post_init__(self) -> None:
        require(self.choices, "a question without a choice", self.id)


@noun
class Case:
    """What was said of one patient. What is not there was not said, and is never a default.

    Attributes:
        months: the interval, in `month`; decimals if typed, whole if counted from dates.
    """

    given: tuple[Given, ...] = ()
    months: Quantity | None = None

    def said(self, ask: str) -> str | None:
        """The choice that was said to a question, if one was."""
        return next((one.choice for one in self.given if one.ask == ask), None)


@noun
class Conclusion:
    """Where branches lead. It says what a source says and orders nothing.

    Attributes:
        id: the command line prints it as it is.
        text: more of it, for a place with room.
        short: where there is little room, as on a leaf; empty where the title is short.
    """

    id: str
    title: str
    text: str = ""
    short: str = ""


@noun
class Tree:
    """What follows from the answers to a few questions, source by source.

    Attributes:
        asks: the first is the root; nothing else is asked for before it is answered.
        interval: what its months count; empty for a tree that no interval belongs to.
        outcomes: all that its branches lead to; `silent` among them.
        sides: the article first, then the guideline; never merged.
    """

    id: str
    title: str
    asks: tuple[Ask, ...]
    interval: str = ""
    outcomes: tuple[Conclusion, ...]
    sides: tuple[Side, ...]
    limits: tuple[Limit, ...] = ()
    notes: tuple[Note, ...] = ()
    review: Review

    def __post_init__(self) -> None:
        require(self.asks, "a tree that asks nothing", self.id)

    def ask(self, name: str) -> Ask:
        """One of its questions.

        Raises:
            KeyError: it has no such question.
        """
        for each in self.asks:
            if each.id == name:
                return each
        raise KeyError(name)

    def outcome(self, name: str) -> Conclusion:
        """One of its outcomes.

        Raises:
            KeyError: it has no such outcome.
        """
        for each in self.outcomes:
            if each.id == name:
                return each
        raise KeyError(name)


@noun
class Saying:
    """What one source comes to; silence is an outcome.

    Attributes:
        months: the stretch of the branch that was taken; None where any interval comes to this.
    """

    source: str
    outcome: str
    facts: tuple[str, ...] = ()
    months: Stretch | None = None

    @property
    def silent(self) -> bool:
        """Whether the source says nothing of this case."""
        return self.outcome == SILENT


@noun
class Turn:
    """A line of the ruler, and what each source says around it.

    Attributes:
        at: in `month`.
        on: the date on which so many months are complete; None without dates.
        days: from that date to the recurrence, less than 0 while the line is ahead.
        before, there, after: what the sources say short of the line, on it and beyond it; empty
            where that depends on what was not said.
    """

    at: Quantity
    on: date | None = None
    days: int | None = None
    before: tuple[Saying, ...] = ()
    there: tuple[Saying, ...] = ()
    after: tuple[Saying, ...] = ()


@noun
class Decided:
    """Where a case stands: always the article first, then the guideline.

    Attributes:
        sayings: empty while something is missing.
        boundary: the line the interval stands on exactly, in `month`; None if on none.
        needs: ids of questions, and `months`: what the branch still depends on. With sayings they
            stand for what is usual, and `needs` says what else could change them.
        beside: facts shown beside the answers: newer evidence, reasons to differ.
        turns: every line that stands after these answers, from the shortest interval on.
        findings: the stop that stands in place of the sayings where the engines disagree.
    """

    given: Case
    sayings: tuple[Saying, ...] = ()
    agree: bool = False
    boundary: Quantity | None = None
    needs: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    turns: tuple[Turn, ...] = ()
    findings: tuple[Finding, ...] = ()

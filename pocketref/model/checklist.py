"""Checklists: facts to tick and judgements to make, kept apart."""

from enum import StrEnum

from pocketref.model.fact import Review
from pocketref.model.noun import noun


class Kind(StrEnum):
    """A fact anyone can see, or a judgement a person makes."""

    FACT = "fact"
    JUDGEMENT = "judgement"


@noun
class Item:
    """One line to tick.

    Attributes:
        text: what it says, without amounts; amounts come from `reading` and `limit`.
        short: one or two words for a summary.
        first_only: whether it stands on the first cycle's sheet only; `later_only` the reverse.
        blank: whether a line to write on follows.
        limit: the fact (and its value's name after a dot) whose amount the line quotes.
        field: the worksheet value the line shows when it is entered.
        bag: the drug whose bag must be read.
        facts: what it rests on.
    """

    id: str
    text: str
    short: str
    kind: Kind
    first_only: bool = False
    later_only: bool = False
    blank: bool = False
    limit: str | None = None
    field: str | None = None
    bag: str | None = None
    facts: tuple[str, ...] = ()


@noun
class Checklist:
    """What must be true before starting."""

    id: str
    title: str
    items: tuple[Item, ...]
    review: Review

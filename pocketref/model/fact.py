"""Facts: what is stated, by whom, how far it was verified, who disagrees."""

from datetime import date
from enum import StrEnum

from pocketref.model.noun import noun, require
from pocketref.model.quantity import Quantity, Range


class Region(StrEnum):
    """Where a statement applies. A statement without a region applies everywhere."""

    US = "us"
    EU = "eu"


class Verification(StrEnum):
    """How far a statement was checked against its source."""

    READ = "read"  # read in the source, or in a copy of its text
    DERIVED = "derived"  # pure arithmetic on values that were read
    SECONDARY = "secondary"  # read only in a summary of the source
    NOT_READ = "not read"  # recalled; drives no rule


class ReviewState(StrEnum):
    """How far people have got with it."""

    SUBMITTED = "submitted"
    UNDER_REVIEW = "under review"
    APPROVED = "approved"
    SUPERSEDED = "superseded"


@noun
class Source:
    """Where statements come from.

    Attributes:
        short: what a chip says: `US label`, `EU leaflet`, `Article`.
        read_as: how it was read: whole, an excerpt, a copy on another host.
        place: where to find it; a web address for people who have a network elsewhere.
    """

    id: str
    title: str
    short: str
    kind: str
    date: str = ""
    region: str = ""
    read_as: str
    place: str = ""


@noun
class Citation:
    """Where a statement can be read: a source of the pack and the place in it."""

    source: str
    place: str = ""


@noun
class Review:
    """The review state of a fact or a page."""

    state: ReviewState
    by: str | None = None
    on: date | None = None
    superseded_by: str | None = None

    def __post_init__(self) -> None:
        if self.state is ReviewState.APPROVED:
            require(self.by and self.on, "approved, but not by whom and when")
        if self.state is ReviewState.SUPERSEDED:
            require(self.superseded_by, "superseded, but not by what")


@noun
class Dispute:
    """Another fact that says otherwise, and why they may differ."""

    fact: str
    why: str


@noun
class Value:
    """One named number or word of a fact."""

    name: str
    value: Quantity | Range | str


@noun
class Fact:
    """The atom of the pack: one statement and everything needed to trust or doubt it.

    Attributes:
        reference: the article's own reference number, for its own statements.
        agrees: facts of other sources that were read and say the same.
        disputes: facts of other sources that say otherwise.
    """

    id: str
    topic: str
    drug: str | None = None
    statement: str
    values: tuple[Value, ...] = ()
    cited: tuple[Citation, ...]
    reference: int | None = None
    verification: Verification
    region: Region | None = None
    review: Review
    agrees: tuple[str, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        require(self.cited, "a fact without a source", self.id)
        require(self.statement.endswith((".", "?")), "a statement without an end", self.id)

    @property
    def sources(self) -> tuple[str, ...]:
        """Every source it cites, each once."""
        return tuple(dict.fromkeys(citation.source for citation in self.cited))

    @property
    def drives_rules(self) -> bool:
        """Whether a rule may rest on it: only what was read, or worked out from what was."""
        return self.verification is not Verification.NOT_READ


@noun
class Stated:
    """An amount and the fact it was read from.

    Content writes `{fact: id}`, or `{fact: id, value: name}` where the fact has several values.
    """

    value: Quantity
    fact: str


@noun
class StatedRange:
    """A range and the fact it was read from."""

    value: Range
    fact: str

"""From fact ids to what a reader sees of them: chips, and the entries of the source panel."""

from enum import StrEnum

from pocketref.model.noun import noun


class ChipKind(StrEnum):
    """How a source stands to the figure it is shown beside; each has its own edge and sign."""

    PLAIN = "plain"
    AGREES = "agrees"
    DIFFERS = "differs"
    SILENT = "silent"
    UNREAD = "unread"
    WARNS = "warns"


@noun
class Chip:
    """A source in two words, and the facts behind it."""

    kind: ChipKind
    text: str
    facts: tuple[str, ...] = ()


@noun
class SourceEntry:
    """One fact in the source panel.

    Attributes:
        chip: the chip it is opened from.
        title: of the source.
        place: in the source, with its date.
        says: the statement, in the pack's own words.
        verified: how far it was verified, as a sentence.
        status: the review state.
        others: who says otherwise, a line each.
        note: what to know beside it.
        citation: what `Copy citation` copies.
    """

    chip: Chip
    title: str
    place: str
    says: str
    verified: str
    status: str
    others: tuple[str, ...] = ()
    note: str = ""
    citation: str

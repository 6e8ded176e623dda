"""What was found: entries in the order of the rule, and what was corrected on the way."""

from enum import StrEnum

from pocketref.model.noun import noun


class Match(StrEnum):
    """How the words stand to an entry, the best first; the command line prints it as it is."""

    EXACT = "exact"
    PREFIX = "prefix"
    WORDS = "words"
    SYNONYM = "synonym"
    SPELLING = "spelling"


@noun
class Entry:
    """What can be found.

    Attributes:
        tier: its place in the order of kinds: pages and drugs before statements, sources last.
        place: among entries that match alike, the order of the pack.
        title: shown in the row.
        alias: other names, brands, abbreviations, each on a line; whoever types one means it.
        body: the text behind it, each statement on a line.
        scopes: the scopes it belongs to, without a colon, with spaces between: `dose time`.
        differs: whether a disagreement stands on it.
    """

    kind: str
    id: str
    tier: int
    place: int
    title: str
    alias: str = ""
    body: str = ""
    scopes: str = ""
    differs: bool = False


@noun
class Hit:
    """An entry that was found; `text` is the part of its text in which the words stand."""

    kind: str
    id: str
    title: str
    match: Match
    text: str = ""
    differs: bool = False


@noun
class Correction:
    """A typed word, and the words of the pack it was taken for."""

    typed: str
    meant: tuple[str, ...]


@noun
class Found:
    """The hits, how many there are in all, and what was corrected."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
    corrections: tuple[Correction, ...] = ()

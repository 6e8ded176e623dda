"""A page to read, as words: the blocks it is made of, from the first to the last."""

from __future__ import annotations

import re
from math import isqrt

from pocketref.model.noun import noun
from pocketref.pages.provenance import Chip

_SIGNS = re.compile(r"(?<=[/\-_?&=%.])(?!/)")
_ADDRESS = 34  # letters of an address in one line of paper


@noun
class Statement:
    """One statement a row, with its chips.

    Attributes:
        heading: above the row, where a part of the page begins.
        detail: below the statement, quieter.
        withheld: whether a figure is withheld here; `text` then says why and what would release it.
        copied: the statement with its citation.
        beside: all its chips, for paper, where none can be opened.
    """

    text: str
    chips: tuple[Chip, ...]
    facts: tuple[str, ...]
    heading: str = ""
    detail: str = ""
    withheld: bool = False
    copied: str = ""
    beside: tuple[Chip, ...] = ()


@noun
class Statements:
    """Statements in one card."""

    title: str = ""
    rows: tuple[Statement, ...]
    kind: str = "statements"


@noun
class Cell:
    """One field of a table.

    Attributes:
        detail: below the text, smaller and quieter.
        tone: `plain`, `quiet`, `strong`, `empty` (dashed: no source says anything), `differs`,
            `strong-differs`, or a verdict's: `stop`, `hold`, `unclear`, `go`, `needs`, `beside`.
        spoken: what a screen reader says where the text alone would not do.
        copied: what Ctrl+C takes of it.
        picture: the name of a picture above the text, on paper; empty for none.
    """

    text: str
    detail: str = ""
    picture: str = ""
    facts: tuple[str, ...] = ()
    tone: str = "plain"
    spoken: str = ""
    copied: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The text for paper, where a long address goes on in the next line after a sign."""
        if "://" not in self.text:
            return (self.text or self.spoken,)
        lines = [""]
        for piece in _SIGNS.split(self.text):
            if lines[-1] and len(lines[-1]) + len(piece) > _ADDRESS:
                lines.append("")
            lines[-1] += piece
        return tuple(lines)


def _texts(lines: tuple[tuple[Cell, ...], ...], column: int) -> list[str]:
    return [text for line in lines for text in (*line[column].lines, line[column].detail)]


def _share(text: str) -> int:
    """Letters of a line in which a text is easy to read: more for longer ones, but not in step."""
    longest = max(len(word) for word in text.split(" "))
    return max(4, longest, 3 * isqrt(len(text)))


@noun
class Table:
    """Fields in lines and columns; the first column names the lines.

    Attributes:
        note: below the title: the data cut, the grading, that arms were not randomised.
        warns: whether the note is a caution.
        figures: columns that are set flush right.
        weights: how its columns share the width, the same for all tables of its kind; empty where
            what stands in them decides.
    """

    title: str = ""
    note: str = ""
    warns: bool = False
    columns: tuple[str, ...]
    lines: tuple[tuple[Cell, ...], ...]
    figures: tuple[int, ...] = ()
    weights: tuple[int, ...] = ()
    kind: str = "table"

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact that stands behind a field."""
        return tuple(fact for line in self.lines for cell in line for fact in cell.facts)

    @property
    def shares(self) -> tuple[int, ...]:
        """How the width of paper is shared: no column is narrower than its longest word asks."""
        return self.weights or tuple(
            max(_share(text) for text in (column, *_texts(self.lines, at)))
            for at, column in enumerate(self.columns)
        )


@noun
class Dated:
    """A title with its date before it."""

    dated: str
    title: str


@noun
class NewerCard:
    """Evidence newer than the article, its date first.

    Attributes:
        others: what else is newer on this page, each with its date.
        link: leads to all of it, if anywhere.
    """

    dated: str
    title: str
    rows: tuple[Statement, ...]
    others: tuple[Dated, ...] = ()
    link: Link | None = None
    kind: str = "newer"


@noun
class Link:
    """A place to go to, by its words; `detail` stands below them."""

    text: str
    page: str
    item: str
    detail: str = ""


@noun
class Links:
    """Places to go to, below a heading."""

    title: str
    links: tuple[Link, ...]
    kind: str = "links"


@noun
class Said:
    """What a rule comes to for the values on the worksheet.

    Attributes:
        about: the drug whose rule it is.
        word: the verdict, first: `Withhold`, `Load again`, `Needs ANC`.
        tone: `stop`, `hold`, `unclear`, `go`, `needs`, or `beside` for a rule that is only shown.
        why: the comparison in words.
    """

    about: str
    word: str
    tone: str
    why: str = ""


@noun
class Differing:
    """Sources that say otherwise, side by side. None of them is chosen.

    Attributes:
        needs: which values of the worksheet are missing for a verdict.
        table: a line for each source: who, what it says, what that comes to for the worksheet.
        link: to the page it stands on.
    """

    id: str
    title: str
    needs: str = ""
    table: Table
    why: str
    close: str
    link: Link | None = None
    kind: str = "differs"


@noun
class Abbreviation:
    """A short form and what it stands for."""

    name: str
    value: str


@noun
class Legend:
    """The short forms that stand on a page, spelled out."""

    title: str
    entries: tuple[Abbreviation, ...]
    kind: str = "legend"


@noun
class Note:
    """A sentence or two between the blocks; quiet. On paper a `picture` may stand above it."""

    text: str
    picture: str = ""
    kind: str = "note"


Block = Statements | Table | NewerCard | Links | Differing | Legend | Note

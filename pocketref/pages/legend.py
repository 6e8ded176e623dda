"""The short forms that stand on a page, spelled out at its foot."""

import re
from collections.abc import Iterable

from pocketref.pack.library import Library
from pocketref.pages.reading import (
    Abbreviation,
    Block,
    Differing,
    Legend,
    Links,
    NewerCard,
    Note,
    Statements,
    Table,
)

TITLE = "Abbreviations on this page"


def legend(library: Library, texts: Iterable[str]) -> Legend | None:
    """Those of the pack's abbreviations that these texts use; None if they use none."""
    pairs = library.abbreviations()
    if not pairs:
        return None
    # The longest first, so that a short form inside a longer one is not taken for itself.
    names = sorted((pair.name for pair in pairs), key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    used = set(pattern.findall("\n".join(texts)))
    entries = tuple(
        Abbreviation(name=pair.name, value=pair.value) for pair in pairs if pair.name in used
    )
    return Legend(title=TITLE, entries=entries) if entries else None


def texts_of(blocks: Iterable[Block]) -> list[str]:
    """Every text a reader meets in these blocks."""
    return [text for block in blocks for text in _texts(block)]


def _texts(block: Block) -> Iterable[str]:
    match block:
        case Statements():
            for row in block.rows:
                yield from (row.heading, row.text, row.detail, *(chip.text for chip in row.chips))
        case Table():
            yield from _in_table(block)
        case NewerCard():
            yield from (block.title, *(row.text for row in block.rows))
            yield from (other.title for other in block.others)
        case Links():
            yield from (text for link in block.links for text in (link.text, link.detail))
        case Differing():
            yield from (block.title, block.needs, block.why, *_in_table(block.table))
        case Note():
            yield block.text
        case Legend():
            return


def _in_table(table: Table) -> Iterable[str]:
    yield from (table.title, table.note, *table.columns)
    for line in table.lines:
        for cell in line:
            yield from (cell.text, cell.detail)

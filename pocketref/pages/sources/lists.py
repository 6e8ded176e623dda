"""The lists of the Sources place: all sources, all disagreements, all newer evidence."""

from pocketref.model.fact import Source
from pocketref.model.noun import noun
from pocketref.pack.library import Library
from pocketref.pages.differing import differing
from pocketref.pages.newer import card
from pocketref.pages.reading import Block, Link, Links, Note
from pocketref.wording import numbers
from pocketref.wording.dates import dated
from pocketref.wording.names import sentence_case
from pocketref.worksheet.worksheet import Worksheet

_FIRST = "article"  # the kind of source that the content starts from
_PAGE = "sources"


@noun
class Listed:
    """A list in its blocks. Without a title it has that of its place."""

    title: str = ""
    subtitle: str
    blocks: tuple[Block, ...]


def downtime(library: Library) -> Listed:
    """What the downtime book is, which prints from this place."""
    edition = library.edition
    return Listed(
        subtitle="This pack on paper, for when no computer runs.",
        blocks=(
            Note(
                text=f"{numbers.count(edition.pages)} pages to read, doses by kilogram, body"
                " surface areas and every source, with their contents and page numbers. The doses"
                " are worked out by the second of the two engines."
            ),
            Note(
                text="Print makes one PDF file, which takes some seconds. No value of a patient"
                " is in it. A new pack needs a new book: its digest stands on each page."
            ),
        ),
    )


def sources(library: Library) -> Listed:
    """Every source by its kind, with date, region, how it was read and how many facts cite it."""
    every, cited = library.sources(), library.facts_by_source()
    kinds = sorted({source.kind for source in every}, key=lambda kind: (kind != _FIRST, kind))
    return Listed(
        subtitle=f"{numbers.count(len(every))} sources by kind; each says how it was read.",
        blocks=tuple(
            Links(
                title=sentence_case(kind),
                links=tuple(
                    _link(source, cited.get(source.id, 0))
                    for source in every
                    if source.kind == kind
                ),
            )
            for kind in kinds
        ),
    )


def disagreements(worksheet: Worksheet, library: Library, only: str = "") -> Listed:
    """Where sources differ, the gravest first; or one of these places only."""
    every = library.disagreements()
    found = [one for one in every if one.id == only] or list(every)
    count = f"{numbers.count(len(every))} disagreements, those that weigh most for safety first."
    return Listed(
        subtitle="" if only else f"{count} Nothing is merged or averaged.",
        blocks=tuple(differing(worksheet, library, one, linked=True) for one in found),
    )


def newer(library: Library) -> Listed:
    """Evidence newer than the article, the newest first."""
    found = library.newer()
    return Listed(
        subtitle=f"Newer than the article of {numbers.day(library.edition.article_dated)}."
        " Stands apart from it, and never drives a dose.",
        blocks=tuple(card(library, one) for one in found),
    )


def _link(source: Source, cited: int) -> Link:
    facts = f"{numbers.count(cited)} {'fact' if cited == 1 else 'facts'}"
    parts = (source.short, dated(source.date), source.region, source.read_as, facts)
    return Link(
        text=source.title,
        page=_PAGE,
        item=source.id,
        detail=" · ".join(part for part in parts if part),
    )

"""Evidence newer than the article: a card of its own, its date first."""

from pocketref.model.difference import Newer
from pocketref.model.noun import but
from pocketref.pack.library import Library
from pocketref.pages.reading import Dated, Link, NewerCard
from pocketref.pages.statements import statement
from pocketref.wording import numbers
from pocketref.wording.dates import dated

PAGE, ITEM = "sources", "newer"


def notices(library: Library, article: str) -> tuple[NewerCard, ...]:
    """One card: the first statement of the newest, the others by a line, and the way to all."""
    found = library.newer_for(article)
    if not found:
        return ()
    newest, *others = found
    made = card(library, newest, most=1)
    count = numbers.count(len(library.newer()))
    return (
        but(
            made,
            others=tuple(Dated(dated=dated(one.dated), title=one.title) for one in others),
            link=Link(text=f"Open newer evidence ({count})", page=PAGE, item=ITEM),
        ),
    )


def card(library: Library, newer: Newer, *, most: int | None = None) -> NewerCard:
    """One piece of newer evidence; `most` counts the statements that are shown of it."""
    return NewerCard(
        dated=dated(newer.dated),
        title=newer.title,
        rows=tuple(statement(library, (fact,)) for fact in newer.facts[:most]),
    )

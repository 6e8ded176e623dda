"""A page of the pack as blocks: statements, tables, what differs, what is newer, what is next."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from pocketref.model.article import Shelf
from pocketref.pages.differing import differing
from pocketref.pages.grades import table as grades
from pocketref.pages.grids import grid
from pocketref.pages.legend import legend, texts_of
from pocketref.pages.newer import notices
from pocketref.pages.rates import tables as rates
from pocketref.pages.reading import (
    Block,
    Differing,
    Link,
    Links,
    NewerCard,
    Statements,
    Table,
)
from pocketref.pages.statements import statements

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pocketref.model.article import Article, Related
    from pocketref.pack.library import Library
    from pocketref.worksheet.worksheet import Worksheet

NEXT = "Related questions"
_PAGES = {Shelf.REGIMEN: "regimen", Shelf.ABOUT: "sources"}


def blocks(
    worksheet: Worksheet, library: Library, article: Article, beside: Iterable[str] = ()
) -> tuple[Block, ...]:
    """Everything on an article's page, from the first block to the last.

    Args:
        worksheet: whose values are held against what differs.
        library: the open pack.
        article: the page.
        beside: texts that stand on the page outside these blocks, for the legend.
    """
    told = frozenset(row.facts[0] for row in article.rows)
    made: tuple[Block, ...] = (
        *notices(library, article.id),
        Statements(rows=statements(library, article.rows)),
        *_differ(worksheet, library, article),
        *(grid(library, name) for name in article.grids),
        *rates(library, article.events),
        *(grades(library, term, told) for term in article.scales),
        *following(library, article.related),
    )
    spelled = legend(library, (article.title, *texts_of(made), *beside))
    return (*made, spelled) if spelled else made


def facts_of(made: Iterable[Block]) -> tuple[str, ...]:
    """Every fact that stands on a page, each once, in the order of the page."""
    return tuple(dict.fromkeys(chain.from_iterable(_facts(block) for block in made)))


def _differ(worksheet: Worksheet, library: Library, article: Article) -> tuple[Differing, ...]:
    """The disagreements of this page; rules that it compares by themselves are not said twice."""
    return tuple(
        differing(worksheet, library, one)
        for one in library.disagreements_on(article.id)
        if one.gates is None or one.gates is not article.gates
    )


def following(library: Library, related: tuple[Related, ...]) -> tuple[Links, ...]:
    """The related questions that close an answer, in one card; none where there are none."""
    if not related:
        return ()
    shelves = {heading.id: heading.shelf for heading in library.contents()}
    links = tuple(
        Link(
            text=one.question,
            page=_PAGES[shelves.get(one.article, Shelf.REGIMEN)],
            item=one.article,
        )
        for one in related
    )
    return (Links(title=NEXT, links=links),)


def _facts(block: Block) -> Iterable[str]:
    match block:
        case Statements() | NewerCard():
            return (fact for row in block.rows for fact in row.facts)
        case Table():
            return block.facts
        case Differing():
            return block.table.facts
        case _:
            return ()

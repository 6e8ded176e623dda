"""What the Sources place says: one of its lists, one source, or a page of what is said of it."""

from typing import TYPE_CHECKING

from pocketref.model.article import Shelf
from pocketref.pack.library import Library
from pocketref.pages import articles
from pocketref.pages.contents import groups, headings
from pocketref.pages.legend import legend, texts_of
from pocketref.pages.rail import Review, Topic, TopicGroup
from pocketref.pages.reading import Block
from pocketref.pages.reviewing import DISCLAIMER, review_steps
from pocketref.pages.sources import lists, one, status
from pocketref.pages.sources.view import SourcesView
from pocketref.worksheet.worksheet import Worksheet

if TYPE_CHECKING:
    from collections.abc import Callable

_PLACE = "Sources"
_LISTS = (
    ("", "All sources"),
    ("differ", "Where sources differ"),
    ("newer", "Newer evidence"),
    ("review", "Review of every page"),
    ("downtime-book", "Downtime book"),
)


def present(worksheet: Worksheet, library: Library, item: str) -> SourcesView:
    """Say what stands at a place of this page; without such a place, the list of all sources."""
    about = [heading.id for heading in headings(library, Shelf.ABOUT)]
    if item in about:
        return _about(worksheet, library, item)
    made: dict[str, Callable[[], lists.Listed]] = {
        "differ": lambda: lists.disagreements(worksheet, library),
        "newer": lambda: lists.newer(library),
        "review": lambda: status.pages(library),
        "downtime-book": lambda: lists.downtime(library),
    }
    if item in made:
        return _listed(library, item, made[item]())
    match library.kind_of(item):
        case "source":
            return _listed(library, "", one.source(library, item), named=True)
        case "disagreement":
            found = lists.disagreements(worksheet, library, item)
            return _listed(library, "differ", found, named=True)
        case _:
            return _listed(library, "", lists.sources(library))


def _listed(
    library: Library, place: str, listed: lists.Listed, *, named: bool = False
) -> SourcesView:
    blocks = _with_legend(library, listed.blocks)
    title = dict(_LISTS)[place]
    return SourcesView(
        crumb=f"{_PLACE} / {title}" if named else _PLACE,
        title=listed.title or title,
        subtitle=listed.subtitle,
        groups=_groups(library, place, open_list=not named),
        blocks=blocks,
        facts=articles.facts_of(blocks),
    )


def _about(worksheet: Worksheet, library: Library, item: str) -> SourcesView:
    article = library.article(item)
    blocks = articles.blocks(worksheet, library, article)
    return SourcesView(
        crumb=f"{_PLACE} / {article.section}",
        title=article.title,
        groups=_groups(library, item, open_list=False),
        blocks=blocks,
        review=Review(steps=review_steps(article.review.state), disclaimer=DISCLAIMER),
        facts=articles.facts_of(blocks),
    )


def _groups(library: Library, here: str, *, open_list: bool) -> tuple[TopicGroup, ...]:
    """The lists of this place, and the pages of what is said about the product."""
    listed = TopicGroup(
        title="",
        topics=tuple(
            Topic(id=name, title=title, open=open_list and name == here) for name, title in _LISTS
        ),
    )
    about = groups(library, Shelf.ABOUT, here)
    return (listed, *about)


def _with_legend(library: Library, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    spelled = legend(library, texts_of(blocks))
    return (*blocks, spelled) if spelled else blocks

"""What the sheet of a page to read says: its blocks in their order, and what stands at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.model.article import Shelf
from pocketref.model.noun import noun
from pocketref.pages.page import Place
from pocketref.pages.reading import Block
from pocketref.pages.reviewing import DISCLAIMER, review_line
from pocketref.pictures.scene import Drawn
from pocketref.wording import names, numbers, reviews

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library

# The lists of the Sources place, which are no items of the pack.
_LISTS = ("", "differ", "newer", "review")
REGIMEN, SOURCES = "regimen", "sources"


@noun
class PageSheet:
    """A page on paper: what is printed, and of which pack; `scenes` are its pictures."""

    crumb: str
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    scenes: tuple[Drawn, ...] = ()
    printed: str
    disclaimer: str
    pack: str
    review: str


def place_of(library: Library, name: str) -> Place | None:
    """Where the page of this name is: a route, or the id of a page, a source or a disagreement.

    None if nothing to read has this name.
    """
    place = Place.parse(name)
    if place.page == SOURCES and place.item in _LISTS:
        return place
    item = place.item if place.page in {REGIMEN, SOURCES} and place.item else name
    shelves = {heading.id: heading.shelf for heading in library.contents()}
    if item in shelves:
        return Place(page=REGIMEN if shelves[item] is Shelf.REGIMEN else SOURCES, item=item)
    known = library.kind_of(item) in {"source", "disagreement"}
    return Place(page=SOURCES, item=item) if known else None


def page_sheet(  # noqa: PLR0913  # all that a page is made of
    library: Library,
    printed: datetime,
    place: Place,
    head: tuple[str, str, str],
    blocks: tuple[Block, ...],
    *,
    scenes: tuple[Drawn, ...] = (),
) -> PageSheet:
    """The sheet of a page.

    Args:
        library: the open pack.
        printed: when it was asked for.
        place: whose page.
        head: its crumb, title and subtitle.
        blocks: what stands on it.
        scenes: the pictures that they place.
    """
    edition = library.edition
    crumb, title, subtitle = head
    return PageSheet(
        crumb=crumb,
        title=title,
        subtitle=subtitle,
        blocks=blocks,
        scenes=scenes,
        printed=f"Printed {numbers.day(printed.date())} {numbers.clock(printed)}.",
        disclaimer=DISCLAIMER,
        pack=f"pocketref pack {edition.version}, {numbers.day(edition.dated)},"
        f" digest {edition.digest[:12]}",
        review=f"Article {numbers.day(edition.article_dated)}. {_review(library, place)}.",
    )


def _review(library: Library, place: Place) -> str:
    """The state of the page itself; of the pack where it is only a list of what the pack has."""
    if any(heading.id == place.item for heading in library.contents()):
        return review_line(library.article(place.item).review)
    return names.sentence_case(reviews.review(library.edition.review.state))

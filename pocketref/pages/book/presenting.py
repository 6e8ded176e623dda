"""What the downtime book says: its front, every page to read, and the tables by kilogram."""

from __future__ import annotations

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from pocketref.model.article import Shelf
from pocketref.model.patient import Occasion
from pocketref.pages import reading_sheet
from pocketref.pages.book.by_height import STEP
from pocketref.pages.book.fields import quantity
from pocketref.pages.book.tables import tables
from pocketref.pages.book.view import Book, Chapter, Listed, Section
from pocketref.pages.contents import headings
from pocketref.pages.local import on_paper
from pocketref.pages.page import Place
from pocketref.pages.page_sheet import REGIMEN, SOURCES
from pocketref.pages.reviewing import DISCLAIMER
from pocketref.wording import names, numbers, reviews
from pocketref.wording.site import telephones
from pocketref.worksheet.worksheet import Worksheet

if TYPE_CHECKING:
    from datetime import datetime

    from pocketref.pack.library import Library

_USE = (
    "For when no computer runs. Paper knows no patient: it checks no value and no name on a bag.",
    "Doses stand without local rounding, at whole kilograms and every {} of height.",
    "Check the digest below against the program: another digest is another book.",
)
_SOURCES = "Sources"
_LISTS = (
    ("sources/differ", "Where sources differ"),
    ("sources/newer", "Newer evidence"),
    ("sources/review", "Review of every page"),
    ("sources", "All sources"),
)


def book(library: Library, printed: datetime) -> Book:
    """The book of the open pack. No value of a patient is in it."""
    chapters = _chapters(library, printed)
    edition, site = library.edition, library.site
    apart = numbers.amount(quantity(Fraction(STEP), "cm"))
    return Book(
        crumb="Contents",
        title="Downtime book",
        subtitle=site.name or f"Pack {edition.version}, {numbers.day(edition.dated)}",
        use=tuple(sentence.format(apart) for sentence in _USE),
        phones=telephones(site),
        sections=_sections(chapters),
        printed=f"Printed {numbers.day(printed.date())} {numbers.clock(printed)}.",
        disclaimer=DISCLAIMER,
        pack=f"pocketref pack {edition.version}, {numbers.day(edition.dated)},"
        f" digest {edition.digest[:12]}",
        review=f"Article {numbers.day(edition.article_dated)}."
        f" {names.sentence_case(reviews.review(edition.review.state))}.",
        chapters=chapters,
    )


def _chapters(library: Library, printed: datetime) -> tuple[Chapter, ...]:
    """Pages of the regimen, tables, then what is said of the product and of the sources."""
    blank = Worksheet(asked=Occasion(on=printed.date()))

    def chapter(title: str, section: str, route: str) -> Chapter:
        return Chapter(
            title=title,
            section=section,
            present=partial(reading_sheet.present, blank, library, printed, route),
            local=on_paper(library.site, Place.parse(route)),
        )

    def shelf(which: Shelf, page: str) -> tuple[Chapter, ...]:
        listed = headings(library, which)
        return tuple(chapter(each.title, each.section, f"{page}/{each.id}") for each in listed)

    lists = tuple(chapter(title, _SOURCES, route) for route, title in _LISTS)
    about = (*shelf(Shelf.ABOUT, SOURCES), *lists)
    return (*shelf(Shelf.REGIMEN, REGIMEN), *tables(library, printed), *about)


def _sections(chapters: tuple[Chapter, ...]) -> tuple[Section, ...]:
    """The contents: each section once, where it first stands, with its chapters."""
    listed: dict[str, list[Listed]] = {}
    for part, chapter in enumerate(chapters, start=1):
        line = Listed(title=chapter.title, part=part)
        listed.setdefault(chapter.section, []).append(line)
    return tuple(Section(title=title, lines=tuple(lines)) for title, lines in listed.items())

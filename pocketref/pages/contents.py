"""The list of pages: by section, what this reader wants most first. None is left out."""

from fractions import Fraction

from pocketref.model.article import Heading, Shelf
from pocketref.model.reader import Reader
from pocketref.pack.library import Library
from pocketref.pages.rail import Topic, TopicGroup


def headings(library: Library, shelf: Shelf) -> tuple[Heading, ...]:
    """The pages of a shelf, by their places."""
    return tuple(heading for heading in library.contents() if heading.shelf is shelf)


def groups(library: Library, shelf: Shelf, here: str) -> tuple[TopicGroup, ...]:
    """Every page of a shelf under its section, the sections this reader wants most first.

    Args:
        library: the open pack; its manner names the reader.
        shelf: whose pages.
        here: the id of the page that is open.
    """
    reader = library.manner.reader
    by_section: dict[str, list[Heading]] = {}
    for heading in headings(library, shelf):
        by_section.setdefault(heading.section, []).append(heading)
    ordered = sorted(by_section.items(), key=lambda section: -_wanted(section[1], reader))
    return tuple(
        TopicGroup(
            title=title,
            topics=tuple(
                Topic(id=each.id, title=each.title, open=each.id == here) for each in pages
            ),
        )
        for title, pages in ordered
    )


def _wanted(pages: list[Heading], reader: Reader) -> Fraction:
    """Which share of a section's pages a reader wants first."""
    return Fraction(sum(reader in page.readers for page in pages), len(pages))

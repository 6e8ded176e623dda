"""The downtime book as words: its front, and the chapters behind it."""

from collections.abc import Callable

from pocketref.model.noun import noun
from pocketref.pages.local import LocalPrint
from pocketref.pages.page_sheet import PageSheet


@noun
class Chapter:
    """A page of the book, made when its turn comes.

    Attributes:
        section: under which the contents list it.
        present: what it says, for the template.
        local: what the hospital says on its pages.
    """

    title: str
    section: str
    present: Callable[[], PageSheet]
    local: LocalPrint = LocalPrint()
    template: str = "regimen/sheet.html"


@noun
class Listed:
    """A line of the contents, and which chapter it leads to, counted from 1."""

    title: str
    part: int


@noun
class Section:
    """Chapters of one section."""

    title: str
    lines: tuple[Listed, ...]


@noun
class Book:
    """The front of the book, and its chapters.

    Attributes:
        use: what a reader of paper must know, a sentence each.
        phones: the hospital's own telephone lines, as they are dialled.
    """

    crumb: str
    title: str
    subtitle: str
    use: tuple[str, ...]
    phones: tuple[str, ...] = ()
    sections: tuple[Section, ...]
    printed: str
    disclaimer: str
    pack: str
    review: str
    chapters: tuple[Chapter, ...]

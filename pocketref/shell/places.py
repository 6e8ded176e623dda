"""What the sidebar lists: the pages from the top; view and help at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pocketref.shell.nav import Entry

if TYPE_CHECKING:
    from pocketref.model.reader import Reader
    from pocketref.pages.page import Page

MANNER, HELP = "manner", "help"
NEWER = "sources/newer"


def places(pages: tuple[Page[Any], ...]) -> tuple[Entry, ...]:
    """One entry for each page; the narrow sidebar shows the first word of its title."""
    return tuple(
        Entry(
            id=page.id,
            icon=page.icon,
            text=page.title,
            short=page.title.partition(" ")[0],
            key=page.key,
        )
        for page in pages
    )


def foot(reader: Reader) -> tuple[Entry, ...]:
    """What concerns the whole window."""
    return (
        Entry(id=MANNER, icon="sliders", text=view_said(reader)),
        Entry(id=HELP, icon="help", text="Keys and help", key="F1"),
    )


def view_said(reader: Reader) -> str:
    """For whom pages are put in order: `View: nurse`."""
    return f"View: {reader.value}"


def home(pages: tuple[Page[Any], ...]) -> str:
    """The page the window opens at: the one whose card says so, else the first."""
    return next((page.id for page in pages if page.home), pages[0].id)

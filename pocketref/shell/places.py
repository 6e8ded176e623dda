"""What the sidebar lists: the pages from the top, the theme and the help at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pocketref.shell.sidebar import Entry
from pocketref.shell.theme import SAID, Theme

if TYPE_CHECKING:
    from pocketref.pages.page import Page

THEME, HELP = "theme", "help"


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


def foot(worn: Theme) -> tuple[Entry, ...]:
    """What concerns the whole window."""
    return (
        Entry(id=THEME, icon="sliders", text=SAID[worn], key="F8"),
        Entry(id=HELP, icon="help", text="Keys and help", key="F1"),
    )


def home(pages: tuple[Page[Any], ...]) -> str:
    """The page the window opens at: the one whose card says so, else the first."""
    return next((page.id for page in pages if page.home), pages[0].id)

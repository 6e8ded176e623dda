"""A sheet that is too long to be looked at first: it is saved as PDF, and says how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pocketref.pages.local import on_paper
from pocketref.pages.page import Place
from pocketref.paper.printer import write_pdf
from pocketref.paper.saving import NotSavedError
from pocketref.paper.sheets import make_sheet
from pocketref.paper.telling import Stage
from pocketref.shell.printing import paper_here, tell
from pocketref.widgets.making import Making, StoppedError
from pocketref.widgets.preview import ask_file
from pocketref.wording import books

if TYPE_CHECKING:
    from pathlib import Path

    from pocketref.shell.window import Window

_SAID = {Stage.FILLED: books.filling, Stage.LAID: books.laying, Stage.DRAWN: books.drawing}


def save_book(title: str, template: str, view: object, window: Window) -> None:
    """Ask where a book goes, make it there, and say in the window what became of it."""
    if window.site.kiosk:
        tell(window, books.KIOSK)
        return
    path = ask_file(window, f"{title}.pdf")
    if path is None:
        return
    making = Making(title, books.STOP, window)
    making.open()
    try:
        tell(window, _made(template, view, path, window, making))
    finally:
        making.accept()
        making.deleteLater()


def _made(template: str, view: object, path: Path, window: Window, making: Making) -> str:
    """Make the book; the sentence that says what became of it."""

    def told(stage: Stage, done: int, count: int) -> None:
        making.tell(_SAID[stage](done, count), done, count)

    try:
        local = on_paper(window.site, Place(page=""))
        sheet = make_sheet(template, view, told, local)
        pages = write_pdf(sheet, path, paper_here(window.locale().name()), told)
    except StoppedError:
        return books.STOPPED
    except NotSavedError as problem:
        return str(problem)
    return books.saved(path.name, pages)

"""The program with a window: opens the pack, dresses the application, prints what a page shows.

The only file that knows every room. The first window loads no more than it needs; printing, the
fonts behind Inter and the templates come with the first sheet.
"""

from __future__ import annotations

import gc
import sys
from datetime import date, datetime
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from pocketref import paths
from pocketref.pack.faults import PackError
from pocketref.pack.library import open_pack
from pocketref.pages import PAGES, SHEETS, search
from pocketref.pages.derived import derived
from pocketref.pages.page import Place
from pocketref.policy.settling import settle
from pocketref.shell import fonts
from pocketref.shell.clocks import moment
from pocketref.shell.recovering import Recovering
from pocketref.shell.theme import Theme, Wardrobe
from pocketref.shell.warming import Warming
from pocketref.shell.window import Window
from pocketref.worksheet.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pocketref.model.running import Moment
    from pocketref.pack.library import Library
    from pocketref.pages.running import RunSaid
    from pocketref.pages.sheet_card import SheetCard
    from pocketref.paper.blocks import Sheet
    from pocketref.shell.crash import LastResort
    from pocketref.worksheet.worksheet import Worksheet

BAD_SITE = 2
NO_PACK = 3
TITLE = "pocketref"
DAY = Place(page="day")
ABOUT = "Pertuzumab regimens, HER2-positive metastatic breast cancer"


def run(pack: Path | None = None, at: str = "", site: str | None = None) -> int:
    """Open the window at a place (`doses`, `regimen/heart`, `search?q=…`) until it is closed.

    Args:
        pack: the pack to open; None for the program's own.
        at: the place.
        site: the site file; None for the one of this computer, if it has one.

    Returns:
        0, or 3 when there is no good pack to open, or 2 when the site file that was named has
        faults.
    """
    application = QApplication.instance() or QApplication([TITLE, *sys.argv[1:]])
    application.setApplicationName(TITLE)
    path = pack or paths.pack_file()
    try:
        library = open_pack(path)
        settle(library, site, tuple(page.id for page in PAGES))
        session = Session(today(), library.site)
        library.fronts()  # a pack without regimens is no good
    except PackError as error:
        return _unopened(str(error), NO_PACK)
    if site and library.site.faults:
        from pocketref.wording.site import site_fault

        return _unopened(site_fault(library.site.faults[0]), BAD_SITE)
    window = make_window(library, session)
    recovering = Recovering(window, paths.state_folder())
    sys.excepthook = _last_resort(library, recovering)
    recovering.begin(moment(), DAY)
    if at:
        window.go(Place.parse(at))
    warming = Warming(_behind(library, window), window)
    window.arrived.connect(warming.begin)
    window.showFullScreen() if library.site.kiosk else window.show()
    gc.freeze()  # what was loaded until now stays to the end, and need not be looked through
    gc.enable()
    code = application.exec()
    recovering.settle()
    return code


def _unopened(why: str, code: int) -> int:
    """Say in one dialog why there is no window."""
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.critical(None, TITLE, why)
    return code


def _last_resort(library: Library, recovering: Recovering) -> Callable[..., None]:
    """What takes an error that nothing has caught. It is loaded with the first one."""
    met: list[LastResort] = []

    def take(*error: Any) -> None:  # noqa: ANN401  # as the interpreter gives it
        from pocketref.shell.crash import LastResort

        if not met:
            met.append(LastResort(TITLE, library.edition.version, recovering.crashed))
        met[0](*error)

    return take


def make_window(library: Library, session: Session, clock: Callable[[], Moment] = moment) -> Window:
    """The window, dressed but not shown. A QApplication must be there."""
    application: Any = QApplication.instance()
    fonts.dress(application, _look() / "fonts")
    wardrobe = Wardrobe(application, _look())
    wardrobe.wear(Theme.SYSTEM)
    window = Window(
        PAGES,
        library,
        session,
        wardrobe,
        today,
        about=ABOUT,
        clock=clock,
        derive=lambda sheet: derived(sheet, library),
        running_said=partial(_running_said, library),
        site=library.site,
    )
    window.sheet_wanted.connect(lambda *asked: preview(window, library, session, *asked))
    window.print_wanted.connect(lambda *asked: print_now(window, library, session, *asked))
    return window


def _running_said(library: Library, sheet: Worksheet) -> RunSaid | None:
    from pocketref.pages.running import running_said  # the clocks come with the first step

    return running_said(sheet, library)


def preview(window: Window, library: Library, session: Session, name: str, route: str = "") -> None:
    """Show the pages of a sheet, to be printed or saved; or lead to what it is waiting for.

    Args:
        window: above which they are shown.
        library: the open pack.
        session: whose worksheet is printed.
        name: the id of the sheet.
        route: the place it is the sheet of, where it may be of several.
    """
    if _card(name).long:
        _save_book(window, library, session, name)
        return
    made = _sheet(window, library, session, name, route)
    if made is not None:
        from pocketref.shell import printing

        printing.show(*made, window)


def print_now(
    window: Window, library: Library, session: Session, name: str, route: str = ""
) -> None:
    """Print a sheet on the default printer without showing it; as above where it is not ready."""
    if _card(name).long:
        _save_book(window, library, session, name)
        return
    made = _sheet(window, library, session, name, route)
    if made is not None:
        from pocketref.shell import printing

        printing.print_at_once(*made, window)


def _save_book(window: Window, library: Library, session: Session, name: str) -> None:
    """Save a sheet that is too long to be looked at first; nothing while covered."""
    if window.covered:
        return
    from pocketref.shell.book_saving import save_book

    _load_behind()
    card = _card(name)
    save_book(card.title, card.template, card.present(session.current, library, now()), window)


def _card(name: str) -> SheetCard[Any]:
    return next(card for card in SHEETS if card.id == name)


def _sheet(
    window: Window, library: Library, session: Session, name: str, route: str
) -> tuple[str, Sheet] | None:
    """A sheet and its title; none while covered, or where the window was led to what it awaits."""
    if window.covered:
        return None
    card = _card(name)
    unready = card.unready(session.current, library, route)
    if unready is not None:
        here = Place.parse(route)
        window.go(here if here.page == card.page else Place(page=card.page))
        window.bar.focus(unready.field)
        return None
    from pocketref.pages.local import on_paper
    from pocketref.paper.sheets import make_sheet

    _load_behind()
    view = card.present(session.current, library, now(), route)
    local = on_paper(library.site, Place.parse(route) if route else card.place)
    return card.title, make_sheet(card.template, view, local=local)


def today() -> date:
    """The date on this computer's clock."""
    return now().date()


def now() -> datetime:
    """The time on this computer's clock."""
    return datetime.now().astimezone()


def _behind(library: Library, window: Window) -> Iterator[Callable[[], object]]:
    """What the first key and the first sheet would wait for, in small steps; then the lock."""
    yield partial(import_module, "pocketref.widgets.answer_card")
    yield _load_behind
    blank = Session(today()).current
    for sample in library.samples():
        yield partial(search.present, blank, library, sample.text)
    yield gc.freeze  # as above, for what the answers have loaded
    yield partial(_watch_lock, window)


def _watch_lock(window: Window) -> None:
    from pocketref.shell.locking.watching import watch

    watch(window, window.patient.on_locked)


def _load_behind() -> None:
    fonts.load_behind(_look() / "fonts")


def _look() -> Path:
    return paths.resources() / "look"

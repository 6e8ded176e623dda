"""A sheet on its way out: shown before it is printed, or printed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer

from pocketref.model.printing import Printers, Sent
from pocketref.paper.cups import Cups
from pocketref.paper.printer import page_images, write_pdf
from pocketref.paper.saving import NotSavedError
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import NotPrintedError, Spooler
from pocketref.widgets.preview import Preview
from pocketref.widgets.printing import PrintJob
from pocketref.widgets.speaking import announce
from pocketref.wording import printing as words

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from pocketref.paper.blocks import Sheet
    from pocketref.shell.top_bar import TopBar
    from pocketref.shell.window import Window

STAYS = 12_000  # milliseconds that a sentence about a sheet stands there
_DOTS = 96  # an inch, as screens count them
_US_LETTER = {"US", "CA", "MX", "PH", "CL", "CO"}


class Telling(Protocol):
    """A window that can say something in passing."""

    top: TopBar


class Ways:
    """Where one sheet can go: on a printer, or into a file."""

    def __init__(self, title: str, sheet: Sheet, paper: Paper, service: Spooler) -> None:
        self._title, self._sheet, self._paper, self._service = title, sheet, paper, service

    def printers(self) -> Printers:
        """Which printers there are, or why none can be named."""
        try:
            return self._service.printers()
        except NotPrintedError as problem:
            return Printers(problem=str(problem))

    def print_on(self, printer: str) -> Sent:
        """Send the sheet to a printer."""
        try:
            self._service.take(printer, self._title, self._sheet, self._paper)
        except NotPrintedError as problem:
            return Sent(problem=str(problem))
        return Sent(printer=printer)

    def print_on_default(self) -> Sent:
        """Send the sheet to the default printer, or to the only one there is."""
        found = self.printers()
        if found.problem:
            return Sent(problem=found.problem)
        only = found.names[0] if len(found.names) == 1 else ""
        printer = found.default or only
        return self.print_on(printer) if printer else Sent(problem=words.NO_DEFAULT)

    def save(self, path: Path) -> str:
        """Save the sheet as PDF; answers with what went wrong, or with an empty text."""
        try:
            write_pdf(self._sheet, path, self._paper)
        except NotSavedError as problem:
            return str(problem)
        return ""


def spooler() -> Spooler:
    """The print service of this computer."""
    if Cups.is_here():
        return Cups()
    from pocketref.paper.system_printers import SystemPrinters  # only where there is no CUPS

    return SystemPrinters()


def preview(title: str, sheet: Sheet, parent: QWidget, *, saves: bool = True) -> Preview:
    """The dialog with a sheet's pages, on the paper of the country this computer is set to.

    Args:
        title: of the dialog, the job and the file.
        sheet: what is shown.
        parent: above which it is shown.
        saves: whether it can be saved, which a workstation for anybody does not offer.
    """
    paper = paper_here(parent.locale().name())
    ratio = parent.devicePixelRatioF()
    images = page_images(sheet, paper, round(_DOTS * ratio))
    for image in images:
        image.setDevicePixelRatio(ratio)
    return Preview(title, images, Ways(title, sheet, paper, spooler()), parent, saves=saves)


def show(title: str, sheet: Sheet, window: Window) -> None:
    """Show a sheet until it is printed or closed; what became of it is said in the window."""
    dialog = preview(title, sheet, window, saves=not window.site.kiosk)
    dialog.sent.connect(lambda printer: tell(window, words.sent(printer)))
    dialog.exec()
    if dialog.job is not None:  # closed while it prints
        _follow(dialog.job, window)
    window.activateWindow()  # the keys come back, also where no window manager sees to it
    dialog.deleteLater()  # its pages may show a patient


def print_at_once(title: str, sheet: Sheet, window: Window) -> None:
    """Send a sheet to the default printer without showing it first; one at a time."""
    if window.findChild(PrintJob, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None:
        return
    ways = Ways(title, sheet, paper_here(window.locale().name()), spooler())
    job = PrintJob(ways.print_on_default, Sent(problem=words.SILENT))
    _follow(job, window)
    job.start()


def tell(window: Telling, text: str) -> None:
    """Say at the top where a sheet is; it goes after a while, unless something else is said."""
    top = window.top
    top.note(text)
    announce(top, text)
    QTimer.singleShot(STAYS, top, lambda: top.note("") if top.noted == text else None)


def _follow(job: PrintJob[Sent], window: Window) -> None:
    """Say in the window that a job runs, and then what came of it."""
    job.setParent(window)
    job.ended.connect(lambda sent: tell(window, _outcome(sent, saves=not window.site.kiosk)))
    job.ended.connect(job.deleteLater)
    tell(window, words.PRINTING)


def _outcome(sent: Sent, *, saves: bool) -> str:
    return words.at_once(sent.problem, saves=saves) if sent.problem else words.sent(sent.printer)


def paper_here(locale: str) -> Paper:
    """The paper of a locale such as `en_US`: Letter where that is usual, else A4."""
    return Paper.LETTER if locale.rpartition("_")[2] in _US_LETTER else Paper.A4

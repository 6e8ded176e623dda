"""The preview of a sheet: the pages themselves, and what can be done with them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pocketref.model.printing import Printers, Sent
from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.menu_button import MenuButton
from pocketref.widgets.printing import PrintJob
from pocketref.wording import printing as words

GAP = 16


class Outlets(Protocol):
    """Where a sheet can go. Printers are asked away from the window, and may take long."""

    def printers(self) -> Printers: ...  # noqa: D102  # the class says it
    def print_on(self, printer: str) -> Sent: ...  # noqa: D102
    def save(self, path: Path) -> str:
        """Save it; answers with what went wrong, or with an empty text."""


def ask_file(parent: QWidget, name: str) -> Path | None:
    """Let a person choose where a PDF goes; None if they would rather not."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "Save as PDF", name, "PDF (*.pdf)")
    return Path(chosen) if chosen else None


class Preview(QDialog):
    """Shows pages as they will be printed. Enter prints, Esc closes, PgUp and PgDn turn pages.

    The printers are asked for when it opens; Enter before they have answered prints on the default
    one as soon as they have. Where there were none, they are asked for again.
    """

    known = Signal()  # the printers have answered, or were given up
    sent = Signal(str)  # the printer that took the sheet

    def __init__(
        self,
        title: str,
        pages: Sequence[QImage],
        outlets: Outlets,
        parent: QWidget | None = None,
        *,
        saves: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.ask_file: Callable[[QWidget, str], Path | None] = ask_file
        self._title, self._outlets, self._saves = title, outlets, saves
        self._printer = ""
        self._wanted = False  # Enter was pressed before a printer was known
        self.job: PrintJob[Sent] | None = None  # while it prints
        self.pages = [_page(image, at, len(pages)) for at, image in enumerate(pages, start=1)]
        self.view = self._make_view()
        self.said = Words(role="small", colour="text")
        self.printer_button = MenuButton("Printer")
        self.print_button = Button("Print", "primary", icon="print", key="Enter")
        self.save_button = Button("Save as PDF")
        self.save_button.setVisible(saves)
        self.close_button = Button("Close", key="Esc")
        self._lay_out()
        self._listen()
        self.view.setFocus()
        self._asking: PrintJob[Printers] | None = None
        self._printers = Printers()
        self._ask()

    def print_sheet(self) -> None:
        """Print on the chosen printer, away from the window; close when it took the sheet."""
        if self.job is not None or self._wanted:
            return
        self.print_button.setEnabled(False)
        self._say(words.PRINTING)
        if not self._printer:
            self._wanted = True
            self._ask()
            return
        printer = self._printer
        silent = Sent(problem=words.SILENT)
        self.job = PrintJob(lambda: self._outlets.print_on(printer), silent, parent=self)
        self.job.ended.connect(self._on_sent)
        self.job.start()

    def choose(self, printer: str) -> None:
        """Take a printer."""
        self._printer = printer
        self.printer_button.offer(tuple((name, name) for name in self._printers.names), printer)
        self.printer_button.show()

    def _ask(self) -> None:
        """Ask which printers there are, unless that is being asked."""
        if self._asking is None:
            silent = Printers(problem=words.SILENT)
            self._asking = PrintJob(self._outlets.printers, silent, parent=self)
            self._asking.ended.connect(self._on_printers)
            self._asking.start()

    def _on_printers(self, found: Printers) -> None:
        self._asking, self._printers = None, found
        wanted, self._wanted = self._wanted, False
        self.print_button.setEnabled(True)
        if found.names:
            self.choose(found.default or found.names[0])
        else:
            self._say(words.while_open(found.problem, saves=self._saves))
        self.known.emit()
        if wanted and found.names:
            self.print_sheet()

    def save_sheet(self) -> None:
        """Ask for a place and save the sheet there."""
        path = self.ask_file(self, f"{self._title}.pdf")
        if path is not None:
            self._say(self._outlets.save(path) or f"Saved as {path.name}.")

    def turn(self, pages: int) -> None:
        """Go so many pages on, or back."""
        bar = self.view.verticalScrollBar()
        tops = [page.y() - GAP for page in self.pages]
        now = max((at for at, top in enumerate(tops) if top <= bar.value()), default=0)
        bar.setValue(tops[min(max(now + pages, 0), len(tops) - 1)])

    def _on_sent(self, sent: Sent) -> None:
        self.job = None
        self.print_button.setEnabled(True)
        if sent.problem:
            self._say(words.while_open(sent.problem, saves=self._saves))
            return
        self.accept()
        self.sent.emit(sent.printer)

    def _say(self, text: str) -> None:
        self.said.say(text)

    def _make_view(self) -> QScrollArea:
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        for page in self.pages:
            column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        view = QScrollArea()
        view.setWidget(desk)
        view.setWidgetResizable(True)
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMinimumWidth(desk.sizeHint().width() + view.verticalScrollBar().sizeHint().width())
        return view

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(GAP // 2)
        foot.addWidget(self.said, 1)
        self.printer_button.hide()
        for button in (
            self.printer_button,
            self.close_button,
            self.save_button,
            self.print_button,
        ):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(self.sizeHint().width(), round(screen.height() * 0.92))

    def _listen(self) -> None:
        """Enter prints, PgUp and PgDn turn pages wherever the focus is; Esc is the dialog's own."""
        self.printer_button.chosen.connect(self.choose)
        self.print_button.clicked.connect(self.print_sheet)
        self.save_button.clicked.connect(self.save_sheet)
        self.close_button.clicked.connect(self.reject)
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Return: self.print_sheet,
            Qt.Key.Key_Enter: self.print_sheet,
            Qt.Key.Key_PageDown: lambda: self.turn(1),
            Qt.Key.Key_PageUp: lambda: self.turn(-1),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)


def _page(image: QImage, number: int, count: int) -> QLabel:
    label = QLabel()
    label.setPixmap(QPixmap.fromImage(image))
    label.setFixedSize(image.deviceIndependentSize().toSize())
    label.setAccessibleName(f"Page {number} of {count}")
    return label

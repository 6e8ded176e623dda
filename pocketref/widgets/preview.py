"""The preview of a sheet: the pages themselves, and what can be done with them."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QPixmap, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words
from pocketref.widgets.printing import PrintJob

GAP = 16
PRINTING = "Printing …"


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Let a person choose a printer; None if they would rather not."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    chosen = QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted
    return printer if chosen else None


def ask_file(parent: QWidget, name: str) -> Path | None:
    """Let a person choose where a PDF goes; None if they would rather not."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "Save as PDF", name, "PDF (*.pdf)")
    return Path(chosen) if chosen else None


class Preview(QDialog):
    """Shows pages as they will be printed. Enter prints, Esc closes, PgUp and PgDn turn pages.

    `print_to` draws the sheet on a printer, `save` writes it to a file; both answer with what
    went wrong, in a sentence, or with an empty text.
    """

    def __init__(
        self,
        title: str,
        pages: Sequence[QImage],
        print_to: Callable[[QPrinter], str],
        save: Callable[[Path], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.ask_printer: Callable[[QWidget], QPrinter | None] = ask_printer
        self.ask_file: Callable[[QWidget, str], Path | None] = ask_file
        self._title, self._print_to, self._save = title, print_to, save
        self._job: PrintJob | None = None
        self.pages = [_page(image, at, len(pages)) for at, image in enumerate(pages, start=1)]
        self.view = self._make_view()
        self.said = Words(role="small", colour="text")
        self.print_button = Button("Print", "primary", icon="print", key="Enter")
        self.save_button = Button("Save as PDF")
        self.close_button = Button("Close", key="Esc")
        self._lay_out()
        self.print_button.clicked.connect(self.print_sheet)
        self.save_button.clicked.connect(self.save_sheet)
        self.close_button.clicked.connect(self.reject)
        self._listen()
        self.view.setFocus()

    def print_sheet(self) -> None:
        """Ask for a printer and print, away from the window; close when the printer took it."""
        if self._job is not None:
            return
        printer = self.ask_printer(self)
        if printer is None:
            return
        self._say(PRINTING)
        self.print_button.setEnabled(False)
        self._job = PrintJob(lambda: self._print_to(printer), parent=self)
        self._job.ended.connect(self._on_ended)
        self._job.start()

    def save_sheet(self) -> None:
        """Ask for a place and save the sheet there."""
        path = self.ask_file(self, f"{self._title}.pdf")
        if path is not None:
            self._say(self._save(path) or f"Saved as {path.name}.")

    def turn(self, pages: int) -> None:
        """Go so many pages on, or back."""
        bar = self.view.verticalScrollBar()
        tops = [page.y() - GAP for page in self.pages]
        now = max((at for at, top in enumerate(tops) if top <= bar.value()), default=0)
        bar.setValue(tops[min(max(now + pages, 0), len(tops) - 1)])

    def _on_ended(self, problem: str) -> None:
        self._job = None
        self.print_button.setEnabled(True)
        self._say(problem)
        if not problem:
            self.accept()

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
        for button in (self.close_button, self.save_button, self.print_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        screen = QGuiApplication.primaryScreen().availableGeometry()
        self.resize(self.sizeHint().width(), round(screen.height() * 0.92))

    def _listen(self) -> None:
        """Enter prints, PgUp and PgDn turn pages wherever the focus is; Esc is the dialog's own."""
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

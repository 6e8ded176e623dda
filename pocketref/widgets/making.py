"""A dialog that says how far something long is, and lets it be stopped."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.labels import Words

WIDE = 380


class StoppedError(Exception):
    """A person stopped it."""


class Making(QDialog):
    """One line, a bar, and `Stop`. Work that runs in the window tells it each step it takes."""

    def __init__(self, title: str, stop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.said = Words()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = Button(stop, key="Esc")
        self.stop.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.said)
        column.addWidget(self.bar)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(WIDE)
        self._stopped = False
        self.rejected.connect(self._on_stopped)

    def tell(self, text: str, done: int, count: int) -> None:
        """Say how far it is, and hear the keys and the clock meanwhile.

        Raises:
            StoppedError: it was stopped.
        """
        self.said.say(text)
        self.bar.setAccessibleName(text)
        self.bar.setRange(0, count)
        self.bar.setValue(done)
        QCoreApplication.processEvents()
        if self._stopped:
            raise StoppedError

    def _on_stopped(self) -> None:
        self._stopped = True

"""Parts of a window for tests: an edition, a page that only counts, a worksheet."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.model.edition import Edition
from pocketref.widgets.buttons import Button
from tests.stating import REVIEW, TODAY

EDITION = Edition(
    id="a-pack",
    version="2026.03",
    dated=date(2026, 3, 2),
    article_dated=date(2025, 11, 5),
    review=REVIEW,
)


def today() -> date:
    """The day of every test."""
    return TODAY


class PlainPage(QWidget):
    """A page that shows what it is given, with two buttons to go through."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[object] = []
        self.first, self.second = Button("First"), Button("Second")
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def display(self, view: object) -> None:
        """Write the view down."""
        self.shown.append(view)

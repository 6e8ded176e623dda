"""What stands beside the search: the newest evidence, and texts that can be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.example_card import ExampleCard, ExampleWords
from pocketref.widgets.look import look
from pocketref.widgets.newer_notice import NewerNotice, NoticeWords

WIDE = 304


class SearchRail(QWidget):
    """Made anew only when it says something else, which is seldom."""

    chosen = Signal(str)  # a text to type

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[NoticeWords | None, tuple[ExampleWords, ...]] = (None, ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def display(self, newer: NoticeWords | None, examples: Sequence[ExampleWords]) -> None:
        """Show these; the same are left as they are."""
        if (newer, tuple(examples)) == self._shown:
            return
        self._shown = newer, tuple(examples)
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if newer is not None:
            self._add(NewerNotice(newer))
        if examples:
            card = ExampleCard(examples)
            card.chosen.connect(self.chosen)
            self._add(card)

    def sizeHint(self) -> QSize:
        """No wider than a rail: a sentence on one line must not crowd out the field beside it."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), look().px(WIDE)), hint.height())

    def _add(self, card: QWidget) -> None:
        self._column.addWidget(card)
        card.show()

"""Notes one below the other, each of its own weight, with the facts behind it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.notices import Notice
from pocketref.widgets.seeing import see


class AsideWords(Protocol):
    """A note: the kind of its notice, its first words, which are strong, and the rest."""

    @property
    def kind(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def lead(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


class Asides(QWidget):
    """The notes; without any it is not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[AsideWords, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.hide()

    def display(self, asides: Sequence[AsideWords]) -> None:
        """Show these notes; the same notes are left as they are."""
        wanted = tuple(asides)
        if wanted == self._shown:
            return
        self._shown = wanted
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            part = item.widget() if item is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
        for at, aside in enumerate(asides):
            self._column.insertWidget(at, notice := self._notice(aside))
            notice.show()  # left to the layout, it would come a round of events later
        see(self, seen=bool(asides))

    def _notice(self, aside: AsideWords) -> Notice:
        notice = Notice(aside.kind, self)  # without a parent it would be a window for a moment
        notice.setProperty("facts", aside.facts)
        notice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        notice.say((aside.lead, aside.text))
        return notice

"""Notes one below the other, each of its own weight, with the facts behind it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.notices import Notice
from pocketref.widgets.seeing import at_once, see


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
        """Show these notes; the same notes are left as they are, others of a kind say theirs."""
        wanted = tuple(asides)
        if wanted == self._shown:
            return
        self._shown = wanted
        with at_once(self):
            before = self._taken()
            for at, aside in enumerate(wanted):
                same = (one for one in before if one.property("notice") == aside.kind)
                notice = next(same, None)
                if notice is None:
                    notice = self._notice(aside.kind)
                else:
                    before.remove(notice)
                notice.setProperty("facts", aside.facts)
                notice.say((aside.lead, aside.text))
                self._column.insertWidget(at, notice)
                see(notice, seen=True)  # left to the layout, it would come a round of events later
            for notice in before:
                notice.hide()
                notice.deleteLater()
        see(self, seen=bool(asides))

    def _taken(self) -> list[Notice]:
        """The notes that stood until now, out of the layout."""
        items = (self._column.takeAt(0) for _ in range(self._column.count() - 1))
        parts = (item.widget() for item in items if item is not None)
        return [part for part in parts if isinstance(part, Notice)]

    def _notice(self, kind: str) -> Notice:
        notice = Notice(kind, self)  # without a parent it would be a window for a moment
        notice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return notice

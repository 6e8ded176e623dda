"""The answers below each other, seldom more than one; a card once made is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pocketref.widgets.seeing import at_once, see

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pocketref.widgets.answer_card import AnswerCard
    from pocketref.widgets.answer_words import AnswerWords


class AnswerStack(QWidget):
    """The cards. The first one is the one that Enter acts on."""

    acted = Signal(int, int)  # which card, and its first action (0) or the second (1)
    suggested = Signal(str)  # a text the search may have
    added = Signal(str, bool)  # a value for the text; whether it is the first key of it
    left = Signal()  # the cursor wants to be in the search again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[AnswerCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def prepare(self) -> None:
        """Make the first card while nothing is typed: that takes longer than a key may."""
        if not self.cards:
            self._make(0)
            self.cards[0].ensurePolished()

    def display(self, answers: Sequence[AnswerWords]) -> None:
        """Show these answers."""
        while len(self.cards) < len(answers):
            self._make(len(self.cards))
        with at_once(self):
            for at, card in enumerate(self.cards):
                shown = at < len(answers)
                if not shown and not card.isHidden() and _has_focus(card):
                    self.left.emit()
                see(card, seen=shown)
                if shown:
                    card.display(answers[at])

    def select(self, *, selected: bool) -> None:
        """Show whether Enter acts on the first answer."""
        for at, card in enumerate(self.cards):
            card.select(selected=selected and at == 0)

    def speak_up(self) -> None:
        """Say the faults that were held back."""
        for card in self.cards:
            card.speak_up()

    @property
    def entry(self) -> QWidget | None:
        """Where Tab goes first in the first answer, if there is one."""
        first = self.cards[0] if self.cards else None
        return first.entry if first is not None and not first.isHidden() else None

    def _make(self, at: int) -> None:
        from pocketref.widgets.answer_card import AnswerCard  # noqa: PLC0415  # no start needs it

        card = AnswerCard()
        card.acted.connect(lambda which: self.acted.emit(at, which))
        card.suggested.connect(self.suggested)
        card.field.typed.connect(self.added)
        card.field.line.accepted.connect(lambda which: self._accept(at, which))
        card.field.line.escaped.connect(self.left)
        self.cards.append(card)
        self._column.addWidget(card)

    def _accept(self, at: int, which: int) -> None:
        """Go on to what the answer lacks next, or act on it."""
        if not self.cards[at].field.go_on():
            self.acted.emit(at, which)


def _has_focus(card: QWidget) -> bool:
    focused = card.window().focusWidget()
    return focused is card or card.isAncestorOf(focused)

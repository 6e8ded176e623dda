"""A row of chips, each opening the facts behind it; it wraps where there is little room."""

from collections.abc import Sequence
from typing import Protocol, TypeAlias

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from pocketref.widgets.chips import Chip
from pocketref.widgets.flow import FlowLayout
from pocketref.widgets.look import look
from pocketref.widgets.wishes import FactsWanted, ask

Words: TypeAlias = tuple[str, str, tuple[str, ...]]


class ChipWords(Protocol):
    """What a chip shows and what stands behind it."""

    @property
    def kind(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102


class ChipRow(QWidget):
    """The chips of one statement or figure, behind a `lead` if there is one.

    With `most` it wants so many pixels at 100 % and no more, or less where its rows are shorter.
    So many chips are `kept` for when they are shown again.
    """

    def __init__(
        self,
        *,
        right: bool = False,
        lead: QWidget | None = None,
        most: int = 0,
        kept: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lead, self._most, self._kept = lead, most, kept
        self._flow = FlowLayout(self, row_gap=4, right=right)
        self._shown: tuple[Words, ...] | None = None
        self._made: dict[Words, Chip] = {}  # those shown last stand last
        if lead is not None:
            self._flow.addWidget(lead)
        across = QSizePolicy.Policy.Maximum if most else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All chips in one row, or as wide as the widest of the rows they need."""
        if not self._most:
            return super().sizeHint()
        wide = self._flow.widest_row(look().px(self._most))
        return QSize(wide, self._flow.heightForWidth(wide))

    def display(self, chips: Sequence[ChipWords]) -> None:
        """Show these chips; the same chips are left as they are."""
        every = ((str(chip.kind), chip.text, tuple(chip.facts)) for chip in chips)
        wanted = tuple(dict.fromkeys(every))
        if wanted == self._shown:
            return
        self._shown = wanted
        first = 0 if self._lead is None else 1
        while self._flow.count() > first:
            item = self._flow.takeAt(first)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
        for words in wanted:
            chip = self._made.pop(words, None) or _chip(*words)
            self._made[words] = chip
            self._flow.addWidget(chip)
            chip.show()  # left to the layout, it would come a round of events later
        self._spare(len(wanted))
        # Shown without a parent it would be a window of its own for a moment.
        seen = bool(wanted) or self._lead is not None
        if not seen or self.parentWidget() is not None:
            self.setVisible(seen)
        self.updateGeometry()

    def _spare(self, shown: int) -> None:
        """Keep a few chips that may be shown again: making one takes longer than showing it."""
        many = max(0, len(self._made) - max(self._kept, shown))
        for words in tuple(self._made)[:many]:
            self._made.pop(words).deleteLater()


def _chip(kind: str, text: str, facts: tuple[str, ...]) -> Chip:
    chip = Chip(kind, text)
    chip.setProperty("facts", facts)
    chip.clicked.connect(lambda: ask(chip, FactsWanted(facts=facts)))
    return chip

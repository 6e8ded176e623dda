"""Statements in a card: one a row, and beside it who says it, who agrees and who does not."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.chip_row import ChipRow, ChipWords
from pocketref.widgets.labels import Words
from pocketref.widgets.passage import Passage

AT_ONCE = 8  # rows; a long page is made while its beginning is read
CHIPS = 328  # pixels that chips may take from their statement: two of most in one row
WITHHELD = "withheld"


class StatementWords(Protocol):
    """A statement and what stands with it."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def detail(self) -> str: ...  # noqa: D102
    @property
    def heading(self) -> str: ...  # noqa: D102
    @property
    def withheld(self) -> bool: ...  # noqa: D102
    @property
    def copied(self) -> str: ...  # noqa: D102
    @property
    def facts(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def chips(self) -> Sequence[ChipWords]: ...  # noqa: D102


class StatementRow(QFrame):
    """One statement with its chips; where a figure is withheld, that word stands in its place."""

    def __init__(self, statement: StatementWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("facts", statement.facts)
        self.setProperty("copied", statement.copied)
        self.setAccessibleName(_spoken(statement))
        words = QVBoxLayout()
        words.setSpacing(2)
        if statement.withheld:
            words.addWidget(Words(WITHHELD, "h2", "text2", wrap=False))
        words.addWidget(Passage(statement.text))
        if statement.detail:
            words.addWidget(Passage(statement.detail, "small", "text2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(16)
        row.addLayout(words, 1)
        if statement.chips:
            chips = ChipRow(right=True, most=CHIPS)
            chips.display(statement.chips)
            row.addWidget(chips)


class StatementCard(Card):
    """Statements below each other; a heading begins a part of them. `more` makes those far down."""

    def __init__(
        self, statements: Sequence[StatementWords], title: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._rest = list(enumerate(statements))
        self._title = title
        self.column.setContentsMargins(16, 5, 16, 5)
        if title:
            self._head(title, first=True)
        self.more()

    def more(self) -> bool:
        """Make some of the rows that are not made yet; whether there were any."""
        now, self._rest = self._rest[:AT_ONCE], self._rest[AT_ONCE:]
        for place, statement in now:
            if statement.heading:
                self._head(statement.heading, first=not place and not self._title)
            elif place:
                self._add(Rule())
            self._add(StatementRow(statement))
        return bool(now)

    def _add(self, part: QWidget) -> None:
        self.column.addWidget(part)
        part.show()  # it has a parent now, and is counted in when room is made

    def _head(self, text: str, *, first: bool) -> None:
        if not first:
            self._add(Rule())
        self.column.addSpacing(9 if first else 12)
        self._add(Words(text, "body_strong"))


def _spoken(statement: StatementWords) -> str:
    parts = (WITHHELD.capitalize() + "." if statement.withheld else "", statement.text)
    return " ".join(part for part in (*parts, statement.detail) if part)

"""A table in a card, with its title, and how it is to be read."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.table_layout import EDGE, Field
from pocketref.widgets.text_table import TextTable


class TableWords(Protocol):
    """A table in words.

    `figures` are columns set flush right; `weights` share its width; `warns` marks the note.
    """

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def warns(self) -> bool: ...  # noqa: D102
    @property
    def columns(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def lines(self) -> Sequence[Sequence[Field]]: ...  # noqa: D102
    @property
    def weights(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def figures(self) -> Sequence[int]: ...  # noqa: D102


class TableCard(Card):
    """Title, note, table."""

    def __init__(self, table: TableWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.column.setContentsMargins(16 - EDGE, 13, 16 - EDGE, 6)
        title = Words(table.title, "h3")
        title.begin_at(EDGE)
        self.column.addWidget(title)
        if table.note:
            self.column.addSpacing(2)
            self.column.addLayout(_note(table))
        self.column.addSpacing(4)
        self.table = made(table, f"{table.title}. {table.note}" if table.note else table.title)
        self.column.addWidget(self.table)


def made(table: TableWords, name: str) -> TextTable:
    """The table by itself, under a name that a screen reader says."""
    return TextTable(name, table.columns, table.lines, figures=table.figures, weights=table.weights)


def _note(table: TableWords) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(EDGE, 0, EDGE, 0)
    row.setSpacing(7)
    if table.warns:
        row.addWidget(Icon("warning", "warn", 15), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(table.note, "small", "warn" if table.warns else "text2"), 1)
    return row

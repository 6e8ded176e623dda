"""Sources that say otherwise: violet, a line for each, why they may differ, and no choice."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.newer_card import LinkWords, link_row
from pocketref.widgets.table_card import TableWords, made


class DifferWords(Protocol):
    """A disagreement in words."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def needs(self) -> str: ...  # noqa: D102
    @property
    def table(self) -> TableWords: ...  # noqa: D102
    @property
    def why(self) -> str: ...  # noqa: D102
    @property
    def close(self) -> str: ...  # noqa: D102
    @property
    def link(self) -> LinkWords | None: ...  # noqa: D102


class DifferCard(Card):
    """One disagreement."""

    def __init__(self, differ: DifferWords, parent: QWidget | None = None) -> None:
        super().__init__("differ", padding=2, parent=parent)
        self.setAccessibleName(differ.title)
        self.column.addWidget(_band(differ))
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 2, 16, 11)
        inside.setSpacing(5)
        self.table = made(differ.table, differ.title)
        inside.addWidget(self.table)
        if differ.why:
            inside.addWidget(Words(f"**Why they may differ.** {differ.why}", "body", "text2"))
        inside.addWidget(Words(differ.close, "small", "text2"))
        if differ.link is not None:
            inside.addLayout(link_row(differ.link))
        self.column.addLayout(inside)


def _band(differ: DifferWords) -> QFrame:
    band = QFrame()
    band.setProperty("band", "differ")
    row = QHBoxLayout(band)
    row.setContentsMargins(16, 9, 16, 9)
    row.setSpacing(10)
    row.addWidget(Icon("differ", "differ", 18), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Words(differ.title, "h2", "differ"))
    if differ.needs:
        words.addWidget(Words(differ.needs, "small", "text2"))
    row.addLayout(words, 1)
    return band

"""Sources that say otherwise: violet, a line for each, why they may differ, and no choice."""

from typing import Protocol

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.newer_card import LinkWords, link_row
from pocketref.widgets.table_card import TableWords, made
from pocketref.widgets.table_layout import EDGE

SIGN = 18


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
        inside.setContentsMargins(16, 0, 16, 11)
        inside.setSpacing(5)
        self.table = made(differ.table, differ.title)
        around = QVBoxLayout()
        around.setContentsMargins(16 - EDGE, 2, 16 - EDGE, 5)
        around.addWidget(self.table)
        self.column.addLayout(around)
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
    sign = QVBoxLayout()  # in the middle of the title's first line
    sign.setContentsMargins(0, (look().line("h2") - look().px(SIGN)) // 2, 0, 0)
    sign.addWidget(Icon("differ", "differ", SIGN))
    sign.addStretch(1)
    row.addLayout(sign)
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addWidget(Words(differ.title, "h2", "differ"))
    if differ.needs:
        words.addWidget(Words(differ.needs, "small", "text2"))
    row.addLayout(words, 1)
    return band

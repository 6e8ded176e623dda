"""Evidence newer than the article: teal, a dashed rule at its left, the date first."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.cards import Card
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look
from pocketref.widgets.statement_card import StatementRow, StatementWords
from pocketref.widgets.wishes import PlaceWanted, ask

TITLE = "Newer than the article"
_RULE = 4


class LinkWords(Protocol):
    """A place and the words that lead to it."""

    @property
    def text(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def page(self) -> str: ...  # noqa: D102
    @property
    def item(self) -> str: ...  # noqa: D102


class DatedWords(Protocol):
    """A title and its date."""

    @property
    def dated(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def title(self) -> str: ...  # noqa: D102


class NewerWords(Protocol):
    """A piece of newer evidence."""

    @property
    def dated(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def rows(self) -> Sequence[StatementWords]: ...  # noqa: D102
    @property
    def others(self) -> Sequence[DatedWords]: ...  # noqa: D102
    @property
    def link(self) -> LinkWords | None: ...  # noqa: D102


class LinkButton(Button):
    """Words that lead to a place."""

    def __init__(self, link: LinkWords, parent: QWidget | None = None) -> None:
        super().__init__(link.text, "inline", parent=parent)
        place = PlaceWanted(item=link.item, page=link.page)
        self.clicked.connect(lambda: ask(self, place))


def link_row(link: LinkWords) -> QHBoxLayout:
    """A link whose words begin where other words do."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(LinkButton(link), 0, Qt.AlignmentFlag.AlignLeft)
    return row


class DatedCard(Card):
    """A card of newer evidence: a dashed rule along its left edge says so beside the colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and the dashed rule along its left edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        pen = QPen(look().colour("newer"), _RULE)
        pen.setDashPattern([2.0, 1.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(_RULE // 2, 8, _RULE // 2, self.height() - 8)
        painter.end()


class NewerCard(DatedCard):
    """The date, what is new, what was found, and the way to all of it."""

    def __init__(self, newer: NewerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(f"{TITLE}. {newer.dated}. {newer.title}")
        self.column.setContentsMargins(18, 11, 16, 9)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("newer", "newer", 16))
        head.addWidget(Words(f"**{newer.dated}**  {TITLE}", "small", "newer"), 1)
        self.column.addLayout(head)
        self.column.addSpacing(3)
        self.column.addWidget(Words(newer.title, "body_strong"))
        for statement in newer.rows:
            self.column.addWidget(StatementRow(statement))
        for other in newer.others:
            self.column.addSpacing(2)
            self.column.addWidget(Words(f"**{other.dated}**  {other.title}", "small"))
        if newer.link is not None and newer.link.text:
            self.column.addLayout(link_row(newer.link))

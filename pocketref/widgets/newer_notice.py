"""A notice beside the search: the newest evidence that is newer than the article."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pocketref.widgets.buttons import Button
from pocketref.widgets.icons import Icon
from pocketref.widgets.labels import Words
from pocketref.widgets.newer_card import TITLE, DatedCard
from pocketref.widgets.wishes import ActionWanted, ask


class NoticeWords(Protocol):
    """The newest evidence in words."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def dated(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def note(self) -> str: ...  # noqa: D102
    @property
    def more(self) -> str: ...  # noqa: D102
    @property
    def route(self) -> str: ...  # noqa: D102


class NewerNotice(DatedCard):
    """What is new, when, what was found, what it is not, and the way to all of it."""

    def __init__(self, notice: NoticeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(f"{TITLE}. {notice.dated}. {notice.title}")
        self.column.setContentsMargins(20, 13, 16, 13)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("newer", "newer", 16))
        head.addWidget(Words(f"**{TITLE}**", "body", "newer"), 1)
        self.column.addLayout(head)
        self.column.addSpacing(7)
        self.column.addWidget(Words(notice.title, "body_strong", capitals=True))
        self.column.addWidget(Words(notice.dated, "small", "text2"))
        self.column.addSpacing(6)
        self.column.addWidget(Words(notice.text, "small"))
        self.column.addSpacing(7)
        self.column.addWidget(Words(notice.note, "small", "text2"))
        self.column.addSpacing(4)
        self.link = Button(notice.more, "inline")
        self.link.clicked.connect(lambda: ask(self, ActionWanted(route=notice.route)))
        self.column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)

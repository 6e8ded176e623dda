"""A short list of places to go to, the open one marked."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.icons import tinted
from pocketref.widgets.labels import Words
from pocketref.widgets.look import Look, look
from pocketref.widgets.wrapping import wrapper

SIDE = 8


class TopicWords(Protocol):
    """A place to go to."""

    @property
    def id(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def open(self) -> bool: ...  # noqa: D102


class GroupWords(Protocol):
    """Places under one heading; none stands above them if it is empty."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def topics(self) -> Sequence[TopicWords]: ...  # noqa: D102


class TopicButton(QAbstractButton):
    """One place; its words wrap."""

    def __init__(self, text: str, *, chosen: bool) -> None:
        super().__init__()
        self._worn: Look | None = None
        self._heights: dict[int, int] = {}  # by width; it is asked for many times over
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, look().px(32))

    def heightForWidth(self, width: int) -> int:
        """Higher when the words need a second line; the same for the open place and the others."""
        if self._worn is not look():
            self._worn = look()
            self._heights.clear()
        if width not in self._heights:
            words = wrapper(self._worn.font("body", bold=True))
            lines = len(words.lines(self.text(), max(1, width - 2 * SIDE)))
            self._heights[width] = max(self._worn.px(32), round(lines * words.height) + 12)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the words; the open place has a tint and strong words."""
        worn, chosen = look(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
            painter.fillRect(QRect(0, 4, 3, self.height() - 8), worn.colour("accent"))
        painter.setPen(worn.colour("accent" if chosen else "text"))
        painter.setFont(worn.font("body", bold=chosen))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(SIDE, 0, -SIDE, 0), int(flags), self.text())
        painter.end()


class GroupButton(QAbstractButton):
    """A heading that shows or folds what stands below it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, look().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the words, and an arrow that points to what is shown."""
        worn, side = look(), look().px(14)
        painter = QPainter(self)
        painter.setPen(worn.colour("text2"))
        font = worn.font("label")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        room = self.rect().adjusted(SIDE, 0, -SIDE - side, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        name = "chevron-down" if self.isChecked() else "chevron-right"
        sign = tinted(name, "text3", side, self.devicePixelRatio())
        painter.drawPixmap(self.width() - SIDE - side, (self.height() - side) // 2, sign)
        painter.end()


class TopicGroup(QWidget):
    """Places under a heading to press, which shows or folds them.

    A group without a title has no heading and is never folded.
    """

    chosen = Signal(str)

    def __init__(self, group: GroupWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.heading = GroupButton(group.title)
        self.heading.setVisible(bool(group.title))
        self.heading.toggled.connect(self._fold)
        column.addWidget(self.heading)
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, 0, 4)
        self._list.setSpacing(2)
        self._inside.hide()
        column.addWidget(self._inside)
        self._buttons: dict[str, TopicButton] = {}
        self._group = group

    @property
    def titled(self) -> bool:
        """Whether a heading stands above it."""
        return bool(self._group.title)

    @property
    def open(self) -> bool:
        """Whether the open place is one of its places."""
        return any(topic.open for topic in self._group.topics)

    def mark(self, group: GroupWords) -> None:
        """Mark the open place."""
        self._group = group
        for topic in group.topics:
            if topic.id in self._buttons:
                self._buttons[topic.id].setChecked(topic.open)

    def unfold(self, *, unfolded: bool) -> None:
        """Show the places, or fold them."""
        self.heading.setChecked(unfolded or not self._group.title)

    def _fold(self, unfolded: bool) -> None:  # noqa: FBT001  # what the signal brings
        if unfolded and not self._buttons:
            self._buttons = {topic.id: self._button(topic) for topic in self._group.topics}
        self._inside.setVisible(unfolded)

    def _button(self, topic: TopicWords) -> TopicButton:
        button = TopicButton(topic.title, chosen=topic.open)
        button.clicked.connect(lambda: self._on_clicked(topic.id))
        self._list.addWidget(button)
        return button

    def _on_clicked(self, name: str) -> None:
        self._buttons[name].setChecked(not self._buttons[name].isChecked())
        self.chosen.emit(name)


class TopicList(Card):
    """The places, in a card."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=8, parent=parent)
        self._shown: tuple[tuple[str, tuple[str, ...]], ...] | None = None
        self._groups: list[TopicGroup] = []
        self._open: str | None = None
        heading = Words(title, "body_strong")
        heading.begin_at(SIDE)
        self.column.addSpacing(4)
        self.column.addWidget(heading)
        self.column.addSpacing(4)

    def display(self, groups: Sequence[GroupWords]) -> None:
        """Show topics under their headings; the same are left as they are.

        Another open place unfolds its group and folds the others. The open group stands first,
        so that the place is seen without scrolling.
        """
        wanted = tuple(
            (group.title, tuple(f"{topic.id} {topic.title}" for topic in group.topics))
            for group in groups
        )
        if wanted != self._shown:
            self._shown = wanted
            for shown in self._groups:
                self.column.removeWidget(shown)
                shown.hide()
                shown.deleteLater()
            self._groups = [self._group(group) for group in groups]
            self._open = None
        here = next((topic.id for group in groups for topic in group.topics if topic.open), "")
        for shown, group in zip(self._groups, groups, strict=True):
            shown.mark(group)
            if here != self._open:
                shown.unfold(unfolded=shown.open)
        if here != self._open:
            self._set_in_order()
        self._open = here

    def _set_in_order(self) -> None:
        """Groups without a heading, then the open one, then the others as they were given."""
        for shown in sorted(self._groups, key=lambda group: (group.titled, not group.open)):
            self.column.removeWidget(shown)
            self.column.addWidget(shown)

    def _group(self, group: GroupWords) -> TopicGroup:
        made = TopicGroup(group)
        made.chosen.connect(self.chosen)
        self.column.addWidget(made)
        made.show()  # left to itself it counts for nothing until the next turn of events
        return made

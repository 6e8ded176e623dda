"""A short list of places to go to, the open one marked."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from pocketref.widgets.cards import Card
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

SIDE = 8


class TopicButton(QAbstractButton):
    """One place; its words wrap."""

    def __init__(self, text: str, *, chosen: bool) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, look().px(32))

    def heightForWidth(self, width: int) -> int:
        """Higher when the words need a second line."""
        room = QRect(0, 0, max(1, width - 2 * SIDE), 4000)
        flags = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetrics(look().font("body", bold=self.isChecked())).boundingRect(
            room, flags, self.text()
        )
        return max(look().px(32), words.height() + 12)

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


class TopicList(Card):
    """The places, in a card."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(padding=8, parent=parent)
        self._buttons: dict[str, TopicButton] = {}
        heading = Words(title, "body_strong")
        heading.begin_at(SIDE)
        self.column.addSpacing(4)
        self.column.addWidget(heading)
        self.column.addSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.column.addLayout(self._list)

    def display(self, topics: tuple[tuple[str, str, bool], ...]) -> None:
        """Show topics as (id, title, open)."""
        if tuple(self._buttons) != tuple(topic[0] for topic in topics):
            for button in self._buttons.values():
                self._list.removeWidget(button)
                button.deleteLater()
            self._buttons = {name: self._button(name, title) for name, title, _ in topics}
        for name, _, chosen in topics:
            self._buttons[name].setChecked(chosen)

    def _button(self, name: str, title: str) -> TopicButton:
        button = TopicButton(title, chosen=False)
        button.clicked.connect(lambda: self._on_clicked(name))
        self._list.addWidget(button)
        return button

    def _on_clicked(self, name: str) -> None:
        self._buttons[name].setChecked(not self._buttons[name].isChecked())
        self.chosen.emit(name)

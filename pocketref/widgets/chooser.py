"""A card that asks for one of a few: a row each, to press or to walk through with the arrows."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pocketref.widgets.cards import Card, Rule
from pocketref.widgets.icons import tinted
from pocketref.widgets.labels import Words
from pocketref.widgets.look import look

HIGH, SIDE, SIGN, GAP = 40, 10, 16, 16
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RowWords(Protocol):
    """What may be chosen, and the word it goes by elsewhere."""

    @property
    def id(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def title(self) -> str: ...  # noqa: D102
    @property
    def short(self) -> str: ...  # noqa: D102


class ChooserWords(Protocol):
    """What is asked for, and why."""

    @property
    def title(self) -> str: ...  # noqa: D102  # the class says it
    @property
    def why(self) -> str: ...  # noqa: D102
    @property
    def rows(self) -> Sequence[RowWords]: ...  # noqa: D102


class ChooserRow(QAbstractButton):
    """One row: the title, and at its end the short word; below it where there is little room."""

    def __init__(self, row: RowWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = row.short
        self.setText(row.title)
        self.setAccessibleName(self.said)
        self.setAccessibleDescription("Enter chooses it")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def said(self) -> str:
        """Everything it says."""
        return f"{self.text()}, {self._short}"

    def _room(self, width: int) -> int:
        """What is left for the title beside the short word and the sign."""
        short = QFontMetrics(look().font("body")).horizontalAdvance(self._short)
        return width - 2 * SIDE - short - 2 * GAP - look().px(SIGN)

    def _stacked(self, width: int) -> bool:
        title = QFontMetrics(look().font("body_strong")).horizontalAdvance(self.text())
        return title > self._room(width)

    def hasHeightForWidth(self) -> bool:
        """Narrower may be higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or two; a title that is longer still wraps."""
        if not self._stacked(width):
            return look().px(HIGH)
        room = QRect(0, 0, max(1, width - 2 * SIDE - look().px(SIGN)), 4000)
        metrics = QFontMetrics(look().font("body_strong"))
        high = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return high + look().line("body") + 14

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        """A row to press."""
        return QSize(120, look().px(HIGH))

    def event(self, event: QEvent) -> bool:
        """Draw the row anew when the pointer comes or goes."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, as Space does."""
        key = Qt.Key(event.key())
        if key in ENTER:
            self.click()
        elif key in STEPS:
            event.ignore()  # the card goes from row to row
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  # Qt's signature
        """Draw the title, the short word and the sign."""
        worn, side = look(), look().px(SIGN)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        stacked = self._stacked(self.width())
        room = self.rect().adjusted(SIDE, 7 if stacked else 0, -SIDE - side, -7 if stacked else 0)
        upright = Qt.AlignmentFlag.AlignTop if stacked else Qt.AlignmentFlag.AlignVCenter
        painter.setFont(worn.font("body_strong"))
        painter.setPen(worn.colour("text"))
        painter.drawText(room, int(upright | Qt.TextFlag.TextWordWrap), self.text())
        painter.setFont(worn.font("body"))
        painter.setPen(worn.colour("text2"))
        low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        beside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        last = room if stacked else room.adjusted(0, 0, -GAP, 0)
        painter.drawText(last, int(low if stacked else beside), self._short)
        sign = tinted("chevron-right", "text3", side, self.devicePixelRatio())
        painter.drawPixmap(self.width() - SIDE - side, (self.height() - side) // 2, sign)
        painter.end()


class Chooser(Card):
    """The rows below what is asked for."""

    chosen = Signal(str)  # the id of a row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title, self.why = Words(role="h2"), Words(colour="text2")
        self.rows: tuple[ChooserRow, ...] = ()
        self._rules: list[Rule] = []
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self.column.addWidget(self.title)
        self.column.addWidget(self.why)
        self.column.addSpacing(8)

    def display(self, words: ChooserWords) -> None:
        """Show what may be chosen. The same rows are left as they are."""
        self.setAccessibleName(words.title)
        self.title.say(words.title)
        self.why.say(words.why)
        wanted = tuple((row.id, row.title, row.short) for row in words.rows)
        if wanted == self._shown:
            return
        self._shown = wanted
        for part in (*self.rows, *self._rules):
            self.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.rows = tuple(self._row(row) for row in words.rows)
        self._rules = [Rule() for _ in self.rows]
        for rule, row in zip(self._rules, self.rows, strict=True):
            self.column.addWidget(rule)
            self.column.addWidget(row)

    def _row(self, words: RowWords) -> ChooserRow:
        row = ChooserRow(words)
        row.clicked.connect(lambda: self.chosen.emit(words.id))
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row."""
        here = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        self.rows[(here + step) % len(self.rows)].setFocus()
